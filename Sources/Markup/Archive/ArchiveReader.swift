internal import CArchive

/// Reads zip and tar archives, and plain zstd, xz or bzip2 streams, member by member without unpacking to disk.
///
/// gzip is not libarchive's business: it drops what is damaged without a word. See ``GzipReader``. Owns the libarchive handle and frees it when it goes out of scope. Data that is not asked for is skipped.
///
/// ```swift
/// var archive = try ArchiveReader(path: "pages.tar.xz")
/// while let entry = try archive.nextEntry() {
///     let bytes = try archive.readAll(limit: 64 << 20)
/// }
/// ```
public struct ArchiveReader: ~Copyable {
    /// What the decompressed bytes are expected to be.
    public enum Format: Sendable {
        /// Members with names: zip or tar, found out by content.
        case members
        /// One nameless member: whatever the compression wraps. Uncompressed bytes are passed through.
        case stream
    }

    private let handle: OpaquePointer
    /// The archive's bytes when it was opened from memory: libarchive keeps a pointer to them.
    private let storage: UnsafeMutableRawBufferPointer?
    /// Where the bytes come from when they are unpacked on the way: libarchive calls it back.
    private let feed: GzipFeed?
    private var isAtEnd = false
    /// When to stop for a compression bomb.
    public var expansion = ExpansionLimit()
    /// Unpacked bytes so far.
    private var unpacked = 0
    /// Whether data of the current member may be left.
    private var isInsideMember = false

    /// Opens a file.
    /// - Throws: ``ArchiveError`` when it can't be opened or its format is not recognised.
    public init(path: String, format: Format = .members) throws(ArchiveError) {
        let handle = try ArchiveReader.newHandle(format)
        guard archive_read_open_filename(handle, path, 1 << 16) == ARCHIVE_OK else {
            let error = ArchiveReader.error(of: handle, code: .unreadable)
            archive_read_free(handle)
            throw error
        }
        self.handle = handle
        storage = nil
        feed = nil
    }

    /// Opens an archive (zip or tar) that is compressed with gzip.
    ///
    /// What stands before damage would be handed out: to have all or nothing, ask ``GzipReader/check()`` first.
    /// - Throws: ``ArchiveError`` when the format is not recognised.
    public init(gzip: consuming GzipReader) throws(ArchiveError) {
        let handle = try ArchiveReader.newHandle(.members)
        let feed = GzipFeed(gzip)
        let read:
            @convention(c) (
                OpaquePointer?, UnsafeMutableRawPointer?, UnsafeMutablePointer<UnsafeRawPointer?>?
            ) -> Int = { _, feed, piece in
                guard let feed, let bytes = Unmanaged<GzipFeed>.fromOpaque(feed).takeUnretainedValue().next() else {
                    return -1
                }
                piece?.pointee = bytes.baseAddress
                return bytes.count
            }
        // Not retained by libarchive: the property below outlives the handle.
        let status = archive_read_open(handle, Unmanaged.passUnretained(feed).toOpaque(), nil, read, nil)
        guard status == ARCHIVE_OK else {
            let error = feed.error ?? ArchiveReader.error(of: handle, code: .damaged)
            archive_read_free(handle)
            throw error
        }
        self.handle = handle
        storage = nil
        self.feed = feed
    }

    /// Opens an archive in memory. The bytes are copied.
    /// - Throws: ``ArchiveError`` when the format is not recognised.
    public init(bytes: [UInt8], format: Format = .members) throws(ArchiveError) {
        let handle = try ArchiveReader.newHandle(format)
        let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
        storage.copyBytes(from: bytes)
        guard archive_read_open_memory(handle, storage.baseAddress, bytes.count) == ARCHIVE_OK else {
            let error = ArchiveReader.error(of: handle, code: .damaged)
            archive_read_free(handle)
            storage.deallocate()
            throw error
        }
        self.handle = handle
        self.storage = storage
        feed = nil
    }

    deinit {
        archive_read_free(handle)
        storage?.deallocate()
    }

    /// Moves to the next member, or returns nil after the last.
    /// - Throws: ``ArchiveError`` with code `damaged` when the archive is cut off or broken at this place; nothing can be
    ///   read after that.
    public mutating func nextEntry() throws(ArchiveError) -> ArchiveEntry? {
        if isAtEnd { return nil }
        try skipRest()
        // Names are converted through the thread's locale; with the user's, the result would depend on where it runs.
        let locale = NameLocale()
        defer { locale.restore() }
        var entry: OpaquePointer?
        var status = archive_read_next_header(handle, &entry)
        while status == ARCHIVE_RETRY { status = archive_read_next_header(handle, &entry) }
        if status == ARCHIVE_EOF {
            isAtEnd = true
            return nil
        }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw fail() }
        isInsideMember = true
        return ArchiveReader.describe(entry)
    }

    /// Appends the next data of the current member to a buffer.
    /// - Parameter count: the most bytes to append.
    /// - Returns: the number of bytes appended; 0 at the member's end.
    /// - Throws: ``ArchiveError`` with code `damaged`.
    public mutating func read(into buffer: inout [UInt8], count: Int) throws(ArchiveError) -> Int {
        let start = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: count))
        let got = buffer.withUnsafeMutableBytes { bytes in
            guard let base = bytes.baseAddress else { return 0 }
            return archive_read_data(handle, base + start, count)
        }
        buffer.removeLast(count - max(0, got))
        guard got >= 0 else { throw fail() }
        if got == 0 { isInsideMember = false }
        unpacked += got
        if let error = expansion.error(unpacked: unpacked, packed: Int(archive_filter_bytes(handle, -1))) {
            isAtEnd = true
            throw error
        }
        return got
    }

    /// Reads what is left of a member in a compressed tar archive, where libarchive would unpack it without an end to a
    /// bomb. In zip archives and plain tar archives it skips without unpacking.
    private mutating func skipRest() throws(ArchiveError) {
        defer { isInsideMember = false }
        guard feed == nil, archive_filter_count(handle) > 1 else { return }
        var buffer: [UInt8] = []
        while isInsideMember {
            buffer.removeAll(keepingCapacity: true)
            if try read(into: &buffer, count: 1 << 16) == 0 { break }
        }
    }

    /// All remaining data of the current member.
    /// - Throws: ``ArchiveError`` with code `tooLarge` when it is longer than the limit (found while reading, so a false
    ///   size or a compression bomb does no harm), or `damaged`.
    public mutating func readAll(limit: Int) throws(ArchiveError) -> [UInt8] {
        var bytes: [UInt8] = []
        var step = 1 << 16
        while try read(into: &bytes, count: step) > 0 {
            guard bytes.count <= limit else {
                throw ArchiveError(code: .tooLarge, reason: "larger than \(limit) bytes")
            }
            step = min(1 << 20, max(step, bytes.count))
        }
        return bytes
    }

    // MARK: - libarchive

    private static func newHandle(_ format: Format) throws(ArchiveError) -> OpaquePointer {
        guard let handle = archive_read_new() else {
            throw ArchiveError(code: .unreadable, reason: "no memory for libarchive")
        }
        archive_read_support_filter_zstd(handle)
        archive_read_support_filter_xz(handle)
        archive_read_support_filter_bzip2(handle)
        switch format {
        case .members:
            archive_read_support_format_tar(handle)
            archive_read_support_format_zip(handle)
        case .stream:
            archive_read_support_format_raw(handle)
            archive_read_support_format_empty(handle)
        }
        return handle
    }

    private mutating func fail() -> ArchiveError {
        isAtEnd = true
        return feed?.error ?? ArchiveReader.error(of: handle, code: .damaged)
    }

    private static func error(of handle: OpaquePointer, code: ArchiveError.Code) -> ArchiveError {
        guard let text = archive_error_string(handle) else {
            return ArchiveError(code: code, reason: "broken off at its start")
        }
        return ArchiveError(code: code, reason: String(cString: text))
    }

    private static func describe(_ entry: OpaquePointer) -> ArchiveEntry {
        // The UTF-8 form first: the other one goes through the locale's encoding.
        var name: [UInt8] = []
        if var text = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) {
            while text.pointee != 0 {
                name.append(UInt8(bitPattern: text.pointee))
                text += 1
            }
        }
        let kind: ArchiveEntry.Kind
        switch archive_entry_filetype(entry) {
        case _ where archive_entry_hardlink(entry) != nil: kind = .link
        case mode_t(0o100000): kind = .file
        case mode_t(0o120000): kind = .link
        case mode_t(0o040000): kind = .folder
        default: kind = .other
        }
        return ArchiveEntry(
            name: name, kind: kind,
            declaredSize: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil,
            isEncrypted: archive_entry_is_data_encrypted(entry) != 0)
    }
}
