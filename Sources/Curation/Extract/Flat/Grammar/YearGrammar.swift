/// The grammar of `originYear`: years, ranges, decades, and phrases around them.
struct YearGrammar: CellGrammar {
    let line: GluedLine
    /// For each column the places where the year of its source stands.
    private let years: [[Int]]

    init(line: GluedLine, context: FlatContext) {
        self.line = line
        years = context.sources.map { hint in hint?.year.map { line.places(of: $0) } ?? [] }
    }

    /// The year of the source is the method's more often than not; alone it decides nothing.
    private static let sourceScore = 1.7

    func cuts() -> [Cut] {
        line.scan.cuts { touch in
            if touch.isSpaced { return 2 }
            if touch.left == .digit, touch.right == .digit { return isYearBorder(touch.place) ? 1 : nil }
            if touch.right == .lower, startsWithQualifier(touch.place) { return 1 }
            return Self.score(touch.left, touch.right, right: line.scan.items[touch.rightIndex].scalar)
        }
    }

    /// As many digits as the years of the widest page have; a longer run is none of years.
    private static let longestRun = 4 * ExtractLimits.columns

    /// A run of digits may be cut after each fourth.
    private func isYearBorder(_ place: Int) -> Bool {
        var start = place
        while line.isDigit(start - 1) {
            start -= 1
            if place - start > Self.longestRun { return false }
        }
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
        case (.digit, .caseless), (.caseless, .digit): -1
        default: nil
        }
    }

    func score(_ piece: Piece) -> Double {
        var score = piece.isBalanced ? 0.0 : -3
        score += startScore(piece) + endScore(piece)
        var index = piece.start
        var years = 0
        while index < piece.end {
            guard line.isDigit(index) else {
                index += 1
                continue
            }
            var end = index
            while end < piece.end, line.isDigit(end) { end += 1 }
            score += runScore(index..<end, limit: piece.end)
            if end - index == 4 { years += 1 }
            index = end
        }
        return years == 0 ? score - 2 : score
    }

    private func startScore(_ piece: Piece) -> Double {
        let cell = line.bytes[piece.start..<piece.end]
        guard let first = cell.first else { return 0 }
        if (0x30...0x39).contains(first) || first == UInt8(ascii: "~") { return 0 }
        if (0x41...0x5A).contains(first) { return -0.5 }
        return startsWithQualifier(piece.start) ? -0.5 : -4
    }

    /// "c. 1950", "early 1900s", "mid-1990s".
    private func startsWithQualifier(_ place: Int) -> Bool {
        let rest = line.bytes[place...]
        return Self.qualifiers.contains { rest.starts(withBytes: $0) }
    }

    private static let qualifiers = [
        "c. ", "ca. ", "circa ", "early ", "early-", "mid-", "mid ", "late ", "around ", "about ", "before ", "after ",
        "pre-", "since ",
    ].map { Array($0.utf8) }

    private func endScore(_ piece: Piece) -> Double {
        switch line.bytes[piece.end - 1] {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "-"), 0x28: -6
        default: 0
        }
    }

    private func runScore(_ run: Range<Int>, limit: Int) -> Double {
        if run.count == 4 {
            let value = line.bytes[run].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
            return (1000...2100).contains(value) ? 1 : -5
        }
        if run.count <= 2, run.upperBound + 2 <= limit, isOrdinal(at: run.upperBound) { return 0 }
        return run.count > 4 ? -15 : -4
    }

    /// `18th century`, `5th ed.`
    private func isOrdinal(at place: Int) -> Bool {
        switch (line.bytes[place], line.bytes[place + 1]) {
        case (UInt8(ascii: "t"), UInt8(ascii: "h")), (UInt8(ascii: "s"), UInt8(ascii: "t")),
            (UInt8(ascii: "n"), UInt8(ascii: "d")), (UInt8(ascii: "r"), UInt8(ascii: "d")):
            true
        default: false
        }
    }

    /// `2017`.
    func isSurelyOne(_ piece: Piece) -> Bool {
        piece.count == 4 && (piece.start..<piece.end).allSatisfy { line.isDigit($0) }
    }

    func score(_ piece: Piece, column: Int) -> Double {
        guard column < years.count else { return 0 }
        return years[column].contains { $0 >= piece.start && $0 + 4 <= piece.end } ? Self.sourceScore : 0
    }
}
