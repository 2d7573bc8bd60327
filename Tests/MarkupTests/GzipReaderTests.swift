import ArchiveBytes
import Foundation
import Markup
import Testing

@Suite("gzip")
struct GzipReaderTests {
    private static let hello = ArchiveBytes.gzip(Array("hello".utf8))

    @Test("Members come one by one, whatever their header and compression")
    func sound() throws {
        let bytes = GzipBytes.table + GzipBytes.fullHeader + GzipReaderTests.hello + ArchiveBytes.gzip([])
        #expect(
            try members(bytes) == [
                "1 at 0: " + GzipBytes.tableText, "2 at 119: hello hello hello world", "3 at 169: hello", "4 at 197: ",
            ])
        #expect(try members([]) == [])
    }

    private static let damaged: [(bytes: [UInt8], line: String)] = [
        (ArchiveBytes.gzip(Array("hello".utf8), checksum: 1), "1 at 0 damaged: wrong checksum"),
        (ArchiveBytes.gzip(Array("hello".utf8), length: 6), "1 at 0 damaged: wrong length"),
        (replacing(hello, at: 17, by: 0x69), "1 at 0 damaged: wrong checksum"),
        (replacing(hello, at: 11, by: 6), "1 at 0 damaged: invalid stored block lengths"),
        (replacing(hello, at: 10, by: 7), "1 at 0 damaged: invalid block type"),
        (replacing(hello, at: 2, by: 7), "1 at 0 damaged: unknown compression method"),
        (replacing(hello, at: 3, by: 0x80), "1 at 0 damaged: unknown header flags set"),
        (replacing(GzipBytes.fullHeader, at: 14, by: 0), "1 at 0 damaged: header crc mismatch"),
        (Array("no gzip at all".utf8), "1 at 0 damaged: no gzip header"),
        ([0, 0, 0], "1 at 0 damaged: no gzip header"),
    ]

    private static func replacing(_ bytes: [UInt8], at index: Int, by byte: UInt8) -> [UInt8] {
        var bytes = bytes
        bytes[index] = byte
        return bytes
    }

    @Test("What is damaged gives no byte", arguments: damaged)
    func damage(bytes: [UInt8], line: String) throws {
        #expect(try members(bytes) == [line])
    }

    @Test("No flipped bit of a member gives other data", arguments: [GzipBytes.table, GzipBytes.fullHeader, hello])
    func flippedBits(member: [UInt8]) throws {
        let good = try members(member)
        var wrong: [Int] = []
        var silent: Set<Int> = []
        for bit in 0..<(8 * member.count) {
            var bytes = member
            bytes[bit / 8] ^= 1 << (bit % 8)
            let lines = try members(bytes)
            if lines == good { silent.insert(bit / 8) }
            if lines != good && lines.first?.hasPrefix("1 at 0 damaged: ") != true { wrong.append(bit) }
        }
        #expect(wrong == [])
        // Not covered by any check: flags, time, extra flags, system; padding of the last byte of deflate data.
        let uncovered = Set(3..<10).union([10, 31, 42, member.count - 9])
        #expect(silent.subtracting(uncovered) == [])
    }

    @Test("A member that is cut off anywhere gives no byte")
    func truncated() throws {
        for member in [GzipBytes.table, GzipBytes.fullHeader, GzipReaderTests.hello] {
            for count in 1..<member.count {
                #expect(try members(Array(member.prefix(count))) == ["1 at 0 damaged: truncated gzip input"])
                #expect(
                    try members(GzipReaderTests.hello + member.prefix(count)) == [
                        "1 at 0: hello", "2 at 28 damaged: truncated gzip input",
                    ])
            }
        }
    }

    @Test("Zero bytes behind the last member are padding; anything else is damage")
    func trailing() throws {
        let hello = GzipReaderTests.hello
        let zeros = [UInt8](repeating: 0, count: 1000)
        #expect(try members(hello + [0]) == ["1 at 0: hello"])
        #expect(try members(hello + zeros) == ["1 at 0: hello"])
        #expect(try members(hello + [10]) == ["1 at 0: hello", "2 at 28 damaged: no gzip header"])
        #expect(try members(hello + zeros + hello) == ["1 at 0: hello", "2 at 28 damaged: no gzip header"])
        #expect(
            try members(hello + zeros + hello, resumingAt: "hello") == [
                "1 at 0: hello", "2 at 28 damaged: no gzip header", "3 at 1028: hello",
            ])
    }

    @Test("Behind damage, the next member is found by its header and the beginning of its data")
    func resume() throws {
        let bad = GzipReaderTests.replacing(GzipReaderTests.hello, at: 16, by: 0x69)
        // Looks like a header, is none; and a whole member that is stored inside the damaged one.
        let decoy: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0, 7]
        let nest = ArchiveBytes.gzip(decoy + ArchiveBytes.gzip(Array("inner".utf8)), checksum: 0)
        let bytes = GzipReaderTests.hello + bad + nest + ArchiveBytes.gzip(Array("hello again".utf8))
        #expect(
            try members(bytes, resumingAt: "hello") == [
                "1 at 0: hello", "2 at 28 damaged: wrong checksum", "3 at 118: hello again",
            ])
        #expect(
            try members(bytes, resumingAt: "in") == [
                "1 at 0: hello", "2 at 28 damaged: wrong checksum", "3 at 82: inner",
                "4 at 110 damaged: no gzip header",
            ])
        #expect(try members(bytes, resumingAt: "x") == ["1 at 0: hello", "2 at 28 damaged: wrong checksum"])
        // Two damaged ones in a row are told apart when the second one's data begin well.
        #expect(
            try members(bad + bad, resumingAt: "h") == [
                "1 at 0 damaged: wrong checksum", "2 at 28 damaged: wrong checksum",
            ])
    }

    @Test("A thousand members, from memory and from a file")
    func thousand() throws {
        let bytes = (0..<1000).flatMap { ArchiveBytes.gzip(Array("page \($0)".utf8)) }
        let path = try write(bytes)
        defer { try? FileManager.default.removeItem(atPath: path) }
        var gzip = try GzipReader(path: path, memberLimit: 8)
        let joined = try gzip.readAll(limit: 100_000)
        #expect(joined == Array((0..<1000).map { "page \($0)" }.joined().utf8))
        let lines = try members(of: GzipReader(bytes: bytes, memberLimit: 8))
        #expect(lines.count == 1000)
        #expect(lines.last == "1000 at 30859: page 999")
    }

    @Test("A long member is checked before its first byte is given out, and inflated again")
    func long() throws {
        let data = (0..<(5 << 20)).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 8) }
        let member = ArchiveBytes.gzip(data)
        let path = try write(GzipReaderTests.hello + member + GzipReaderTests.hello)
        defer { try? FileManager.default.removeItem(atPath: path) }
        var gzip = try GzipReader(path: path, memberLimit: 5 << 20)
        let preview = try gzip.preview(3)
        #expect(preview == Array("hel".utf8))
        for _ in 0..<2 {
            let damage = try gzip.check()
            #expect(damage == nil)
            let joined = try gzip.readAll(limit: .max)
            #expect(joined == Array("hello".utf8) + data + Array("hello".utf8))
        }
        var bytes: [UInt8] = []
        var fresh = try GzipReader(bytes: member, memberLimit: 5 << 20)
        _ = try fresh.next()
        while try fresh.read(into: &bytes, count: 300_000) > 0 {}
        #expect(bytes == data)

        var damaged = try GzipReader(
            bytes: member.dropLast(9) + [member[member.count - 9] ^ 1] + member.suffix(8),
            memberLimit: .max)
        let found = try damaged.next()
        #expect(found == .damaged(GzipDamage(number: 1, offset: 0, reason: "wrong checksum")))
        let got = try damaged.read(into: &bytes, count: 10)
        #expect(got == 0)
    }

    @Test("A file that changes between check and reading is an error")
    func changed() throws {
        let data = [UInt8](repeating: 0x61, count: 5 << 20)
        let path = try write(ArchiveBytes.gzip(data))
        defer { try? FileManager.default.removeItem(atPath: path) }
        var gzip = try GzipReader(path: path, memberLimit: .max)
        let member = try gzip.next()
        #expect(member == .sound(number: 1, offset: 0))
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seek(toOffset: 4_000_000)
        try file.write(contentsOf: Data([0x62]))
        try file.close()
        var failure: ArchiveError?
        do {
            var bytes: [UInt8] = []
            while try gzip.read(into: &bytes, count: 1 << 20) > 0 {}
        } catch {
            failure = error
        }
        #expect(failure == ArchiveError(code: .damaged, reason: "changed while it was read"))
    }

    @Test("Limits, and what can't be opened")
    func limits() throws {
        let bomb = ArchiveBytes.gzip([UInt8](repeating: 0, count: 1_000_000))
        let tooLarge = #expect(throws: ArchiveError.self) {
            var gzip = try GzipReader(bytes: bomb, memberLimit: 999_999)
            _ = try gzip.next()
        }
        #expect(tooLarge == ArchiveError(code: .tooLarge, reason: "larger than 999999 bytes"))
        let sum = #expect(throws: ArchiveError.self) {
            var gzip = try GzipReader(bytes: bomb + bomb, memberLimit: 1_000_000)
            _ = try gzip.readAll(limit: 1_999_999)
        }
        #expect(sum == ArchiveError(code: .tooLarge, reason: "larger than 1999999 bytes"))
        let missing = #expect(throws: ArchiveError.self) { _ = try GzipReader(path: "/nonexistent.gz", memberLimit: 1) }
        #expect(missing == ArchiveError(code: .unreadable, reason: "can't be opened (system error 2)"))
        let second = #expect(throws: ArchiveError.self) {
            var gzip = try GzipReader(bytes: GzipReaderTests.hello + [1], memberLimit: 10)
            _ = try gzip.readAll(limit: 10)
        }
        #expect(
            second == ArchiveError(code: .damaged, reason: "no gzip header in gzip member 2 at byte 28"))
    }

    private func write(_ bytes: [UInt8]) throws -> String {
        let path = NSTemporaryDirectory() + "gzip-" + UUID().uuidString
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }
}
