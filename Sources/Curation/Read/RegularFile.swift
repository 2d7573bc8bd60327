internal import Glibc

/// An open regular file. Opening never waits: a FIFO or a device is refused, not read.
struct RegularFile: ~Copyable {
    /// Size in bytes when it was opened.
    let size: Int
    private let descriptor: Int32
    private let path: String

    /// Opens a file for reading.
    /// - Throws: ``ReadFailure`` that says what is at the path instead.
    init(path: String) throws(ReadFailure) {
        guard !path.utf8.contains(0) else { throw ReadFailure(problem: .badName(path)) }
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw ReadFailure(problem: FileStatus.problem(opening: path, systemError: errno)) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw ReadFailure(problem: FileStatus.problem(notRegular: path, mode: status.st_mode))
        }
        self.descriptor = descriptor
        self.path = path
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// The first bytes, or all when there are fewer. Always starts at the beginning.
    func prefix(_ count: Int) throws(ReadFailure) -> [UInt8] { try part(0..<count) }

    /// The bytes at these places, or those that there are.
    func part(_ range: Range<Int>) throws(ReadFailure) -> [UInt8] {
        var systemError: Int32 = 0
        let range = range.clamped(to: 0..<size)
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
            while filled < range.count {
                let place = range.lowerBound + filled
                let got = pread(descriptor, buffer.baseAddress?.advanced(by: filled), range.count - filled, place)
                if got < 0 && errno == EINTR { continue }
                if got < 0 { systemError = errno }
                if got <= 0 { break }
                filled += got
            }
        }
        guard systemError == 0 else { throw ReadFailure(problem: .unreadable(path, systemError: systemError)) }
        return bytes
    }
}
