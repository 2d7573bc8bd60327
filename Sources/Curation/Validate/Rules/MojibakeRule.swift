internal import JSON

/// Text that was decoded with the wrong character encoding.
struct MojibakeRule: TextRule {
    static let id = "mojibake"
    static let severity = Finding.Severity.warning
    static let summary = "No text holds U+FFFD or UTF-8 that was read as Latin-1 or windows-1252."
    static let rationale = "The letters are lost or garbled; a search for the right word finds nothing."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","labels":{"fr":"\u00c2ge, caf\u00c9\u2013bar, \u00e0\u00a0\u00abA\u00bb","pt":"N\u00c3O","ro":"\u00c2"}}"#
        ),
        .bad(
            #"{"id":"a","labels":{"de":"Pr\u00c3\u00bcfung"}}"#,
            finds: "the text holds `\u{C3}\u{BC}`, which looks like `\u{FC}` decoded wrongly"),
        .bad(
            #"{"id":"a","summary":{"en":"Student\u00e2\u20ac\u2122s test."}}"#,
            finds: "the text holds `\u{E2}\u{20AC}\u{2122}`, which looks like `\u{2019}` decoded wrongly"),
        .bad(
            #"{"id":"a","labels":{"ru":"\u00d0\u00a2\u00d0\u00b5\u00d1\u0081\u00d1\u201a"}}"#,
            finds: "the text holds `\u{D0}\u{A2}`, which looks like `\u{422}` decoded wrongly"),
        .bad(
            #"{"id":"a","labels":{"en":"A\ufffdB"}}"#,
            finds: "the text holds U+FFFD, which stands for a byte that could not be decoded"),
    ]

    func problem(in place: TextPlace) -> TextProblem? {
        guard !place.isASCII, let problem = Self.problem(in: place.text) else { return nil }
        return TextProblem(
            message: problem,
            fix: (
                "Type the text again.",
                "Read the page again with its right encoding, or correct the value with `curate decide`."
            ))
    }

    private static func problem(in text: String) -> String? {
        let scalars = Array(text.unicodeScalars)
        if scalars.contains("\u{FFFD}") {
            return "the text holds U+FFFD, which stands for a byte that could not be decoded"
        }
        let sequences = garbled(in: scalars)
        // Two letters side by side may be what they look like; the usual suspects and repetition are not chance.
        let odd = sequences.filter(\.isOdd)
        guard let first = sequences.first(where: \.isTypical) ?? (odd.count > 1 ? odd.first : nil) else { return nil }
        return "the text holds `\(first.seen)`, which looks like `\(first.meant)` decoded wrongly"
    }

    private struct Garbled {
        let seen: String
        let meant: String
        let isTypical: Bool
        /// Whether no part of it is punctuation that text puts behind a letter.
        let isOdd: Bool
    }

    /// Runs of scalars that as windows-1252 bytes are one scalar of UTF-8.
    private static func garbled(in scalars: [Unicode.Scalar]) -> [Garbled] {
        var found: [Garbled] = []
        var index = 0
        while index < scalars.count {
            let lead = scalars[index].value
            let length = (0xC2...0xDF).contains(lead) ? 2 : (0xE0...0xEF).contains(lead) ? 3 : 1
            let run = scalars[index...].prefix(length)
            let bytes = [UInt8(truncatingIfNeeded: lead)] + run.dropFirst().compactMap(continuation)
            guard length > 1, bytes.count == length, let meant = String(validating: bytes, as: UTF8.self) else {
                index += 1
                continue
            }
            let seen = run.reduce(into: "") { $0.unicodeScalars.append($1) }
            found.append(Garbled(seen: seen, meant: meant, isTypical: isTypical(run), isOdd: isOdd(run)))
            index += length
        }
        return found
    }

    /// Western letters and punctuation, the garbling met most: no text has `Ã¼`, `Â°` or `â€™` in earnest.
    private static func isTypical(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
        let values = run.map(\.value)
        switch values[0] {
        case 0xC2, 0xC3: return (0xA0...0xBF).contains(values[1]) && values[1] != 0xAB && values[1] != 0xBB
        case 0xE2: return values[1] == 0x20AC
        case 0xEF: return values[1] == 0xBB && values[2] == 0xBF
        default: return false
        }
    }

    private static func isOdd(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
        run.dropFirst().allSatisfy { scalar in
            switch scalar.value {
            case 0xA0, 0xAB, 0xBB, 0x2013...0x2026, 0x2039, 0x203A: false
            default: true
            }
        }
    }

    /// The byte 0x80 to 0xBF that windows-1252 (or Latin-1) shows as this scalar.
    private static func continuation(_ scalar: Unicode.Scalar) -> UInt8? {
        if (0x80...0xBF).contains(scalar.value) { return UInt8(scalar.value) }
        return upperHalf[scalar.value]
    }

    /// windows-1252, bytes 0x80 to 0x9F, where it differs from Latin-1.
    private static let upperHalf: [UInt32: UInt8] = [
        0x20AC: 0x80, 0x201A: 0x82, 0x0192: 0x83, 0x201E: 0x84, 0x2026: 0x85, 0x2020: 0x86, 0x2021: 0x87, 0x02C6: 0x88,
        0x2030: 0x89, 0x0160: 0x8A, 0x2039: 0x8B, 0x0152: 0x8C, 0x017D: 0x8E, 0x2018: 0x91, 0x2019: 0x92, 0x201C: 0x93,
        0x201D: 0x94, 0x2022: 0x95, 0x2013: 0x96, 0x2014: 0x97, 0x02DC: 0x98, 0x2122: 0x99, 0x0161: 0x9A, 0x203A: 0x9B,
        0x0153: 0x9C, 0x017E: 0x9E, 0x0178: 0x9F,
    ]
}
