/// A pattern that is one run of ASCII characters of one set, `^[0-9a-f]{64}$` or `^[a-z]+$`, checked without states.
struct PatternRun {
    /// Whether each byte is in the set.
    let isMember: [Bool]
    let shortest: Int
    let longest: Int

    /// Recognises such a pattern by its steps.
    init?(_ steps: [PatternStep]) {
        guard case .start = steps.first, steps.count > 2, case .set(let set) = steps[1] else { return nil }
        // A negated set holds characters beyond ASCII.
        guard !set.isNegated, set.items.allSatisfy(\.isASCII) else { return nil }
        var cursor = 1
        while case .set(set) = steps[cursor] { cursor += 1 }
        var isOpen = false
        if case .split(cursor + 1, cursor + 3) = steps[cursor], case .set(set) = steps[cursor + 1],
            case .jump(cursor) = steps[cursor + 2]
        {
            isOpen = true
        }
        let end = isOpen ? cursor + 3 : cursor
        guard case .end = steps[end], case .match = steps[end + 1] else { return nil }
        shortest = cursor - 1
        longest = isOpen ? Int.max : shortest
        isMember = (0...UInt8.max).map { $0 < 0x80 && set.contains(Unicode.Scalar($0)) }
    }
}

extension PatternSet.Item {
    /// Whether the item is a range of ASCII characters.
    fileprivate var isASCII: Bool {
        if case .range(let range) = self { range.upperBound < 0x80 } else { false }
    }
}
