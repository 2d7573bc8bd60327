import Markup

/// gzip members for tests: some that were compressed, and a way to write others without compression.
enum GzipBytes {
    /// A table of 232 bytes, compressed by zlib.
    static let table: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x4D, 0xCE, 0x31, 0x0E, 0x80, 0x20, 0x0C, 0x05,
        0xD0, 0xDD, 0x53, 0x70, 0x00, 0x06, 0x01, 0x41, 0x38, 0x8E, 0xC1, 0x1A, 0x07, 0x0C, 0x09, 0x68, 0x8C, 0xB7,
        0xD7, 0x36, 0x31, 0xF9, 0x4B, 0x87, 0x97, 0xF6, 0xF7, 0x1F, 0x74, 0xEE, 0x75, 0xD5, 0x0F, 0x2D, 0x4D, 0xF7,
        0x7A, 0xB5, 0x4C, 0x43, 0xAB, 0xB7, 0x1A, 0x55, 0xDD, 0xBE, 0x91, 0xA9, 0x94, 0x2E, 0x60, 0x18, 0x0C, 0xC0,
        0xC4, 0x60, 0x01, 0x12, 0x83, 0xC3, 0x93, 0xC0, 0x32, 0x81, 0x58, 0xCF, 0xE2, 0x41, 0x9C, 0xEC, 0x04, 0xCC,
        0x95, 0x9C, 0x19, 0x24, 0xC8, 0xAB, 0x08, 0x12, 0xA5, 0x4D, 0xC2, 0x1C, 0xA9, 0x87, 0x85, 0xAD, 0x5C, 0x99,
        0xBF, 0xF2, 0x0B, 0x18, 0xFF, 0x78, 0xE8, 0xE8, 0x00, 0x00, 0x00,
    ]
    /// What `table` holds.
    static let tableText =
        "method,year,source\n"
        + (0..<12).map { "row \($0 * $0 % 97) of \($0) cells\n" }.joined()

    /// "hello hello hello world" behind a header with everything in it: extra field, name, comment, checksum.
    static let fullHeader: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x1F, 0x01, 0x02, 0x03, 0x04, 0x00, 0x03, 0x03, 0x00, 0x61, 0x62, 0x63, 0x6E, 0x61, 0x6D,
        0x65, 0x00, 0x6E, 0x6F, 0x74, 0x65, 0x00, 0x7D, 0x4A, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x22,
        0xCB, 0xF3, 0x8B, 0x72, 0x52, 0x00, 0x26, 0xE6, 0x5A, 0x81, 0x17, 0x00, 0x00, 0x00,
    ]

    /// A member of stored blocks (RFC 1951 section 3.2.4); checksum and length may be given falsely.
    static func stored(_ bytes: [UInt8], checksum: UInt32? = nil, length: Int? = nil) -> [UInt8] {
        var member: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0xFF]
        var position = 0
        repeat {
            let end = min(position + 0xFFFF, bytes.count)
            let count = UInt32(end - position)
            member += [end == bytes.count ? 1 : 0] + little(count, 2) + little(count ^ 0xFFFF, 2)
            member += bytes[position..<end]
            position = end
        } while position < bytes.count
        return member + little(checksum ?? crc32(bytes), 4) + little(UInt32(length ?? bytes.count), 4)
    }

    static func stored(_ text: String) -> [UInt8] { stored(Array(text.utf8)) }

    static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
    }

    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}

/// What a gzip reader gives, one line a member; goes on behind damage at members that begin as given.
func members(of gzip: consuming GzipReader, resumingAt beginning: String? = nil) throws -> [String] {
    var gzip = gzip
    var lines: [String] = []
    while let member = try gzip.next() {
        switch member {
        case .sound(let number, let offset):
            var bytes: [UInt8] = []
            while try gzip.read(into: &bytes, count: 7) > 0 {}
            lines.append("\(number) at \(offset): " + String(decoding: bytes, as: UTF8.self))
        case .damaged(let damage):
            lines.append("\(damage.number) at \(damage.offset) damaged: \(damage.reason)")
            if let beginning { _ = try gzip.resume(where: Array(beginning.utf8)) }
        }
    }
    return lines
}

func members(_ bytes: [UInt8], resumingAt beginning: String? = nil) throws -> [String] {
    try members(of: GzipReader(bytes: bytes, memberLimit: 1 << 20), resumingAt: beginning)
}
