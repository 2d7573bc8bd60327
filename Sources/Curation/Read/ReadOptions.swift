internal import Markup

/// The limits within which the read stage works, so that no input can take all memory or all time.
public struct ReadOptions: Sendable {
    /// The most bytes of one page. A container may be larger; it is streamed.
    public var maximumBytes: Int
    /// The most members that are looked at in one source, and records in one WARC file.
    public var maximumMembers: Int
    /// The most bytes that the pages of one source may have together, unpacked.
    public var maximumTotalBytes: Int
    /// The most containers around a page: a WARC file in a WACZ file in a zip archive is three.
    public var maximumDepth: Int
    /// The most bytes of one container inside another, unpacked.
    public var maximumNestedBytes: Int
    /// How many times as many bytes may come out of a compression as went in, beyond the first 128 MiB.
    public var maximumExpansion: Int

    /// - Parameters:
    ///   - maximumBytes: the most bytes of one page; 64 MiB when not given.
    ///   - maximumMembers: the most members of one container; 1,000,000 when not given.
    ///   - maximumTotalBytes: the most unpacked bytes of one container; 16 GiB when not given.
    public init(maximumBytes: Int = 64 << 20, maximumMembers: Int = 1_000_000, maximumTotalBytes: Int = 16 << 30) {
        self.maximumBytes = maximumBytes
        self.maximumMembers = maximumMembers
        self.maximumTotalBytes = maximumTotalBytes
        maximumDepth = 3
        maximumNestedBytes = 2 << 30
        maximumExpansion = 500
    }

    var expansion: ExpansionLimit { ExpansionLimit(ratio: maximumExpansion) }
}
