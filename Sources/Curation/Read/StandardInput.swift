internal import Glibc

/// Standard input, read once to its end.
enum StandardInput {
    /// Reads everything; what is large goes to a temporary file.
    /// - Parameter limit: the most bytes that are taken, for a container; a page is held to its own limit.
    /// - Throws: ``ReadFailure`` when it can't be read or is longer than the limit.
    static func spooled(limit: Int) throws(ReadFailure) -> Spool {
        let spool = Spool()
        while true {
            var systemError: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, filled in
                while true {
                    let got = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
                    if got < 0 && errno == EINTR { continue }
                    if got < 0 { systemError = errno }
                    filled = max(0, got)
                    return
                }
            }
            guard systemError == 0 else { throw ReadFailure(problem: .unreadable("-", systemError: systemError)) }
            if chunk.isEmpty { return spool }
            try spool.append(chunk, path: "-")
            if spool.count > limit { throw ReadFailure(problem: .tooLarge("-", limit: limit)) }
        }
    }
}
