/// The limits within which the read stage works, so that no input can take all memory or all time.
public struct ReadOptions: Sendable {
    /// The most bytes of one page, and of standard input. A container on disk may be larger; it is streamed.
    public var maximumBytes: Int
    /// The most members that are looked at in one archive, and records in one WARC file.
    public var maximumMembers: Int
    /// The most bytes that the pages of one container may have together, unpacked.
    public var maximumTotalBytes: Int

    /// - Parameters:
    ///   - maximumBytes: the most bytes of one page; 64 MiB when not given.
    ///   - maximumMembers: the most members of one container; 1,000,000 when not given.
    ///   - maximumTotalBytes: the most unpacked bytes of one container; 16 GiB when not given.
    public init(maximumBytes: Int = 64 << 20, maximumMembers: Int = 1_000_000, maximumTotalBytes: Int = 16 << 30) {
        self.maximumBytes = maximumBytes
        self.maximumMembers = maximumMembers
        self.maximumTotalBytes = maximumTotalBytes
    }
}
