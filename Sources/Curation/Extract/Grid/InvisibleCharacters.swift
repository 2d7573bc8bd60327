/// Characters that a page holds and nobody sees: taken out of cells, counted and reported.
///
/// Zero-width joiners and non-joiners stay: they shape the letters beside them (Persian, Hindi).
struct InvisibleCharacters {
    /// How many of a kind, and the line of the first.
    struct Count {
        var count = 0
        var line: Int?

        mutating func add(line: Int) {
            count += 1
            self.line = self.line ?? line
        }
    }

    /// U+00AD.
    private(set) var softHyphens = Count()
    /// U+200B, U+2060, U+FEFF.
    private(set) var zeroWidthSpaces = Count()
    /// U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069 (UAX #9).
    private(set) var bidiControls = Count()
    /// U+202D and U+202E among them: they turn letters round, so that the page shows another text.
    private(set) var bidiOverrides = Count()

    private enum Kind { case softHyphen, zeroWidthSpace, bidiControl, bidiOverride }

    /// True for the first byte of any of them.
    static func mayStart(with byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF }

    /// The text without them; `isOverridden` when the page shows its letters in another order.
    mutating func removed(from text: TextBytes, line: Int) -> (text: [UInt8], isOverridden: Bool) {
        // A byte that may start one mostly does not: dashes and arrows share theirs.
        guard text.indices.contains(where: { Self.mayStart(with: text[$0]) && Self.invisible(text, at: $0) != nil })
        else {
            return (Array(text), false)
        }
        var kept: [UInt8] = []
        kept.reserveCapacity(text.count)
        let overrides = bidiOverrides.count
        var index = text.startIndex
        while index < text.endIndex {
            guard let (kind, length) = Self.invisible(text, at: index) else {
                kept.append(text[index])
                index += 1
                continue
            }
            switch kind {
            case .softHyphen: softHyphens.add(line: line)
            case .zeroWidthSpace: zeroWidthSpaces.add(line: line)
            case .bidiControl: bidiControls.add(line: line)
            case .bidiOverride: bidiOverrides.add(line: line)
            }
            index += length
        }
        return (kept, bidiOverrides.count > overrides)
    }

    private static func invisible(_ text: TextBytes, at index: Int) -> (Kind, length: Int)? {
        guard mayStart(with: text[index]), index + 1 < text.endIndex else { return nil }
        let second = text[index + 1]
        switch text[index] {
        case 0xC2: return second == 0xAD ? (.softHyphen, 2) : nil
        case 0xD8: return second == 0x9C ? (.bidiControl, 2) : nil
        default: break
        }
        guard index + 2 < text.endIndex else { return nil }
        switch (text[index], second, text[index + 2]) {
        case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (.zeroWidthSpace, 3)
        case (0xE2, 0x80, 0xAD), (0xE2, 0x80, 0xAE): return (.bidiOverride, 3)
        case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAC), (0xE2, 0x81, 0xA6...0xA9): return (.bidiControl, 3)
        default: return nil
        }
    }

    // MARK: What the reader should know

    var diagnostics: [Diagnostic] {
        var notes: [Diagnostic] = []
        if softHyphens.count > 0 {
            notes.append(Self.note("soft-hyphens", softHyphens, "soft hyphen", "a page shows them at line ends only"))
        }
        if zeroWidthSpaces.count > 0 {
            notes.append(Self.note("zero-width", zeroWidthSpaces, "zero-width space", "a page does not show them"))
        }
        if bidiControls.count > 0 {
            notes.append(
                Self.note("bidi-controls", bidiControls, "bidi control", "a page does not show them"))
        }
        if bidiOverrides.count > 0 {
            notes.append(
                Diagnostic(
                    severity: .warning, code: "bidi-overrides",
                    message:
                        "\(bidiOverrides.count) of the characters that reverse the order of letters: the page shows "
                        + "another text than it holds; the cells are to be reviewed", line: bidiOverrides.line))
        }
        return notes
    }

    private static func note(_ code: String, _ count: Count, _ name: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            severity: .note, code: code,
            message: "taken out of cells: \(count.count) \(name)\(count.count == 1 ? "" : "s"); \(reason)",
            line: count.line)
    }
}
