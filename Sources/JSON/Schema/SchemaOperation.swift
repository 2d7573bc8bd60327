/// What a compiled keyword checks. Numbers of subschemas are block numbers.
enum SchemaOperation: Sendable {
    case never
    case type(SchemaTypes)
    case const(JSONValue)
    case values(Set<JSONValue>, shown: String)
    case multiple(SchemaDivisor)
    case bound(SchemaBound)
    case count(SchemaCount)
    case pattern(SchemaPattern)
    case format(SchemaFormat)
    case unique
    case required([String])
    case dependentRequired([SchemaDependency<[String]>])

    case reference(Int)
    case dynamicReference(name: ByteKey, fallback: Int)
    case all([Int])
    case any([Int])
    case one([Int])
    case not(Int)
    case conditional(if: Int, then: Int?, else: Int?)
    case dependentSchemas([SchemaDependency<Int>])

    case members(SchemaMembers)
    case names(Int)
    case elements(prefix: [Int], rest: Int?)
    case contains(Int, minimum: Int, maximum: Int?)
    case unevaluatedElements(Int)
    case unevaluatedMembers(Int)

    /// The blocks that this operation applies to the very value it is given.
    var sameValueBlocks: [Int] {
        switch self {
        case .reference(let block), .not(let block): [block]
        case .all(let blocks), .any(let blocks), .one(let blocks): blocks
        case .conditional(let condition, let then, let otherwise):
            [condition] + [then, otherwise].compactMap { $0 }
        case .dependentSchemas(let dependencies): dependencies.map(\.needs)
        default: []
        }
    }
}
