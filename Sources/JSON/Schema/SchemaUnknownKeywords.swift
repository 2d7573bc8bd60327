/// What a schema's compilation does with a keyword that no vocabulary in use defines.
public enum SchemaUnknownKeywords: Sendable, Hashable {
    /// The keyword is an error of the schema, so that a misspelt one cannot pass unnoticed.
    case error
    /// The keyword is passed over, as JSON Schema 2020-12, section 4.3.1 says.
    case ignore
}
