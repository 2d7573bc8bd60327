/// A compiled schema: flat blocks that refer to each other by number. Block 0 is the root.
final class SchemaProgram: Sendable {
    let blocks: [SchemaBlock]
    /// For each dynamic anchor's name, the block it has in each resource.
    let dynamicTargets: [ByteKey: [Int: Int]]

    init(blocks: [SchemaBlock], dynamicTargets: [ByteKey: [Int: Int]]) {
        self.blocks = blocks
        self.dynamicTargets = dynamicTargets
    }
}
