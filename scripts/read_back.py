#!/usr/bin/env python3
"""`read_back.py CURATE`: validates a workspace full of faults and odd characters, reads the JUnit report with junitparser,
and compares it with the JSON report of the same run."""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import junitparser

ROOT = Path(__file__).resolve().parent.parent
# Names and texts that an XML writer can get wrong; U+0001 and U+FFFE are no characters of XML at all.
FILES = {
    "curated/methods/a<b>&\"c'.json": '{"id": "x", "labels": {"he": "שלום ]]> <b> & \\u0001"}, "id": 2}',
    "curated/methods/値\uffff\u0001.json": '{"id": 5}',
    "curated/methods/tab\tname.json": "",
    "curated/decisions/d.yaml": 'decisions:\n- record: "nobody <&>"\n  status: DRAFT\n  because: "\u202e"\n',
    "curated/notes.txt": "",
}


def validate(curate, folder, *options):
    done = subprocess.run([curate, "validate", *options], cwd=folder, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr.decode())
    return done.stdout


def shown(text):
    """Text as XML can hold it."""
    return "".join("\ufffd" if ord(char) < 0x20 and char not in "\t\n\r" or char in "\ufffe\uffff" else char for char in text)


def check(curate, folder):
    findings = json.loads(validate(curate, folder, "--format", "json"))["findings"]
    suites = junitparser.JUnitXml.fromstring(validate(curate, folder, "--format", "junit"))
    cases = {case.name: case for suite in suites for case in suite}
    expected = {}
    for finding in findings:
        expected.setdefault(shown(finding["file"]), []).append(finding)
    if not findings:
        expected["all files"] = []
    assert cases.keys() == expected.keys(), (cases.keys(), expected.keys())
    failed = 0
    for name, group in expected.items():
        failing = [finding for finding in group if finding["severity"] != "note"]
        failed += bool(failing)
        results = cases[name].result
        assert len(results) == bool(failing), name
        text = (results[0].text if failing else "") + (cases[name].system_out or "")
        for finding in group:
            line = f"{finding['severity']}: {shown(finding['message'])} [{finding['rule']}]"
            assert line in text, (line, text)
        if failing:
            assert results[0].type == max(failing, key=lambda one: ("warning", "error").index(one["severity"]))["severity"]
    assert (suites.tests, suites.failures, suites.errors) == (len(cases), failed, 0)
    return len(cases), len(findings)


def main():
    curate = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "raw").mkdir()
        (folder / "schemas").symlink_to(ROOT / "schemas")
        (folder / "curated").mkdir()
        assert check(curate, folder) == (1, 0)
        for path, text in FILES.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        cases, findings = check(curate, folder)
    print(f"read-back: junitparser reads {findings} findings in {cases} test cases as they are")


if __name__ == "__main__":
    main()
