/// Addresses of the net, and the words and dates of retrieval around them.
extension CitationReader {
    /// The tokens of an address up to the next white space, without the marks that end a sentence.
    func endOfAddress(_ start: Int) -> Int {
        var end = start + 1
        while end < tokens.count, !tokens[end].isSpaced, tokens[end].mark != CitationMark.arrow, !isWideMark(end) {
            end += 1
        }
        // The dot between two sentences that a lost space joined is not looked for: addresses have dots.
        while end > start + 1 {
            let token = tokens[end - 1]
            guard token.kind == .mark else { break }
            // `⟨10.3917/rfs.473.0651⟩`
            if token.count == 3, bytes[Int(token.start)..<Int(token.end)].elementsEqual("\u{27E9}".utf8) {
                end -= 1
                continue
            }
            switch token.mark {
            case CitationMark.period, CitationMark.comma, CitationMark.semicolon, CitationMark.colon,
                CitationMark.unquote,
                CitationMark.question, CitationMark.exclamation, CitationMark.bar:
                end -= 1
            case CitationMark.close, CitationMark.bracketClose:
                guard Int(token.partner) < start else { return end }
                end -= 1
            case CitationMark.other:
                let byte = bytes[Int(token.start)]
                guard byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else {
                    return end
                }
                end -= 1
            default: return end
            }
        }
        return end
    }

    /// `criticalcounting.example/null`: small letters, a dot, small letters, a slash, and no space.
    func isBareAddress(_ index: Int) -> Bool {
        mark(index + 1) == CitationMark.period && !tokens[index + 1].isSpaced && tokens[index + 2].isLower
            && !tokens[index + 2].isSpaced && (2...8).contains(tokens[index + 2].count)
            && mark(index + 3) == CitationMark.slash && !tokens[index + 3].isSpaced && tokens[index + 4].isWordLike
            && !tokens[index + 4].isSpaced && tokens[index].isSpaced && !tokens[index].shape.contains(.beyondASCII)
    }

    mutating func bareAddress(_ index: Int) -> Range<Int>? {
        let end = endOfAddress(index)
        guard work.url == nil, let slice = slice(span(index, end)) else { return nil }
        work.url = String(decoding: slice, as: UTF8.self)
        return span(index, end)
    }

    /// `（`, `。`: a mark of the East ends an address without a space. A bracket that was put in has no bytes of its own.
    private func isWideMark(_ index: Int) -> Bool {
        tokens[index].kind == .mark && tokens[index].count > 0 && bytes[Int(tokens[index].start)] >= 0xE3
    }

    mutating func address(_ index: Int) -> Range<Int>? {
        let hasScheme = mark(index + 1) == CitationMark.colon && mark(index + 2) == CitationMark.slash
        guard hasScheme || isWord(index, "www") else { return nil }
        let end = endOfAddress(index)
        guard end > index + 2, let slice = slice(span(index, end)) else { return nil }
        let address = String(decoding: slice, as: UTF8.self)
        let label = labelOfAddress(before: index)
        if let doi = DOI.inAddress(address) ?? DOI.behindProxy(address) {
            // `?…` and `#…` are no part of it.
            if let rest = address.utf8.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
                spareIdentifiers.append(String(address[rest...]))
            }
            if work.doi == nil {
                work.doi = doi.lowercased()
            } else if work.doi != doi.lowercased() {
                spareIdentifiers.append(address)
            }
        } else if work.url == nil {
            work.url = address
        } else {
            spareIdentifiers.append(address)
        }
        let whole = enclosed(label, end)
        if let note = endOfRetrievalNote(whole) {
            var stretch = trimmed(span(whole, note))
            // The word for `from` belongs to the address.
            if isWord(stretch.lowerBound, "adresinden") || isWord(stretch.lowerBound, "에서")
                || isWord(stretch.lowerBound, "から")
            {
                stretch = span(stretch.lowerBound + 1, stretch.upperBound)
            }
            spareIdentifiers.append(text(stretch))
            return span(label, note)
        }
        // `https://… adresinden erişildi`, `https://… 에서 인출`
        if isWord(whole, "adresinden") || isWord(whole, "에서"), whole + 1 < tokens.count, has(whole + 1, .retrieved),
            whole + 2 >= tokens.count || mark(whole + 2) == CitationMark.period
        {
            return span(label, whole + 2)
        }
        return span(label, whole)
    }

    /// With the brackets right around it: `<https://…>`, `(https://…)`.
    private func enclosed(_ start: Int, _ end: Int) -> Int {
        if end < tokens.count, tokens[end].mark == CitationMark.other,
            bytes[Int(tokens[end].start)] == UInt8(ascii: ">")
        {
            return end + 1
        }
        return end
    }

    /// Where the words that announce an address begin: `Retrieved from`, `Available at:`, `URL:`.
    private mutating func labelOfAddress(before index: Int) -> Int {
        if let dated = datedLabel(before: index) ?? archiveLabel(before: index) { return dated }
        var start = index
        var position = index - 1
        var words = 0
        while position >= 0, words < 5 {
            let token = tokens[position]
            if token.kind == .mark {
                let isOther = token.mark == CitationMark.other && bytes[Int(token.start)] == UInt8(ascii: "<")
                guard token.mark == CitationMark.colon || isOther else { break }
            } else if token.classes.contains(.retrieved) {
                start = position
            } else if isAnnouncing(position) {
                words += 1
            } else {
                break
            }
            position -= 1
        }
        // `En línea:`
        if start < index, start > 0, isWord(start - 1, "en") || isWord(start - 1, "em"), tokens[start - 1].isCapital {
            start -= 1
        }
        // `تم الاسترجاع من`
        if start < index, start > 0, isWord(start - 1, "تم") { start -= 1 }
        return start
    }

    /// `Retrieved May 3, 2019, from`: the date of retrieval is residue with its word.
    private mutating func datedLabel(before index: Int) -> Int? {
        var position = index - 1
        while position >= 0,
            mark(position) == CitationMark.colon || mark(position) == CitationMark.comma || isAnnouncing(position)
                || mark(position) == CitationMark.period && year(position - 1) != nil
        { position -= 1 }
        let end = position + 1
        var hasDate = false
        while position >= 0, position > index - 12 {
            if tokens[position].classes.contains(.retrieved), tokens[position].kind == .word {
                guard hasDate else { return nil }
                spareIdentifiers.append(text(span(position, end)))
                return position
            }
            if isNumber(position) {
                if year(position) != nil || tokens[position].count == 4 { hasDate = true }
            } else if has(position, .month) {
                hasDate = true
            } else if !has(position, .month), tokens[position].kind != .mark, !isAnnouncing(position),
                !tokens[position].isLower
            {
                return nil
            }
            position -= 1
        }
        return nil
    }

    /// `Retrieved from netLibrary:`, `Retrieved from Department of X website:`: the archive's name is residue.
    private mutating func archiveLabel(before index: Int) -> Int? {
        guard mark(index - 1) == CitationMark.colon else { return nil }
        var position = index - 2
        while position >= 0, position > index - 16 {
            if tokens[position].kind == .gap || mark(position) == CitationMark.period { return nil }
            if isWord(position, "retrieved") || isWord(position, "available") || isWord(position, "abgerufen") {
                var start = position + 1
                while start < index, isAnnouncing(start) || has(start, .retrieved) { start += 1 }
                guard start < index - 1 else { return nil }
                // `Available at SSRN: https://…`
                if start + 2 == index, work.containerTitle == nil, isPreprintServer(span(start, index - 1)) {
                    work.containerTitle = take(span(start, index - 1))
                    evidence.isPreprint = true
                    return position
                }
                spareIdentifiers.append(text(span(start, index - 1)))
                return position
            }
            position -= 1
        }
        return nil
    }

    private static let announcing = CitationWords(
        "at", "on", "electronically", "unter", "en", "sur", "à", "in", "the", "em", "a", "van", "från", "fra",
        "dari", "από", "le", "via", "la", "på", "са", "на", "στο", "على", "في", "من", "تم", "شده", "از", "در",
        "מ", "מתוך", "จาก", "cập", "किया", "गया", "से", "từ", "tại", "di")

    private func isAnnouncing(_ index: Int) -> Bool {
        if has(index, [.by, .from]) && tokens[index].isLower { return true }
        return isOne(index, of: Self.announcing)
    }

    /// The date of retrieval behind an address, up to the end of the text: `(accessed 12 June 2019)`, `閲覧`, `tarihinde
    /// erişildi`. It is residue.
    private func endOfRetrievalNote(_ start: Int) -> Int? {
        let end = tokens.count
        guard start < end, end - start <= 16, span(start, end).contains(where: { isNumber($0) }),
            span(start, end).contains(where: { has($0, .retrieved) }),
            !span(start, end).contains(where: { tokens[$0].kind == .gap || tokens[$0].classes.contains(.identifier) })
        else { return nil }
        return end
    }

    /// `From MathWorld`: what stands in front of a site's name.
    mutating func behindWordsOfSite(_ part: Range<Int>) -> Range<Int> {
        guard isWord(part.lowerBound, "from"), tokens[part.lowerBound].isCapital, part.count > 1,
            tokens[part.lowerBound + 1].isCapital
        else { return part }
        announce(part.lowerBound..<part.lowerBound + 1)
        return span(part.lowerBound + 1, part.upperBound)
    }

    func isWebPage(_ part: Range<Int>) -> Bool {
        work.url != nil && CitationType.isOfWeb(work.genre) && work.doi == nil && work.isbn == nil
            && work.edition == nil
            && work.containerTitle == nil
            && !evidence.isReport
    }
}
