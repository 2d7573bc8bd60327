extension VerdictCompiler {
    mutating func addObject(
        _ operation: SchemaOperation, _ covers: Bool, to draft: inout VerdictDraft
    ) throws(VerdictUnfit) {
        switch operation {
        case .required(let names):
            for name in names where !draft.required.contains(symbol(name)) { draft.required.append(symbol(name)) }
        case .dependentRequired(let dependencies):
            let needs = dependencies.flatMap { dependency in
                dependency.needs.map { (symbol(dependency.member), symbol($0)) }
            }
            draft.steps.append(VerdictStep(operation: .dependentMembers, first: tables.add(needs)))
        case .dependentSchemas(let dependencies):
            for dependency in dependencies {
                let rule = number(covers ? .covering(dependency.needs) : .block(dependency.needs))
                let member = Int32(symbol(dependency.member))
                draft.steps.append(VerdictStep(operation: .dependentSchema, first: member, second: Int32(rule)))
                draft.coversByValue = true
            }
        case .members(let members): add(members, to: &draft)
        case .names(let block): draft.names.append(number(.block(block)))
        case .unevaluatedMembers(let rest): try addRestMembers(rest, covers, to: &draft)
        default: return
        }
    }

    private mutating func add(_ members: SchemaMembers, to draft: inout VerdictDraft) {
        var rule = VerdictMembers()
        // In an order of their own, because a dictionary's changes from run to run.
        for (name, block) in members.named.sorted(by: { $0.key < $1.key }) {
            rule.named[symbol(name.string)] = [number(.block(block))]
        }
        for (pattern, block) in members.patterned {
            rule.patterned.append((Int(tables.add(pattern)), number(.block(block))))
        }
        rule.additional = members.additional.map { number(.block($0)) }
        if rule.additional != nil { draft.coversAll = true }
        draft.members.append(rule)
    }

    private mutating func addRestMembers(
        _ rest: Int, _ covers: Bool, to draft: inout VerdictDraft
    ) throws(VerdictUnfit) {
        if draft.coversAll { return }
        let rule = number(.block(rest))
        if !draft.coversByValue {
            // What is looked at is known by name: then these are additional members.
            draft.joinMembers()
            if draft.members.isEmpty { draft.members.append(VerdictMembers()) }
            draft.members[0].additional = rule
        } else {
            let step = VerdictStep(operation: .restMembers, first: Int32(rule))
            try cover(step, in: &draft)
        }
        draft.coversAll = true
    }

    /// Makes a draft one step that runs it with a coverage of its own, and the rest's step after it.
    private mutating func cover(_ step: VerdictStep, in draft: inout VerdictDraft) throws(VerdictUnfit) {
        var body = draft
        body.steps.append(step)
        let start = try emit(body)
        var covered = VerdictDraft()
        covered.blocks = draft.blocks
        covered.steps = [VerdictStep(operation: .covered, first: start), VerdictStep(operation: .coverAll)]
        draft = covered
    }

    mutating func addArray(_ operation: SchemaOperation, to draft: inout VerdictDraft) throws(VerdictUnfit) {
        switch operation {
        case .unique: draft.steps.append(VerdictStep(operation: .unique))
        case .elements(let prefix, let rest):
            let rule = VerdictElements(
                prefix: prefix.map { number(.block($0)) }, rest: rest.map { number(.block($0)) })
            if rest != nil { draft.coversAll = true }
            draft.elements.append(rule)
        case .contains(let block, let minimum, let maximum):
            var step = VerdictStep(operation: .contains, first: Int32(number(.block(block))))
            step.lower = Int64(minimum)
            step.upper = maximum.map(Int64.init) ?? .max
            draft.steps.append(step)
            draft.coversByValue = true
        case .unevaluatedElements(let rest): try addRestElements(rest, to: &draft)
        default: return
        }
    }

    private mutating func addRestElements(_ rest: Int, to draft: inout VerdictDraft) throws(VerdictUnfit) {
        if draft.coversAll { return }
        let rule = number(.block(rest))
        if !draft.coversByValue {
            let covered = draft.elements.map(\.prefix.count).max() ?? 0
            let anything = covered > 0 ? number(.anything) : 0
            draft.elements.append(VerdictElements(prefix: Array(repeating: anything, count: covered), rest: rule))
        } else {
            try cover(VerdictStep(operation: .restElements, first: Int32(rule)), in: &draft)
        }
        draft.coversAll = true
    }
}
