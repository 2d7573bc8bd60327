#!/usr/bin/env python3
"""What other readers make of the same pages: `peers.py NAME LIST` reads the files named in LIST and takes the texts of
table cells out. Prints pages, cells, bytes of cell text and the seconds of the loop; imports are not counted."""
import io
import sys
import time


def lxml_cells():
    from lxml import etree, html
    parser = html.HTMLParser(encoding="utf-8")
    cells = etree.XPath("//table//tr/*[self::td or self::th]")

    def read(page):
        return ["".join(cell.itertext()) for cell in cells(html.document_fromstring(page, parser=parser))]
    return read


def selectolax_cells():
    from selectolax.lexbor import LexborHTMLParser

    def read(page):
        return [cell.text() for cell in LexborHTMLParser(page).css("table td, table th")]
    return read


def pandas_cells():
    import pandas

    def read(page):
        frames = pandas.read_html(io.BytesIO(page), flavor="lxml", encoding="utf-8")
        return [str(value) for frame in frames for row in frame.values for value in row]
    return read


def trafilatura_cells():
    import trafilatura

    def read(page):
        return [trafilatura.extract(page, include_tables=True) or ""]
    return read


READERS = {
    "lxml": lxml_cells, "selectolax": selectolax_cells, "pandas": pandas_cells, "trafilatura": trafilatura_cells,
}


def main():
    name, listing = sys.argv[1:]
    read = READERS[name]()
    with open(listing, encoding="utf-8") as lines:
        paths = lines.read().splitlines()
    cells = size = 0
    start = time.perf_counter()
    for path in paths:
        with open(path, "rb") as file:
            found = read(file.read())
        cells += len(found)
        size += sum(map(len, found))
    print(len(paths), cells, size, f"{time.perf_counter() - start:.6f}")


if __name__ == "__main__":
    main()
