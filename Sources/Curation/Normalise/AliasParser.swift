/// Reads the row `aliases`: a list at commas, with glosses in parentheses or behind a dash.
public enum AliasParser {
    /// The aliases in printed order, each once by ``ComparisonKey``, without those that only repeat one of the names.
    ///
    /// - Parameters:
    ///   - name: the method's name in the page's language.
    ///   - nameEnglish: its English name.
    ///   - pageLanguage: BCP 47 tag of the page; aliases are English, Turkish or in this language more often than not.
    public static func parse(
        _ text: String, name: String?, nameEnglish: String?, pageLanguage: String? = nil
    ) -> [Alias] {
        let printed = PrintedText(text)
        let reading = Reading(
            text: printed, languages: AliasLanguage(page: pageLanguage, name: name, english: nameEnglish))
        var seen = AliasKeys()
        if let name { _ = seen.insert(name, language: pageLanguage) }
        if let nameEnglish { _ = seen.insert(nameEnglish, language: "en") }
        var aliases: [Alias] = []
        for piece in reading.pieces(names: [name, nameEnglish].compactMap(\.self)) {
            for alias in reading.read(piece) where seen.insert(alias.text, language: alias.language) {
                aliases.append(alias)
            }
        }
        link(&aliases, names: [nameEnglish, name].compactMap(\.self))
        return aliases
    }

    /// Says of each abbreviation which of the other names it stands for: the alias in front of it first, as in
    /// `Support Vector Machine (SVM)`, then the names of the method, then all aliases as printed.
    private static func link(_ aliases: inout [Alias], names: [String]) {
        // Cells show four aliases; the limits keep the time linear for a text that is no cell.
        let spelledOut = aliases.lazy.filter { $0.kind != .abbreviation && $0.text.utf8.count < 300 }.prefix(32)
            .map(\.text)
        let names = names.filter { $0.utf8.count < 300 }
        for index in aliases.indices where aliases[index].kind == .abbreviation {
            let before = index > 0 ? aliases[index - 1] : nil
            let neighbour = before.map { $0.kind != .abbreviation && $0.text.utf8.count < 300 ? [$0.text] : [] } ?? []
            aliases[index].of = AliasAbbreviation(aliases[index].text).name(among: neighbour + names + spelledOut)
        }
    }

    /// One cell on its way to aliases.
    private struct Reading {
        let text: PrintedText
        let languages: AliasLanguage

        /// The pieces between commas. A name that has a comma itself is joined again when the letters of an abbreviation
        /// in the cell, or of the method's name, say so (`GRADE`: `Grading of ..., Development and Evaluation`).
        func pieces(names: [String]) -> [Range<Int>] {
            let pieces = AliasList.split(text)
            guard pieces.count > 1, pieces.count < 64 else { return pieces }
            let short = (names + pieces.map { text.string($0) }).filter { $0.utf8.count > 3 }
                .filter(AliasList.isAbbreviation).map(AliasAbbreviation.init)
            guard !short.isEmpty else { return pieces }
            var joined: [Range<Int>] = []
            var index = 0
            while index < pieces.count {
                let count = (2...4).reversed().first { count in
                    index + count <= pieces.count && isOneName(pieces[index..<index + count], short)
                }
                joined.append(pieces[index].lowerBound..<pieces[index + (count ?? 1) - 1].upperBound)
                index += count ?? 1
            }
            return joined
        }

        /// Whether an abbreviation stands for the pieces together and for none of them alone.
        private func isOneName(_ pieces: ArraySlice<Range<Int>>, _ short: [AliasAbbreviation]) -> Bool {
            guard let first = pieces.first, let last = pieces.last else { return false }
            let whole = text.string(first.lowerBound..<last.upperBound)
            return short.contains { letters in
                letters.fit(whole) == .initials && !pieces.contains { letters.fit(text.string($0)) != nil }
            }
        }

        /// One piece: an alias alone, `Turkish (English)`, `alias — note`.
        func read(_ whole: Range<Int>) -> [Alias] {
            let piece = AliasList.withoutStop(text, whole)
            guard let (front, note) = AliasList.dash(text, piece) else { return readPlain(piece) }
            // A note in capitals, as titles are printed, is a name.
            if AliasWords.isTitle(text.string(note)) { return readPlain(front) + readPlain(note) }
            return readPlain(front)
                + readPlain(note).map { note in
                    Alias(
                        text: note.text, language: note.language,
                        kind: note.kind == .abbreviation ? .abbreviation : .gloss)
                }
        }

        /// A piece without a dash. Further dashes in a note are part of it.
        private func readPlain(_ piece: Range<Int>) -> [Alias] {
            guard let (front, inside) = AliasList.parenthesis(text, piece) else { return [alias(piece)] }
            let outer = alias(front)
            let inner = alias(inside)
            return [outer, Alias(text: inner.text, language: inner.language, kind: kind(of: inner, behind: outer))]
        }

        private func alias(_ range: Range<Int>) -> Alias {
            let string = text.string(range)
            if AliasList.isAbbreviation(string) { return Alias(text: string, language: "und", kind: .abbreviation) }
            let language = languages.tag(of: string)
            let isEnglish = language == "en" || language == "und"
            return Alias(text: string, language: language, kind: isEnglish ? .variant : .translation)
        }

        /// What stands in parentheses is a name of its own when it is an abbreviation or in another language, else a
        /// gloss.
        private func kind(of inner: Alias, behind outer: Alias) -> Alias.Kind {
            if inner.kind == .abbreviation { return .abbreviation }
            let isOtherLanguage = outer.kind == .translation && inner.language == "en"
            let isTranslation = outer.kind != .translation && inner.kind == .translation
            return isOtherLanguage ? .variant : isTranslation ? .translation : .gloss
        }
    }
}
