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

    private static func raw(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBytes { buffer in
            _ = write(2, buffer.baseAddress, buffer.count)
        }
    }
}
