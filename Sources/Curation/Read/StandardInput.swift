internal import Glibc

/// The bytes that are piped in.
enum StandardInput {
    /// Reads to the end.
    /// - Throws: ``ReadFailure`` when there are more than the limit, or reading fails.
    static func bytes(limit: Int) throws(ReadFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let got = chunk.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if got < 0 && errno == EINTR { continue }
            if got < 0 { throw ReadFailure(problem: .unreadable("-", systemError: errno)) }
            if got == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<got])
            if bytes.count > limit { throw ReadFailure(problem: .tooLarge("-", limit: limit)) }
        }
    }
}
