/// Builds small archives byte by byte, without compression.
public enum ArchiveBytes {
    /// A gzip stream (RFC 1952) of stored deflate blocks (RFC 1951 section 3.2.4).
    public static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        gzip(deflated: deflate(bytes), checksum: crc32(bytes), length: bytes.count)
    }

    /// The same with a checksum that may be false.
    public static func gzip(_ bytes: [UInt8], checksum: UInt32) -> [UInt8] {
        gzip(deflated: deflate(bytes), checksum: checksum, length: bytes.count)
    }

    /// The same with a length that may be false.
    public static func gzip(_ bytes: [UInt8], length: Int) -> [UInt8] {
        gzip(deflated: deflate(bytes), checksum: crc32(bytes), length: length)
    }

    /// A gzip stream around deflate data that is there already.
    public static func gzip(deflated data: [UInt8], checksum: UInt32, length: Int) -> [UInt8] {
        [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0xFF] + data + little(checksum, 4) + little(UInt32(length), 4)
    }

    /// Raw deflate data of stored blocks.
    public static func deflate(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var position = 0
        repeat {
            let end = min(position + 0xFFFF, bytes.count)
            let length = UInt32(end - position)
            output += [end == bytes.count ? 1 : 0] + little(length, 2) + little(length ^ 0xFFFF, 2)
            output += bytes[position..<end]
            position = end
        } while position < bytes.count
        return output
    }

    /// Raw deflate data of one block with fixed codes (RFC 1951 section 3.2.6): the letter `a` and copies of 258 more.
    public static func deflatedRun(copies: Int) -> [UInt8] {
        var bits: [UInt8] = [1, 1, 0]
        // Huffman codes come with their highest bit first.
        func put(_ code: Int, _ count: Int) {
            for bit in (0..<count).reversed() { bits.append(UInt8(code >> bit & 1)) }
        }
        put(0x30 + 0x61, 8)
        for _ in 0..<copies {
            put(0b1100_0101, 8)
            put(0, 5)
        }
        put(0, 7)
        return stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) { $0 | $1.element << UInt8($1.offset) }
        }
    }

    /// A zlib stream (RFC 1950).
    public static func zlib(_ bytes: [UInt8]) -> [UInt8] {
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            a = (a + UInt32(byte)) % 65521
            b = (b + a) % 65521
        }
        return [0x78, 0x9C] + deflate(bytes) + little(b << 16 | a, 4).reversed()
    }

    /// A zip archive of stored members; names are marked as UTF-8 when they are.
    public static func zip(_ members: [(name: [UInt8], bytes: [UInt8])], isEncrypted: Bool = false) -> [UInt8] {
        var output: [UInt8] = []
        var directory: [UInt8] = []
        for (name, bytes) in members {
            let isUTF8 = String(validating: name, as: UTF8.self) != nil
            let common =
                little(20, 2) + little((isUTF8 ? 0x0800 : 0) | (isEncrypted ? 1 : 0), 2) + little(0, 2) + little(0, 4)
                + little(crc32(bytes), 4)
                + little(UInt32(bytes.count), 4) + little(UInt32(bytes.count), 4) + little(UInt32(name.count), 2)
                + little(0, 2)
            let offset = UInt32(output.count)
            output += [0x50, 0x4B, 3, 4] + common + name + bytes
            directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
            directory += little(0, 4) + little(offset, 4) + name
        }
        let count = little(UInt32(members.count), 2)
        return output + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + count + count
            + little(UInt32(directory.count), 4) + little(UInt32(output.count), 4) + little(0, 2)
    }

    public static func zip(_ members: [(String, [UInt8])]) -> [UInt8] {
        zip(members.map { (name: Array($0.0.utf8), bytes: $0.1) })
    }

    /// A tar archive (POSIX ustar).
    ///
    /// - Parameter links: names that are links, with their targets; `hard:` before a target makes a hard link.
    public static func tar(_ members: [(name: String, bytes: [UInt8])], links: [String: String] = [:]) -> [UInt8] {
        var output: [UInt8] = []
        for (name, bytes) in members {
            var header = [UInt8](repeating: 0, count: 512)
            func put(_ text: String, at offset: Int) {
                for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
            }
            func octal(_ value: Int, _ width: Int) -> String {
                let digits = String(value, radix: 8)
                return String(repeating: "0", count: width - digits.utf8.count) + digits
            }
            put(name, at: 0)
            put("0000644", at: 100)
            put(octal(bytes.count, 11), at: 124)
            put(octal(0, 11), at: 136)
            put("        ", at: 148)
            put(name.hasSuffix("/") ? "5" : "0", at: 156)
            if let target = links[name] {
                put(target.hasPrefix("hard:") ? "1" : "2", at: 156)
                put(target.replacing("hard:", with: ""), at: 157)
            }
            put("ustar\u{0}00", at: 257)
            let sum = header.reduce(0) { $0 + Int($1) }
            put(octal(sum, 6) + "\u{0} ", at: 148)
            output += header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
        }
        return output + [UInt8](repeating: 0, count: 1024)
    }

    public static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
    }

    public static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
