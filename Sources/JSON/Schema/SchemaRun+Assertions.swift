extension SchemaRun {
    /// Runs one instruction of a block that is no combination.
    mutating func step(
        _ block: Int, _ position: Int, _ node: JSONNode, _ coverage: inout SchemaCoverage?
    ) -> Bool {
        let operation = program.blocks[block].instructions[position].operation
        switch operation {
        case .never: return fail(block, position, node, "no value is allowed here")
        case .type, .const, .values, .unique:
            guard let message = valueProblem(operation, node) else { return true }
            return fail(block, position, node, message)
        case .multiple, .bound, .count, .pattern, .format:
            guard let message = scalarProblem(operation, node) else { return true }
            return fail(block, position, node, message)
        case .required(let names): return checkRequired(names, block, position, node)
        case .dependentRequired(let dependencies):
            return checkDependent(dependencies, block, position, node)
        case .members(let members): return checkMembers(members, block, node, &coverage)
        case .names(let names): return checkNames(names, node)
        case .elements(let prefix, let rest):
            return checkElements(prefix, rest, block, node, &coverage)
        case .contains(let contained, let minimum, let maximum):
            let range = (minimum, maximum)
            return checkContains(contained, range, block, node, &coverage)
        case .unevaluatedElements(let rest): return checkRest(rest, block, position, node, &coverage)
        case .unevaluatedMembers(let rest): return checkRest(rest, block, position, node, &coverage)
        default: return true
        }
    }

    private func valueProblem(_ operation: SchemaOperation, _ node: JSONNode) -> String? {
        switch operation {
        case .type(let types) where !types.contains(node):
            return "expected \(types.described), found \(JSONMessage.found(node))"
        case .const(let value) where node.value != value:
            return "expected \(JSONMessage.shown(value)), found \(JSONMessage.found(node))"
        case .values(let values, let shown):
            let value = node.value
            return values.contains(value) ? nil : "\(JSONMessage.shown(value)) is not one of \(shown)"
        case .unique: return repetition(in: node)
        default: return nil
        }
    }

    private func repetition(in node: JSONNode) -> String? {
        guard node.kind == .array else { return nil }
        var known: [JSONValue: Int] = [:]
        for (position, child) in node.children.enumerated() {
            let value = child.value
            if let first = known.updateValue(position, forKey: value) {
                return "expected distinct elements, found \(JSONMessage.shown(value)) at positions "
                    + "\(first) and \(position)"
            }
        }
        return nil
    }

    private func scalarProblem(_ operation: SchemaOperation, _ node: JSONNode) -> String? {
        switch operation {
        case .multiple(let divisor):
            guard let number = node.number, !divisor.divides(number) else { return nil }
            return "expected a multiple of \(divisor.text), found \(JSONMessage.found(node))"
        case .bound(let bound):
            guard let number = node.number, !bound.allows(number) else { return nil }
            return "expected \(bound.described), found \(JSONMessage.found(node))"
        case .count(let count):
            guard let found = count.count(in: node), !count.allows(found) else { return nil }
            return "expected \(count.described), found \(found)"
        case .pattern(let pattern):
            guard let string = node.string, !pattern.matches(string) else { return nil }
            return "expected a match of the pattern \(pattern.text), found \(JSONMessage.quoted(string))"
        case .format(let format):
            guard let string = node.string, !format.accepts(string) else { return nil }
            return "expected \(format.described), found \(JSONMessage.quoted(string))"
        default: return nil
        }
    }

    private mutating func checkRequired(
        _ names: [String], _ block: Int, _ position: Int, _ node: JSONNode
    ) -> Bool {
        guard node.kind == .object else { return true }
        var isValid = true
        for name in names where node[name] == nil {
            let message = "required member \(JSONMessage.quoted(name)) is missing"
            isValid = fail(block, position, node, message)
        }
        return isValid
    }

    private mutating func checkDependent(
        _ dependencies: [SchemaDependency<[String]>], _ block: Int, _ position: Int, _ node: JSONNode
    ) -> Bool {
        var isValid = true
        for dependency in dependencies where node[dependency.member] != nil {
            for name in dependency.needs where node[name] == nil {
                let message =
                    "member \(JSONMessage.quoted(name)) is missing, which is required with "
                    + JSONMessage.quoted(dependency.member)
                isValid = fail(block, position, node, message)
            }
        }
        return isValid
    }
}
