/// A schema made ready for JSON Lines. Make it once; any number of ``SchemaLines`` may use it at the same time.
public struct SchemaLinesPlan: Sendable {
    let schema: SchemaProgram
    /// The quick verdict; nil when the schema is beyond it.
    let verdict: VerdictProgram?

    /// Makes a plan. Takes time in the order of the schema's size.
    public init(_ schema: Schema) {
        self.schema = schema.program
        var compiler = VerdictCompiler(schema.program)
        verdict = try? compiler.compile()
    }
}
