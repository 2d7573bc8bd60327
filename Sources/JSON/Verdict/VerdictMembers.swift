/// What a rule asks of an object's members, while it is being put together.
struct VerdictMembers {
    /// The rules for a member, by symbol.
    var named: [UInt16: [Int]] = [:]
    /// Patterns of names and the rules for members that have one.
    var patterned: [(pattern: Int, rule: Int)] = []
    /// The rule for all other members.
    var additional: Int?

    /// Takes over another's rules; neither may have one for other members.
    mutating func merge(_ other: VerdictMembers) {
        for (symbol, rules) in other.named { named[symbol, default: []] += rules }
        patterned += other.patterned
    }
}
