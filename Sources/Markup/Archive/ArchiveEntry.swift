/// One member of an archive, before its data is read.
public struct ArchiveEntry: Sendable, Hashable {
    /// What a member is.
    public enum Kind: Sendable {
        case file
        case folder
        /// A symbolic or hard link. Links are never followed.
        case link
        /// A device, or something else without data of its own.
        case other
    }

    /// The member's name as stored, usually UTF-8.
    public var name: [UInt8]
    public var kind: Kind
    /// The number of bytes that the archive's directory promises, when it says so. Not to be trusted for allocation.
    public var declaredSize: Int?
    /// True when the data is encrypted and can't be read.
    public var isEncrypted: Bool
}
