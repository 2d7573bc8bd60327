#!/usr/bin/env python3
"""Writes the seeds of the fuzz targets: the pages of raw/, random pages of every rendering, and small files that show
each reader all that it knows.

    fuzz_seeds.py FOLDER        one folder a target below FOLDER
"""

import glob
import gzip
import io
import json
import os
import pathlib
import shutil
import sys
import tarfile
import zipfile

import accuracy_corpus
import packing

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PAGES = 200
# Longer inputs are fuzzed too slowly to be of use.
LONGEST = 16 << 10


def read(path):
    with open(path, "rb") as file:
        return file.read()


def raw(*endings):
    """Files of raw/ by how their names end."""
    paths = sorted(glob.glob(os.path.join(ROOT, "raw", "**", "*"), recursive=True))
    return [read(path) for path in paths if path.endswith(endings)]


def random_pages(folder):
    """Pages of the accuracy corpus, whose methods are those to tune by, by how their names end."""
    accuracy_corpus.write(pathlib.Path(folder), "tune", 7, PAGES)
    found = {}
    for path in sorted(glob.glob(os.path.join(folder, "**", "*"), recursive=True)):
        if os.path.isfile(path) and not path.endswith((".jsonl", ".json")):
            found.setdefault(os.path.splitext(path)[1], []).append(read(path))
    return found


def record(body, kind="response", fields="", http="Content-Type: text/html\r\n"):
    """One WARC record."""
    if kind == "response":
        body = f"HTTP/1.1 200 OK\r\n{http}\r\n".encode() + body
    return (f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://scholargate.app/en/compare?slugs=a%2Cb\r\n"
            f"WARC-Date: 2026-06-20T00:00:00Z\r\n{fields}Content-Length: {len(body)}\r\n\r\n").encode() + body + b"\r\n\r\n"


def warcs(page):
    """Crawls in every coding that is read."""
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(page[i:i + 500]), page[i:i + 500]) for i in range(0, len(page), 500))
    records = [
        record(b"software: x\r\n", "warcinfo"), record(b"GET / HTTP/1.1\r\n\r\n", "request"), record(page),
        record(page, "resource", "Content-Type: text/html\r\n"),
        record(chunked + b"0\r\n\r\n", http="Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n"),
        record(gzip.compress(page, mtime=0), http="Content-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"),
        record(b"WARC/1.0 inside\r\nWARC/1.0\r\n", "conversion", "Content-Type: text/plain\r\n"),
    ]
    yield b"".join(records)
    yield b"".join(gzip.compress(each, mtime=0) for each in records)
    yield b"".join(records[:2]) + b"WARC/1.0\r\nContent-Length: 9\r\n\r\nx" + b"".join(records[:3])
    broken = gzip.compress(records[0], mtime=0)
    yield broken[:-8] + b"\0" * 8 + b"".join(gzip.compress(each, mtime=0) for each in records[:4])


def messages(page):
    """Web archives in every transfer encoding."""
    import base64
    import quopri

    head = b"From: x\r\nDate: Sat, 20 Jun 2026 23:30:00 -0500\r\nMIME-Version: 1.0\r\n"
    multi = head + b"Content-Type: multipart/related; type=\"text/html\"; boundary=\"--b--\"\r\n\r\n----b--\r\n"
    part = b"Content-Type: text/html; charset=utf-8\r\nContent-Location: https://scholargate.app/en/compare\r\n"
    for name, content in (("base64", base64.encodebytes(page)), ("quoted-printable", quopri.encodestring(page)),
                          ("8bit", page)):
        yield multi + part + b"Content-Transfer-Encoding: " + name.encode() + b"\r\n\r\n" + content + b"\r\n----b----\r\n"
    yield head + part + b"\r\n" + page


def archives(page):
    """zip, tar and compressed streams."""
    import bz2
    import lzma

    for kind in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", kind) as archive:
            for name in ("a.html", "a_files/b.html", "../c.html", "d.txt"):
                archive.writestr(zipfile.ZipInfo(name), page)
        yield out.getvalue()
    for form in (tarfile.USTAR_FORMAT, tarfile.PAX_FORMAT, tarfile.GNU_FORMAT):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w", format=form) as archive:
            info = tarfile.TarInfo("é" * 60 + "/a.html")
            info.size = len(page)
            archive.addfile(info, io.BytesIO(page))
            link = tarfile.TarInfo("l.html")
            link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(link)
        yield out.getvalue()
        yield gzip.compress(out.getvalue(), mtime=0)
    yield bz2.compress(page)
    yield lzma.compress(page)
    yield packing.zstd(page)


def charsets():
    """Texts behind a byte that chooses the encoding, in the order of `CharsetOracle`."""
    names = [
        "utf-8", "utf-16le", "utf-16be", "cp1252", "cp1254", "cp874", "koi8-r", "iso8859-8", "gb18030", "gbk", "big5",
        "euc-jp", "shift_jis", "iso-2022-jp", "euc-kr", "mac-roman", "mac-cyrillic", "cp1252", "utf-32le", "utf-32be",
    ]
    text = "Aé Þ İş ไทย Привет שלום 方法を比較 機器學習 学习 기계 学習 ﬁ ½ e\u0301\u0316\u0323 각 각 ﷺ"
    for number, name in enumerate(names):
        yield bytes([number]) + text.encode(name, "ignore")
        yield bytes([number]) + text.encode("utf-8")


PATTERNS = [
    r"^[a-z][a-z0-9-]*$" "\nk-means", r"(a|b)*c{2,5}?" "\nababccc", r"\p{Lu}\P{L}[^\d\s]" "\nA1x", r"(?=a)(?!b)(?:x|y)+" "\naxy",
    r"\u{1F600}|\cA|\x41|[\b]" "\nA", r"((a*)*)*$" "\naaaaaaaaaaaaaaaaaaaa", r"a{0,200}" "\naaa",
]


ELEMENTS = (
    "html head body title meta link script style base table caption colgroup col thead tbody tfoot tr th td p div span a b i "
    "em strong sup sub br hr ul ol li dl dt dd h1 h2 h3 h4 h5 h6 pre code blockquote form input button select option "
    "textarea label fieldset legend iframe object param embed img map area svg path noscript template center font nobr "
    "section article header footer nav main figure small u s tt big cite q abbr address ins del frameset frame").split()
HEADERS = (
    "WARC/1.0\r\n", "WARC-Type: response", "WARC-Type: resource", "Content-Length: ", "\r\n\r\n", "HTTP/1.1 200 OK\r\n",
    "Content-Type: text/html", "Transfer-Encoding: chunked", "Content-Encoding: gzip", "MIME-Version: 1.0",
    "Content-Type: multipart/related; boundary=", "Content-Transfer-Encoding: base64", "quoted-printable", "charset=",
    "\x1f\x8b\x08\x00", "PK\x03\x04", "PK\x01\x02")
WORDS = (
    "\u00d7", "\u2260", "\u2197", "DOI \u2197", "link \u2197", "ScholarGate", " \u00b7 ", "| ", " |\n", "|---|\n", "\\|", "\t",
    "https://scholargate.app/en/compare?slugs=a%2Cb", "2026-06-20", "v1\n2 Sources\nPUBLISHED\n", "\u2014", "\u200b", "\u00a0",
    "\u00ad", "\u202e", "\u0301", "\u0316", "\ufeff", "&amp;", "&#39;", "&nbsp;", "&hellip;", "&#x202e;", "colspan=", "rowspan=",
    "href='", "hidden", "style='display:none'", "<!--", "-->", "<!", "<!DOCTYPE html>", "/>", "\r", "\xa0")


def dictionary():
    """Words that random changes alone would hardly hit on, in libFuzzer's form."""
    import yaml

    words = [f"<{name}>" for name in ELEMENTS] + [f"</{name}>" for name in ELEMENTS] + list(HEADERS) + list(WORDS)
    for path in sorted(glob.glob(os.path.join(ROOT, "schemas", "languages", "*.yaml"))):
        with open(path, encoding="utf-8") as file:
            words += yaml.safe_load(file)["labels"].values()
    quoted = []
    for word in dict.fromkeys(words):
        data = word.encode("latin-1") if word.startswith("\x1f") else word.encode()
        quoted.append('"' + "".join(f"\\x{byte:02x}" for byte in data) + '"')
    return "\n".join(quoted) + "\n"


def labelled(name):
    """The texts of a labelled set, those to tune by."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "labelled", name + ".tune.jsonl")
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line)["text"].encode() for line in lines]


def main():
    folder = sys.argv[1]
    shutil.rmtree(folder, ignore_errors=True)
    random = random_pages(os.path.join(folder, "pages"))
    small = b"<!doctype html><html lang=en><body><table><tr><td>Field<td>x</table>"
    html = raw(".html") + random.get(".html", [])
    text = raw(".txt", ".md") + random.get(".txt", []) + random.get(".md", [])
    seeds = {
        "html": html, "scanner": html, "text": text,
        "mhtml": raw(".mhtml") + [m for page in (html[0], small) for m in messages(page)],
        "warc": raw(".warc", ".warc.gz") + [w for page in (html[0], small) for w in warcs(page)],
        "archive": [a for page in (html[0], small) for a in archives(page)],
        "charset": list(charsets()),
        "json": [read(path) for path in sorted(glob.glob(os.path.join(ROOT, "curated", "methods", "*.json")))[:20]]
        + [br'{"a":[1e400,-0.0,12345678901234567890,"\ud83d\ude00\u0000"],"a":null}'],
        "pattern": [pattern.encode() for pattern in PATTERNS],
        **{name: labelled(name) for name in ("citations", "people", "years", "aliases")},
    }
    for target, inputs in seeds.items():
        os.makedirs(os.path.join(folder, target), exist_ok=True)
        for number, data in enumerate(inputs):
            if len(data) <= LONGEST:
                with open(os.path.join(folder, target, f"seed-{number:03}"), "wb") as file:
                    file.write(data)
    shutil.rmtree(os.path.join(folder, "pages"))
    with open(os.path.join(folder, "dictionary"), "w", encoding="ascii") as file:
        file.write(dictionary())
    print("fuzz seeds: " + ", ".join(f"{name} {len(inputs)}" for name, inputs in seeds.items()))


if __name__ == "__main__":
    main()
