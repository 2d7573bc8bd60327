/// Handbooks and encyclopaedias: what is printed in one is a part of a book, also without `In`.
extension CitationReader {
    private static let handbooks = CitationWords(
        "handbook", "encyclopedia", "encyclopaedia", "dictionary", "handbuch", "enzyklopädie", "handwörterbuch",
        "lexikon",
        "encyclopédie", "dictionnaire", "enciclopedia", "enciclopédia", "dizionario", "diccionario", "dicionário",
        "handboek", "encyclopedie", "handbok", "håndbok", "håndbog", "uppslagsverk", "encyklopedia", "encyklopedie",
        "энциклопедия", "енциклопедія", "справочник", "довідник", "ansiklopedisi", "ensiklopedi", "käsikirja",
        "kézikönyv", "εγχειρίδιο", "εγκυκλοπαίδεια", "موسوعة", "دانشنامه", "אנציקלופדיה", "事典", "辞典",
        "ハンドブック", "手册", "百科全书", "핸드북", "사전")

    /// `Handbook of Social Psychology`, `International Encyclopedia of the Social Sciences`
    func namesHandbook(_ title: Range<Int>) -> Bool {
        let last = title.upperBound - 1
        return title.contains { isOne($0, of: Self.handbooks) } && (!has(last, .journal) || isWord(last, "science"))
    }

    /// `International Encyclopedia of the Social Sciences`, `The Oxford Handbook of Panels`: three words or more with capitals.
    func isTitleOfHandbook(_ part: Range<Int>) -> Bool {
        wordCount(part) > 2 && namesHandbook(part) && isTitleCase(part) && tokens[part.lowerBound].isCapital
            && first(CitationMark.colon, in: part) == nil && first(CitationMark.comma, in: part) == nil
            && !part.contains { isNumeral($0) }
    }

    /// `Finite mixtures. Encyclopedia of Statistics. Wiley`: a book in capitals behind a title in small letters.
    func isHandbookAlone(_ part: Range<Int>, behind title: Range<Int>) -> Bool {
        isTitleOfHandbook(part) && (!isTitleCase(title) || wordCount(title) == 1)
    }
}
