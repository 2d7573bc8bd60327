extension VerdictCompiler {
    /// Adds what an operation asks of values of a kind. Must do what ``SchemaRun`` does.
    mutating func add(
        _ operation: SchemaOperation, _ kind: JSONScanKind, _ covers: Bool, to draft: inout VerdictDraft
    ) throws(VerdictUnfit) {
        switch operation {
        case .never: draft.isNever = true
        case .type(let types): add(types, kind, to: &draft)
        case .const(let value): add([value], kind, to: &draft)
        case .values(let values, _): add(values, kind, to: &draft)
        case .reference(let block): try include(block, kind, covers, in: &draft)
        case .dynamicReference: throw .dynamicReference
        case .all(let blocks): for block in blocks { try include(block, kind, covers, in: &draft) }
        case .any(let blocks): try addAny(blocks, kind, covers, to: &draft)
        case .one(let blocks): try addOne(blocks, kind, covers, to: &draft)
        case .not(let block): try addNot(block, kind, to: &draft)
        case .conditional(let condition, let then, let otherwise):
            try addCondition(condition, then, otherwise, kind, covers, to: &draft)
        case .count(let count): add(count, kind, to: &draft)
        default:
            switch kind {
            case .integer, .decimal: addNumber(operation, kind, to: &draft)
            case .string: addString(operation, to: &draft)
            case .array: try addArray(operation, to: &draft)
            case .object: try addObject(operation, covers, to: &draft)
            case .null, .no, .yes: return
            }
        }
    }

    private mutating func add(_ types: SchemaTypes, _ kind: JSONScanKind, to draft: inout VerdictDraft) {
        if types.allows(kind.kind) || (kind == .integer && types.allowsIntegers) { return }
        if kind == .decimal, types.allowsIntegers {
            draft.steps.append(VerdictStep(operation: .whole))
        } else {
            draft.isNever = true
        }
    }

    private mutating func add(_ values: Set<JSONValue>, _ kind: JSONScanKind, to draft: inout VerdictDraft) {
        switch kind {
        case .null: if !values.contains(.null) { draft.isNever = true }
        case .yes: if !values.contains(.bool(true)) { draft.isNever = true }
        case .no: if !values.contains(.bool(false)) { draft.isNever = true }
        case .integer, .decimal, .array, .object:
            let own = values.filter { $0.kind == kind.kind }
            if own.isEmpty { draft.isNever = true }
            draft.steps.append(VerdictStep(operation: .values, first: tables.add(own)))
        case .string:
            let own = values.compactMap(\.stringValue).map { Array($0.utf8) }
            if own.isEmpty || own.count > JSONSymbols.maximumCount {
                if own.isEmpty { draft.isNever = true }
                draft.steps.append(VerdictStep(operation: .values, first: tables.add(values)))
            } else {
                draft.steps.append(VerdictStep(operation: .strings, first: tables.add(own)))
            }
        }
    }

    private mutating func add(_ count: SchemaCount, _ kind: JSONScanKind, to draft: inout VerdictDraft) {
        switch (count.subject, kind) {
        case (.character, .string), (.element, .array), (.member, .object):
            let limit = Int64(count.limit)
            var step = VerdictStep(operation: kind == .string ? .length : .count)
            step.lower = count.isMinimum ? limit : 0
            step.upper = count.isMinimum ? Int64.max : limit
            // A minimum and a maximum are one step.
            if let last = draft.steps.last, last.operation == step.operation {
                step.lower = max(step.lower, last.lower)
                step.upper = min(step.upper, last.upper)
                draft.steps.removeLast()
            }
            draft.steps.append(step)
        default: return
        }
    }

    private mutating func addNumber(_ operation: SchemaOperation, _ kind: JSONScanKind, to draft: inout VerdictDraft) {
        switch operation {
        case .multiple(let divisor):
            draft.steps.append(VerdictStep(operation: .multiple, first: tables.add(divisor)))
        case .bound(let bound):
            guard kind == .integer, let step = Self.range(bound) else {
                return draft.steps.append(VerdictStep(operation: .bound, first: tables.add(bound)))
            }
            var joined = step
            joined.first = tables.add(bound)
            draft.steps.append(joined)
        default: return
        }
    }

    /// A bound of whole numbers as a range, or nil when its limit is no whole number of moderate size.
    private static func range(_ bound: SchemaBound) -> VerdictStep? {
        guard let limit = bound.limit.intValue, limit.magnitude < 1 << 62 else { return nil }
        var step = VerdictStep(operation: .range)
        step.lower = .min
        step.upper = .max
        switch bound.side {
        case .atLeast: step.lower = Int64(limit)
        case .moreThan: step.lower = Int64(limit) + 1
        case .atMost: step.upper = Int64(limit)
        case .lessThan: step.upper = Int64(limit) - 1
        }
        return step
    }

    private mutating func addString(_ operation: SchemaOperation, to draft: inout VerdictDraft) {
        switch operation {
        case .pattern(let pattern):
            draft.steps.append(VerdictStep(operation: .pattern, first: tables.add(pattern)))
        case .format(let format): draft.steps.append(VerdictStep(operation: .format, first: tables.add(format)))
        default: return
        }
    }
}
