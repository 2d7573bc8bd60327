/// Days and books as China and Japan print them.
extension CitationReader {
    /// `题名[A]. 见: 边燕杰编. 关系社会学[C]. 北京: 出版社`: an older standard prints a letter behind the part and one behind the
    /// book. Returns what follows the book.
    mutating func takeBookBehindLetter(_ range: Range<Int>) -> Range<Int>? {
        guard let bracket = range.first(where: { mark($0) == CitationMark.bracket }),
            let letter = standardLetter(bracket), Int(tokens[bracket].partner) < range.upperBound
        else { return nil }
        evidence.letter = letter
        evidence.isChapter = true
        let close = Int(tokens[bracket].partner)
        claim(span(bracket, close + 1))
        var book = trimmed(span(range.lowerBound, bracket))
        if let inside = inPrefix(book) ?? behindSee(book) {
            claim(span(book.lowerBound, inside.lowerBound))
            book = inside
        }
        book = trimmed(takeEasternEditors(book))
        if !book.isEmpty { setContainer(book) }
        return span(close + 1, range.upperBound)
    }

    /// `见: 边燕杰编`
    private func behindSee(_ part: Range<Int>) -> Range<Int>? {
        guard isWord(part.lowerBound, "见") || isWord(part.lowerBound, "見"),
            mark(part.lowerBound + 1) == CitationMark.colon
        else { return nil }
        return trimmed(span(part.lowerBound + 2, part.upperBound))
    }

    /// `2010年5月3日`: the year of the work or the only one, a month and a day; the token behind them, and what they say.
    func easternDay(_ index: Int, before end: Int) -> (end: Int, month: Int, day: Int)? {
        guard let value = year(index), work.issued == nil || work.issued == value, work.issuedMonth == nil,
            isYearWord(index + 1), index + 4 < end, isNumber(index + 2), (1...12).contains(tokens[index + 2].value),
            isWord(index + 3, "月") || isWord(index + 3, "월"), isNumber(index + 4),
            (1...31).contains(tokens[index + 4].value)
        else { return nil }
        return (index + 5, Int(tokens[index + 2].value), Int(tokens[index + 4].value))
    }

    mutating func takeEasternDay(_ index: Int, before end: Int) -> Int? {
        guard let day = easternDay(index, before: end) else { return nil }
        work.issued = year(index)
        work.issuedMonth = day.month
        work.issuedDay = day.day
        claim(span(index, day.end))
        // `日`, `日付`
        let word = day.end
        if word < end, isWord(word, "日") || isWord(word, "일") || isWord(word, "日付") {
            claim(word..<word + 1)
            return word + 1
        }
        return word
    }
}
