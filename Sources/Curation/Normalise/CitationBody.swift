/// The part of a citation behind the year: title, container with its numbers, publisher.
struct CitationBody {
    let text: PrintedText
    let range: Range<Int>
    var evidence = CitationType.Evidence()

    init(_ text: PrintedText, from start: Int) {
        self.text = text
        range = text.trimmed(start..<text.bytes.count, marks: ".,:;")
    }

    mutating func move(to work: inout Work, residue: inout [String]) {
        guard !range.isEmpty else { return }
        var sentences: [Range<Int>]
        if let quoted = quotedTitle() {
            work.title = text.string(quoted.title)
            sentences = CitationSentences.split(text, in: quoted.rest)
        } else {
            sentences = CitationSentences.split(text, in: range)
            guard !sentences.isEmpty else { return }
            if work.title == nil {
                let count = titleLength(sentences)
                let title = sentences[0].lowerBound..<sentences[count - 1].upperBound
                sentences.removeFirst(count)
                takeTitle(title, alone: sentences.isEmpty, into: &work, residue: &residue)
            }
        }
        for sentence in sentences { take(sentence, into: &work, residue: &residue) }
    }

    /// A title between quotes at the very front.
    private func quotedTitle() -> (title: Range<Int>, rest: Range<Int>)? {
        let start = range.lowerBound
        let pair: (open: Int, close: StaticString)? =
            text[start] == UInt8(ascii: "\"") ? (1, "\"") : text.starts("\u{201C}", at: start) ? (3, "\u{201D}") : nil
        guard let pair, let close = text.first(pair.close, in: start + pair.open..<range.upperBound) else { return nil }
        let title = text.trimmed(start + pair.open..<close, marks: ".,")
        let rest = text.trimmed(close + pair.close.utf8CodeUnitCount..<range.upperBound, marks: ".,;:")
        // A quotation at the front of a longer title is part of it.
        let isWhole = text.byte(close + pair.close.utf8CodeUnitCount) != UInt8(ascii: ":")
        guard !title.isEmpty, isWhole, !text.byte(rest.lowerBound).isLower else { return nil }
        return (title, rest)
    }

    /// How many sentences the title has: up to the first that is surely a container or a publisher, one when none is.
    private func titleLength(_ sentences: [Range<Int>]) -> Int {
        let endsAsQuestion = text[sentences[0].upperBound - 1] != UInt8(ascii: ".")
        for index in sentences.indices.dropFirst() {
            let sentence = sentences[index]
            if isSurelySource(sentence) { return index }
            if index == 1, isLikelySource(sentence) { return 1 }
            if endsAsQuestion, isLikelySource(sentence) { return index }
        }
        return 1
    }

    private func isSurelySource(_ sentence: Range<Int>) -> Bool {
        let first = text[sentence.lowerBound]
        if first == UInt8(ascii: "(") || first == UInt8(ascii: "[") { return true }
        return inPrefix(sentence) != nil || container(of: sentence) != nil
            || text.hasWord(of: CitationVocabulary.thesisWords, in: sentence)
    }

    private func isLikelySource(_ sentence: Range<Int>) -> Bool {
        text.hasWord(of: CitationVocabulary.publisherWords, in: sentence)
            || text.hasWord(of: CitationVocabulary.conferenceWords, in: sentence)
            || text.hasWord(of: CitationVocabulary.journalWords, in: sentence)
    }

    /// Takes the title and the remarks in parentheses behind it.
    private mutating func takeTitle(_ range: Range<Int>, alone: Bool, into work: inout Work, residue: inout [String]) {
        var title = range
        if alone, let place = container(of: text.trimmedEnd(range, marks: ".")),
            place.numbers.lowerBound > range.lowerBound
        {
            // Everything between commas: the last part in front of the numbers is the container.
            let comma = text.bytes[place.title].lastIndex(of: UInt8(ascii: ","))
            if let comma {
                title = range.lowerBound..<comma
                take(comma + 1..<range.upperBound, into: &work, residue: &residue)
            }
        }
        title = withoutRemarks(title, into: &work)
        title = withoutEdition(title, into: &work)
        let trimmed = text.trimmedEnd(title, marks: ".,:;")
        if !trimmed.isEmpty { work.title = text.string(trimmed) }
    }

    /// `Title, 2nd edition`.
    private func withoutEdition(_ range: Range<Int>, into work: inout Work) -> Range<Int> {
        guard work.edition == nil, let comma = text.bytes[range].lastIndex(of: UInt8(ascii: ",")) else { return range }
        guard let edition = CitationRemark.edition(text, text.trimmed(comma + 1..<range.upperBound, marks: ".")) else {
            return range
        }
        work.edition = edition
        return range.lowerBound..<comma
    }

    /// Takes parentheses that the vocabulary of remarks knows off the end of a range.
    mutating func withoutRemarks(_ range: Range<Int>, into work: inout Work) -> Range<Int> {
        var rest = text.trimmedEnd(range, marks: ".,;:")
        while let last = rest.last, text[last] == UInt8(ascii: ")") || text[last] == UInt8(ascii: "]") {
            guard let open = opening(of: last, from: rest.lowerBound),
                open > rest.lowerBound || rest.lowerBound != self.range.lowerBound
            else { break }
            guard CitationRemark.take(text, open + 1..<last, into: &work, evidence: &evidence) else { break }
            rest = text.trimmedEnd(rest.lowerBound..<open, marks: ".,;:")
        }
        // Marks such as `?` stay, and so does a closing mark when nothing was taken.
        return rest.isEmpty ? rest : rest.lowerBound..<rest.upperBound
    }

    private func opening(of close: Int, from start: Int) -> Int? {
        let opener: UInt8 = text[close] == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
        var depth = 0
        for index in (start...close).reversed() {
            if text[index] == text[close] { depth += 1 }
            if text[index] == opener { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }
}
