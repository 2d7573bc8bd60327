extension VerdictCompiler {
    /// The alternatives that a value of a kind can match at all.
    private mutating func possible(
        _ blocks: [Int], _ kind: JSONScanKind, _ covers: Bool
    ) throws(VerdictUnfit) -> (blocks: [Int], hasTrivial: Bool) {
        var found: [Int] = []
        var hasTrivial = false
        for block in blocks {
            let draft = try draft(number(covers ? .covering(block) : .block(block)), kind)
            if draft.isNever { continue }
            found.append(block)
            hasTrivial = hasTrivial || draft.isTrivial
        }
        return (found, hasTrivial)
    }

    mutating func addAny(
        _ blocks: [Int], _ kind: JSONScanKind, _ covers: Bool, to draft: inout VerdictDraft
    ) throws(VerdictUnfit) {
        let (found, hasTrivial) = try possible(blocks, kind, covers)
        if found.isEmpty { draft.isNever = true }
        if found.count == 1 { return try include(found[0], kind, covers, in: &draft) }
        if hasTrivial, !covers { return }
        addAlternatives(.any, found, covers, to: &draft)
    }

    mutating func addOne(
        _ blocks: [Int], _ kind: JSONScanKind, _ covers: Bool, to draft: inout VerdictDraft
    ) throws(VerdictUnfit) {
        let (found, _) = try possible(blocks, kind, covers)
        if found.isEmpty { draft.isNever = true }
        if found.count == 1 { return try include(found[0], kind, covers, in: &draft) }
        addAlternatives(.one, found, covers, to: &draft)
    }

    private mutating func addAlternatives(
        _ operation: VerdictStep.Operation, _ blocks: [Int], _ covers: Bool, to draft: inout VerdictDraft
    ) {
        var rules: [Int] = []
        for block in blocks { rules.append(number(covers ? .covering(block) : .block(block))) }
        draft.steps.append(VerdictStep(operation: operation, first: tables.add(rules), second: Int32(rules.count)))
        draft.coversByValue = true
    }

    mutating func addNot(_ block: Int, _ kind: JSONScanKind, to draft: inout VerdictDraft) throws(VerdictUnfit) {
        let rule = number(.block(block))
        let inner = try self.draft(rule, kind)
        if inner.isNever { return }
        if inner.isTrivial {
            draft.isNever = true
        } else {
            draft.steps.append(VerdictStep(operation: .not, first: Int32(rule)))
        }
    }

    mutating func addCondition(
        _ condition: Int, _ then: Int?, _ otherwise: Int?, _ kind: JSONScanKind, _ covers: Bool,
        to draft: inout VerdictDraft
    ) throws(VerdictUnfit) {
        let rule = { (block: Int) -> VerdictRule in covers ? .covering(block) : .block(block) }
        let number = number(rule(condition))
        let inner = try self.draft(number, kind)
        if inner.isNever || inner.isTrivial {
            if let branch = inner.isNever ? otherwise : then { try include(branch, kind, covers, in: &draft) }
            return
        }
        if then == nil, otherwise == nil, !covers { return }
        draft.steps.append(
            VerdictStep(
                operation: .condition, first: Int32(number), second: Int32(then.map { self.number(rule($0)) } ?? -1),
                third: Int32(otherwise.map { self.number(rule($0)) } ?? -1)))
        draft.coversByValue = true
    }
}
