internal import Glibc

/// By what a file is known as unchanged without being opened: its size, its place on the disk and its times, as git's
/// index has them. Links are followed.
struct FileStamp: Sendable, Hashable {
    private var size: Int
    private var device: UInt64
    private var inode: UInt64
    /// Nanoseconds since 1970.
    private var modified: Int
    private var changed: Int

    /// A file that changed so shortly before it was looked at may change again and keep its stamp, because file systems
    /// count time in steps of up to two seconds.
    private static let step = 2_000_000_000

    /// nil when there is no file at the path.
    init?(path: String) {
        var status = stat()
        guard !path.utf8.contains(0), stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        size = Int(status.st_size)
        (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino))
        modified = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        changed = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
    }

    /// Whether an equal stamp later on means equal bytes.
    ///
    /// - Parameter moment: when the file was looked at or before, as ``now``.
    func isSettled(at moment: Int) -> Bool { max(modified, changed) < moment - Self.step }

    /// Nanoseconds since 1970, by the clock that file systems take their times from.
    static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}

extension FileStamp: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(size)
        writer.append(device)
        writer.append(inode)
        writer.append(modified)
        writer.append(changed)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        size = try reader.number()
        (device, inode) = (try reader.word(), try reader.word())
        (modified, changed) = (try reader.number(), try reader.number())
    }
}
