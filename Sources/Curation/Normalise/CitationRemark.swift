/// Remarks in parentheses or brackets behind a title: edition, volume, pages, report number, thesis, medium.
enum CitationRemark {
    /// Takes a remark when every part of it is understood, else takes nothing and says false.
    static func take(
        _ text: PrintedText, _ range: Range<Int>, into work: inout Work, evidence: inout CitationType.Evidence
    ) -> Bool {
        var trial = work
        var seen = evidence
        var start = range.lowerBound
        while start <= range.upperBound {
            let comma = text.bytes[start..<range.upperBound].firstIndex {
                $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
            }
            let part = text.trimmed(start..<(comma ?? range.upperBound))
            if !takePart(text, part, into: &trial, evidence: &seen) { return false }
            guard let comma else { break }
            start = comma + 1
        }
        work = trial
        evidence = seen
        return true
    }

    private static func takePart(
        _ text: PrintedText, _ part: Range<Int>, into work: inout Work, evidence: inout CitationType.Evidence
    ) -> Bool {
        if part.isEmpty { return true }
        if let edition = edition(text, part), work.edition == nil {
            work.edition = edition
            return true
        }
        if let volume = number(text, part, behind: ["vols.", "vol.", "volume", "vol", "bd."]), work.volume == nil {
            work.volume = volume
            return true
        }
        if let pages = number(text, part, behind: ["pp.", "pages", "pp", "p.", "s."]), work.page == nil {
            work.page = withHyphens(pages)
            return true
        }
        if let year = number(text, part, behind: ["original work published", "originally published"]),
            let year = Int(year)
        {
            work.originallyIssued = year
            return true
        }
        return takeGenre(text, part, into: &work, evidence: &evidence)
    }

    private static func takeGenre(
        _ text: PrintedText, _ part: Range<Int>, into work: inout Work, evidence: inout CitationType.Evidence
    ) -> Bool {
        if evidence.isThesis, work.publisher == nil {
            work.publisher = text.string(part)
            return true
        }
        if text.hasWord(of: CitationVocabulary.thesisWords, in: part) {
            evidence.isThesis = true
            work.genre = text.string(part)
            return true
        }
        if let report = CitationReport(text, part), report.before.isEmpty, report.after.isEmpty {
            evidence.isReport = true
            work.genre = text.string(report.genre)
            if !report.number.isEmpty { work.number = text.string(report.number) }
            return true
        }
        if text.starts("computer software", at: part.lowerBound) || text.starts("software", at: part.lowerBound) {
            evidence.isSoftware = true
            work.genre = text.string(part)
            return true
        }
        let isPreprint = part.count == 8 && text.starts("preprint", at: part.lowerBound)
        if isPreprint, work.genre == nil || work.genre == "preprint" { work.genre = text.string(part) }
        return isPreprint
    }

    /// `2` for `2nd ed.`, `Rev.` for `Rev. ed.`; nil when it is no edition.
    static func edition(_ text: PrintedText, _ part: Range<Int>) -> String? {
        let words = text.words(part)
        guard (2...4).contains(words.count), let last = words.last else { return nil }
        guard
            ["ed.", "ed", "edn.", "edn", "edition"].contains(where: {
                last.count == $0.utf8CodeUnitCount && text.starts($0, at: last.lowerBound)
            })
        else { return nil }
        let front = part.lowerBound..<words[words.count - 2].upperBound
        let digits = front.prefix { text[$0].isDigit }
        let isOrdinal = !digits.isEmpty && text[front].dropFirst(digits.count).allSatisfy(\.isLower)
        return text.string(isOrdinal ? front.lowerBound..<front.lowerBound + digits.count : front)
    }

    /// What follows one of the words, when it begins with a digit (or is a short code) and is one word.
    static func number(_ text: PrintedText, _ part: Range<Int>, behind words: [StaticString]) -> String? {
        for word in words where text.starts(word, at: part.lowerBound) {
            let rest = text.trimmed(part.lowerBound + word.utf8CodeUnitCount..<part.upperBound)
            guard !rest.isEmpty, rest.count <= 24, text.bytes[rest].contains(where: \.isDigit) || rest.count <= 4 else {
                continue
            }
            guard !text.bytes[rest].contains(.space) || text[rest.lowerBound].isDigit else { continue }
            return text.string(rest)
        }
        return nil
    }

    /// Page ranges with a plain hyphen, as CSL-JSON wants them.
    static func withHyphens(_ pages: String) -> String {
        let text = PrintedText(pages)
        var bytes: [UInt8] = []
        var index = 0
        while index < text.bytes.count {
            let dash = text.dashLength(at: index)
            if dash > 0 {
                // One hyphen for `--` too, and no space around it.
                while bytes.last == .space { bytes.removeLast() }
                if bytes.last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
            } else if text[index] != .space || bytes.last != UInt8(ascii: "-") {
                bytes.append(text[index])
            }
            index += max(1, dash)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension PrintedText {
    subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }
}
