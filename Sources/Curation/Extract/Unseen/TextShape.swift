/// What a text looks like, whatever it says: the numbers that tell a year from a citation from a sentence.
struct TextShape {
    /// Unicode scalars.
    private(set) var length = 0
    private(set) var letters = 0
    private(set) var digits = 0
    /// Letters that are not Latin.
    private(set) var foreignLetters = 0
    /// Runs of four digits that are years, 1500 to 2100, in any script's digits.
    private(set) var years = 0
    private(set) var commas = 0
    /// Single capitals with a full stop, as in "Hu, E. J.".
    private(set) var initials = 0
    /// `&` and `;` between names.
    private(set) var joints = 0
    /// Full stops (of any script) with a space, a capital or nothing behind, and a small letter or a letter without case
    /// before.
    private(set) var sentenceEnds = 0
    /// `↗`: each citation with a link ends in one.
    private(set) var arrows = 0
    /// Digits at the end of the text.
    private(set) var digitsAtEnd = 0
    /// Scalars before the first digit.
    private(set) var lengthBeforeDigits = 0
    /// True when the text ends as a sentence does.
    private(set) var endsSentence = false
    /// True when it ends as a citation does: with an arrow or an ISBN.
    private(set) var endsCitation = false
    /// True when `(2017` stands in it.
    private(set) var hasCitationYear = false
    let hasOthers: Bool

    init(_ text: TextBytes) {
        hasOthers = text.firstIndex(ofBytes: Array("et al".utf8)) != nil
        scan(GlueScan(text).items)
        endsCitation = arrows > 0 && text.suffix(3).elementsEqual("↗".utf8) || Self.endsInBookNumber(text)
    }

    /// True when nothing but digits stands in the text.
    var isNumber: Bool { digits > 0 && digits == length }

    private mutating func scan(_ items: [GlueScan.Item]) {
        length = items.count
        var run = 0
        var value = 0
        for (index, item) in items.enumerated() {
            if item.kind == .digit {
                if digits == 0 { lengthBeforeDigits = index }
                digits += 1
                run += 1
                value = run <= 4 ? value * 10 + Self.value(of: item.scalar) : 0
                continue
            }
            closeRun(run, value, opened: index - run - 1, items)
            run = 0
            value = 0
            count(item, at: index, of: items)
        }
        closeRun(run, value, opened: items.count - run - 1, items)
        digitsAtEnd = run
        if digits == 0 { lengthBeforeDigits = length }
        endsSentence = items.last { $0.kind != .quote && $0.kind != .close }?.kind == .stop
    }

    private mutating func closeRun(_ run: Int, _ value: Int, opened: Int, _ items: [GlueScan.Item]) {
        // Years glued to each other are a run of digits, four for each.
        guard run >= 4 else { return }
        if run == 4, (1500...2100).contains(value) {
            years += 1
            if opened >= 0, items[opened].kind == .open { hasCitationYear = true }
        } else if run % 4 == 0, run <= 24 {
            years += run / 4
        }
    }

    private mutating func count(_ item: GlueScan.Item, at index: Int, of items: [GlueScan.Item]) {
        if item.kind.isLetter {
            letters += 1
            if let script = WritingScript.code(of: item.scalar), script != "Latn" { foreignLetters += 1 }
            return
        }
        switch item.scalar {
        case ",", "、", "，": commas += 1
        case "&", ";": joints += 1
        case "↗": arrows += 1
        default: break
        }
        guard item.kind == .stop, index > 0 else { return }
        let before = items[index - 1].endKind
        let isInitial = before == .upper && (index < 2 || !items[index - 2].endKind.isLetter)
        if isInitial { initials += 1 }
        let next = index + 1 < items.count ? items[index + 1].kind : .space
        if !isInitial, before.isLetter || before == .close || before == .quote || before == .digit,
            next == .space || next == .upper
        {
            sentenceEnds += 1
        }
    }

    private static func value(of digit: Unicode.Scalar) -> Int { Int(digit.properties.numericValue ?? 0) }

    /// Ten or thirteen digits with or without hyphens.
    private static func endsInBookNumber(_ text: TextBytes) -> Bool {
        var digits = 0
        for byte in text.reversed() {
            if (0x30...0x39).contains(byte) || (digits == 0 && byte == UInt8(ascii: "X")) {
                digits += 1
            } else if byte != UInt8(ascii: "-") {
                break
            }
        }
        return digits == 10 || digits == 13
    }
}
