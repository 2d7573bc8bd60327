"""The structures in which an HTML page holds its comparison.

The option `grid` names one: table (the site's own), aria, divs, css, list, lists, transposed. Options of the table:
  sections   False: no thead and tbody;  bodies: how many rows each tbody holds
  label      th | td: the element of the row's label;  dataset: row: the dataset block as the last row
  header     plain | tall: a row above the names that spans them, and a corner that spans both rows
  merge      True: equal cells that lie side by side become one wide cell
  around     True: a layout table holds the navigation and the data table
  legend     True: a second data table, which explains the mark
"""

import html

from facts import ROW_KEYS
from html_cells import cell, furniture, header_cell, label, stamp_list


def comparison(page):
    """The lines of the comparison in the structure that the options ask for."""
    yield from LAYOUTS[page.options.get("grid", "table")](page)


def table(page):
    if page.options.get("around"):
        tag = page.language.tag
        yield f'<table width="100%"><tr><td width="20%"><ul><li><a href="/{tag}">A</a></li></ul></td><td>'
        yield from data_table(page)
        yield "</td></tr></table>"
    else:
        yield from data_table(page)
    if page.options.get("legend"):
        yield from legend(page)


def data_table(page):
    options = page.options
    sections, bodies = options.get("sections", True), options.get("bodies", 0)
    yield '<table class="compare">'
    yield "<thead>" if sections else ""
    yield from header_rows(page)
    yield "</thead>\n<tbody>" if sections else ""
    for number, key in enumerate(ROW_KEYS):
        if bodies and number and number % bodies == 0:
            yield "</tbody><tbody>"
        yield from data_row(page, key)
    if options.get("dataset") == "row":
        yield from dataset_row(page)
    yield "</tbody>" if sections else ""
    yield "</table>"


def header_rows(page):
    corner = "<td></td>" if page.options.get("label", "th") == "th" else "<th>&nbsp;</th>"
    if page.options.get("header") == "tall":
        title = furniture(page, page.language.heading)
        yield f'<tr><td rowspan="2"></td><th colspan="{len(page.methods)}">{title}</th></tr>'
        corner = ""
    yield "<tr>" + corner
    for method, name in zip(page.methods, page.names):
        yield f'<th scope="col">{header_cell(page, method, name)}</th>'
    yield "</tr>"


def data_row(page, key):
    tag = page.options.get("label", "th")
    scope = ' scope="row"' if tag == "th" else ""
    yield f"<tr><{tag}{scope}>{label(page, key)}</{tag}>"
    for first, width in runs(page, key):
        span = f' colspan="{width}"' if width > 1 else ""
        yield f"<td{span}>" + cell(page, page.methods[first], key, page.cells[key][first]) + "</td>"
    yield "</tr>"


def runs(page, key):
    """The first column of each cell and how many columns it is wide."""
    texts = page.cells[key]
    if not page.options.get("merge") or key == "seminalSource":
        return [(column, 1) for column in range(len(texts))]
    found = []
    for column, text in enumerate(texts):
        if found and text is not None and texts[found[-1][0]] == text:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((column, 1))
    return found


def dataset_row(page):
    yield f'<tr><th scope="row">ScholarGate<a href="https://doi.org/10.5281/zenodo.20539026">{html.escape(page.language.dataset)} ↗</a></th>'
    for method in page.methods:
        yield f"<td>{stamp_list(page, method)}</td>"
    yield "</tr>"


def legend(page):
    yield '<table class="legend"><tr><th>≠</th><th>v1</th></tr>'
    yield f"<tr><td>{html.escape(page.language.phrases['intro'])}</td><td>{html.escape(page.language.dataset)}</td></tr></table>"


def aria(page):
    """A grid of any elements that says by its roles what it is."""
    element = page.options.get("element", "div")
    value = "gridcell" if page.options.get("role", "table") == "grid" else "cell"
    yield f'<div role="{page.options.get("role", "table")}" class="g7"><div role="rowgroup"><div role="row">'
    yield f'<{element} role="columnheader"></{element}>'
    for method, name in zip(page.methods, page.names):
        yield f'<{element} role="columnheader">{header_cell(page, method, name)}</{element}>'
    yield '</div></div><div role="rowgroup">'
    for key in ROW_KEYS:
        yield f'<div role="row"><{element} role="rowheader">{label(page, key)}</{element}>'
        for method, text in zip(page.methods, page.cells[key]):
            yield f'<{element} role="{value}">{cell(page, method, key, text)}</{element}>'
        yield "</div>"
    yield "</div></div>"


def divs(page):
    """Rows of divs that are alike; nothing says what they are."""
    yield '<div class="k1"><div class="k2 k3"><div class="k4"></div>'
    for method, name in zip(page.methods, page.names):
        yield f'<div class="k5">{header_cell(page, method, name)}</div>'
    yield "</div>"
    for key in ROW_KEYS:
        yield f'<div class="k2"><div class="k4">{label(page, key)}</div>'
        for method, text in zip(page.methods, page.cells[key]):
            yield f'<div class="k5">{cell(page, method, key, text)}</div>'
        yield "</div>"
    yield "</div>"


def definition_list(page):
    """A term a row, a description a method; the names come first, under an empty term."""
    yield '<dl class="compare"><dt></dt>'
    for method, name in zip(page.methods, page.names):
        yield f"<dd>{header_cell(page, method, name)}</dd>"
    for key in ROW_KEYS:
        yield f"<dt>{label(page, key)}</dt>"
        for method, text in zip(page.methods, page.cells[key]):
            yield f"<dd>{cell(page, method, key, text)}</dd>"
    yield "</dl>"


def css_grid(page):
    """All cells side by side; only the style says where a row ends."""
    yield f'<div style="display:grid;grid-template-columns:repeat({len(page.methods) + 1},1fr)"><div></div>'
    for method, name in zip(page.methods, page.names):
        yield f"<div>{header_cell(page, method, name)}</div>"
    for key in ROW_KEYS:
        yield f"<div>{label(page, key)}</div>"
        for method, text in zip(page.methods, page.cells[key]):
            yield f"<div>{cell(page, method, key, text)}</div>"
    yield "</div>"


def definition_lists(page):
    """A list for each method, its name above it."""
    yield '<div class="compare">'
    for column, (method, name) in enumerate(zip(page.methods, page.names)):
        yield f"<section><h2>{header_cell(page, method, name)}</h2><dl>"
        for key in ROW_KEYS:
            yield f"<dt>{label(page, key)}</dt><dd>{cell(page, method, key, page.cells[key][column])}</dd>"
        yield "</dl></section>"
    yield "</div>"


def transposed(page):
    """A row for each method, the labels above."""
    yield '<table class="compare"><thead><tr><td></td>'
    for key in ROW_KEYS:
        yield f'<th scope="col">{label(page, key)}</th>'
    yield "</tr></thead><tbody>"
    for column, (method, name) in enumerate(zip(page.methods, page.names)):
        yield f'<tr><th scope="row">{header_cell(page, method, name)}</th>'
        for key in ROW_KEYS:
            yield f"<td>{cell(page, method, key, page.cells[key][column])}</td>"
        yield "</tr>"
    yield "</tbody></table>"


LAYOUTS = {
    "table": table, "aria": aria, "divs": divs, "css": css_grid, "list": definition_list, "lists": definition_lists,
    "transposed": transposed,
}
