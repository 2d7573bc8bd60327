/// What `properties`, `patternProperties` and `additionalProperties` of one schema say together.
struct SchemaMembers: Sendable {
    /// Blocks by member name.
    var named: [ByteKey: Int] = [:]
    /// Blocks by pattern of the member name, in the schema's order.
    var patterned: [(pattern: SchemaPattern, block: Int)] = []
    /// The block for all other members.
    var additional: Int?
}
