extension SchemaRun {
    /// Runs an instruction that applies other schemas to the same value.
    mutating func combine(
        _ block: Int, _ position: Int, _ node: JSONNode, _ coverage: inout SchemaCoverage?
    ) -> Bool {
        switch program.blocks[block].instructions[position].operation {
        case .reference(let target): return check(target, by: .ref, node, &coverage)
        case .dynamicReference(let name, let fallback):
            let target = dynamicTarget(name, fallback: fallback)
            return check(target, by: .dynamicRef, node, &coverage)
        case .all(let blocks): return checkAll(blocks, node, &coverage)
        case .any(let blocks): return checkAny(blocks, block, position, node, &coverage)
        case .one(let blocks): return checkOne(blocks, block, position, node, &coverage)
        case .not(let target): return checkNot(target, block, position, node)
        case .conditional(let condition, let then, let otherwise):
            let branch = matches(condition, node, &coverage) ? then : otherwise
            return branch.map { check($0, node, &coverage) } ?? true
        case .dependentSchemas(let dependencies): return checkDependent(dependencies, node, &coverage)
        default: return true
        }
    }

    private mutating func checkNot(
        _ target: Int, _ block: Int, _ position: Int, _ node: JSONNode
    ) -> Bool {
        // What a schema that must not match looks at counts for nothing.
        var own: SchemaCoverage?
        if !matches(target, node, &own) { return true }
        let message = "\(JSONMessage.found(node)) matches a schema that it must not match"
        return fail(block, position, node, message)
    }

    private mutating func checkDependent(
        _ dependencies: [SchemaDependency<Int>], _ node: JSONNode, _ coverage: inout SchemaCoverage?
    ) -> Bool {
        var isValid = true
        for dependency in dependencies where node[dependency.member] != nil {
            isValid = check(dependency.needs, node, &coverage) && isValid
        }
        return isValid
    }

    private mutating func checkAll(
        _ blocks: [Int], _ node: JSONNode, _ coverage: inout SchemaCoverage?
    ) -> Bool {
        var isValid = true
        for block in blocks {
            isValid = check(block, node, &coverage) && isValid
            if isQuiet, !isValid { return false }
        }
        return isValid
    }

    private mutating func checkAny(
        _ alternatives: [Int], _ block: Int, _ position: Int, _ node: JSONNode,
        _ coverage: inout SchemaCoverage?
    ) -> Bool {
        var isValid = false
        for alternative in alternatives {
            isValid = matches(alternative, node, &coverage) || isValid
            // Without coverage to collect, one match is enough.
            if isValid, coverage == nil { return true }
        }
        if isValid || isQuiet { return isValid }
        return failAll(alternatives, block, position, node)
    }

    private mutating func checkOne(
        _ alternatives: [Int], _ block: Int, _ position: Int, _ node: JSONNode,
        _ coverage: inout SchemaCoverage?
    ) -> Bool {
        var found: [Int] = []
        for (number, alternative) in alternatives.enumerated() {
            if matches(alternative, node, &coverage) { found.append(number + 1) }
        }
        if found.count == 1 { return true }
        if isQuiet { return false }
        if found.isEmpty { return failAll(alternatives, block, position, node) }
        let numbers = JSONMessage.list(found.map(String.init))
        let message =
            "expected a match of exactly one of \(alternatives.count) alternatives, "
            + "found matches of \(found.count) (\(numbers))"
        return fail(block, position, node, message)
    }

    /// Tells why a value matches no alternative, by the one that it comes closest to.
    private mutating func failAll(_ alternatives: [Int], _ block: Int, _ position: Int, _ node: JSONNode) -> Bool {
        var reasons: [[SchemaViolation]] = []
        for alternative in alternatives { reasons.append(self.reasons(alternative, node)) }
        let message = noMatch(reasons, at: node.pointer)
        return fail(block, position, node, causes: keepsTrail ? reasons.flatMap { $0 } : [], message)
    }

    private func noMatch(_ reasons: [[SchemaViolation]], at own: String) -> String {
        // An alternative for another kind of value is further away than any with the right kind.
        let distances = reasons.map { reasons in
            let isOtherKind = reasons.contains { $0.keyword == "type" && $0.instancePointer == own }
            return (isOtherKind ? 1 : 0, reasons.count)
        }
        let closest = distances.indices.min { distances[$0] < distances[$1] }
        let head = "expected a match of one of \(reasons.count) alternatives, found none"
        guard let reason = closest.flatMap({ reasons[$0].first }) else { return head }
        let pointer = reason.instancePointer
        let place = pointer == own ? "" : " at \(pointer)"
        return "\(head); the closest fails with: \(reason.message)\(place)"
    }
}
