#!/usr/bin/env python3
"""Feeds `curate extract` inputs that grow and tells which reader takes more than linear time.

    growth.py CURATE [--largest BYTES] [--only WORD] [--limit SECONDS]

Each input is made at sizes n, 4n, 16n up to the largest; the processor time of the child is measured, less the time
of an empty input. Four times the bytes may take at most eight times the time. Exit code 1 when an input takes more,
takes longer than the limit, ends in a crash, or needs more memory than it may.
"""

import argparse
import gzip
import io
import os
import resource
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib

LABELS = [
    "Field", "Family", "Year of origin", "Originator", "Type", "Seminal source", "Aliases", "Related methods",
    "Summary",
]


def labels():
    """The English row labels."""
    import yaml

    with open(os.path.join(os.path.dirname(__file__), "..", "schemas", "languages", "en.yaml"), encoding="utf-8") as f:
        found = yaml.safe_load(f)["labels"]
    order = [
        "field", "family", "originYear", "originator", "type", "seminalSource", "aliases", "relatedCount", "summary",
    ]
    return [found[key] for key in order]


def repeat(piece, size, before="", behind=""):
    """`piece` as often as it fits, between two texts."""
    piece, before, behind = (p.encode() if isinstance(p, str) else p for p in (piece, before, behind))
    return before + piece * max(1, (size - len(before) - len(behind)) // len(piece)) + behind


def numbered(form, size, before="", behind=""):
    """`form` with a number that counts up."""
    out = [before.encode()]
    length = len(out[0])
    number = 0
    while length < size:
        piece = (form % number).encode()
        out.append(piece)
        length += len(piece)
        number += 1
    out.append(behind.encode())
    return b"".join(out)


def html_rows(cell, count=2):
    """A comparison page with the same content in every cell."""
    head = "<tr><th></th>" + "".join(f"<th>M{i} ×</th>" for i in range(count)) + "</tr>"
    rows = "".join(f"<tr><th>{label}</th>" + f"<td>{cell}</td>" * count + "</tr>" for label in LABELS)
    return f"<!doctype html><html lang=en><body><h1>Compare methods</h1><table>{head}{rows}</table>"


def flat_rows(cell, header="A × B ×"):
    """A flat page whose every row holds this text."""
    return "Compare methods\n" + header + "\n" + "".join(f"{label}{cell}\n" for label in LABELS)


def in_cell(piece, size):
    """A comparison page with a long content in one cell."""
    page = html_rows("x")
    at = page.index("<td>x") + 4
    return repeat(piece, size, page[:at], page[at:])


def in_row(piece, size, row):
    """A flat page with a long text in one row."""
    page = flat_rows("x")
    at = page.index(LABELS[row]) + len(LABELS[row])
    return repeat(piece, size, page[:at], page[at:])


def record(body, kind="response", length=None):
    """One WARC record."""
    if kind == "response":
        body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
    header = f"WARC/1.0\r\nWARC-Type: {kind}\r\nContent-Length: {len(body) if length is None else length}\r\n\r\n"
    return header.encode() + body + b"\r\n\r\n"


def member(data):
    """One gzip member."""
    return gzip.compress(data, 6, mtime=0)


def broken_member(data):
    """A gzip member with a wrong checksum."""
    data = member(data)
    return data[:-8] + b"\0\0\0\0" + data[-4:]


def zipped(count):
    """A zip archive with many small pages."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(count):
            archive.writestr(f"{number}.html", "x")
    return out.getvalue()


def zipped_names(size, length=65000):
    """A zip archive whose members lie deep in asset folders."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(max(1, size // (2 * length))):
            archive.writestr(f"{number:06}" + "/x_files" * ((length - 20) // 8) + "/a.html", "x")
    return out.getvalue()


def long_tar_name(size):
    """A tar archive with one member whose name is long."""
    import tarfile

    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        info = tarfile.TarInfo("x_files/" * (size // 8) + "a.html")
        info.size = 1
        archive.addfile(info, io.BytesIO(b"x"))
    return out.getvalue()


def mime(parts, before="", boundary="b"):
    """A multipart message."""
    head = f"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"{boundary}\"\r\n{before}\r\n"
    return head.encode() + parts


def nested_mime(size):
    """Multiparts inside multiparts."""
    out = b""
    number = 0
    while len(out) < size:
        out += b"Content-Type: multipart/mixed; boundary=%d\r\n\r\n--%d\r\n" % (number, number)
        number += 1
    return out


INPUTS = {
    # HTML: the page around the table
    "html one line": ("page.html", lambda n: repeat("word ", n, "<p>")),
    "html no markup": ("page.html", lambda n: repeat("x", n)),
    "html many lines": ("page.html", lambda n: repeat("word\n", n, "<pre>")),
    "html many paragraphs": ("page.html", lambda n: repeat("<p>x", n)),
    "html many tables": ("page.html", lambda n: repeat("<table><tr><td>x</table>", n)),
    "html many comparison tables": ("page.html", lambda n: repeat(html_rows("x"), n)),
    "html nested tables": ("page.html", lambda n: repeat("<table><tr><td>x", n)),
    "html nested tables, 1000 deep, wide": (
        "page.html", lambda n: repeat("<p>x", n, "<table><tr><td>" * 1000)),
    "html nested comparison tables": ("page.html", lambda n: repeat(html_rows("x").split("<body>")[1][:-8] + "<table><tr><td>", n)),
    "html deep elements": ("page.html", lambda n: repeat("<div>", n)),
    "html deep inline": ("page.html", lambda n: repeat("<b>", n)),
    "html deep, then wide": ("page.html", lambda n: repeat("<p>x</p>", n, "<div>" * 4000)),
    "html deep, then wide inline": ("page.html", lambda n: repeat("<i>x</i>", n, "<b>" * 4000)),
    "html end tags without start": ("page.html", lambda n: repeat("</i>", n, "<div>" * 4000)),
    "html end p without start": ("page.html", lambda n: repeat("</p>", n)),
    "html many attributes": ("page.html", lambda n: numbered(" a%d=1", n, "<p", ">x")),
    "html same attribute": ("page.html", lambda n: repeat(" a=1", n, "<p", ">x")),
    "html many classes": ("page.html", lambda n: repeat("<p class=x hidden style='color:red'>x", n)),
    "html huge attribute": ("page.html", lambda n: repeat("x", n, "<p title='", "'>x")),
    "html huge style": ("page.html", lambda n: repeat("x:y;", n, "<p style='", "'>" + "x<b>" * 100)),
    "html huge open attribute": ("page.html", lambda n: repeat("x", n, "<p title='")),
    "html attribute without end": ("page.html", lambda n: repeat("<p title='", n)),
    "html huge tag name": ("page.html", lambda n: repeat("x", n, "<p", ">x")),
    "html many tag names": ("page.html", lambda n: numbered("<x%d>", n)),
    "html many closed tag names": ("page.html", lambda n: numbered("<x%d></x>", n)),
    "html many links": ("page.html", lambda n: repeat("<a href='/m/x'>x</a>", n)),
    "html nested links": ("page.html", lambda n: repeat("<a href=x>x<b>", n)),
    "html many comments": ("page.html", lambda n: repeat("<!--x-->", n)),
    "html huge comment": ("page.html", lambda n: repeat("x", n, "<!--", "--><p>x")),
    "html open comments": ("page.html", lambda n: repeat("<!--", n)),
    "html comment dashes": ("page.html", lambda n: repeat("-", n, "<!--")),
    "html comment gt": ("page.html", lambda n: repeat("->", n, "<!--")),
    "html bang": ("page.html", lambda n: repeat("<!", n)),
    "html doctypes": ("page.html", lambda n: repeat("<!DOCTYPE html>", n)),
    "html processing": ("page.html", lambda n: repeat("<?x", n)),
    "html cdata": ("page.html", lambda n: repeat("<![CDATA[", n)),
    "html open tags": ("page.html", lambda n: repeat("<", n)),
    "html open tags and letter": ("page.html", lambda n: repeat("<a", n)),
    "html references": ("page.html", lambda n: repeat("&amp;&#65;&nosuch;&hellip;", n, "<p>")),
    "html unknown references": ("page.html", lambda n: repeat("&nosuch;", n, "<p>")),
    "html ampersands": ("page.html", lambda n: repeat("&", n, "<p>")),
    "html long reference": ("page.html", lambda n: repeat("x", n, "<p>&", ";")),
    "html long number": ("page.html", lambda n: repeat("9", n, "<p>&#", ";")),
    "html references in attribute": ("page.html", lambda n: repeat("&amp;", n, "<p title='", "'>x")),
    "html scripts": ("page.html", lambda n: repeat("<script>x</script>", n)),
    "html open scripts": ("page.html", lambda n: repeat("<script>", n)),
    "html script ends": ("page.html", lambda n: repeat("</scrip", n, "<script>")),
    "html styles": ("page.html", lambda n: repeat("<style>", n)),
    "html textarea": ("page.html", lambda n: repeat("<textarea>", n)),
    "html titles": ("page.html", lambda n: repeat("<title>", n)),
    "html forms": ("page.html", lambda n: repeat("<form>", n)),
    "html selects": ("page.html", lambda n: repeat("<select><option>", n)),
    "html bodies": ("page.html", lambda n: repeat("<html><body a=b>", n)),
    "html heads": ("page.html", lambda n: repeat("<head>", n)),
    "html frames": ("page.html", lambda n: repeat("<frameset>", n)),
    "html lists": ("page.html", lambda n: repeat("<ul><li>", n)),
    "html definitions": ("page.html", lambda n: repeat("<dl><dt>x<dd>y", n)),
    "html metas": ("page.html", lambda n: repeat("<meta charset=x>", n)),
    "html nul": ("page.html", lambda n: repeat("x" * 2000 + "\0", n, "<p>")),
    "html many invalid bytes": ("page.html", lambda n: repeat(b"x\xff", n, b"<p>")),
    "html canonical links": ("page.html", lambda n: repeat("<link rel=canonical href=x>", n)),
    "html saved-from comments": ("page.html", lambda n: repeat("SingleFile http", n, "<!--", "--><p>x")),
    "html stamps": ("page.html", lambda n: repeat("<p>v1<p>2 Sources<p>PUBLISHED", n)),
    "html citations": ("page.html", lambda n: repeat("<p>ScholarGate: A · B. 2026-06-20 https://a/en/compare", n)),
    "html long citation": ("page.html", lambda n: repeat("A · ", n, "<p>ScholarGate: ")),
    "html long citation, no names": ("page.html", lambda n: repeat("http", n, "<p>ScholarGate: A · B ")),
    # HTML without faults, which takes another way through the parser
    **{
        f"html sound, {kind}": ("page.html", lambda n, piece=piece: repeat(
            piece, n, "<!DOCTYPE html><html><head><title>x</title></head><body>" + "<div>" * 200,
            "</div>" * 200 + "</body></html>"))
        for kind, piece in {
            "paragraphs": "<p>x</p>", "words": "word ", "lines": "word\n", "inline": "<b>x</b>", "tables":
            "<table><tbody><tr><td>x</td></tr></tbody></table>", "links": "<a href='/m/x'>x</a>", "comments": "<!--x-->",
            "references": "&amp;&nbsp;&#65;", "attributes": "<p" + "".join(f" a{i}='x'" for i in range(250)) + ">x</p>",
            "styles": "<p style='color:red'>x</p>", "scripts": "<script>x</script>", "breaks": "x<br>",
            "lists": "<ul><li>x</li></ul>",
        }.items()
    },
    # HTML: the table
    "html table rows": ("page.html", lambda n: repeat("<tr><td>x<td>y", n, html_rows("x")[:-8])),
    "html table label rows": (
        "page.html", lambda n: repeat(html_rows("x").split("<table>")[1][:-8], n, html_rows("x")[:-8])),
    "html table unknown rows": (
        "page.html", lambda n: repeat("<tr><td>x<td>" + "y" * 60, n, html_rows("x").split("<tr><th>" + LABELS[8])[0])),
    "html table columns": ("page.html", lambda n: b"".join(
        [html_rows("x").split("<tr>")[0].encode(), b"<tr>", repeat("<td>x", n // 10)]
        + [b"<tr><th>%s" % label.encode() + repeat("<td>x", n // 10) for label in LABELS])),
    "html spans": ("page.html", lambda n: repeat(
        "<td colspan=64 rowspan=64>x", n, html_rows("x")[:-8] + "<tr>", "<tr>" * 64)),
    "html spans, many rows": ("page.html", lambda n: repeat(
        "<tr>", n // 2, html_rows("x")[:-8] + "<tr>" + "<td colspan=64 rowspan=64>x" * (n // 54))),
    "html spans, every row": ("page.html", lambda n: repeat(
        "<tr><td colspan=64 rowspan=64>x", n, html_rows("x")[:-8])),
    "html cell text": ("page.html", lambda n: in_cell("word ", n)),
    "html cell links": ("page.html", lambda n: in_cell("<a href=/m/x>x</a>", n)),
    "html cell nested links": ("page.html", lambda n: in_cell("<a href=/m/x><span>x", n)),
    "html cell object links": ("page.html", lambda n: in_cell("<a href=/m/x><object>x", n)),
    "html cell breaks": ("page.html", lambda n: in_cell("x<br>", n)),
    "html cell superscripts": ("page.html", lambda n: in_cell("x<sup>1</sup>", n)),
    "html cell marks": ("page.html", lambda n: in_cell("̖́", n)),
    "html cell marks, mixed": ("page.html", lambda n: in_cell("é̖", n)),
    "html cell tables": ("page.html", lambda n: in_cell("<table><tr><td>x</table>", n)),
    "html cell spaces": ("page.html", lambda n: in_cell("   ", n)),
    "html cell no-break spaces": ("page.html", lambda n: in_cell(" ", n)),
    "html header names": ("page.html", lambda n: repeat(
        "x", n, "<table><tr><th></th><th>", "×" + html_rows("x").split("<table>")[1])),
    # Text
    "text one line": ("page.txt", lambda n: repeat("word ", n)),
    "text many lines": ("page.txt", lambda n: repeat("word\n", n)),
    "text empty lines": ("page.txt", lambda n: repeat("\n", n)),
    "text carriage returns": ("page.txt", lambda n: repeat("\r", n)),
    "text marks": ("page.txt", lambda n: repeat("̖́", n)),
    "text hangul": ("page.txt", lambda n: repeat("각", n)),
    "text buttons": ("page.txt", lambda n: repeat("×", n)),
    "text buttons over rows": ("page.txt", lambda n: repeat("x×", n, "", "\n" + flat_rows("abc", ""))),
    "text buttons in lines": ("page.txt", lambda n: repeat("×\n", n)),
    "text names over rows": ("page.txt", lambda n: numbered("Name%d ×", n, "", "\n" + flat_rows("abc", ""))),
    "text labels": ("page.txt", lambda n: repeat(LABELS[0] + "\n", n, "A × B ×\n")),
    "text pages": ("page.txt", lambda n: repeat(flat_rows("x"), n)),
    "text unplaced lines": ("page.txt", lambda n: repeat(
        "word\n", n, "A × B ×\n" + LABELS[0] + "x\n", LABELS[8] + "x\n")),
    "text stamps": ("page.txt", lambda n: repeat("v1\n2 Sources\nPUBLISHED\n", n)),
    "text citations": ("page.txt", lambda n: repeat("ScholarGate: A · B. 2026-06-20 https://a/en/compare\n", n)),
    "text long citation": ("page.txt", lambda n: repeat("A · ", n, "ScholarGate: ")),
    "text label spaces": ("page.txt", lambda n: repeat(" ", n, "A × B ×\n" + LABELS[2][:4])),
    "text label joiners": ("page.txt", lambda n: repeat("​", n, "A × B ×\n" + LABELS[2][:4])),
    "text invalid": ("page.txt", lambda n: repeat(b"x\xff", n)),
    "text wide": ("page.txt", lambda n: repeat("x\0", n)),
    "text charset flip": ("page.txt", lambda n: repeat("\x1b$B!!\x1b(B", n)),
    "text gb18030": ("page.html", lambda n: repeat(b"\x81\x30\x81\x30\xff", n, b"<meta charset=gb18030><p>")),
    "text shift_jis": ("page.html", lambda n: repeat(b"\x81", n, b"<meta charset=shift_jis><p>")),
    "text iso-2022-jp": ("page.html", lambda n: repeat(b"\x1b$B!!\x1b(B", n, b"<meta charset=iso-2022-jp><p>")),
    "text utf-16": ("page.txt", lambda n: repeat(b"\x00\xd8", n, b"\xff\xfe")),
    "table rows": ("page.md", lambda n: repeat("| a | b |\n", n)),
    "table pipes": ("page.md", lambda n: repeat("|", n)),
    "table columns": ("page.md", lambda n: b"".join(
        repeat("| x ", n // 10, label, "|\n") for label in ["", *("| " + label for label in LABELS)])),
    "table escapes": ("page.md", lambda n: repeat("\\|", n, "| a |")),
    "table label rows": ("page.md", lambda n: repeat("".join(f"| {label} | x | y |\n" for label in LABELS), n, "| A × | B × | |\n")),
    "table unknown rows": ("page.md", lambda n: repeat(
        "| word | x | y |\n", n, f"| A × | B × | |\n| {LABELS[0]} | x | y |\n", f"| {LABELS[8]} | x | y |\n")),
    "table long cell": ("page.md", lambda n: repeat(
        "word ", n, "| A × | B × | |\n" + "".join(f"| {label} | x | y |\n" for label in LABELS[:8]) + f"| {LABELS[8]} | x | ", "|\n")),
    "table rules": ("page.md", lambda n: repeat("|---|---|\n", n)),
    "table tabs": ("page.txt", lambda n: repeat("a\tb\n", n)),
    "table tabs columns": ("page.txt", lambda n: repeat("a\t", n)),
    **{
        f"flat row {row}, {kind}": ("page.txt", lambda n, row=row, piece=piece: in_row(piece, n, row))
        for row in range(9) for kind, piece in {
            "letters": "x", "words": "word ", "glue": "aB", "capitals": "A", "digits": "1", "years": "2017", "dots": ".",
            "commas": ",", "open": "(", "close": ")", "dashes": "-", "citations": "Doe, J. (1999). A b. DOI ↗",
            "names": "J. Doe & ", "marks": "\u0301", "other script": "漢", "thai": "การ", "blanks": "  ",
        }.items()
    },
    "flat, lines without row": ("page.txt", lambda n: repeat("Fiel\n", n, "A × B ×\n")),
    "flat, wide page": ("page.txt", lambda n: repeat(
        "x", n, "A × B ×\n" + LABELS[0], "\n" + LABELS[1] + "y\n" + LABELS[8] + "z\n")),
    # MHTML
    "mhtml boundaries": ("page.mhtml", lambda n: mime(repeat("--b\r\n", n))),
    "mhtml parts": ("page.mhtml", lambda n: mime(repeat("--b\r\nContent-Type: text/html\r\n\r\nx\r\n", n))),
    "mhtml parts of images": ("page.mhtml", lambda n: mime(repeat("--b\r\nContent-Type: image/png\r\n\r\nx\r\n", n))),
    "mhtml header fields": ("page.mhtml", lambda n: mime(b"--b\r\n\r\nx", "".join("X: y\r\n" * (n // 6)))),
    "mhtml folded field": ("page.mhtml", lambda n: mime(b"--b\r\n\r\nx", "X: y\r\n" + " y\r\n" * (n // 4))),
    "mhtml header without end": ("page.mhtml", lambda n: repeat("X: y\r\n", n, "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n")),
    "mhtml part headers": ("page.mhtml", lambda n: mime(repeat("X: y\r\n", n, "--b\r\n"))),
    "mhtml nested": ("page.mhtml", lambda n: mime(nested_mime(min(n, 1 << 20)), boundary="0")),
    "mhtml nested, wide": ("page.mhtml", lambda n: mime(nested_mime(400) + repeat("--7\r\n", n), boundary="0")),
    "mhtml long boundary": ("page.mhtml", lambda n: mime(repeat("--" + "b" * 60 + "\r\n", n), boundary="b" * 61)),
    "mhtml content type": ("page.mhtml", lambda n: mime(repeat("; a=b", n, "--b\r\nContent-Type: text/html", "\r\n\r\nx"))),
    "mhtml quoted-printable": ("page.mhtml", lambda n: mime(repeat(
        "=3D=\r\n", n, "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"))),
    "mhtml quoted-printable blanks": ("page.mhtml", lambda n: mime(repeat(
        " ", n, "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n="))),
    "mhtml quoted-printable equals and blanks": ("page.mhtml", lambda n: mime(repeat(
        "= ", n, "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"))),
    "mhtml quoted-printable blank runs": ("page.mhtml", lambda n: mime(repeat(
        "=" + " " * 1000 + "x", n, "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"))),
    "mhtml base64": ("page.mhtml", lambda n: mime(repeat(
        "eHh4\r\n", n, "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"))),
    "mhtml date": ("page.mhtml", lambda n: mime(b"--b\r\nContent-Type: text/html\r\n\r\nx", "Date: " + "(" * n + "\r\n")),
    # WARC
    "warc empty records": ("crawl.warc", lambda n: repeat(record(b"", "request"), n)),
    "warc records of size 0": ("crawl.warc", lambda n: repeat(
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n", n)),
    "warc small pages": ("crawl.warc", lambda n: repeat(record(b"x"), n)),
    "warc starts": ("crawl.warc", lambda n: repeat("WARC/1.0\n", n)),
    "warc header without end": ("crawl.warc", lambda n: repeat("X: y\r\n", n, "WARC/1.0\r\n")),
    "warc header of one line": ("crawl.warc", lambda n: repeat("x", n, "WARC/1.0\r\nX: ")),
    "warc line breaks": ("crawl.warc", lambda n: repeat("\r\n", n, record(b"x"))),
    "warc garbage": ("crawl.warc", lambda n: repeat("garbage\n", n, record(b"x"))),
    "warc length too large": ("crawl.warc", lambda n: repeat(record(b"x", length=1 << 25), n)),
    "warc length beyond limit": ("crawl.warc", lambda n: repeat(record(b"x", length=1 << 40), n)),
    "warc length too small": ("crawl.warc", lambda n: repeat(record(b"x" * 50, length=3), n)),
    "warc length missing": ("crawl.warc", lambda n: repeat("WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n", n)),
    "warc chunks": ("crawl.warc", lambda n: record(
        b"", "response")[:0] + record(repeat("1\r\nx\r\n", n), "resource") + record(b"x")),
    "warc chunked response": ("crawl.warc", lambda n: (lambda body: (
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n" % len(body) + body + b"\r\n\r\n"))(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
            + repeat("1\r\nx\r\n", n))),
    "warc codings": ("crawl.warc", lambda n: (lambda body: (
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n" % len(body) + body + b"\r\n\r\n"))(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: "
            + repeat("identity,", n) + b"\r\n\r\nx")),
    "warc http header": ("crawl.warc", lambda n: (lambda body: (
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n" % len(body) + body + b"\r\n\r\n"))(
            b"HTTP/1.1 200 OK\r\n" + repeat("X: y\r\n", n) + b"\r\nx")),
    "warc gzip members": ("crawl.warc.gz", lambda n: repeat(member(record(b"x")), n)),
    "warc gzip empty members": ("crawl.warc.gz", lambda n: repeat(member(b""), n, member(record(b"x")))),
    "warc gzip damaged members": ("crawl.warc.gz", lambda n: repeat(
        broken_member(record(b"x")), n, member(record(b"x")))),
    "warc gzip headers": ("crawl.warc.gz", lambda n: repeat(b"\x1f\x8b\x08\x00", n, member(record(b"x")))),
    "warc gzip headers with names": ("crawl.warc.gz", lambda n: repeat(
        b"\x1f\x8b\x08\x08\x00\x00\x00\x00\x00\x03", n, member(record(b"x")))),
    "warc gzip damaged, one member": ("crawl.warc.gz", lambda n: member(record(b"x")) + broken_member(
        record(os.urandom(n)))),
    "warc gzip zeros": ("crawl.warc.gz", lambda n: repeat(b"\0", n, member(record(b"x")))),
    "gzip of a page": ("page.html.gz", lambda n: member(repeat("<p>x", n))),
    "gzip empty members": ("page.html.gz", lambda n: repeat(member(b""), n, member(b"x"))),
    "zip members": ("pages.zip", lambda n: zipped(n // 100)),
    "zip garbage": ("pages.zip", lambda n: repeat(b"PK\x03\x04", n)),
    "zip long names": ("pages.zip", zipped_names),
    "tar long name": ("pages.tar", long_tar_name),
    "tar headers": ("pages.tar", lambda n: repeat(tar_header(), n)),
}


def tar_header():
    """The header of an empty member."""
    import tarfile

    info = tarfile.TarInfo("x.html")
    return info.tobuf(tarfile.USTAR_FORMAT)


def run(curate, path, limit, memory):
    """Processor seconds, the peak of memory in MB, and the exit code of one run."""
    def bound():
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
        resource.setrlimit(resource.RLIMIT_AS, (memory << 20, memory << 20))

    child = subprocess.Popen(
        [curate, "extract", "--alone", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=bound,
        env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
    _, status, used = os.wait4(child.pid, 0)
    return used.ru_utime + used.ru_stime, used.ru_maxrss >> 10, os.waitstatus_to_exitcode(status)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("curate")
    parser.add_argument("--largest", type=int, default=16 << 20)
    parser.add_argument("--smallest", type=int, default=1 << 18)
    parser.add_argument("--only", default="")
    parser.add_argument("--limit", type=int, default=20, help="processor seconds of one run")
    parser.add_argument("--memory", type=int, default=4096, help="address space of one run in MB")
    options = parser.parse_args()
    global LABELS
    LABELS = labels()
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        empty = os.path.join(folder, "empty.html")
        with open(empty, "wb") as file:
            file.write(b"<p>x")
        base = min(run(options.curate, empty, options.limit, options.memory)[0] for _ in range(3))
        for name, (file_name, make) in INPUTS.items():
            if options.only not in name:
                continue
            path = os.path.join(folder, file_name)
            size, last, notes, shown = options.smallest, None, [], []
            while size <= options.largest:
                data = make(size)
                with open(path, "wb") as file:
                    file.write(data)
                seconds, memory, code = run(options.curate, path, options.limit, options.memory)
                seconds = max(seconds - base, 0.0)
                shown.append(f"{seconds:.2f}s/{memory}M")
                if code not in (0, 1):
                    notes.append(f"exit {code} at {size} bytes")
                    break
                # Below this the clock's own steps decide.
                if last is not None and last > 0.05 and seconds / last > 8:
                    notes.append(f"{seconds / last:.1f} times at 4 times the bytes")
                last = seconds
                size *= 4
            if notes:
                failed += 1
            print(f"{'FAIL' if notes else 'ok  '} {name}: {' '.join(shown)} {'; '.join(notes)}", flush=True)
            os.remove(path)
    print(f"growth: {len([n for n in INPUTS if options.only in n]) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
