import Testing

@testable import Curation

/// Dates put together from parts and written in words: they read back as the EDTF that the parts give. The EDTF is made
/// here, by rules of its own, not by the types of the parser.
struct OriginYearRoundTripTests {
    /// A date with the ways to print it.
    struct Written {
        var edtf: String
        /// As a member of a set; nil for what a set can't hold.
        var member: String?
        var first: Int?
        var last: Int?
        var text: String
    }

    @Test func generatedDatesComeBack() {
        var dice = Dice(seed: 31)
        for _ in 0..<4_000 {
            let date = Self.date(&dice)
            let year = OriginYearParser.parse(date.text)
            #expect(year.edtf == date.edtf, "\(date.text)")
            #expect(year.first == date.first && year.last == date.last, "\(date.text)")
            #expect(!year.needsReview, "\(date.text)")
        }
    }

    /// Several dates, printed in any order, come back as the set of all.
    @Test func generatedSetsComeBack() {
        var dice = Dice(seed: 32)
        for _ in 0..<2_000 {
            var dates: [Written] = []
            for _ in 0...(1 + dice.roll(3)) {
                let date = Self.date(&dice)
                // Dates of one first year have no order of their own.
                guard date.member != nil, let first = date.first, !dates.contains(where: { $0.first == first }) else {
                    continue
                }
                dates.append(date)
            }
            guard dates.count > 1 else { continue }
            let text = dates.map(\.text).joined(separator: "; ")
            let members = dates.sorted { ($0.first ?? 0) < ($1.first ?? 0) }.compactMap(\.member)
            #expect(OriginYearParser.parse(text).edtf == "{\(members.joined(separator: ","))}", "\(text)")
        }
    }

    /// What is valid EDTF and no interval reads back from its own text.
    @Test func membersReadThemselves() {
        var dice = Dice(seed: 33)
        for _ in 0..<1_000 {
            let year = 1800 + dice.roll(220)
            for text in ["\(year)", "\(year)~", "\(year)?", "\(year)-0\(1 + dice.roll(9))-1\(dice.roll(9))"] {
                #expect(OriginYearParser.parse(text).edtf == text)
            }
        }
    }

    private static func date(_ dice: inout Dice) -> Written {
        let year = 1810 + dice.roll(205)
        switch dice.roll(7) {
        case 0: return Written(edtf: "\(year)", member: "\(year)", first: year, last: year, text: "\(year)")
        case 1: return marked(year, &dice)
        case 2: return decade(year, &dice)
        case 3: return century(&dice)
        case 4: return range(year, &dice)
        case 5: return open(year, &dice)
        default: return month(year, &dice)
        }
    }

    private static func marked(_ year: Int, _ dice: inout Dice) -> Written {
        let forms = [("c. ", "", "~"), ("about ", "", "~"), ("", "?", "?"), ("probably ", "", "?"), ("c. ", "?", "%")]
        let (front, behind, mark) = forms[dice.roll(forms.count)]
        let edtf = "\(year)\(mark)"
        return Written(edtf: edtf, member: edtf, first: year, last: year, text: "\(front)\(year)\(behind)")
    }

    private static func decade(_ year: Int, _ dice: inout Dice) -> Written {
        // A decade that ends in 00 is printed as a century is.
        let first = year / 10 * 10 + (year / 10 % 10 == 0 ? 10 : 0)
        let (front, mark) = [("", ""), ("early ", "~"), ("late ", "~"), ("mid-", "~"), ("the ", "")][dice.roll(5)]
        let edtf = "\(first / 10)X\(mark)"
        return Written(edtf: edtf, member: edtf, first: first, last: first + 9, text: "\(front)\(first)s")
    }

    private static func century(_ dice: inout Dice) -> Written {
        let number = 15 + dice.roll(5)
        let (front, mark) = [("", ""), ("late ", "~"), ("early ", "~")][dice.roll(3)]
        let edtf = "\(number - 1)XX\(mark)"
        let first = (number - 1) * 100
        return Written(edtf: edtf, member: edtf, first: first, last: first + 99, text: "\(front)\(number)th century")
    }

    private static func range(_ year: Int, _ dice: inout Dice) -> Written {
        let last = year + 1 + dice.roll(40)
        let joint = ["\u{2013}", "-", " to ", " \u{2013} "][dice.roll(4)]
        return Written(
            edtf: "\(year)/\(last)", member: "\(year)..\(last)", first: year, last: last, text: "\(year)\(joint)\(last)"
        )
    }

    private static func open(_ year: Int, _ dice: inout Dice) -> Written {
        switch dice.roll(4) {
        case 0: Written(edtf: "\(year)/..", member: nil, first: year, last: nil, text: "since \(year)")
        case 1: Written(edtf: "\(year)/..", member: nil, first: year, last: nil, text: "\(year)\u{2013}present")
        case 2: Written(edtf: "../\(year - 1)", member: nil, first: nil, last: year - 1, text: "before \(year)")
        default: Written(edtf: "\(year + 1)/..", member: nil, first: year + 1, last: nil, text: "after \(year)")
        }
    }

    private static let months = ["January", "March", "May", "August", "October", "December"]

    private static func month(_ year: Int, _ dice: inout Dice) -> Written {
        let number = dice.roll(months.count)
        let digits = ["01", "03", "05", "08", "10", "12"][number]
        guard dice.roll(2) == 0 else {
            let edtf = "\(year)-\(digits)"
            return Written(edtf: edtf, member: edtf, first: year, last: year, text: "\(months[number]) \(year)")
        }
        let day = 10 + dice.roll(18)
        let edtf = "\(year)-\(digits)-\(day)"
        return Written(edtf: edtf, member: edtf, first: year, last: year, text: "\(day) \(months[number]) \(year)")
    }
}
