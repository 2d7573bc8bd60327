/// Editions in words and numbers.
extension CitationReader {
    /// `25th anniversary ed.`, `Summer 2018 ed.`, `3E`: an edition that has a name of its own.
    func namedEdition(_ part: Range<Int>) -> Range<Int>? {
        let first = part.lowerBound
        if part.count == 1, kind(first) == .mixed, tokens[first].count == 2, bytes[Int(tokens[first].start)].isDigit,
            bytes[Int(tokens[first].end) - 1].lowercased == UInt8(ascii: "e")
        {
            return part
        }
        let last = mark(part.upperBound - 1) == CitationMark.period ? part.upperBound - 2 : part.upperBound - 1
        guard last > first, last - first <= 5, isWord(last, "ed") || isWord(last, "edition") || isWord(last, "edn"),
            isOrdinal(first) || has(first, [.ordinal, .season]) || year(last - 1) != nil
        else { return nil }
        for index in span(first, last) where !tokens[index].isWordLike { return nil }
        return span(first, last)
    }

    /// What stands in front of `ed.`, `Aufl.`, `éd.`: `2` of `2nd ed.`, `Rev.` of `Rev. ed.`; nil when it is no edition.
    func editionNumber(_ part: Range<Int>) -> Range<Int>? {
        guard part.count >= 2, part.count <= 18 else { return nil }
        let last = mark(part.upperBound - 1) == CitationMark.period ? part.upperBound - 2 : part.upperBound - 1
        guard last > part.lowerBound else { return eastEdition(part) }
        // `2-е изд., перераб. и доп.`
        if isNumber(part.lowerBound), tokens[part.lowerBound].count <= 2,
            let word = editionWordBehind(part.lowerBound + 1), word < last,
            span(word + 1, part.upperBound).allSatisfy({ tokens[$0].kind == .mark || tokens[$0].isLower })
        {
            return mark(part.upperBound) == CitationMark.period ? span(part.lowerBound, part.upperBound + 1) : part
        }
        if isEditionWord(last) {
            let front = span(part.lowerBound, last)
            return isEditionFront(front) ? front : nil
        }
        // `Edition 2`, `издание 2-е`
        if isEditionWord(part.lowerBound), part.count <= 4, isNumber(last) || kind(last) == .mixed {
            return span(last, last + 1)
        }
        return eastEdition(part)
    }

    /// The word of an edition right behind its number: `. Aufl`, `-е изд`, `nd ed`.
    private func editionWordBehind(_ index: Int) -> Int? {
        var position = index
        while position < index + 3,
            mark(position) == CitationMark.period || mark(position) == CitationMark.dash
                || tokens[position].isLower && tokens[position].count <= 4 && !isEditionWord(position)
        { position += 1 }
        return isEditionWord(position) ? position : nil
    }

    private func isEditionWord(_ index: Int) -> Bool {
        has(index, .edition) && kind(index) == .word && !isWord(index, "editions")
    }

    private func isEditionFront(_ front: Range<Int>) -> Bool {
        // `3., ergänzte, vollständig überarbeitete und neu gestaltete Auflage`
        if isNumber(front.lowerBound), tokens[front.lowerBound].count <= 2, front.count > 2,
            mark(front.lowerBound + 1) == CitationMark.period
        {
            return front.dropFirst().allSatisfy { tokens[$0].kind == .mark || tokens[$0].isLower }
        }
        var words = 0
        var isKnown = false
        for index in front where tokens[index].isWordLike {
            words += 1
            if isNumber(index) || has(index, [.ordinal, .editionKind]) || isOrdinal(index) {
                isKnown = true
            } else if !has(index, [.and, .small]) && words > 1 {
                return false
            } else if !has(index, [.and, .small]) {
                return false
            }
        }
        return isKnown && words <= 5
    }

    /// An edition between other parts: the tokens, and those in front of its word.
    func editionRun(_ range: Range<Int>) -> (run: Range<Int>, front: Range<Int>)? {
        guard work.edition == nil else { return nil }
        for index in range
        where isNumber(index) && tokens[index].count <= 2 && mark(index + 1) == CitationMark.period
            && (index == range.lowerBound || mark(index - 1) == CitationMark.comma)
        {
            var end = index + 2
            while end < min(range.upperBound, index + 18),
                tokens[end].isLower || mark(end) == CitationMark.comma || mark(end) == CitationMark.period
            { end += 1 }
            guard end < range.upperBound, isEditionWord(end), end > index + 1 else { continue }
            let front = span(index, end)
            guard isEditionFront(front) || front.count == 2 else { continue }
            let stop = mark(end + 1) == CitationMark.period ? end + 2 : end + 1
            return (span(index, min(stop, range.upperBound)), front)
        }
        return nil
    }

    /// `第2版`, `제3판`.
    private func eastEdition(_ part: Range<Int>) -> Range<Int>? {
        guard part.count == 3, isWord(part.lowerBound, "第") || isWord(part.lowerBound, "제"),
            isNumber(part.lowerBound + 1), isEditionWord(part.lowerBound + 2)
        else {
            guard part.count == 2, isNumber(part.lowerBound),
                isWord(part.lowerBound + 1, "版") || isWord(part.lowerBound + 1, "판")
            else { return nil }
            return part.lowerBound..<part.lowerBound + 1
        }
        return span(part.lowerBound + 1, part.lowerBound + 2)
    }

    private func isOrdinal(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .mixed else { return false }
        return bytes[Int(token.start)].isDigit
    }

    /// The bare number where there is one, else the words as printed.
    func editionText(_ range: Range<Int>) -> String {
        var number: Int?
        for index in range where tokens[index].isWordLike {
            if isNumeral(index), number == nil {
                number = index
            } else if tokens[index].count > 2, !isWord(index, "ª"), !isWord(index, "º") {
                return text(range)
            }
        }
        guard let number else { return text(range) }
        if tokens[number].kind == .number { return numberText(number..<number + 1) }
        let digits = bytes[Int(tokens[number].start)..<Int(tokens[number].end)].prefix { $0.isDigit }
        return digits.isEmpty ? text(range) : String(decoding: digits, as: UTF8.self)
    }
}
