/// The keywords of one schema object, read with the types that the metaschema asks for.
struct SchemaFields {
    let file: String
    private var values: [SchemaKeyword: JSONNode] = [:]

    /// Sorts out the keywords of a schema object; those that no vocabulary in use defines are an
    /// error or left out.
    init(
        _ node: JSONNode, file: String, vocabularies: Set<SchemaVocabulary>, options: SchemaOptions
    ) throws(SchemaError) {
        self.file = file
        for member in node.members {
            let keyword = SchemaKeyword(rawValue: member.key.string ?? "")
            if let keyword, keyword.isDefined(by: vocabularies) {
                values[keyword] = member.value
            } else if keyword == .dependencies, options.unknownKeywords == .ignore {
                values[.dependencies] = member.value
            } else if options.unknownKeywords == .error {
                throw .unknownKeyword(member.key, file: file)
            }
        }
    }

    /// The value of a keyword, whatever its type.
    func any(_ keyword: SchemaKeyword) -> JSONNode? { values[keyword] }

    /// Every schema that stands directly inside a keyword, used or not.
    func allSchemas() throws(SchemaError) -> [JSONNode] {
        var found: [JSONNode] = []
        for keyword in SchemaKeyword.allCases {
            switch keyword.holds {
            case .nothing: continue
            case .schema: found += any(keyword).map { [$0] } ?? []
            case .schemas: found += try schemas(keyword) ?? []
            case .schemasByName: found += try named(keyword)?.map(\.value) ?? []
            case .schemasOrNamesByName:
                found += try named(keyword)?.map(\.value).filter { $0.kind != .array } ?? []
            }
        }
        return found
    }

    func string(_ keyword: SchemaKeyword) throws(SchemaError) -> String? {
        guard let node = any(keyword) else { return nil }
        guard let string = node.string else { throw wrong(keyword, "a string", node) }
        return string
    }

    func bool(_ keyword: SchemaKeyword) throws(SchemaError) -> Bool? {
        guard let node = any(keyword) else { return nil }
        guard let bool = node.bool else { throw wrong(keyword, "true or false", node) }
        return bool
    }

    func number(_ keyword: SchemaKeyword) throws(SchemaError) -> JSONNumber? {
        guard let node = any(keyword) else { return nil }
        guard let number = node.number else { throw wrong(keyword, "a number", node) }
        return number
    }

    func count(_ keyword: SchemaKeyword) throws(SchemaError) -> Int? {
        guard let node = any(keyword) else { return nil }
        guard let count = node.number?.intValue, count >= 0 else {
            throw wrong(keyword, "a whole number of at least 0", node)
        }
        return count
    }

    func array(_ keyword: SchemaKeyword) throws(SchemaError) -> [JSONNode]? {
        guard let node = any(keyword) else { return nil }
        guard node.kind == .array else { throw wrong(keyword, "an array", node) }
        return node.children
    }

    func strings(_ keyword: SchemaKeyword) throws(SchemaError) -> [String]? {
        guard let node = any(keyword) else { return nil }
        return try strings(node, keyword)
    }

    /// The distinct strings of an array that stands inside a keyword's value.
    func strings(_ node: JSONNode, _ keyword: SchemaKeyword) throws(SchemaError) -> [String] {
        let expected = "an array of distinct strings"
        guard node.kind == .array else { throw wrong(keyword, expected, node) }
        var strings: [String] = []
        var known: Set<ByteKey> = []
        for child in node.children {
            guard let string = child.string, known.insert(ByteKey(string)).inserted else {
                throw wrong(keyword, expected, child)
            }
            strings.append(string)
        }
        return strings
    }

    func schemas(_ keyword: SchemaKeyword) throws(SchemaError) -> [JSONNode]? {
        guard let node = any(keyword) else { return nil }
        guard node.kind == .array, node.count > 0 else {
            throw wrong(keyword, "an array of at least one schema", node)
        }
        return node.children
    }

    func named(_ keyword: SchemaKeyword) throws(SchemaError) -> [JSONNodeMember]? {
        guard let node = any(keyword) else { return nil }
        guard node.kind == .object else { throw wrong(keyword, "an object", node) }
        return node.members
    }

    /// The error that a keyword's value, or a part of it, has the wrong type.
    func wrong(_ keyword: SchemaKeyword, _ expected: String, _ node: JSONNode) -> SchemaError {
        .wrongType(keyword.rawValue, expected: expected, found: node, file: file)
    }
}
