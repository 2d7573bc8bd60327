extension SchemaRun {
    mutating func checkMembers(
        _ rules: SchemaMembers, _ block: Int, _ node: JSONNode, _ coverage: inout SchemaCoverage?
    ) -> Bool {
        var isValid = true
        for (position, member) in node.members.enumerated() {
            let name = member.key.string ?? ""
            var isNamed = false
            if let rule = rules.named[ByteKey(name)] {
                isNamed = true
                isValid = checkMember(rule, member, "properties", block) && isValid
            }
            for rule in rules.patterned where rule.pattern.matches(name) {
                isNamed = true
                isValid = checkMember(rule.block, member, "patternProperties", block) && isValid
            }
            if !isNamed, let rule = rules.additional {
                isNamed = true
                isValid = checkMember(rule, member, "additionalProperties", block) && isValid
            }
            if isNamed { coverage?.cover(position) }
            if isQuiet, !isValid { return false }
        }
        return isValid
    }

    /// Checks a member's value; a member that must not be there at all is reported at its name.
    private mutating func checkMember(
        _ rule: Int, _ member: JSONNodeMember, _ keyword: String, _ block: Int
    ) -> Bool {
        guard program.blocks[rule].isNever else { return checkPart(rule, member.value) }
        let name = JSONMessage.quoted(member.key.string ?? "")
        return fail(keyword, block: block, member.key, "member \(name) is not allowed here")
    }

    mutating func checkNames(_ rule: Int, _ node: JSONNode) -> Bool {
        var isValid = true
        for member in node.members {
            isValid = checkPart(rule, member.key) && isValid
            if isQuiet, !isValid { return false }
        }
        return isValid
    }

    mutating func checkElements(
        _ prefix: [Int], _ rest: Int?, _ block: Int, _ node: JSONNode,
        _ coverage: inout SchemaCoverage?
    ) -> Bool {
        guard node.kind == .array else { return true }
        if rest == nil { coverage?.cover(first: prefix.count) } else { coverage?.coverAll() }
        var isValid = true
        for (position, child) in node.children.enumerated() {
            guard let rule = position < prefix.count ? prefix[position] : rest else { break }
            let keyword = position < prefix.count ? "prefixItems" : "items"
            isValid = checkElement(rule, child, position, keyword, block) && isValid
            if isQuiet, !isValid { return false }
        }
        return isValid
    }

    private mutating func checkElement(
        _ rule: Int, _ node: JSONNode, _ position: Int, _ keyword: String, _ block: Int
    ) -> Bool {
        guard program.blocks[rule].isNever else { return checkPart(rule, node) }
        let message = "element \(position + 1) is not allowed here"
        return fail(keyword, block: block, node, message)
    }

    mutating func checkContains(
        _ rule: Int, _ range: (minimum: Int, maximum: Int?), _ block: Int, _ node: JSONNode,
        _ coverage: inout SchemaCoverage?
    ) -> Bool {
        guard node.kind == .array else { return true }
        var found = 0
        for (position, child) in node.children.enumerated() {
            var own: SchemaCoverage?
            if matches(rule, child, &own) {
                found += 1
                coverage?.cover(position)
            }
        }
        if found < range.minimum {
            let keyword = range.minimum == 1 ? "contains" : "minContains"
            let wanted = JSONMessage.count(range.minimum, "matching element")
            return fail(keyword, block: block, node, "expected at least \(wanted), found \(found)")
        }
        if let maximum = range.maximum, found > maximum {
            let wanted = JSONMessage.count(maximum, "matching element")
            return fail("maxContains", block: block, node, "expected at most \(wanted), found \(found)")
        }
        return true
    }

    /// Checks the members or elements that nothing has looked at yet.
    mutating func checkRest(
        _ rule: Int, _ block: Int, _ position: Int, _ node: JSONNode,
        _ coverage: inout SchemaCoverage?
    ) -> Bool {
        let keyword = program.blocks[block].instructions[position].keyword
        let isMembers = keyword == SchemaKeyword.unevaluatedProperties.rawValue
        guard node.kind == (isMembers ? .object : .array), let seen = coverage else { return true }
        var isValid = true
        let members = node.members
        for (position, child) in node.children.enumerated() where !seen.contains(position) {
            if isMembers {
                isValid = checkMember(rule, members[position], keyword, block) && isValid
            } else {
                isValid = checkElement(rule, child, position, keyword, block) && isValid
            }
            if isQuiet, !isValid { return false }
        }
        coverage?.coverAll()
        return isValid
    }
}
