/// How strictly a schema is compiled.
public struct SchemaOptions: Sendable, Hashable {
    /// What becomes of keywords that no vocabulary in use defines.
    public var unknownKeywords: SchemaUnknownKeywords
    /// Whether `format` is an assertion. Otherwise it is one only where the schema's metaschema uses
    /// the format-assertion vocabulary.
    public var assertFormats: Bool

    /// Unknown keywords and unknown formats are errors of the schema; formats are asserted.
    public static let strict = SchemaOptions(unknownKeywords: .error, assertFormats: true)
    /// As the specification says: unknown keywords are ignored, formats are annotations.
    public static let standard = SchemaOptions(unknownKeywords: .ignore, assertFormats: false)

    /// Makes options.
    public init(unknownKeywords: SchemaUnknownKeywords, assertFormats: Bool) {
        self.unknownKeywords = unknownKeywords
        self.assertFormats = assertFormats
    }
}
