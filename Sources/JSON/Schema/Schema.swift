/// A compiled schema. Compile once, validate many times, from any number of tasks.
public struct Schema: Sendable {
    let program: SchemaProgram

    /// The same for a quick verdict, made anew by each call; nil when the schema is beyond it.
    var verdictProgram: VerdictProgram? {
        var compiler = VerdictCompiler(program)
        return try? compiler.compile()
    }

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
