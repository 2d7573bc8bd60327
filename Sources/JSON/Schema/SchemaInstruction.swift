/// One thing to check, and the keyword that asks for it.
struct SchemaInstruction: Sendable {
    /// The keyword as violations name it.
    let keyword: String
    let operation: SchemaOperation
    /// Whether the operation applies other schemas to the same value.
    let isCombination: Bool

    init(keyword: String, operation: SchemaOperation) {
        self.keyword = keyword
        self.operation = operation
        isCombination =
            switch operation {
            case .reference, .dynamicReference, .all, .any, .one, .not, .conditional, .dependentSchemas:
                true
            default: false
            }
    }
}
