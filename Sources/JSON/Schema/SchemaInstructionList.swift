/// Collects the instructions of one schema, in the order in which they run.
struct SchemaInstructionList {
    private(set) var instructions: [SchemaInstruction] = []

    mutating func add(_ keyword: SchemaKeyword, _ operation: SchemaOperation) {
        instructions.append(SchemaInstruction(keyword: keyword.rawValue, operation: operation))
    }

    mutating func addValueChecks(_ fields: SchemaFields) throws(SchemaError) {
        try checkAnnotations(fields)
        if let node = fields.any(.type) { add(.type, .type(try types(node, fields))) }
        if let node = fields.any(.const) { add(.const, .const(node.value)) }
        if let nodes = try fields.array(.enum) {
            let values = nodes.map(\.value)
            let shown = JSONMessage.list(values.map { JSONMessage.shown($0) })
            add(.enum, .values(Set(values), shown: shown))
        }
    }

    private func types(_ node: JSONNode, _ fields: SchemaFields) throws(SchemaError) -> SchemaTypes {
        var names: [String] = []
        if let name = node.string {
            names = [name]
        } else {
            names = try fields.strings(node, .type)
        }
        guard let types = SchemaTypes(names: names), !names.isEmpty else {
            let expected =
                "\"null\", \"boolean\", \"object\", \"array\", \"number\", \"integer\", \"string\" or an "
                + "array of them"
            throw fields.wrong(.type, expected, node)
        }
        return types
    }

    mutating func addNumberChecks(_ fields: SchemaFields) throws(SchemaError) {
        if let number = try fields.number(.multipleOf), let node = fields.any(.multipleOf) {
            guard let divisor = SchemaDivisor(number) else {
                let expected = "a number above 0 with at most 18 significant digits"
                throw fields.wrong(.multipleOf, expected, node)
            }
            add(.multipleOf, .multiple(divisor))
        }
        let sides: [(SchemaKeyword, SchemaBound.Side)] = [
            (.minimum, .atLeast), (.exclusiveMinimum, .moreThan), (.maximum, .atMost),
            (.exclusiveMaximum, .lessThan),
        ]
        for (keyword, side) in sides {
            if let limit = try fields.number(keyword) { add(keyword, .bound(SchemaBound(side, limit))) }
        }
    }

    mutating func addStringChecks(
        _ fields: SchemaFields, assertFormats: Bool, _ options: SchemaOptions
    ) throws(SchemaError) {
        if try fields.string(.pattern) != nil, let node = fields.any(.pattern) {
            add(.pattern, .pattern(try Self.pattern(node, fields)))
        }
        guard let name = try fields.string(.format), let node = fields.any(.format), assertFormats
        else { return }
        if let format = SchemaFormat(rawValue: name) {
            add(.format, .format(format))
        } else if options.unknownKeywords == .error {
            throw .unknownFormat(name, at: node, file: fields.file)
        }
    }

    /// Compiles the pattern that a string of the schema holds.
    static func pattern(
        _ node: JSONNode, _ fields: SchemaFields
    ) throws(SchemaError) -> SchemaPattern {
        let text = node.string ?? ""
        do {
            return try SchemaPattern(text)
        } catch {
            throw .badPattern(text, error, at: node, file: fields.file)
        }
    }

    mutating func addCountChecks(_ fields: SchemaFields) throws(SchemaError) {
        let counts: [(SchemaKeyword, SchemaCount.Subject, Bool)] = [
            (.minLength, .character, true), (.maxLength, .character, false),
            (.minItems, .element, true), (.maxItems, .element, false),
            (.minProperties, .member, true), (.maxProperties, .member, false),
        ]
        for (keyword, subject, isMinimum) in counts {
            guard let limit = try fields.count(keyword) else { continue }
            let count = SchemaCount(subject: subject, isMinimum: isMinimum, limit: limit)
            add(keyword, .count(count))
        }
        if try fields.bool(.uniqueItems) == true { add(.uniqueItems, .unique) }
        if let names = try fields.strings(.required) { add(.required, .required(names)) }
        guard let dependent = try fields.named(.dependentRequired) else { return }
        var dependencies: [SchemaDependency<[String]>] = []
        for member in dependent {
            let needs = try fields.strings(member.value, .dependentRequired)
            dependencies.append(SchemaDependency(member: member.key.string ?? "", needs: needs))
        }
        add(.dependentRequired, .dependentRequired(dependencies))
    }

    /// Annotations check nothing, but their own types are the metaschema's business all the same.
    private func checkAnnotations(_ fields: SchemaFields) throws(SchemaError) {
        let strings: [SchemaKeyword] = [
            .comment, .title, .description, .contentEncoding, .contentMediaType,
        ]
        for keyword in strings { _ = try fields.string(keyword) }
        for keyword in [SchemaKeyword.deprecated, .readOnly, .writeOnly] {
            _ = try fields.bool(keyword)
        }
        _ = try fields.array(.examples)
        for member in try fields.named(.vocabulary) ?? [] where member.value.bool == nil {
            throw fields.wrong(.vocabulary, "true or false", member.value)
        }
    }
}
