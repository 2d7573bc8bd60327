internal import Markup

/// A name in one language, in the form in which two names are compared.
struct NameKey: Hashable {
    private let text: [UInt8]
    private let language: String

    /// What it is compared by among facts.
    var hash: UInt64 { FactHash.of(text, language) }

    /// The same letters, case and all (canonical equivalence, Unicode form NFC).
    static func exact(_ text: String, language: String) -> NameKey {
        NameKey(text: UnicodeForm.nfc(Array(text.utf8)), language: language)
    }

    /// The same name to a reader: no regard to case, width and ligatures.
    static func folded(_ text: String, language: String) -> NameKey {
        NameKey(text: UnicodeForm.nfkcCasefold(Array(text.utf8)), language: language)
    }
}
