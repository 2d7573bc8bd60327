#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What the program says to people: standard error.
enum Talk {
    /// Says a line.
    static func say(_ text: some StringProtocol) { raw(text + "\n") }

    /// Says something that is answered on the same line.
    static func ask(_ text: some StringProtocol) { raw(text) }

    /// True when a person is watching.
    static var isTerminal: Bool { isatty(2) == 1 }

    /// Draws a progress bar on a terminal; nothing elsewhere.
    static func progress(_ done: Int, of total: Int, what: String) {
        guard isTerminal, total > 0 else { return }
        let width = 30
        let filled = done * width / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        raw("\r\(bar) \(done)/\(total) \(what)")
        if done == total { raw("\r\u{1B}[K") }
    }

    private static func raw(_ text: some StringProtocol) { write(Array(text.utf8)) }

    /// Writes bytes, such as those of a diff; what can't be written is lost, since there is nowhere to say so.
    static func write(_ bytes: [UInt8]) {
        var start = 0
        while start < bytes.count {
            let written = bytes.withUnsafeBytes {
                Glibc.write(2, $0.baseAddress?.advanced(by: start), $0.count - start)
            }
            if written < 0 && errno == EINTR { continue }
            if written <= 0 { return }
            start += written
        }
    }
}
