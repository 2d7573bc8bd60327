"""Containers for the accuracy corpus: MHTML, WARC, zip and tar in the variants that tools write."""

import hashlib

import archives
import packing

CODINGS = {"gzip": packing.gzip, "deflate": packing.zlib_wrapped, "raw-deflate": packing.deflate, "br": packing.brotli}


def mhtml(page, body, options):
    """One page with its style sheet and a picture. Options: transfer, charset (in the part's header), nested."""
    seal = hashlib.sha256(page.address.encode() + body).hexdigest()
    kind = "text/html" + (f'; charset="{options["charset"]}"' if "charset" in options else "")
    parts = part(kind, options.get("transfer", "quoted-printable"), page.address, body)
    if options.get("nested"):
        parts = alternative(parts, f"=_{seal[10:30]}")
    whole = [parts, part("text/css", "quoted-printable", "https://scholargate.app/site.css", archives.STYLE),
             part("image/png", "base64", "cid:dot@scholargate", archives.PIXEL)]
    boundary = f"----=_Part_{seal[:10]}"
    top = (f"From: <Saved by a browser>\r\nSubject: compare\r\nDate: {archives.format_datetime(archives.noon(page.accessed))}\r\n"
           f"MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"{boundary}\"\r\n\r\n")
    return top.encode() + multipart(whole, boundary)


def part(kind, transfer, location, content):
    head = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {transfer}\r\nContent-Location: {location}\r\n\r\n"
    return head.encode() + (archives.transferred(content, transfer) if transfer in ("base64", "quoted-printable") else content)


def alternative(inner, boundary):
    plain = b"Content-Type: text/plain; charset=utf-8\r\n\r\nThis page needs a reader of HTML.\r\n"
    return f'Content-Type: multipart/alternative; boundary="{boundary}"\r\n\r\n'.encode() + multipart([plain, inner], boundary)


def multipart(parts, boundary):
    mark = f"--{boundary}".encode()
    return b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts) + mark + b"--\r\n"


def warc(members, packed):
    """A crawl; each member is (page, body, options): http codings, kind of record, damaged.

    Gives the bytes and the number of each page's record, the first record being 1.
    """
    date = archives.noon(members[0][0].accessed)
    records, numbers = [archives.warcinfo(date)], []
    for count, (page, body, options) in enumerate(members):
        if count % 2 == 0:
            records.append(request(page))
        numbers.append(len(records) + 1)
        records.append(capture(page, body, options))
        if count % 3 == 0:
            records += [archives.stylesheet(date), missing(page), revisit(page)]
    packed_records = [packing.gzip(record) for record in records] if packed else records
    for number, (_, _, options) in zip(numbers, members):
        if options.get("damaged"):
            packed_records[number - 1] = damaged(packed_records[number - 1])
    return b"".join(packed_records), numbers


def request(page):
    text = f"GET / HTTP/1.1\r\nHost: scholargate.app\r\nAccept-Language: {page.language.tag}\r\n\r\n"
    return archives.record("request", archives.noon(page.accessed), page.address, "application/http; msgtype=request", text.encode())


def capture(page, body, options):
    date = archives.noon(page.accessed)
    if options.get("record") == "resource":
        return archives.record("resource", date, page.address, f"text/html; charset={declared(page)}", body)
    return archives.record("response", date, page.address, "application/http; msgtype=response", answer(page, body, options))


def declared(page):
    return page.options.get("charset", "utf-8")


def answer(page, body, options):
    """An HTTP response with the codings of `http`, in the order in which they were applied."""
    http = options.get("http", [])
    lines = ["HTTP/1.1 200 OK", f"Content-Type: text/html; charset={declared(page)}"]
    codings = [coding for coding in http if coding in CODINGS]
    for coding in codings:
        body = CODINGS[coding](body)
    if codings:
        lines.append("Content-Encoding: " + ", ".join(coding.removeprefix("raw-") for coding in codings))
    if "chunked" in http:
        lines.append("Transfer-Encoding: chunked")
        body = archives.chunked(body, 1500)
    else:
        lines.append(f"Content-Length: {len(body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def missing(page):
    body = b"<!DOCTYPE html><title>404</title><h1>Not found</h1>"
    head = f"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    return archives.record("response", archives.noon(page.accessed), page.short_address + "/x", "application/http; msgtype=response", head + body)


def revisit(page):
    head = b"HTTP/1.1 304 Not Modified\r\n\r\n"
    return archives.record("revisit", archives.noon(page.accessed), page.address + "#again", "application/http; msgtype=response", head)


def damaged(record):
    """The record with some bytes in its middle overwritten."""
    middle = len(record) // 2
    return record[:middle] + bytes(byte ^ 0x55 for byte in record[middle:middle + 8]) + record[middle + 8:]


def archive(kind, files):
    """A zip, tar.gz or tar.zst of (path, content)."""
    extras = [("site/site.css", archives.STYLE), ("site/dot.png", archives.PIXEL)]
    if kind == "zip":
        return packing.zip_archive(files + extras)
    return {"tar.gz": packing.gzip, "tar.zst": packing.zstd}[kind](packing.tar(files + extras))
