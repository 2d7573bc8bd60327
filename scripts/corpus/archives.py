"""Containers around pages: MHTML and WARC, byte for byte the same on every run."""

import base64
import gzip
import hashlib
import io
import quopri
import uuid
from email.utils import format_datetime
from datetime import datetime, timezone

STYLE = b".compare{border-collapse:collapse}\n"
PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


def noon(iso):
    return datetime.fromisoformat(iso + "T12:00:00").replace(tzinfo=timezone.utc)


def mhtml(page, body):
    """A page as browsers save it in one file."""
    boundary = "----MultipartBoundary--" + hashlib.sha256(page.address.encode()).hexdigest()[:42] + "----"
    subject = base64.b64encode(page.language.heading.encode()).decode()
    top = [
        "From: <Saved by Blink>",
        f"Snapshot-Content-Location: {page.address}",
        f"Subject: =?utf-8?B?{subject}?=",
        f"Date: {format_datetime(noon(page.accessed))}",
        "MIME-Version: 1.0",
        f'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="{boundary}"',
    ]
    encoding = page.options.get("transfer", "quoted-printable")
    parts = [
        ("text/html", encoding, page.address, body),
        ("text/css", "quoted-printable", "https://scholargate.app/site.css", STYLE),
        ("image/png", "base64", "https://scholargate.app/dot.png", PIXEL),
    ]
    out = io.BytesIO()
    out.write("\r\n".join(top).encode() + b"\r\n\r\n\r\n")
    for kind, transfer, location, content in parts:
        out.write(f"--{boundary}\r\nContent-Type: {kind}\r\n".encode())
        out.write(f"Content-Transfer-Encoding: {transfer}\r\nContent-Location: {location}\r\n\r\n".encode())
        out.write(transferred(content, transfer) + b"\r\n")
    out.write(f"--{boundary}--\r\n".encode())
    return out.getvalue()


def transferred(content, encoding):
    if encoding == "base64":
        return base64.encodebytes(content).replace(b"\n", b"\r\n")
    lines = quopri.encodestring(content.replace(b"\r\n", b"\n"))
    return lines.replace(b"\n", b"\r\n")


def warc(members, packed=True):
    """A crawl of several pages; each member is (page, body, options of its HTTP answer).

    Gives the bytes and, for each page, the number of its response record (warcinfo is 0).
    """
    date = noon(members[0][0].accessed)
    records = [warcinfo(date)]
    positions = []
    for page, body, http in members:
        positions.append(len(records) + 1)
        records += exchange(page, body, http)
    records.insert(positions[0] + 2, stylesheet(date))
    positions = [p if n == 0 else p + 1 for n, p in enumerate(positions)]
    pack = (lambda record: gzip.compress(record, 9, mtime=0)) if packed else bytes
    return b"".join(pack(record) for record in records), positions


def exchange(page, body, http):
    """The request, response and metadata records of one page."""
    date, target = noon(page.accessed), page.address
    path = target.removeprefix("https://scholargate.app")
    request = f"GET {path} HTTP/1.1\r\nHost: scholargate.app\r\nAccept-Language: {page.language.tag}\r\n\r\n".encode()
    return [
        record("request", date, target, "application/http; msgtype=request", request),
        record("response", date, target, "application/http; msgtype=response", answer(body, http, page)),
        record("metadata", date, target, "application/warc-fields", b"fetchTimeMs: 120\r\noutlinks: 0\r\n"),
    ]


def answer(body, http, page):
    """An HTTP response; `gzip` packs the body, `chunked` sends it in chunks."""
    charset = page.options.get("charset", "utf-8")
    lines = ["HTTP/1.1 200 OK", f"Content-Type: text/html; charset={charset}"]
    if "gzip" in http:
        body = gzip.compress(body, 9, mtime=0)
        lines.append("Content-Encoding: gzip")
    if "chunked" in http:
        lines.append("Transfer-Encoding: chunked")
        body = chunked(body)
    else:
        lines.append(f"Content-Length: {len(body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def chunked(body, size=4096):
    out = io.BytesIO()
    for start in range(0, len(body), size):
        part = body[start:start + size]
        out.write(f"{len(part):x}\r\n".encode() + part + b"\r\n")
    out.write(b"0\r\n\r\n")
    return out.getvalue()


def warcinfo(date):
    fields = b"software: make_raw.py\r\nformat: WARC File Format 1.0\r\n"
    return record("warcinfo", date, None, "application/warc-fields", fields)


def stylesheet(date):
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/css\r\nContent-Length: {len(STYLE)}\r\n\r\n".encode()
    return record("response", date, "https://scholargate.app/site.css", "application/http; msgtype=response", head + STYLE)


def record(kind, date, target, content_type, block):
    digest = hashlib.sha1(block).digest()
    name = uuid.uuid5(uuid.NAMESPACE_URL, f"{kind} {target} {digest.hex()}")
    lines = ["WARC/1.0", f"WARC-Type: {kind}", f"WARC-Record-ID: <urn:uuid:{name}>",
             f"WARC-Date: {date.strftime('%Y-%m-%dT%H:%M:%SZ')}"]
    if target:
        lines.append(f"WARC-Target-URI: {target}")
    lines += [f"WARC-Block-Digest: sha1:{base64.b32encode(digest).decode()}",
              f"Content-Type: {content_type}", f"Content-Length: {len(block)}"]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + block + b"\r\n\r\n"
