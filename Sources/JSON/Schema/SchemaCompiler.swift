/// Turns a schema and all it refers to into a flat program.
///
/// Subschemas wait in a queue, so that neither depth nor cycles of the schema cost call stack.
struct SchemaCompiler {
    let registry: SchemaRegistry
    let options: SchemaOptions
    /// The blocks that are ready, by number.
    private var finished: [SchemaBlock] = []
    private var dynamicTargets: [ByteKey: [Int: Int]] = [:]
    private var numbers: [SchemaPlace: Int] = [:]
    /// The place of each block, by number.
    private var places: [SchemaPlace] = []
    private var vocabularies: [Int: Set<SchemaVocabulary>] = [:]
    /// The resources that blocks belong to, and the dynamic names that references ask for; every
    /// name has a block in each of the resources that define it.
    private var reachedResources: [Int] = []
    private var dynamicNames: [ByteKey] = []

    init(_ registry: SchemaRegistry, options: SchemaOptions) {
        self.registry = registry
        self.options = options
    }

    mutating func compile(_ root: SchemaPlace) throws(SchemaError) -> SchemaProgram {
        _ = block(root)
        while finished.count < places.count {
            finished.append(try compileBlock(places[finished.count]))
        }
        try refuseEndlessReferences()
        return SchemaProgram(blocks: finished, dynamicTargets: dynamicTargets)
    }

    /// The block of a subschema, which is queued when it is new.
    mutating func block(_ place: SchemaPlace) -> Int {
        if let known = numbers[place] { return known }
        let number = places.count
        places.append(place)
        numbers[place] = number
        reach(registry.resource(of: place))
        return number
    }

    private mutating func reach(_ resource: Int) {
        if reachedResources.contains(resource) { return }
        reachedResources.append(resource)
        for name in dynamicNames { noteDynamicTarget(name, in: resource) }
    }

    private mutating func reach(dynamic name: ByteKey) {
        if dynamicNames.contains(name) { return }
        dynamicNames.append(name)
        var next = 0
        while next < reachedResources.count {
            noteDynamicTarget(name, in: reachedResources[next])
            next += 1
        }
    }

    private mutating func noteDynamicTarget(_ name: ByteKey, in resource: Int) {
        let found = registry.resources[resource]
        guard found.dynamicNames.contains(name), let place = found.anchors[name] else { return }
        dynamicTargets[name, default: [:]][resource] = block(place)
    }
}

extension SchemaCompiler {
    private mutating func compileBlock(_ place: SchemaPlace) throws(SchemaError) -> SchemaBlock {
        let node = registry.node(place)
        let file = registry.file(place)
        switch node.kind {
        case .bool:
            let never = SchemaInstruction(keyword: "", operation: .never)
            return finish(place, node.bool == true ? [] : [never], needsCoverage: false)
        case .object:
            let vocabularies = try self.vocabularies(of: registry.resource(of: place))
            let fields = try SchemaFields(
                node, file: file, vocabularies: vocabularies, options: options)
            for subschema in try fields.allSchemas() { _ = block(of: subschema, place) }
            let instructions = try self.instructions(fields, place, vocabularies)
            let needsCoverage =
                fields.any(.unevaluatedItems) != nil || fields.any(.unevaluatedProperties) != nil
            return finish(place, instructions, needsCoverage: needsCoverage)
        default: throw .notSchema(node, file: file)
        }
    }

    private func finish(
        _ place: SchemaPlace, _ instructions: [SchemaInstruction], needsCoverage: Bool
    ) -> SchemaBlock {
        let location = registry.sources[place.source].uri + "#" + registry.node(place).pointer
        return SchemaBlock(
            location: location, resource: registry.resource(of: place), instructions: instructions,
            needsCoverage: needsCoverage)
    }

    private mutating func instructions(
        _ fields: SchemaFields, _ place: SchemaPlace, _ vocabularies: Set<SchemaVocabulary>
    ) throws(SchemaError) -> [SchemaInstruction] {
        let asserts = options.assertFormats || vocabularies.contains(.formatAssertion)
        var list = SchemaInstructionList()
        try list.addValueChecks(fields)
        try list.addNumberChecks(fields)
        try list.addStringChecks(fields, assertFormats: asserts, options)
        try list.addCountChecks(fields)
        try addReferences(fields, place, to: &list)
        try addMembers(fields, place, to: &list)
        try addElements(fields, place, to: &list)
        try addCombinations(fields, place, to: &list)
        // These ask what all others have looked at, so they come last.
        if let node = fields.any(.unevaluatedItems) {
            list.add(.unevaluatedItems, .unevaluatedElements(block(of: node, place)))
        }
        if let node = fields.any(.unevaluatedProperties) {
            list.add(.unevaluatedProperties, .unevaluatedMembers(block(of: node, place)))
        }
        return list.instructions
    }

    /// The block of a subschema in the same document.
    mutating func block(of node: JSONNode, _ near: SchemaPlace) -> Int {
        block(SchemaPlace(source: near.source, entry: node.index))
    }

    mutating func blocks(of nodes: [JSONNode], _ near: SchemaPlace) -> [Int] {
        var numbers: [Int] = []
        for node in nodes { numbers.append(block(of: node, near)) }
        return numbers
    }

    private mutating func addReferences(
        _ fields: SchemaFields, _ place: SchemaPlace, to list: inout SchemaInstructionList
    ) throws(SchemaError) {
        for keyword in [SchemaKeyword.ref, .dynamicRef] {
            guard let text = try fields.string(keyword), let node = fields.any(keyword) else { continue }
            let base = registry.resources[registry.resource(of: place)].uri
            let uri = SchemaURI(text).resolved(against: base)
            let fragment = uri.decodedFragment
            guard let resource = registry.resource(uri),
                let target = registry.place(in: resource, fragment: fragment)
            else {
                let full = uri.withoutFragment + (uri.fragment.map { "#" + $0 } ?? "")
                throw .unresolved(text, uri: full, at: node, file: fields.file)
            }
            let fallback = block(target)
            let name = ByteKey(fragment)
            if keyword == .dynamicRef, registry.resources[resource].dynamicNames.contains(name) {
                reach(dynamic: name)
                list.add(keyword, .dynamicReference(name: name, fallback: fallback))
            } else {
                list.add(keyword, .reference(fallback))
            }
        }
    }
}

extension SchemaCompiler {
    /// The vocabularies that the metaschema of a resource uses.
    private mutating func vocabularies(
        of resource: Int
    ) throws(SchemaError) -> Set<SchemaVocabulary> {
        if let known = vocabularies[resource] { return known }
        let found = try readVocabularies(of: resource)
        vocabularies[resource] = found
        return found
    }

    private func readVocabularies(of resource: Int) throws(SchemaError) -> Set<SchemaVocabulary> {
        var declared: (node: JSONNode, file: String)?
        var next: Int? = resource
        while declared == nil, let index = next {
            let root = registry.resources[index].root
            if let node = registry.node(root)["$schema"] { declared = (node, registry.file(root)) }
            next = registry.resources[index].parent
        }
        guard let (node, file) = declared else { return SchemaVocabulary.standard }
        guard let uri = node.string else {
            throw .wrongType("$schema", expected: "a URI", found: node, file: file)
        }
        guard let metaschema = registry.resource(SchemaURI(uri)) else {
            throw .unknownDialect(uri, at: node, file: file)
        }
        return try readVocabularies(declaredBy: registry.resources[metaschema].root)
    }

    private func readVocabularies(
        declaredBy place: SchemaPlace
    ) throws(SchemaError) -> Set<SchemaVocabulary> {
        guard let node = registry.node(place)["$vocabulary"] else { return SchemaVocabulary.standard }
        var found: Set<SchemaVocabulary> = [.core]
        for member in node.members {
            let uri = member.key.string ?? ""
            if let vocabulary = SchemaVocabulary(uri: uri) {
                found.insert(vocabulary)
            } else if member.value.bool == true {
                throw .unknownVocabulary(uri, at: member.key, file: registry.file(place))
            }
        }
        return found
    }

    /// Refuses schemas that apply themselves to the same value again, which would never end.
    private func refuseEndlessReferences() throws(SchemaError) {
        let next = finished.map { $0.instructions.flatMap(\.operation.sameValueBlocks) }
        guard let block = SchemaCycle.find(next) else { return }
        let place = places[block]
        throw .endlessReference(registry.node(place), file: registry.file(place))
    }
}
