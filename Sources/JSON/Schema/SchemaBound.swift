/// A lower or upper bound of a number.
struct SchemaBound: Sendable {
    /// Which side of the bound a number must be on.
    enum Side: Sendable {
        case atLeast, moreThan, atMost, lessThan
    }

    let side: Side
    let limit: JSONNumber
    private let decimal: JSONDecimal

    init(_ side: Side, _ limit: JSONNumber) {
        self.side = side
        self.limit = limit
        decimal = limit.decimal
    }

    /// Whether a number is on the right side.
    func allows(_ number: JSONNumber) -> Bool {
        let value = number.decimal
        return switch side {
        case .atLeast: value >= decimal
        case .moreThan: value > decimal
        case .atMost: value <= decimal
        case .lessThan: value < decimal
        }
    }

    /// The bound in words: `a number of at least 3`.
    var described: String {
        let words =
            switch side {
            case .atLeast: "a number of at least"
            case .moreThan: "a number above"
            case .atMost: "a number of at most"
            case .lessThan: "a number below"
            }
        return "\(words) \(limit.text)"
    }
}
