extension SchemaCompiler {
    mutating func addMembers(
        _ fields: SchemaFields, _ place: SchemaPlace, to list: inout SchemaInstructionList
    ) throws(SchemaError) {
        if let names = fields.any(.propertyNames) {
            list.add(.propertyNames, .names(block(of: names, place)))
        }
        var members = SchemaMembers()
        for member in try fields.named(.properties) ?? [] {
            members.named[ByteKey(member.key.string ?? "")] = block(of: member.value, place)
        }
        for member in try fields.named(.patternProperties) ?? [] {
            let pattern = try SchemaInstructionList.pattern(member.key, fields)
            members.patterned.append((pattern, block(of: member.value, place)))
        }
        members.additional = fields.any(.additionalProperties).map { block(of: $0, place) }
        if members.named.isEmpty, members.patterned.isEmpty, members.additional == nil { return }
        list.add(.properties, .members(members))
    }

    mutating func addElements(
        _ fields: SchemaFields, _ place: SchemaPlace, to list: inout SchemaInstructionList
    ) throws(SchemaError) {
        let prefix = blocks(of: try fields.schemas(.prefixItems) ?? [], place)
        let rest = fields.any(.items).map { block(of: $0, place) }
        if !prefix.isEmpty || rest != nil { list.add(.items, .elements(prefix: prefix, rest: rest)) }
        let minimum = try fields.count(.minContains)
        let maximum = try fields.count(.maxContains)
        guard let node = fields.any(.contains) else { return }
        let contained = block(of: node, place)
        list.add(.contains, .contains(contained, minimum: minimum ?? 1, maximum: maximum))
    }

    mutating func addCombinations(
        _ fields: SchemaFields, _ place: SchemaPlace, to list: inout SchemaInstructionList
    ) throws(SchemaError) {
        if let all = try fields.schemas(.allOf) { list.add(.allOf, .all(blocks(of: all, place))) }
        if let any = try fields.schemas(.anyOf) { list.add(.anyOf, .any(blocks(of: any, place))) }
        if let one = try fields.schemas(.oneOf) { list.add(.oneOf, .one(blocks(of: one, place))) }
        if let not = fields.any(.not) { list.add(.not, .not(block(of: not, place))) }
        if let node = fields.any(.if) {
            let then = fields.any(.then).map { block(of: $0, place) }
            let otherwise = fields.any(.else).map { block(of: $0, place) }
            let condition = block(of: node, place)
            list.add(.if, .conditional(if: condition, then: then, else: otherwise))
        }
        try addDependent(fields, place, to: &list)
    }

    private mutating func addDependent(
        _ fields: SchemaFields, _ place: SchemaPlace, to list: inout SchemaInstructionList
    ) throws(SchemaError) {
        if let dependent = try fields.named(.dependentSchemas) {
            var dependencies: [SchemaDependency<Int>] = []
            for member in dependent {
                let needs = block(of: member.value, place)
                dependencies.append(SchemaDependency(member: member.key.string ?? "", needs: needs))
            }
            list.add(.dependentSchemas, .dependentSchemas(dependencies))
        }
        guard let either = try fields.named(.dependencies) else { return }
        var names: [SchemaDependency<[String]>] = []
        var schemas: [SchemaDependency<Int>] = []
        for member in either {
            let key = member.key.string ?? ""
            if member.value.kind == .array {
                let needs = try fields.strings(member.value, .dependencies)
                names.append(SchemaDependency(member: key, needs: needs))
            } else {
                schemas.append(SchemaDependency(member: key, needs: block(of: member.value, place)))
            }
        }
        if !names.isEmpty { list.add(.dependencies, .dependentRequired(names)) }
        if !schemas.isEmpty { list.add(.dependencies, .dependentSchemas(schemas)) }
    }
}
