@testable import JSON

/// A pattern compiles or is refused, and matches in time linear in the text. The first line is the pattern, the rest the
/// text.
enum PatternOracle {
    static func check(_ bytes: [UInt8]) {
        let end = bytes.firstIndex(of: 0x0A) ?? bytes.count
        // Longer patterns are no schema's; the time is their length times the text's.
        guard end <= 200, bytes.count <= 4096 else { return }
        guard let pattern = try? SchemaPattern(String(decoding: bytes[..<end], as: UTF8.self)) else { return }
        let text = String(decoding: bytes[end...].dropFirst(), as: UTF8.self)
        if pattern.matches(text) != pattern.matches(text) { Finding.report("two runs differ") }
    }
}
