internal import Glibc

/// Bytes that can be read from any place: all of them in memory, or a file of which a window is in memory.
public struct SeekableBytes: ~Copyable {
    /// The open file; nil when the window is everything.
    private let descriptor: Int32?
    private var window: [UInt8]
    /// The place of the window's first byte.
    private var start = 0

    private static let windowSize = 1 << 18

    /// Bytes in memory; the storage is shared.
    public init(bytes: [UInt8]) {
        descriptor = nil
        window = bytes
    }

    /// Opens a file.
    /// - Throws: ``ArchiveError`` with code `unreadable`.
    public init(path: String) throws(ArchiveError) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else {
            throw ArchiveError(code: .unreadable, reason: "can't be opened (system error \(errno))")
        }
        self.descriptor = descriptor
        window = []
    }

    deinit {
        if let descriptor { close(descriptor) }
    }

    /// Makes the window hold bytes from a place on: as many as asked for, unless the bytes end before.
    /// - Returns: how many it holds from there; 0 at the end.
    mutating func load(_ count: Int, at place: Int) throws(ArchiveError) -> Int {
        let available = place < start ? 0 : max(0, start + window.count - place)
        guard available < count, let descriptor else { return available }
        var systemError: Int32 = 0
        window = [UInt8](unsafeUninitializedCapacity: max(count, SeekableBytes.windowSize)) { buffer, filled in
            while filled < buffer.count {
                let got = pread(
                    descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled, place + filled)
                if got < 0 && errno == EINTR { continue }
                if got < 0 { systemError = errno }
                if got <= 0 { break }
                filled += got
            }
        }
        start = place
        guard systemError == 0 else {
            throw ArchiveError(code: .unreadable, reason: "can't be read (system error \(systemError))")
        }
        return window.count
    }

    /// Whether there is a byte at a place; looks without reading what lies before it.
    /// - Throws: ``ArchiveError`` with code `unreadable`.
    public mutating func holds(_ place: Int) throws(ArchiveError) -> Bool { try load(1, at: place) > 0 }

    /// Appends the bytes from a place on to a buffer.
    /// - Returns: how many were appended, at most `count`; 0 at the end.
    /// - Throws: ``ArchiveError`` with code `unreadable`.
    public mutating func read(into buffer: inout [UInt8], count: Int, at place: Int) throws(ArchiveError) -> Int {
        let got = min(count, try load(1, at: place))
        withLoaded(at: place) { buffer.append(contentsOf: $0.prefix(got)) }
        return got
    }

    /// Lends the window's bytes from a place on.
    func withLoaded<Result>(at place: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        window.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[min(place - start, $0.count)...])) }
    }
}
