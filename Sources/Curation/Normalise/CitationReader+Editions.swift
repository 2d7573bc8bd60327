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
                // `(Wiley Classics Library ed.)`
                || mark(first - 1) == CitationMark.open && isWord(last, "ed") && tokens[last].isLower
                    && span(first, last).allSatisfy({ tokens[$0].kind == .word && tokens[$0].isCapital })
        else { return nil }
        for index in span(first, last) where !tokens[index].isWordLike { return nil }
        return span(first, last)
    }

    /// Whether a word for an edition is anywhere.
    private var mayHaveEdition: Bool {
        !tokens.classes.isDisjoint(with: .edition.union(.editionAlso)) || tokens.shapes.contains(.eastAsian)
    }

    /// What stands beside `ed.`, `Aufl.`, `éd.`: `2` of `2nd ed.`, `Rev.` of `Rev. ed.`; nil when it is no edition.
    func editionNumber(_ part: Range<Int>) -> Range<Int>? {
        guard part.count >= 2, part.count <= 18 else {
            guard part.count == 1 else { return nil }
            if isWord(part.lowerBound, "reprint"), tokens[part.lowerBound].isCapital { return part }
            return eastEdition(part) ?? joinedEdition(part.lowerBound)
        }
        guard mayHaveEdition else { return nil }
        let last = mark(part.upperBound - 1) == CitationMark.period ? part.upperBound - 2 : part.upperBound - 1
        guard last > part.lowerBound else { return eastEdition(part) }
        // `3. b.`: Turkish.
        if part.count >= 3, isNumber(part.lowerBound), tokens[part.lowerBound].count <= 2,
            mark(part.lowerBound + 1) == CitationMark.period, isWord(part.lowerBound + 2, "b"),
            tokens[part.lowerBound + 2].isLower, last == part.lowerBound + 2
        {
            return span(part.lowerBound, part.lowerBound + 1)
        }
        // `Γ΄ έκδοση`: Greek counts with letters.
        if last == part.lowerBound + 2, tokens[part.lowerBound].shape.contains([.single, .capital, .beyondASCII]),
            kind(part.lowerBound + 1) == .mark, isWord(last, "έκδοση") || isWord(last, "έκδ")
        {
            return span(part.lowerBound, last)
        }
        // `vollst. überarb. und erw. Neuausg.`: the word says of which kind it is, and stays.
        if isWord(last, "neuausg") || isWord(last, "neuausgabe") {
            return isEditionFront(span(part.lowerBound, last)) ? part : nil
        }
        if isNumeral(part.lowerBound), let edition = numberedEdition(part, last: last) { return edition }
        if isEditionWord(last) {
            let front = span(part.lowerBound, last)
            if isEditionFront(front) { return front }
        }
        return changedEdition(part) ?? namedBehindWord(part, last: last) ?? eastEdition(part)
    }

    /// `2-е изд., перераб. и доп.`, `4e édition refondue`, `3η έκδ.`: a number, its ending, the word, and words of change.
    private func numberedEdition(_ part: Range<Int>, last: Int) -> Range<Int>? {
        guard isNumber(part.lowerBound) && tokens[part.lowerBound].count <= 2 || isOrdinal(part.lowerBound),
            let word = editionWordBehind(part.lowerBound + 1), word <= last
        else { return nil }
        if word == last { return span(part.lowerBound, last) }
        guard span(word + 1, part.upperBound).allSatisfy({ tokens[$0].kind == .mark || tokens[$0].isLower }) else {
            return nil
        }
        let isShortened =
            letterCount(last) <= 5 && mark(part.upperBound) == CitationMark.period
            && mark(part.upperBound - 1) != CitationMark.period
        return isShortened ? span(part.lowerBound, part.upperBound + 1) : part
    }

    /// `Second Edition, Enlarged`: words of change behind a comma.
    private func changedEdition(_ part: Range<Int>) -> Range<Int>? {
        guard has(part.lowerBound, .ordinal), isEditionWord(part.lowerBound + 1), part.count > 2,
            span(part.lowerBound + 2, part.upperBound).allSatisfy({
                tokens[$0].kind == .mark || has($0, [.editionKind, .and])
            })
        else { return nil }
        return part
    }

    /// The word of an edition right behind its number: `. Aufl`, `-е изд`, `nd ed`, `.ª ed`.
    private func editionWordBehind(_ index: Int) -> Int? {
        var position = index
        while position < index + 4,
            mark(position) == CitationMark.period || mark(position) == CitationMark.dash
                || tokens[position].isLower && tokens[position].count <= 4 && !isEditionWord(position)
                || tokens[position].shape.contains(.caseless) && letterCount(position) <= 3 && !isEditionWord(position)
        { position += 1 }
        return isEditionWord(position) ? position : nil
    }

    /// `ط4`: the word and the number written together.
    private func joinedEdition(_ index: Int) -> Range<Int>? {
        let token = tokens[index]
        guard token.kind == .mixed, (3...4).contains(token.count),
            bytes[Int(token.start)..<Int(token.start) + 2].elementsEqual("ط".utf8)
        else { return nil }
        return index..<index + 1
    }

    /// `Edition 2`, `издание 2-е`, `Edisi ke-2`, `ed. a 2-a`, `Ediția a II-a`, `چاپ 8`, `Edisi Revisi`.
    private func namedBehindWord(_ part: Range<Int>, last: Int) -> Range<Int>? {
        // `tái bản lần thứ 3`, `xuất bản lần 2`
        let isVietnamese =
            isWord(part.lowerBound + 1, "bản")
            && (isWord(part.lowerBound, "tái") || isWord(part.lowerBound, "xuất") || isWord(part.lowerBound, "ấn"))
        guard isEditionWord(part.lowerBound) || isVietnamese, part.count <= 8 else { return nil }
        var index = part.lowerBound + (isVietnamese ? 2 : 1)
        if mark(index) == CitationMark.period { index += 1 }
        // `Edition: June 2016`
        if mark(index) == CitationMark.colon, year(last) != nil, (1...2).contains(last - index - 1),
            has(index + 1, [.month, .season])
        {
            return span(index + 1, last + 1)
        }
        while index <= last, tokens[index].kind == .mark || isOrdinalWord(index) {
            index += 1
        }
        guard index <= last else { return nil }
        // `wyd. 2 popr.`, `izd. 3, dop.`: words of change behind the number.
        if isNumeral(index), last > index, last - index <= 4, has(last, .editionKind), tokens[last].isLower,
            span(index + 1, last).allSatisfy({ tokens[$0].kind == .mark || tokens[$0].isLower })
        {
            return span(index, mark(last + 1) == CitationMark.period ? last + 2 : last + 1)
        }
        if isNumeral(index) || isRoman(index), last - index <= 2 {
            let isWhole = span(index + 1, last + 1).allSatisfy {
                tokens[$0].kind == .mark || tokens[$0].isLower && tokens[$0].count <= 4
            }
            return isWhole ? span(index, index + 1) : nil
        }
        // `چاپ شانزدهم`: a number in letters.
        let isInLetters =
            index == part.lowerBound + 1 && part.count <= 4
            && span(index, last + 1).allSatisfy { tokens[$0].kind == .word && tokens[$0].shape.contains(.caseless) }
        if isInLetters, has(part.lowerBound, .edition) { return span(index, last + 1) }
        return index == last
            && (isWord(index, "revisi") || has(index, .ordinal)
                || has(index, .editionKind) && mark(part.lowerBound - 1) == CitationMark.open)
            ? span(index, last + 1) : nil
    }

    private static let ordinalWords = CitationWords("ke", "a", "lần", "thứ", "nr", "no")

    /// `Edisi ke-2`, `ed. a 2-a`, `tái bản lần thứ 2`
    private func isOrdinalWord(_ index: Int) -> Bool {
        isOne(index, of: Self.ordinalWords)
    }

    private func isEditionWord(_ index: Int) -> Bool {
        has(index, .edition) && kind(index) == .word && !isWord(index, "editions")
            || isWord(index, "dr") && tokens[index].isLower && (isOrdinal(index - 1) || isBehindEditionKind(index))
            // `15. uud. p.`: Finnish.
            || isWord(index, "p") && tokens[index].isLower && (isBehindEditionKind(index) || isNumberedInBracket(index))
    }

    /// `(2. p.)`: nothing else stands in the parentheses.
    private func isNumberedInBracket(_ word: Int) -> Bool {
        mark(word - 1) == CitationMark.period && isNumber(word - 2) && mark(word - 3) == CitationMark.open
            && mark(word + 1) == CitationMark.period && mark(word + 2) == CitationMark.close
    }

    /// Behind `herz.`, `uud.`
    private func isBehindEditionKind(_ index: Int) -> Bool {
        has(mark(index - 1) == CitationMark.period ? index - 2 : index - 1, .editionKind)
    }

    private func isEditionFront(_ front: Range<Int>) -> Bool {
        // `3., ergänzte, vollständig überarbeitete und neu gestaltete Auflage`
        if isNumber(front.lowerBound), tokens[front.lowerBound].count <= 2, front.count > 2,
            mark(front.lowerBound + 1) == CitationMark.period
        {
            return front.dropFirst().allSatisfy {
                tokens[$0].kind == .mark || tokens[$0].isLower || tokens[$0].mark == CitationMark.bracket
            }
        }
        var words = 0
        var isKnown = false
        for index in front where tokens[index].isWordLike {
            words += 1
            if isNumber(index) || has(index, [.ordinal, .editionKind]) || isOrdinal(index)
                || isRoman(index) && front.count == 1
            {
                isKnown = true
            } else if !has(index, [.and, .small]) {
                return false
            }
        }
        return isKnown && words <= 5
    }

    /// An edition between other parts: the tokens, and those in front of its word.
    func editionRun(_ range: Range<Int>) -> (run: Range<Int>, front: Range<Int>)? {
        guard work.edition == nil, mayHaveEdition else { return nil }
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

    /// `第2版`, `제3판`, `第二版`, `11版`.
    private func eastEdition(_ part: Range<Int>) -> Range<Int>? {
        let first = part.lowerBound
        if part.count == 3, isWord(first, "第") || isWord(first, "제"), isNumber(first + 1), isEditionWord(first + 2) {
            return span(first + 1, first + 2)
        }
        if part.count == 2, isNumber(first), tokens[first].count <= 2, isWord(first + 1, "版") || isWord(first + 1, "판")
        {
            return first..<first + 1
        }
        return part.count == 1 && (hanEdition(first) != nil || isNewEdition(first)) ? part : nil
    }

    /// The number of `第二版`, `第十版`, `五版`.
    private func hanEdition(_ index: Int) -> Int? {
        let token = tokens[index]
        guard token.shape.contains(.eastAsian), (6...15).contains(token.count) else { return nil }
        let word = bytes[Int(token.start)..<Int(token.end)]
        guard word.suffix(3).elementsEqual("版".utf8) else { return nil }
        return HanNumeral.value(Array(word.dropFirst(word.prefix(3).elementsEqual("第".utf8) ? 3 : 0).dropLast(3)))
    }

    private static let newEditions = CitationWords(
        "新版", "新訂版", "改訂版", "改訂新版", "増補版", "増訂版", "增補版", "增订版", "修訂版", "修订版", "普及版", "개정판", "개정증보판", "최신판")

    /// `新版`, `改訂版`, `修订版`, `개정판`
    private func isNewEdition(_ index: Int) -> Bool {
        isOne(index, of: Self.newEditions)
    }

    /// What stands right behind the digits of `2nd`, `3e`, `1ère`, `3η`.
    private static let ordinalEndings: Set<String> = [
        "वाँ", "वां", "वा", "रा", "ला", "था", "ম", "য়", "ta", "da", "ra", "va", "ma", "na", "ro", "do", "to", "vo", "st", "nd",
        "rd", "th", "d", "e", "er", "re", "ère", "ème", "eme", "a",
        "o", "ª", "º", "η", "ο", "й", "е", "ᵉ", "ᵉʳ", "ʳᵉ", "ᵉᵐᵉ", "ᵈ", "ᵈᵉ", "ᵗʰ", "ⁿᵈ", "ʳᵈ", "ˢᵗ",
    ]

    func isOrdinal(_ index: Int) -> Bool {
        let token = tokens[index]
        // A letter of India takes three bytes, and its sign another three.
        guard token.kind == .mixed, token.count <= (token.shape.contains(.beyondASCII) ? 14 : 8) else { return false }
        if bytes[Int(token.start)].isDigit { return true }
        // `২য়`
        if case .digit = CitationScript.of(CitationLexer.decode(bytes, Int(token.start)).0) { return true }
        return false
    }

    /// The bare number where there is one, else the words as printed.
    func editionText(_ range: Range<Int>) -> String {
        if range.count == 1, let number = hanEdition(range.lowerBound) { return String(number) }
        if range.count == 1, joinedEdition(range.lowerBound) != nil {
            let token = tokens[range.lowerBound]
            return String(decoding: bytes[Int(token.start) + 2..<Int(token.end)], as: UTF8.self)
        }
        var number: Int?
        for index in range where tokens[index].isWordLike {
            if isNumeral(index), number == nil {
                number = index
            } else if letterCount(index) > 2 {
                return text(range)
            }
        }
        guard let number else { return text(range) }
        if tokens[number].kind == .number { return numberText(number..<number + 1) }
        let word = Array(numberText(number..<number + 1).utf8)
        let digits = word.prefix { $0.isDigit }
        let ending = String(decoding: word.dropFirst(digits.count), as: UTF8.self).lowercased()
        let isOrdinal = Self.ordinalEndings.contains(ending)
        return digits.isEmpty || !isOrdinal ? text(range) : String(decoding: digits, as: UTF8.self)
    }
}
