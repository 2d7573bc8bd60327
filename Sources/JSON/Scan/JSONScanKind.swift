/// What a slot of a scanned text is. The raw values index tables of code by kind.
enum JSONScanKind: UInt8, CaseIterable {
    case null, no, yes
    /// A number without fraction and exponent.
    case integer
    /// A number with a fraction or an exponent, be its value whole or not.
    case decimal
    case string, array, object

    /// The kind as values and schemas know it.
    var kind: JSONKind {
        switch self {
        case .null: .null
        case .no, .yes: .bool
        case .integer, .decimal: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}
