/// Why a schema cannot be used.
public struct SchemaError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A stable name of the kind of error, such as `schema.unknown-keyword`.
    public let code: String
    /// What was expected and what was found.
    public let message: String
    /// The RFC 6901 pointer to the offending part of the schema document.
    public let location: String
    /// The file given to the registry, or else the URI.
    public let file: String?
    /// The line in that file, from 1.
    public let line: Int
    /// The column in that file, from 1 in Unicode scalars.
    public let column: Int

    /// `file:line:column: message`.
    public var description: String { "\(file ?? "schema"):\(line):\(column): \(message)" }

    private init(_ code: String, _ message: String, _ node: JSONNode?, file: String?) {
        self.code = code
        self.message = message
        self.file = file
        location = node?.pointer ?? ""
        line = node?.line ?? 1
        column = node?.column ?? 1
    }
}

extension SchemaError {
    static func unknownKeyword(_ key: JSONNode, file: String?) -> SchemaError {
        let name = JSONMessage.quoted(key.string ?? "")
        let message = "expected a keyword of JSON Schema 2020-12, found \(name)"
        return SchemaError("schema.unknown-keyword", message, key, file: file)
    }

    static func wrongType(
        _ keyword: String, expected: String, found node: JSONNode, file: String?
    ) -> SchemaError {
        let message = "expected \(expected) for \"\(keyword)\", found \(JSONMessage.found(node))"
        return SchemaError("schema.keyword-type", message, node, file: file)
    }

    static func notSchema(_ node: JSONNode, file: String?) -> SchemaError {
        let found = JSONMessage.found(node)
        let message = "expected a schema (an object, true or false), found \(found)"
        return SchemaError("schema.not-a-schema", message, node, file: file)
    }

    static func unresolved(_ reference: String, uri: String, at node: JSONNode, file: String?)
        -> SchemaError
    {
        var message = "expected a known schema for \(JSONMessage.quoted(reference)), found none"
        if uri != reference { message += " at \(uri)" }
        return SchemaError("schema.unresolved-reference", message, node, file: file)
    }

    /// A `$schema` that nobody knows; often that of an older draft.
    static func unknownDialect(_ uri: String, at node: JSONNode, file: String?) -> SchemaError {
        let message =
            "expected the metaschema of draft 2020-12 (https://json-schema.org/draft/2020-12/schema) or one that was "
            + "added, found \(JSONMessage.quoted(uri)); other drafts differ in what keywords mean"
        return SchemaError("schema.unknown-dialect", message, node, file: file)
    }

    static func badPattern(_ pattern: String, _ error: PatternError, at node: JSONNode, file: String?)
        -> SchemaError
    {
        let shown = JSONMessage.quoted(pattern)
        let message = "\(error.message) at character \(error.position) of the pattern \(shown)"
        return SchemaError("schema.pattern", message, node, file: file)
    }

    static func unknownFormat(_ name: String, at node: JSONNode, file: String?) -> SchemaError {
        let names = SchemaFormat.allCases.map(\.rawValue).sorted().joined(separator: ", ")
        let message = "expected one of the formats \(names), found \(JSONMessage.quoted(name))"
        return SchemaError("schema.unknown-format", message, node, file: file)
    }

    static func unknownVocabulary(_ uri: String, at node: JSONNode, file: String?) -> SchemaError {
        let message = "expected a vocabulary of JSON Schema 2020-12, found the required \(uri)"
        return SchemaError("schema.unknown-vocabulary", message, node, file: file)
    }

    static func endlessReference(_ node: JSONNode, file: String?) -> SchemaError {
        let message =
            "expected references that lead to a part of the value, found a schema that applies itself "
            + "to the same value without end"
        return SchemaError("schema.endless-reference", message, node, file: file)
    }

    static func duplicate(_ what: String, _ name: String, at node: JSONNode?, file: String?)
        -> SchemaError
    {
        let message = "expected one \(what) \(JSONMessage.quoted(name)), found a second one"
        return SchemaError("schema.duplicate", message, node, file: file)
    }

    static func unknownSchema(_ uri: String) -> SchemaError {
        let message = "expected the URI of a schema in the registry, found \(JSONMessage.quoted(uri))"
        return SchemaError("schema.unknown-schema", message, nil, file: uri)
    }
}
