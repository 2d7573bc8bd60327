import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A file, or standard input, in pieces of whole lines: the memory follows the piece, not the file.
struct LinePieces {
    private let file: String
    private let descriptor: Int32
    private var rest: [UInt8] = []
    private var isAtEnd = false

    private static let size = 4 << 20

    /// - Throws: `ValidationError` when the file can't be opened.
    init(_ file: String) throws {
        self.file = file
        descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.unreadable(file) }
    }

    /// The next whole lines; nil at the end, where the file is closed.
    mutating func next() throws -> [UInt8]? {
        var piece = rest
        rest = []
        while !isAtEnd {
            let start = piece.count
            try fill(&piece)
            guard piece.count >= Self.size, let end = piece[start...].lastIndex(of: 0x0A) else { continue }
            rest = Array(piece[(end + 1)...])
            piece.removeSubrange((end + 1)...)
            return piece
        }
        return piece.isEmpty ? nil : piece
    }

    private mutating func fill(_ piece: inout [UInt8]) throws {
        var got = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, filled in
            repeat {
                got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            } while got < 0 && errno == EINTR
            filled = max(0, got)
        }
        if got < 0 { throw Self.unreadable(file) }
        piece += chunk
        if got > 0 { return }
        isAtEnd = true
        if descriptor != STDIN_FILENO { close(descriptor) }
    }

    private static func unreadable(_ file: String) -> ValidationError {
        ValidationError("\(file): can't be read (\(String(cString: strerror(errno))))")
    }
}
