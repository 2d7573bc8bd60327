/// Nothing gets lost: a word or a number is in a field, announces one, or is residue.
extension CitationReader {
    /// Gives back to the residue what was claimed for a field that does not hold it in the end: a number that another one
    /// replaced, a word that announces nothing.
    mutating func releaseLost() {
        var budget = Self.budget
        for index in tokens.indices where tokens[index].isWordLike {
            let token = tokens[index]
            guard token.shape.contains(.taken) else {
                hasResidue = true
                continue
            }
            let isLost: Bool
            if token.kind == .word {
                if token.shape.contains(.kept) { continue }
                isLost = !isAnnouncement(token) && !isHeld(token, &budget)
            } else {
                isLost =
                    !isDate(index)
                    && !(token.shape.contains(.kept)
                        && (token.count < 3 || token.kind == .mixed && isWordOfOriginal(index)))
                    && !areDigitsHeld(token, &budget)
            }
            if isLost {
                tokens[index].shape.remove(.taken)
                hasResidue = true
            }
        }
    }

    /// How many bytes are looked through: no real citation needs so many, and hostile ones must not take long.
    private static let budget = 1 << 21

    /// Words with a meaning for the reader (`Vol`, `Eds`, `and`), single letters and signs.
    private func isAnnouncement(_ token: CitationToken) -> Bool {
        !token.classes.isEmpty || token.count <= 2 || token.shape.contains(.eastAsian)
            || token.shape.contains(.caseless)
    }

    /// A part of the date.
    private func isDate(_ index: Int) -> Bool {
        let token = tokens[index]
        let value = token.value
        guard value >= 0 else {
            // `2017a`
            guard token.count == 5, let year = work.issued else { return false }
            return bytes[Int(token.start)..<Int(token.start) + 4].elementsEqual(String(year).utf8)
                && work.yearSuffix != nil
        }
        return work.issued.map { $0 == value } ?? false || work.originallyIssued.map { $0 == value } ?? false
            || token.count <= 2
                && (work.issuedMonth.map { $0 == value } ?? false || work.issuedDay.map { $0 == value } ?? false)
            || token.shape.contains(.beyondASCII) || token.count < 5 && isOtherCalendar(Int(value))
            || eraYear(index - 1) != nil
    }

    /// Years of Thailand, Iran and the eras of the East become others.
    private func isOtherCalendar(_ value: Int) -> Bool {
        guard let year = work.issued else { return false }
        return value + 621 == year || value - 543 == year
    }

    /// Whether a field has the token's digits: `2nd` is the edition `2`.
    private func areDigitsHeld(_ token: CitationToken, _ budget: inout Int) -> Bool {
        // Digits of other scripts become those of ASCII.
        guard token.count > 0, bytes[Int(token.start)] < 0x80 else { return true }
        guard token.kind == .mixed else { return isHeld(token, &budget) }
        var digits = token
        while digits.start < digits.end, !bytes[Int(digits.start)].isDigit { digits.start += 1 }
        var end = digits.start
        while end < digits.end, bytes[Int(end)].isDigit { end += 1 }
        digits.end = end
        return digits.start == end || isHeld(digits, &budget)
    }

    /// Whether a field has the token's text.
    private func isHeld(_ token: CitationToken, _ budget: inout Int) -> Bool {
        guard budget > 0 else { return token.shape.contains(.kept) }
        let word = bytes[Int(token.start)..<Int(token.end)]
        if holds(work.page, word, &budget) || holds(work.volume, word, &budget) || holds(work.issue, word, &budget)
            || holds(work.number, word, &budget) || holds(work.edition, word, &budget)
            || holds(work.title, word, &budget) || holds(work.containerTitle, word, &budget)
            || holds(work.publisher, word, &budget) || holds(work.genre, word, &budget)
            || holds(work.collectionNumber, word, &budget) || holds(work.collectionTitle, word, &budget)
            || holds(work.publisherPlace, word, &budget) || holds(work.status, word, &budget)
            || holds(work.doi, word, &budget) || holds(work.url, word, &budget)
            || holds(work.isbn, word, &budget) || holds(work.issn, word, &budget)
        {
            return true
        }
        for names in [work.author, work.editor, work.translator] {
            budget -= 16 * names.count
            for name in names {
                for part in [name.literal, name.family, name.given, name.nonDroppingParticle, name.suffix] {
                    if let part, Self.has(part, word) { return true }
                }
            }
        }
        return false
    }

    private func holds(_ field: String?, _ word: ArraySlice<UInt8>, _ budget: inout Int) -> Bool {
        guard let field else { return false }
        budget -= field.utf8.count
        return Self.has(field, word)
    }

    private static func has(_ field: String, _ word: ArraySlice<UInt8>) -> Bool {
        field.utf8.withContiguousStorageIfAvailable { field in
            word.withUnsafeBufferPointer { word in
                guard let first = word.first, field.count >= word.count else { return false }
                for start in 0...field.count - word.count where field[start] == first {
                    var offset = 1
                    while offset < word.count, field[start + offset] == word[offset] { offset += 1 }
                    if offset == word.count { return true }
                }
                return false
            }
        } ?? false
    }
}
