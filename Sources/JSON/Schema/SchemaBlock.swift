/// One compiled subschema.
final class SchemaBlock: Sendable {
    /// The schema's URI with a pointer to the subschema.
    let location: String
    /// The resource it belongs to, for the dynamic scope.
    let resource: Int
    let instructions: [SchemaInstruction]
    /// Whether an instruction asks what its neighbours have already looked at.
    let needsCoverage: Bool

    init(location: String, resource: Int, instructions: [SchemaInstruction], needsCoverage: Bool) {
        self.location = location
        self.resource = resource
        self.instructions = instructions
        self.needsCoverage = needsCoverage
    }

    /// Whether this is the schema `false`.
    var isNever: Bool {
        if case .never = instructions.first?.operation { true } else { false }
    }
}
