/// Parses a regular expression of ECMA-262 as it reads with the `u` flag.
///
/// Everything is there but what cannot be matched in linear time or needs data that the standard
/// library lacks: back-references, look-behind, and properties other than general categories.
struct PatternParser {
    let scalars: [Unicode.Scalar]
    /// The position of the next scalar.
    var cursor = 0
    private var depth = 0

    private static let maximumDepth = 100

    init(_ pattern: String) {
        scalars = Array(pattern.unicodeScalars)
    }

    mutating func parse() throws(PatternError) -> PatternNode {
        let node = try parseChoice()
        guard cursor == scalars.count else { throw unexpected("'(' before ')'") }
        return node
    }

    /// The next scalar, or nil at the end.
    var next: Unicode.Scalar? { cursor < scalars.count ? scalars[cursor] : nil }

    func unexpected(_ expected: String) -> PatternError {
        .unexpected(expected, found: next, at: cursor)
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        cursor += 1
        return true
    }

    mutating func take(word: String) -> Bool {
        guard scalars[cursor...].starts(with: word.unicodeScalars) else { return false }
        cursor += word.unicodeScalars.count
        return true
    }

    private mutating func parseChoice() throws(PatternError) -> PatternNode {
        var branches = [try parseSequence()]
        while take("|") { branches.append(try parseSequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func parseSequence() throws(PatternError) -> PatternNode {
        var nodes: [PatternNode] = []
        while let next, next != "|", next != ")" { nodes.append(try parseTerm()) }
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    private mutating func parseTerm() throws(PatternError) -> PatternNode {
        if take("^") { return .start }
        if take("$") { return .end }
        if take(word: "\\b") { return .boundary(isNegated: false) }
        if take(word: "\\B") { return .boundary(isNegated: true) }
        if take(word: "(?=") { return .look(try parseGroup(), isNegated: false) }
        if take(word: "(?!") { return .look(try parseGroup(), isNegated: true) }
        return try parseQuantifier(try parseAtom())
    }

    private mutating func parseAtom() throws(PatternError) -> PatternNode {
        guard let next else { throw unexpected("a character") }
        switch next {
        case "(": return try parseOpenGroup()
        case "[":
            cursor += 1
            return .set(try parseClass())
        case ".":
            cursor += 1
            return .set(.anyInLine)
        case "\\":
            cursor += 1
            return .set(try parseEscape(inClass: false))
        case "*", "+", "?", "{", "}", "]":
            throw unexpected("a character or '\\' before a special character")
        default:
            cursor += 1
            return .set(PatternSet(next))
        }
    }

    private mutating func parseOpenGroup() throws(PatternError) -> PatternNode {
        let start = cursor
        cursor += 1
        if take("?") {
            if take(word: "<=") || take(word: "<!") { throw .unsupported("look-behind", at: start) }
            if take("<") {
                while let next, next != ">" && next != ")" { cursor += 1 }
                guard take(">") else { throw unexpected("'>' after a group's name") }
            } else if !take(":") {
                throw unexpected("':', '=', '!' or '<' after '(?'")
            }
        }
        return try parseGroup()
    }

    private mutating func parseGroup() throws(PatternError) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw .tooDeep(Self.maximumDepth, at: cursor) }
        let node = try parseChoice()
        guard take(")") else { throw unexpected("')' at the end of a group") }
        return node
    }
}

extension PatternParser {
    private mutating func parseQuantifier(_ node: PatternNode) throws(PatternError) -> PatternNode {
        var minimum = 0
        var maximum: Int?
        switch next {
        case "*": cursor += 1
        case "+":
            cursor += 1
            minimum = 1
        case "?":
            cursor += 1
            maximum = 1
        case "{": (minimum, maximum) = try parseCounts()
        default: return node
        }
        // Laziness changes which match is found, never whether there is one.
        _ = take("?")
        return .repeated(node, minimum: minimum, maximum: maximum)
    }

    private mutating func parseCounts() throws(PatternError) -> (Int, Int?) {
        let start = cursor
        cursor += 1
        guard let minimum = parseNumber() else { throw unexpected("a number after '{'") }
        var maximum: Int? = minimum
        if take(",") { maximum = parseNumber() }
        guard take("}") else { throw unexpected("'}' after a number of repetitions") }
        if let maximum, maximum < minimum { throw .reversed("a number of repetitions", at: start) }
        return (minimum, maximum)
    }

    private mutating func parseNumber() -> Int? {
        var value: Int?
        while let next, ("0"..."9").contains(next) {
            value = min((value ?? 0) * 10 + Int(next.value - 0x30), 1_000_000)
            cursor += 1
        }
        return value
    }

    private mutating func parseClass() throws(PatternError) -> PatternSet {
        var set = PatternSet([], isNegated: take("^"))
        while !take("]") {
            let start = cursor
            let low = try parseClassAtom()
            guard next == "-", cursor + 1 < scalars.count, scalars[cursor + 1] != "]" else {
                set.items.append(low)
                continue
            }
            cursor += 1
            let high = try parseClassAtom()
            guard case .range(let low) = low, case .range(let high) = high else {
                throw .unexpected("a single character at both ends of a range", found: "-", at: start)
            }
            guard low.lowerBound <= high.upperBound else { throw .reversed("a range", at: start) }
            set.items.append(.range(low.lowerBound...high.upperBound))
        }
        return set
    }

    private mutating func parseClassAtom() throws(PatternError) -> PatternSet.Item {
        guard let scalar = next else { throw unexpected("']' at the end of a class") }
        cursor += 1
        guard scalar == "\\" else { return .range(scalar.value...scalar.value) }
        let set = try parseEscape(inClass: true)
        if !set.isNegated, set.items.count == 1 { return set.items[0] }
        return .set(set)
    }
}
