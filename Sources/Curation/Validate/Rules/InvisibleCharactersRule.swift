/// Characters that nobody sees and every comparison does.
struct InvisibleCharactersRule: TextRule {
    static let id = "invisible-characters"
    static let severity = Finding.Severity.warning
    static let summary =
        "No text holds control characters, soft hyphens, zero-width spaces or characters of no meaning."
    static let rationale = """
        They come along when text is copied and break search and equality unseen. Joiners (U+200C, U+200D) shape letters and \
        are no fault; controls of direction have a rule of their own.
        """
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","labels":{"fa":"a\u200cb"},"summary":{"en":"One.\nTwo."}}"#),
        .bad(
            #"{"id":"a","labels":{"en":"re\u00adgression"}}"#, finds: "the text holds the invisible character U+AD"),
        .bad(#"{"id":"a","type":"Te\u0007st"}"#, finds: "the text holds the invisible character U+7"),
        .bad(#"{"id":"a","type":"\ufeffTest"}"#, finds: "the text holds the invisible character U+FEFF"),
        .bad(#"{"id":"a","type":"Te\ue000st"}"#, finds: "the text holds the invisible character U+E000"),
    ]

    func problem(in place: TextPlace) -> TextProblem? {
        guard let found = place.text.unicodeScalars.first(where: Self.isInvisible) else { return nil }
        return TextProblem(
            message: "the text holds the invisible character U+\(String(found.value, radix: 16, uppercase: true))",
            fix: ("Take the character away.", "Correct the value with `curate decide`."))
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F...0x9F, 0xAD, 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
        // Private use has no meaning outside one font; tags and noncharacters have none at all.
        case 0xE000...0xF8FF, 0xE0000...0xE007F, 0xF0000...0x10FFFF, 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
