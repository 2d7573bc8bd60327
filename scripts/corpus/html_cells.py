"""The insides of the cells of an HTML page: names, labels, values, stamps."""

import html
import textwrap

from page import MISSING, split_source

SOFT_HYPHEN, LEFT_TO_RIGHT, RIGHT_TO_LEFT = "\u00ad", "\u200e", "\u200f"
LINKED = {"family": "families", "originator": "people", "type": "types"}
MARKED = ("field", "originator", "type", "seminalSource")


def header_cell(page, method, name):
    """A method's name, mostly a link, and the button that removes it."""
    text = html.escape(name)
    if page.options.get("headerLinks", True):
        text = f'<a href="/{page.language.tag}/methods/{method.slug}">{text}</a>'
    button = f'<button class="x" type="button" aria-label="{html.escape(name)} ×">×</button>'
    return text + button


def label(page, key):
    """A row's label and, where the row differs, its mark."""
    space = "&nbsp;" if page.options.get("nbsp") else ""
    mark = f'{space}<span class="diff">≠</span>' if page.differs[key] else ""
    return furniture(page, page.language.labels[key]) + mark


def furniture(page, text):
    """Words around the values."""
    return html.escape(softened(page, text), quote=False)


def softened(page, text):
    """The option `soft` puts characters into the words that nobody sees."""
    if not page.options.get("soft"):
        return text
    control = RIGHT_TO_LEFT if page.language.direction == "rtl" else LEFT_TO_RIGHT
    middle = len(text) // 2
    inside = text[middle - 1:middle + 1]
    soft = SOFT_HYPHEN if inside.isalpha() and inside.isascii() else ""
    return control + text[:middle] + soft + text[middle:] + control


def cell(page, method, key, text):
    """The inside of one cell; white space that it adds never lies inside a word."""
    options = page.options
    if text is None:
        content = options.get("missing", MISSING)
    elif key == "seminalSource":
        content = source(page, method, text)
    else:
        content = linked(page, method, key, inner(page, key, text))
    if options.get("hidden"):
        content = with_hidden(key, content)
    if options.get("nested"):
        content = f'<div class="cell"><p>{content}</p></div>'
    if options.get("nbsp"):
        content = f"&nbsp;{content}&nbsp;"
    return content


def inner(page, key, text):
    options = page.options
    if options.get("lists") and key == "aliases":
        return listed(text)
    content = marked(text) if options.get("inline") and key in MARKED else html.escape(text, quote=False)
    if options.get("wrap") and len(text) > 60:
        content = "\n" + textwrap.fill(
            content, 72, initial_indent="    ", subsequent_indent="    ",
            break_long_words=False, break_on_hyphens=False) + "\n  "
    if options.get("breaks") and key == "aliases":
        content = content.replace(", ", ",<br>")
    if options.get("breaks") and key == "summary":
        content = content.replace(". ", ".<br />\n")
    return content


def listed(text):
    """A bullet list; every item but the last keeps its comma."""
    parts = text.split(", ")
    items = [part + "," for part in parts[:-1]] + parts[-1:]
    return "<ul>" + "".join(f"<li>{html.escape(item, quote=False)}</li>" for item in items) + "</ul>"


def marked(text):
    """Inline elements and a comment that begin and end inside words, where no space is seen."""
    first, second = len(text) // 4, len(text) // 2
    parts = [html.escape(part, quote=False) for part in (text[:first], text[first:second], text[second:])]
    return f"{parts[0]}<em>{parts[1]}</em><!-- found: <b>1</b> --><wbr>{parts[2]}"


def linked(page, method, key, content):
    if page.options.get("links") and key in LINKED:
        return f'<a href="/{page.language.tag}/{LINKED[key]}/{method.slug}">{content}</a>'
    return content


def with_hidden(key, content):
    """What a page carries inside its cells for scripts and sorting, and shows to nobody."""
    return (f'<span hidden>sort {key}</span>{content}<span style="display: none">copy {key}</span>'
            f"<script>show('{key}')</script><template><i>tip {key}</i></template>")


def source(page, method, text):
    body, arrow = split_source(text)
    content = inner(page, "seminalSource", body)
    if arrow:
        href = f' href="{html.escape(method.link)}"' if method.link else ""
        if page.options.get("arrow") == "icon":
            arrow = arrow.replace("↗", '<span aria-hidden="true">↗</span>')
        content = f'{content.rstrip()} <a{href} target="_blank" rel="noopener">{arrow}</a>'
    return content


def stamp_list(page, method):
    version, sources, status = method.stamp
    items = (f"v{version}", f"{sources} {html.escape(page.language.sources)}", status)
    return "<ol>" + "".join(f"<li>{item}</li>" for item in items) + "</ol>"
