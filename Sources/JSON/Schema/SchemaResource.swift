/// A schema with an identity of its own: a document's root or a subschema with `$id`.
struct SchemaResource: Sendable {
    let uri: SchemaURI
    /// The root schema of the resource.
    let root: SchemaPlace
    /// The resource it is embedded in, from which it takes its metaschema.
    let parent: Int?
    /// Subschemas by `$anchor` or `$dynamicAnchor`.
    var anchors: [ByteKey: SchemaPlace] = [:]
    /// The names among them that are dynamic.
    var dynamicNames: Set<ByteKey> = []
}
