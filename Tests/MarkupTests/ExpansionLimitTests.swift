import ArchiveBytes
import Markup
import Testing

@Suite("Compression bombs")
struct ExpansionLimitTests {
    private static let copies = 50_000
    private static let size = 1 + 258 * copies

    private static func gzip() -> [UInt8] {
        let data = [UInt8](repeating: 0x61, count: size)
        let deflated = ArchiveBytes.deflatedRun(copies: copies)
        return ArchiveBytes.gzip(deflated: deflated, checksum: ArchiveBytes.crc32(data), length: size)
    }

    @Test("A gzip member is stopped while it is checked, and read when the limit allows it")
    func gzipMember() throws {
        var reader = try GzipReader(bytes: Self.gzip(), memberLimit: 1 << 30)
        reader.expansion = ExpansionLimit(ratio: 100, allowance: 1 << 20)
        var error: ArchiveError?
        do { _ = try reader.next() } catch let caught { error = caught }
        #expect(error == ArchiveError(code: .bomb, reason: "more than 100 times as many bytes unpacked as packed"))
        var patient = try GzipReader(bytes: Self.gzip(), memberLimit: 1 << 30)
        #expect(try patient.readAll(limit: Self.size).count == Self.size)
    }
}
