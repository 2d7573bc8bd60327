internal import Glibc

/// The bytes of a container that does not lie in a file of its own: standard input, or a member of another container.
///
/// Few are held in memory; many go to a file without a name in the folder for temporary files, which vanishes with the
/// object. Nothing is ever written under a name that came in.
final class Spool {
    /// More bytes than these are written to disk.
    private static let heldSize = 4 << 20

    private var held: [UInt8] = []
    private var descriptor: Int32?
    /// The bytes so far.
    private(set) var count = 0

    deinit {
        if let descriptor { close(descriptor) }
    }

    /// Where to read the bytes; good as long as the object lives.
    var container: ContainerBytes {
        descriptor.map { .file("/proc/self/fd/\($0)") } ?? .bytes(held)
    }

    /// Appends bytes.
    /// - Throws: ``ReadFailure`` when the disk is full or the folder for temporary files can't be written.
    func append(_ bytes: [UInt8], path: String) throws(ReadFailure) {
        count += bytes.count
        if let descriptor { return try write(bytes, to: descriptor, path: path) }
        held += bytes
        guard held.count > Self.heldSize else { return }
        let descriptor = try Self.openFile(path: path)
        self.descriptor = descriptor
        try write(held, to: descriptor, path: path)
        held = []
    }

    private func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(ReadFailure) {
        var start = 0
        while start < bytes.count {
            let written = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
            }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { throw ReadFailure(problem: .spoolFailed(path, systemError: errno)) }
            start += written
        }
    }

    private static func openFile(path: String) throws(ReadFailure) -> Int32 {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array((folder + "/curate-XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw ReadFailure(problem: .spoolFailed(path, systemError: errno)) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(name)
        return descriptor
    }
}
