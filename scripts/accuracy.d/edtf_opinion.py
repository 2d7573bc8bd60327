"""What the package `edtf` says of dates: reads a JSON array of texts on standard input and writes a JSON array, for
each text whether it is valid EDTF, and the first and last year that the package gives it.

The years are null at an open end, which the package parses but can't bound; a text of which it gives no years at all
has neither.
"""

import json
import sys
import time
from importlib.metadata import version

from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException


def opinion(text):
    try:
        date = parse_edtf(text)
    except EDTFParseException:
        return {"valid": False}
    try:
        bounds = date.lower_strict(), date.upper_strict()
    except (TypeError, AttributeError, ValueError, NotImplementedError, OverflowError):
        return {"valid": True}
    if not all(isinstance(bound, time.struct_time) for bound in bounds):
        return {"valid": True}
    return {"valid": True, "years": [bound.tm_year for bound in bounds]}


json.dump({"version": version("edtf"), "opinions": [opinion(text) for text in json.load(sys.stdin)]}, sys.stdout)
