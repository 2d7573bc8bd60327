/// Reads the row `aliases`: a list at commas, with glosses in parentheses or behind a dash.
public enum AliasParser {
    /// The aliases in printed order, each once by ``ComparisonKey``, without those that only repeat one of the names.
    public static func parse(_ text: String, name: String?, nameEnglish: String?) -> [Alias] {
        let printed = PrintedText(text)
        var seen = Set<[UInt8]>([[]])
        if let name { seen.insert(ComparisonKey.bytes(name)) }
        if let nameEnglish { seen.insert(ComparisonKey.bytes(nameEnglish)) }
        var aliases: [Alias] = []
        for piece in AliasList.split(printed) {
            for alias in read(printed, piece) where seen.insert(ComparisonKey.bytes(alias.text)).inserted {
                aliases.append(alias)
            }
        }
        return aliases
    }

    /// One piece: an alias alone, `Turkish (English)`, `alias — note`.
    private static func read(_ text: PrintedText, _ piece: Range<Int>) -> [Alias] {
        if let (front, note) = AliasList.dash(text, piece) {
            return readPlain(text, front)
                + readPlain(text, note).map { note in
                    Alias(
                        text: note.text, language: note.language,
                        kind: note.kind == .abbreviation ? .abbreviation : .gloss)
                }
        }
        return readPlain(text, piece)
    }

    /// A piece without a dash. Further dashes in a note are part of it.
    private static func readPlain(_ text: PrintedText, _ piece: Range<Int>) -> [Alias] {
        guard let (front, inside) = AliasList.parenthesis(text, piece) else { return [alias(text, piece)] }
        let outer = alias(text, front)
        let inner = alias(text, inside)
        return [outer, Alias(text: inner.text, language: inner.language, kind: kind(of: inner, behind: outer))]
    }

    private static func alias(_ text: PrintedText, _ range: Range<Int>) -> Alias {
        let string = text.string(range)
        if AliasList.isAbbreviation(text, range) { return Alias(text: string, language: "und", kind: .abbreviation) }
        let language = AliasLanguage.tag(of: string)
        let isEnglish = language == "en" || language == "und"
        return Alias(text: string, language: language, kind: isEnglish ? .variant : .translation)
    }

    /// What stands in parentheses is a name of its own when it is an abbreviation or in another language, else a gloss.
    private static func kind(of inner: Alias, behind outer: Alias) -> Alias.Kind {
        if inner.kind == .abbreviation { return .abbreviation }
        let isOtherLanguage = outer.kind == .translation && inner.language == "en"
        let isTranslation = outer.kind != .translation && inner.kind == .translation
        return isOtherLanguage ? .variant : isTranslation ? .translation : .gloss
    }
}
