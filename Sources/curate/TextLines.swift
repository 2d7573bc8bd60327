#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The lines of a file or of standard input, one at a time: an input of any length takes the memory of its longest line.
enum TextLines {
    /// A file that can't be opened or read.
    struct Unreadable: Error {
        var file: String
        /// As `errno` has it.
        var systemError: Int32
    }

    /// Hands the bytes of every line to `body`, with its number from 1. Lines end with LF or CR LF; a byte order mark in
    /// front is no text. What stands behind the last LF is a line when there is something.
    ///
    /// - Parameter file: A path, or `-` for standard input.
    /// - Throws: ``Unreadable``.
    static func forEach(of file: String, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) throws(Unreadable) {
        let descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Unreadable(file: file, systemError: errno) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var pending: [UInt8] = []
        var number = 0
        func take(_ line: UnsafeBufferPointer<UInt8>) {
            number += 1
            let start = number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            let end = line.count > start && line[line.count - 1] == 0x0D ? line.count - 1 : line.count
            body(UnsafeBufferPointer(rebasing: line[start..<end]), number)
        }
        let capacity = 1 << 16
        let chunk = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: capacity)
        defer { chunk.deallocate() }
        while true {
            let count = read(descriptor, chunk.baseAddress, capacity)
            if count < 0 && errno == EINTR { continue }
            if count < 0 { throw Unreadable(file: file, systemError: errno) }
            if count == 0 { break }
            // Sound: the lines lie in the first `count` bytes, which nothing changes before the next read.
            var rest = UnsafeBufferPointer(rebasing: chunk[..<count])
            while let end = lineFeed(in: rest) {
                let line = UnsafeBufferPointer(rebasing: rest[..<end])
                if pending.isEmpty {
                    take(line)
                } else {
                    pending += line
                    pending.withUnsafeBufferPointer(take)
                    pending.removeAll(keepingCapacity: true)
                }
                rest = UnsafeBufferPointer(rebasing: rest[(end + 1)...])
            }
            pending += rest
        }
        if !pending.isEmpty { pending.withUnsafeBufferPointer(take) }
    }

    private static func lineFeed(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = bytes.baseAddress, let found = memchr(start, 0x0A, bytes.count) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }
}
