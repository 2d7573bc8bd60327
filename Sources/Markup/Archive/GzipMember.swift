/// What stands at a place where a gzip file should have a member.
public enum GzipMember: Sendable, Hashable {
    /// A member whose checksum and length agree; its data can be read.
    case sound(number: Int, offset: Int)
    /// Nothing of it can be read.
    case damaged(GzipDamage)
}
