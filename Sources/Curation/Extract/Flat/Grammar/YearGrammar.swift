/// The grammar of `originYear`: years, ranges, decades, and phrases around them.
struct YearGrammar: CellGrammar {
    let context: FlatContext

    func cuts(in row: TextBytes) -> [Cut] {
        let scan = GlueScan(row)
        return scan.cuts { touch in
            if touch.isSpaced { return 2 }
            if touch.left == .digit, touch.right == .digit { return Self.isYearBorder(row, touch.place) ? 1 : nil }
            return Self.score(touch.left, touch.right, right: scan.items[touch.rightIndex].scalar)
        }
    }

    /// A run of digits may be cut after each fourth.
    private static func isYearBorder(_ row: TextBytes, _ place: Int) -> Bool {
        var start = place
        while start > row.startIndex, (0x30...0x39).contains(row[start - 1]) { start -= 1 }
        return (place - start) % 4 == 0
    }

    private static func score(
        _ left: GlueScan.Kind, _ right: GlueScan.Kind, right scalar: Unicode.Scalar
    ) -> Double? {
        switch (left, right) {
        case (.digit, .upper), (.close, .upper), (.lower, .upper), (.stop, .upper): 2
        case (.close, .digit), (.lower, .digit): 1
        case (.digit, .dash) where scalar == "~", (.lower, .dash) where scalar == "~",
            (.close, .dash) where scalar == "~":
            1.5
        // "c. 1950"
        case (.digit, .lower) where scalar == "c": 0
        case (.digit, .caseless), (.caseless, .digit): -1
        default: nil
        }
    }

    func score(_ text: TextBytes) -> Double {
        let cell = text.trimmed
        var score = CaseBorders.isBalanced(cell) ? 0 : Self.unbalancedScore
        score += startScore(cell) + endScore(cell)
        var index = cell.startIndex
        var years = 0
        while index < cell.endIndex {
            guard (0x30...0x39).contains(cell[index]) else {
                index += 1
                continue
            }
            let run = cell[index...].prefix { (0x30...0x39).contains($0) }
            score += runScore(run, after: cell[run.endIndex...])
            if run.count == 4 { years += 1 }
            index = run.endIndex
        }
        return years == 0 ? score - 2 : score
    }

    private func startScore(_ cell: TextBytes) -> Double {
        guard let first = cell.first else { return 0 }
        if (0x30...0x39).contains(first) || first == UInt8(ascii: "~") { return 0 }
        if (0x41...0x5A).contains(first) { return -0.5 }
        return cell.starts(withBytes: Array("c.".utf8)) || cell.starts(withBytes: Array("ca.".utf8)) ? -0.5 : -4
    }

    private func endScore(_ cell: TextBytes) -> Double {
        guard let last = cell.last else { return 0 }
        return [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "-"), 0x28, 0x20].contains(last)
            ? -6 : 0
    }

    private func runScore(_ run: TextBytes, after rest: TextBytes) -> Double {
        if run.count == 4 {
            let value = Int(run.string) ?? 0
            return (1000...2100).contains(value) ? 1 : -5
        }
        // `18th century`, `5th ed.`
        let suffix = rest.prefix(2).string
        if run.count <= 2, ["th", "st", "nd", "rd"].contains(suffix) { return 0 }
        return run.count > 4 ? -15 : -4
    }

    func score(_ text: TextBytes, column: Int) -> Double {
        guard column < context.sources.count, let year = context.sources[column]?.year else { return 0 }
        return text.firstIndex(ofBytes: year) == nil ? 0 : 2
    }
}
