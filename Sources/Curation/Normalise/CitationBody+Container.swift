extension CitationBody {
    /// Where a container's title ends and its numbers begin (`Machine Learning, 45(1), 5–32`); nil without numbers.
    func container(of sentence: Range<Int>) -> (title: Range<Int>, numbers: Range<Int>)? {
        if startsNumbers(sentence.lowerBound, before: sentence.upperBound, behindSpace: false) {
            return (sentence.lowerBound..<sentence.lowerBound, sentence)
        }
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let close = CitationSentences.closing(text, at: index, before: sentence.upperBound) {
                index = close + 1
                continue
            }
            let byte = text[index]
            let isMark = byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
            if isMark || byte == .space, index > sentence.lowerBound {
                let next = isMark && text.byte(index + 1) == .space ? index + 2 : index + 1
                let isBehindSpace = byte == .space
                if startsNumbers(next, before: sentence.upperBound, behindSpace: isBehindSpace),
                    !isYearOfVenue(next, of: sentence.lowerBound..<index),
                    !(isBehindSpace && isBehindSeries(index, from: sentence.lowerBound))
                {
                    return (sentence.lowerBound..<index, next..<sentence.upperBound)
                }
            }
            index += 1
        }
        return nil
    }

    /// `Philosophical Magazine, Series 5, 50(302)`: the number counts the series, not the volume.
    private func isBehindSeries(_ index: Int, from start: Int) -> Bool {
        guard let word = text.words(max(start, index - 12)..<index).last else { return false }
        return ["series", "ser.", "part", "section", "no.", "vol."].contains { text.starts($0, at: word.lowerBound) }
    }

    /// Whether a volume, issue, pages or an article number stands at `index`.
    private func startsNumbers(_ index: Int, before end: Int, behindSpace: Bool) -> Bool {
        if CitationLocators.label(text, at: index, before: end) != nil { return true }
        guard index < end else { return false }
        var next = index
        let prefix: StaticString = "eESAL"
        if !behindSpace, prefix.holds(text[next]), text.byte(next + 1).isDigit { next += 1 }
        let digits = next
        while next < end, text[next].isDigit { next += 1 }
        guard next > digits, next - digits <= 9 else { return false }
        if behindSpace { return isFollowedByPages(next, before: end) }
        if next == end { return true }
        let marks: StaticString = ",;:(./"
        if marks.holds(text[next]) || text.dashLength(at: next) > 0 { return true }
        return text[next] == .space && (text.byte(next + 1) == UInt8(ascii: "(") || text.dashLength(at: next + 1) > 0)
    }

    /// A number without a comma in front is a volume only when an issue or pages follow: `Journal 12(3), 45`.
    private func isFollowedByPages(_ index: Int, before end: Int) -> Bool {
        guard index + 1 < end else { return false }
        switch text[index] {
        case UInt8(ascii: "("): return text[index + 1].isDigit
        case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"):
            return text[index + 1].isDigit || text.byte(index + 2).isDigit || text.starts(" p", at: index + 1)
        case .space: return text[index + 1] == UInt8(ascii: "(") && text.byte(index + 2).isDigit
        default: return false
        }
    }

    /// `NAACL-HLT 2019`: the year belongs to the venue's name.
    private func isYearOfVenue(_ index: Int, of title: Range<Int>) -> Bool {
        guard text.byte(index + 3).isDigit, !text.byte(index + 4).isDigit, text.byte(index - 1) == .space,
            text.byte(index - 2) != UInt8(ascii: ","), text.starts("19", at: index) || text.starts("20", at: index)
        else { return false }
        return text.hasWord(of: CitationVocabulary.conferenceWords, in: title)
    }
}
