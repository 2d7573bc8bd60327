/// The keywords of JSON Schema 2020-12.
enum SchemaKeyword: String, Sendable, CaseIterable {
    case id = "$id"
    case schema = "$schema"
    case ref = "$ref"
    case anchor = "$anchor"
    case dynamicRef = "$dynamicRef"
    case dynamicAnchor = "$dynamicAnchor"
    case vocabulary = "$vocabulary"
    case comment = "$comment"
    case defs = "$defs"

    case prefixItems, items, contains, additionalProperties, properties, patternProperties
    case dependentSchemas, propertyNames, `if`, then, `else`, allOf, anyOf, oneOf, not
    case unevaluatedItems, unevaluatedProperties

    case type, const, `enum`, multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum
    case maxLength, minLength, pattern, maxItems, minItems, uniqueItems, maxContains, minContains
    case maxProperties, minProperties, required, dependentRequired

    case title, description, `default`, deprecated, readOnly, writeOnly, examples
    case format
    case contentEncoding, contentMediaType, contentSchema
    /// Of earlier drafts. Reserved by 2020-12, which lets implementations go on with it.
    case dependencies

    /// How schemas stand inside a keyword's value.
    enum Holds {
        case nothing, schema, schemas, schemasByName, schemasOrNamesByName
    }

    /// How schemas stand inside this keyword's value.
    var holds: Holds {
        switch self {
        case .defs, .properties, .patternProperties, .dependentSchemas: .schemasByName
        case .dependencies: .schemasOrNamesByName
        case .prefixItems, .allOf, .anyOf, .oneOf: .schemas
        case .items, .contains, .additionalProperties, .propertyNames, .if, .then, .else, .not,
            .unevaluatedItems, .unevaluatedProperties, .contentSchema:
            .schema
        default: .nothing
        }
    }

    /// Whether a metaschema with these vocabularies defines this keyword.
    func isDefined(by vocabularies: Set<SchemaVocabulary>) -> Bool {
        if self == .format {
            return vocabularies.contains(.formatAnnotation) || vocabularies.contains(.formatAssertion)
        }
        if self == .dependencies { return false }
        return vocabularies.contains(vocabulary)
    }

    private var vocabulary: SchemaVocabulary {
        switch self {
        case .id, .schema, .ref, .anchor, .dynamicRef, .dynamicAnchor, .vocabulary, .comment, .defs:
            .core
        case .prefixItems, .items, .contains, .additionalProperties, .properties, .patternProperties,
            .dependentSchemas, .propertyNames, .if, .then, .else, .allOf, .anyOf, .oneOf, .not:
            .applicator
        case .unevaluatedItems, .unevaluatedProperties: .unevaluated
        case .type, .const, .enum, .multipleOf, .maximum, .exclusiveMaximum, .minimum,
            .exclusiveMinimum, .maxLength, .minLength, .pattern, .maxItems, .minItems, .uniqueItems,
            .maxContains, .minContains, .maxProperties, .minProperties, .required, .dependentRequired,
            .dependencies:
            .validation
        case .title, .description, .default, .deprecated, .readOnly, .writeOnly, .examples: .metaData
        case .format: .formatAnnotation
        case .contentEncoding, .contentMediaType, .contentSchema: .content
        }
    }
}
