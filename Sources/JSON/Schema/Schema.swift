/// A compiled schema. Compile once, validate many times, from any number of tasks.
public struct Schema: Sendable {
    let program: SchemaProgram

    /// Every way in which a document breaks the schema, in document order; empty when it is valid.
    public func validate(_ document: JSONDocument) -> [SchemaViolation] {
        validate(document.root)
    }

    /// Every way in which a value breaks the schema, in document order; empty when it is valid.
    /// Pointers and places are those of the value's document.
    public func validate(_ node: JSONNode) -> [SchemaViolation] {
        var run = SchemaRun(program)
        return run.validate(node)
    }
}
