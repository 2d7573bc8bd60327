/// A subschema's place: the registry's document and the entry in it.
struct SchemaPlace: Sendable, Hashable {
    let source: Int
    let entry: Int
}
