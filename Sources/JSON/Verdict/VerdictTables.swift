/// What the steps of a verdict program point to.
struct VerdictTables {
    private(set) var patterns: [SchemaPattern] = []
    private(set) var formats: [SchemaFormat] = []
    private(set) var strings: [JSONSymbols] = []
    private(set) var values: [Set<JSONValue>] = []
    private(set) var divisors: [SchemaDivisor] = []
    private(set) var bounds: [SchemaBound] = []
    /// Rules of elements and alternatives, one list after the other.
    private(set) var lists: [Int32] = []
    private(set) var needs: [[(member: UInt16, needed: UInt16)]] = []
    /// The parts of the members' tables, with places where the memory will have pointers.
    private(set) var members: [Members] = []
    private(set) var entries: [UInt32] = []
    private(set) var memberPatterns: [(pattern: Int32, rule: Int32)] = []

    struct Members {
        let entries: Int
        let patterns: Int
        let patternCount: Int
        let additional: Int32
        let names: Int32
        let required: UInt64
    }

    private static let maximumEntries = 8_000_000

    private static func place(_ count: Int) -> Int32 { Int32(count - 1) }

    mutating func add(_ pattern: SchemaPattern) -> Int32 {
        if let known = patterns.firstIndex(where: { $0.steps.count == pattern.steps.count && $0.text == pattern.text })
        {
            return Int32(known)
        }
        patterns.append(pattern)
        return Self.place(patterns.count)
    }

    mutating func add(_ format: SchemaFormat) -> Int32 {
        formats.append(format)
        return Self.place(formats.count)
    }

    mutating func add(_ names: [[UInt8]]) -> Int32 {
        strings.append(JSONSymbols(names))
        return Self.place(strings.count)
    }

    mutating func add(_ set: Set<JSONValue>) -> Int32 {
        values.append(set)
        return Self.place(values.count)
    }

    mutating func add(_ divisor: SchemaDivisor) -> Int32 {
        divisors.append(divisor)
        return Self.place(divisors.count)
    }

    mutating func add(_ bound: SchemaBound) -> Int32 {
        bounds.append(bound)
        return Self.place(bounds.count)
    }

    mutating func add(_ needs: [(UInt16, UInt16)]) -> Int32 {
        self.needs.append(needs.map { (member: $0.0, needed: $0.1) })
        return Self.place(self.needs.count)
    }

    /// Adds rules one after the other and gives the place of the first.
    mutating func add(_ rules: [Int]) -> Int32 {
        lists += rules.map(Int32.init)
        return Int32(lists.count - rules.count)
    }

    /// Adds a table of members; `named` are the rules by symbol.
    mutating func add(
        _ rule: VerdictMembers, named: [(symbol: UInt16, rule: Int)], required: [UInt16], names: Int, _ symbolCount: Int
    ) throws(VerdictUnfit) -> Int {
        let start = entries.count
        guard start + symbolCount < Self.maximumEntries else { throw .tooLarge }
        entries += [UInt32](repeating: 0, count: symbolCount + 1)
        for (symbol, number) in named {
            guard number < 1 << 24 - 1 else { throw .tooLarge }
            entries[start + Int(symbol)] = UInt32(number + 1)
        }
        var mask: UInt64 = 0
        for (bit, symbol) in required.enumerated() {
            entries[start + Int(symbol)] |= UInt32(bit + 1) << 24
            mask |= 1 << UInt64(bit)
        }
        members.append(
            Members(
                entries: start, patterns: memberPatterns.count, patternCount: rule.patterned.count,
                additional: Int32(rule.additional ?? -1), names: Int32(names), required: mask))
        memberPatterns += rule.patterned.map { (pattern: Int32($0.pattern), rule: Int32($0.rule)) }
        return members.count - 1
    }
}
