"""Compressors and archives written by hand, so that their bytes never depend on a library's version.

They compress little or not at all; what they write is valid (RFC 1950 to 1952, 7932 and 8878, POSIX.1-1988 ustar,
APPNOTE.TXT) and takes a reader through its real decoder.
"""

import struct
import zlib

LENGTHS = [(3 + i, 0) for i in range(8)] + [
    ((4 + i % 4 << i // 4 - 1) + 3, i // 4 - 1) for i in range(8, 28)] + [(258, 0)]
DISTANCES = [(1 + i, 0) for i in range(4)] + [((2 + i % 2 << i // 2 - 1) + 1, i // 2 - 1) for i in range(4, 30)]


def reversed_bits(value, count):
    return int(f"{value:0{count}b}"[::-1], 2)


def symbol(value):
    """The fixed Huffman code of a literal or length: bits, least significant first, and how many."""
    if value < 144:
        return reversed_bits(0x30 + value, 8), 8
    if value < 256:
        return reversed_bits(0x190 + value - 144, 9), 9
    if value < 280:
        return reversed_bits(value - 256, 7), 7
    return reversed_bits(0xC0 + value - 280, 8), 8


def with_extra(code, width, extra, extra_width):
    return code | extra << width, width + extra_width


def length_codes():
    """For every length from 3 to 258 its bits and how many they are."""
    table = {}
    for index, (base, extra_width) in enumerate(LENGTHS):
        for extra in range(1 << extra_width):
            table[base + extra] = with_extra(*symbol(257 + index), extra, extra_width)
    table[258] = symbol(285)
    return table


def distance_bits(distance):
    """The bits of a distance; the fixed codes of distances are five bits long."""
    index = next(i for i in range(29, -1, -1) if DISTANCES[i][0] <= distance)
    base, extra_width = DISTANCES[index]
    return with_extra(reversed_bits(index, 5), 5, distance - base, extra_width)


LITERAL_CODES = [symbol(value) for value in range(257)]
LENGTH_CODES = length_codes()


def deflate(data):
    """One block with fixed codes; repeated stretches become references."""
    out, held, width = bytearray(), 3, 3
    for bits, count in tokens(data):
        held |= bits << width
        width += count
        if width > 256:
            whole = width // 8
            out += (held & (1 << whole * 8) - 1).to_bytes(whole, "little")
            held >>= whole * 8
            width -= whole * 8
    return bytes(out + held.to_bytes((width + 7) // 8, "little"))


def tokens(data):
    """Codes of literals and of references to earlier text, looked for at every sixth byte at least."""
    seen, place, size = {}, 0, len(data)
    while place < size:
        key = data[place:place + 6]
        earlier = seen.get(key)
        seen[key] = place
        if earlier is None or place - earlier > 32768 or len(key) < 6:
            yield LITERAL_CODES[data[place]]
            place += 1
            continue
        length = 6
        while length < 258 and place + length < size and data[earlier + length] == data[place + length]:
            length += 1
        yield LENGTH_CODES[length]
        yield distance_bits(place - earlier)
        place += length
    yield LITERAL_CODES[256]


def gzip(data):
    head = b"\x1f\x8b\x08\0\0\0\0\0\0\xff"
    return head + deflate(data) + struct.pack("<II", zlib.crc32(data), len(data) & 0xFFFFFFFF)


def zlib_wrapped(data):
    return b"\x78\x01" + deflate(data) + struct.pack(">I", zlib.adler32(data))


def brotli(data):
    """Uncompressed meta-blocks of up to 64 KiB, then an empty last one."""
    out, held, width = bytearray(), 0, 1  # WBITS 16 is the single bit 0
    for start in range(0, len(data), 1 << 16):
        part = data[start:start + (1 << 16)]
        held |= (len(part) - 1 << 3 | 1 << 19) << width  # not last, four nibbles of length, uncompressed
        width += 20
        out += held.to_bytes((width + 7) // 8, "little") + part
        held, width = 0, 0
    return bytes(out + (0b11 << width | held).to_bytes(1, "little"))


def zstd(data):
    """One frame of raw blocks, with the length of the content and without a checksum."""
    out = bytearray(b"\x28\xb5\x2f\xfd\xa0" + struct.pack("<I", len(data)))
    starts = range(0, max(1, len(data)), 1 << 16)
    for start in starts:
        part = data[start:start + (1 << 16)]
        last = start == starts[-1]
        out += (len(part) << 3 | last).to_bytes(3, "little") + part
    return bytes(out)


def tar(files):
    """A ustar archive of (path, content), with pax headers for paths that are not ASCII."""
    out = bytearray()
    for path, content in files:
        if not path.isascii() or len(path) > 100:
            out += tar_member("pax", pax_record("path", path), b"x")
        out += tar_member(path.encode("ascii", "replace").decode()[:100], content, b"0")
    out += bytes(1024)
    return bytes(out + bytes(-len(out) % 10240))


def pax_record(key, value):
    body = f" {key}={value}\n".encode()
    size = len(body) + 1
    while len(str(size)) + len(body) != size:
        size += 1
    return str(size).encode() + body


def tar_member(name, content, kind):
    fields = [(name, 100), ("0000644\0", 8), ("0000000\0", 8), ("0000000\0", 8), (f"{len(content):011o}\0", 12),
              ("15000000000\0", 12), (" " * 8, 8)]
    head = b"".join(value.encode().ljust(width, b"\0") for value, width in fields) + kind
    head = (head.ljust(257, b"\0") + b"ustar\x0000").ljust(512, b"\0")
    checksum = f"{sum(head):06o}\0 ".encode()
    return head[:148] + checksum + head[156:] + content + bytes(-len(content) % 512)


def zip_archive(files):
    """A zip archive of (path, content): members deflated, their names in UTF-8."""
    out, directory = bytearray(), bytearray()
    for path, content in files:
        name, packed = path.encode(), deflate(content)
        common = struct.pack("<HHHHHIIIHH", 20, 0x800, 8, 0x6000, 0x5CD4, zlib.crc32(content), len(packed),
                             len(content), len(name), 0)
        directory += b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, len(out)) + name
        out += b"PK\x03\x04" + common + name + packed
    end = struct.pack("<HHHHIIH", 0, 0, len(files), len(files), len(directory), len(out), 0)
    return bytes(out + directory + b"PK\x05\x06" + end)
