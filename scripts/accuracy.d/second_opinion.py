"""Asks another EDTF parser, the package `edtf`, whether all that `curate parse years` writes is valid.

It is asked about the texts of both halves and about some thousand that are made from a seed (year_texts.py). Where it
also gives years, they are compared with `first` and `last`; a difference is shown and fails nothing, as the package
has errors of its own there.
"""

import json

import check
import labelled
import peers
import report
import year_texts

HEAD = ("texts", "count", "with a date", "valid EDTF", "with years from both", "of these the same")
SHOWN = 5


def ask(program):
    """A text for the report; complaints, which fail the run; and differences in years, to look at.

    No date of the measuring half is named in any of them.
    """
    texts = {half: [entry["text"] for entry in check.entries("years", half)] for half in check.HALVES}
    texts["made from a seed"] = year_texts.texts()
    lines = {name: labelled.parse(program, "years", found) for name, found in texts.items()}
    dates = sorted({line["edtf"] for found in lines.values() for line in found if line["edtf"]})
    try:
        answer = json.loads(peers.run([peers.python(), peers.FOLDER / "edtf_opinion.py"], json.dumps(dates)))
    except peers.Unavailable as reason:
        return f"Dates not checked by a second EDTF parser: {reason}", [], []
    opinions = dict(zip(dates, answer["opinions"], strict=True))
    rows, complaints, differences = [], [], []
    for name, found in lines.items():
        dated = [line for line in found if line["edtf"]]
        invalid = [line for line in dated if not opinions[line["edtf"]]["valid"]]
        bounded = [line for line in dated if "years" in opinions[line["edtf"]]]
        differ = [line for line in bounded if opinions[line["edtf"]]["years"] != [line["first"], line["last"]]]
        rows.append((name, len(found), len(dated), len(dated) - len(invalid), len(bounded), len(bounded) - len(differ)))
        if invalid:
            shown = "" if name == "measure" else ": " + ", ".join(f"{line['edtf']} for {line['text']!r}" for line in invalid[:SHOWN])
            complaints.append(f"years ({name}): {len(invalid)} dates are not valid EDTF for edtf {answer['version']}{shown}")
        if name != "measure":
            differences += [f"{line['edtf']}: {line['first']} to {line['last']}, edtf {opinions[line['edtf']]['years']}" for line in differ]
    return f"What edtf {answer['version']} (PyPI) says of the dates:\n\n" + report.table(HEAD, rows), complaints, differences
