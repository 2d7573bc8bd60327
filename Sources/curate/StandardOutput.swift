internal import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Standard output through a buffer of 64 kB: a `print` a line is many times slower.
enum StandardOutput {
    private static let buffer = Mutex<[UInt8]>([])
    private static let limit = 64 << 10

    /// Appends text.
    static func write(_ text: String) { write(Array(text.utf8)) }

    /// Appends bytes; writes when the buffer is full.
    static func write(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { write($0) } }

    /// The same for bytes that lie somewhere else.
    static func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        buffer.withLock { pending in
            pending += bytes
            if pending.count >= limit { drain(&pending) }
        }
    }

    /// Writes what is left.
    static func flush() { buffer.withLock { drain(&$0) } }

    /// A reader that closed the pipe ends the program quietly, as usual for Unix tools; a full disk must not look like
    /// success.
    private static func drain(_ pending: inout [UInt8]) {
        var start = 0
        while start < pending.count {
            let written = pending.withUnsafeBytes {
                Glibc.write(1, $0.baseAddress?.advanced(by: start), $0.count - start)
            }
            if written < 0 && errno == EINTR { continue }
            if written <= 0 { fail(errno) }
            start += written
        }
        pending.removeAll(keepingCapacity: true)
    }

    private static func fail(_ systemError: Int32) -> Never {
        if systemError == EPIPE { exit(0) }
        Talk.say("curate: standard output can't be written (\(String(cString: strerror(systemError))))")
        exit(2)
    }

    /// True when standard output is a terminal that wants colour.
    static var wantsColour: Bool { isatty(1) == 1 && getenv("NO_COLOR") == nil }

    /// The width of the terminal in columns; 100 when standard output is none.
    static var width: Int {
        var size = winsize()
        guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return Int(size.ws_col)
    }
}
