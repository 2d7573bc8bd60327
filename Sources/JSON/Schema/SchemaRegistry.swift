/// Schemas known by URI. Nothing is ever fetched: what is not in here does not exist.
///
/// A new registry holds the metaschemas of JSON Schema 2020-12.
public struct SchemaRegistry: Sendable {
    private(set) var sources: [SchemaSource] = []
    private(set) var resources: [SchemaResource] = []
    private var resourcesByURI: [ByteKey: Int] = [:]

    private static let standard = SchemaRegistry(metaschemas: SchemaMetaschemas.all)

    /// Makes a registry that holds the standard's metaschemas only.
    public init() {
        self = Self.standard
    }

    private init(metaschemas: [String]) {
        for text in metaschemas {
            do {
                let document = try JSONDocument.parse(Array(text.utf8))
                try add(document, uri: document.root["$id"]?.string ?? "", file: nil)
            } catch {
                preconditionFailure("a built-in metaschema is broken: \(error)")
            }
        }
    }

    /// Makes a schema document known under a URI, and under every `$id` inside it.
    /// - Parameters:
    ///   - uri: where the document would be found; relative `$id`s and `$ref`s resolve against it.
    ///   - file: the file's name for messages.
    /// - Throws: ``SchemaError`` when an identifier is malformed or already taken.
    public mutating func add(
        _ document: JSONDocument, uri: String, file: String?
    ) throws(SchemaError) {
        let base = SchemaURI(uri)
        let name = ByteKey(base.withoutFragment)
        if resourcesByURI[name] != nil {
            throw .duplicate("schema with the URI", name.string, at: document.root, file: file ?? uri)
        }
        let source = SchemaSource(uri: name.string, file: file, document: document)
        let position = sources.count
        var changed = self
        changed.sources.append(source)
        try changed.index(
            SchemaPlace(source: position, entry: 0), enclosing: nil, base: base, register: name)
        self = changed
    }

    /// Compiles the schema that a URI names, together with all it refers to.
    /// - Parameter uri: a URI the schema was added under, or an `$id`, with or without fragment.
    /// - Throws: ``SchemaError`` at the first part of the schema that is not sound.
    public func compile(
        _ uri: String, options: SchemaOptions = .strict
    ) throws(SchemaError) -> Schema {
        let target = SchemaURI(uri)
        guard let resource = resource(target) else { throw .unknownSchema(uri) }
        guard let place = place(in: resource, fragment: target.decodedFragment) else {
            throw .unknownSchema(uri)
        }
        var compiler = SchemaCompiler(self, options: options)
        return Schema(program: try compiler.compile(place))
    }
}

extension SchemaRegistry {
    /// The resource with this URI, whatever its fragment.
    func resource(_ uri: SchemaURI) -> Int? {
        resourcesByURI[ByteKey(uri.withoutFragment)]
    }

    /// The subschema that a fragment (pointer or anchor, decoded) names inside a resource.
    func place(in resource: Int, fragment: String) -> SchemaPlace? {
        let found = resources[resource]
        if fragment.isEmpty { return found.root }
        guard fragment.utf8.first == UInt8(ascii: "/") else { return found.anchors[ByteKey(fragment)] }
        let source = sources[found.root.source]
        guard let node = source.node(found.root.entry).node(at: fragment) else { return nil }
        return SchemaPlace(source: found.root.source, entry: node.index)
    }

    /// The resource a subschema belongs to. A place that no keyword leads to, which only a pointer
    /// can name, belongs to the nearest subschema around it.
    func resource(of place: SchemaPlace) -> Int {
        let source = sources[place.source]
        var entry = place.entry
        while true {
            if let known = source.resources[entry] { return known }
            let parent = Int(source.document.tape.entries[entry].parent)
            if parent < 0 { return source.resources[0] ?? 0 }
            entry = parent
        }
    }

    func node(_ place: SchemaPlace) -> JSONNode { sources[place.source].node(place.entry) }
}

extension SchemaRegistry {
    /// A subschema that waits to be indexed, and the resource around it.
    private struct Waiting {
        let entry: Int
        let enclosing: Int?
    }

    /// Finds all subschemas from a place on, without recursion, and notes identifiers and anchors.
    private mutating func index(
        _ root: SchemaPlace, enclosing: Int?, base: SchemaURI, register name: ByteKey
    ) throws(SchemaError) {
        var waiting = [Waiting(entry: root.entry, enclosing: enclosing)]
        while let next = waiting.popLast() {
            let place = SchemaPlace(source: root.source, entry: next.entry)
            let resource = try enter(place, enclosing: next.enclosing, base: base, register: name)
            sources[place.source].resources[place.entry] = resource
            let node = node(place)
            try noteAnchors(node, place, resource)
            for subschema in Self.subschemas(of: node) {
                waiting.append(Waiting(entry: subschema.index, enclosing: resource))
            }
        }
    }

    /// Every schema that stands directly inside a schema, in document order.
    static func subschemas(of node: JSONNode) -> [JSONNode] {
        var found: [JSONNode] = []
        for member in node.members {
            switch SchemaKeyword(rawValue: member.key.string ?? "")?.holds {
            case .schema: found.append(member.value)
            case .schemas where member.value.kind == .array: found += member.value.children
            case .schemasByName where member.value.kind == .object: found += member.value.children
            case .schemasOrNamesByName where member.value.kind == .object:
                found += member.value.children.filter { $0.kind != .array }
            default: break
            }
        }
        return found
    }

    /// The resource a subschema belongs to, made now when the subschema starts one.
    private mutating func enter(
        _ place: SchemaPlace, enclosing: Int?, base: SchemaURI, register name: ByteKey
    ) throws(SchemaError) -> Int {
        let node = node(place)
        let id = node["$id"]
        if let enclosing, id == nil { return enclosing }
        var uri = enclosing.map { resources[$0].uri } ?? base
        if let id { uri = try identifier(id, against: uri, place) }
        let resource = SchemaResource(uri: uri, root: place, parent: enclosing)
        resources.append(resource)
        let index = resources.count - 1
        let key = ByteKey(uri.withoutFragment)
        if resourcesByURI.updateValue(index, forKey: key) != nil {
            throw .duplicate("schema with the URI", key.string, at: id ?? node, file: file(place))
        }
        if enclosing == nil { resourcesByURI[name] = index }
        return index
    }

    private func identifier(
        _ id: JSONNode, against base: SchemaURI, _ place: SchemaPlace
    ) throws(SchemaError) -> SchemaURI {
        let expected = "a URI without fragment"
        guard let text = id.string, SchemaURIFormat.isReference(text, international: true) else {
            throw .wrongType("$id", expected: expected, found: id, file: file(place))
        }
        let uri = SchemaURI(text)
        guard uri.fragment ?? "" == "" else {
            throw .wrongType("$id", expected: expected, found: id, file: file(place))
        }
        return uri.resolved(against: base)
    }

    private mutating func noteAnchors(
        _ node: JSONNode, _ place: SchemaPlace, _ resource: Int
    ) throws(SchemaError) {
        for keyword in [SchemaKeyword.anchor, .dynamicAnchor] {
            guard let anchor = node[keyword.rawValue] else { continue }
            guard let name = anchor.string, Self.isAnchor(name) else {
                let expected = "a name of letters, digits, '-', '_' and '.' that starts with a letter or '_'"
                throw .wrongType(keyword.rawValue, expected: expected, found: anchor, file: file(place))
            }
            let earlier = resources[resource].anchors.updateValue(place, forKey: ByteKey(name))
            if let earlier, earlier != place {
                throw .duplicate("anchor", name, at: anchor, file: file(place))
            }
            if keyword == .dynamicAnchor { resources[resource].dynamicNames.insert(ByteKey(name)) }
        }
    }

    /// Whether a text has the form that core, section 8.2.2 asks of anchors.
    private static func isAnchor(_ name: String) -> Bool {
        let isStart = { (byte: UInt8) in
            byte == UInt8(ascii: "_") || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
        }
        guard let first = name.utf8.first, isStart(first) else { return false }
        return name.utf8.allSatisfy { byte in
            isStart(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
                || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
        }
    }

    func file(_ place: SchemaPlace) -> String { sources[place.source].shownFile }
}
