/// What one rule asks of values of one kind, flattened: references, `allOf` and decided alternatives are taken in.
struct VerdictDraft {
    var isNever = false
    var steps: [VerdictStep] = []
    var members: [VerdictMembers] = []
    var names: [Int] = []
    var required: [UInt16] = []
    var elements: [VerdictElements] = []
    /// Whether every member or element is looked at.
    var coversAll = false
    /// Whether what is looked at depends on the value.
    var coversByValue = false
    /// The blocks taken in so far, which need not be taken in twice.
    var blocks: Set<Int> = []

    static let never: VerdictDraft = {
        var draft = VerdictDraft()
        draft.isNever = true
        return draft
    }()

    /// Whether every value passes, and no part of it is looked at.
    var isTrivial: Bool {
        !isNever && steps.isEmpty && members.isEmpty && names.isEmpty && required.isEmpty && elements.isEmpty
            && !coversAll
    }

    /// What it costs to hold, for the bound on all of it.
    var size: Int {
        1 + steps.count + names.count + required.count + elements.reduce(0) { $0 + 1 + $1.prefix.count }
            + members.reduce(0) { $0 + 1 + $1.named.count + $1.patterned.count }
    }

    mutating func merge(_ other: VerdictDraft) {
        isNever = isNever || other.isNever
        steps += other.steps
        members += other.members
        names += other.names
        for symbol in other.required where !required.contains(symbol) { required.append(symbol) }
        elements += other.elements
        coversAll = coversAll || other.coversAll
        coversByValue = coversByValue || other.coversByValue
        blocks.formUnion(other.blocks)
    }

    /// Joins the rules for named members, as far as none speaks of other members.
    mutating func joinMembers() {
        var joined: VerdictMembers?
        var others: [VerdictMembers] = []
        for rule in members {
            if rule.additional != nil {
                others.append(rule)
            } else if joined == nil {
                joined = rule
            } else {
                joined?.merge(rule)
            }
        }
        members = (joined.map { [$0] } ?? []) + others
    }
}
