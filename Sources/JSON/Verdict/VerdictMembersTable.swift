/// What a rule asks of an object's members, as the run reads it.
struct VerdictMembersTable {
    /// For each symbol, in the low 24 bits the rule's number plus 1 or 0, above them the place of its bit among the
    /// required members plus 1 or 0.
    let entries: UnsafeMutablePointer<UInt32>
    let patterns: UnsafeMutablePointer<(pattern: Int32, rule: Int32)>
    let patternCount: Int
    /// The rule for other members, or -1.
    let additional: Int32
    /// The rule for names, or -1.
    let names: Int32
    /// The bits that must be seen.
    let required: UInt64

    /// The most required members that have a bit; 1 << 63 is the last.
    static let maximumRequired = 63
}
