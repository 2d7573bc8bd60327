/// Forms of China, Japan and Korea: roles behind names, years of an era, a book in corner brackets behind its editors.
extension CitationReader {
    // MARK: Roles

    /// `森岡清志編`, `李培林主编`, `菲舍尔著`: the role's token behind the names.
    func easternRole(_ range: Range<Int>) -> Int? {
        guard let last = range.last, last > range.lowerBound, tokens[last].shape.contains(.eastAsian),
            tokens[last].count <= 9, has(last, [.editor, .translator]) || isEasternAuthorMark(last),
            tokens[last - 1].kind != .mark || mark(last - 1) == CitationMark.comma
                || mark(last - 1) == CitationMark.period
        else { return nil }
        return last
    }

    private static let authorMarks = CitationWords("著", "共著", "저", "공저", "지음")

    /// `著`, `공저`: those in front of it wrote the work.
    func isEasternAuthorMark(_ index: Int) -> Bool { isOne(index, of: Self.authorMarks) }

    /// `A. L. 著, 後藤隆・大出春江 訳`: takes the translators behind the authors; returns the authors.
    mutating func withoutEasternTranslators(_ printed: Range<Int>) -> Range<Int> {
        let zone = withoutTranslatorsInBracket(withoutAuthorMark(printed))
        guard tokens.shapes.contains(.eastAsian),
            let role = zone.first(where: { isWord($0, "著") && tokens[$0].shape.contains(.eastAsian) }),
            role > zone.lowerBound
        else { return withoutUnparted(zone) }
        let rest = trimmed(span(role + 1, zone.upperBound))
        if let last = easternRole(rest), has(last, .translator) {
            let shape = readNames(trimmed(span(rest.lowerBound, last)))
            guard shape.isPlausible else { return zone }
            claimSeparators()
            work.translator += takeNames()
            claim(last..<last + 1)
        } else if !rest.isEmpty {
            return zone
        }
        claim(role..<role + 1)
        return trimmedComma(span(zone.lowerBound, role))
    }

    /// `前田忠彦（著）`
    private mutating func withoutAuthorMark(_ zone: Range<Int>) -> Range<Int> {
        guard let last = zone.last, mark(last) == CitationMark.close, isWord(last - 1, "著") || isWord(last - 1, "저"),
            Int(tokens[last].partner) == last - 2, last - 2 > zone.lowerBound
        else { return zone }
        claim(span(last - 2, last + 1))
        return span(zone.lowerBound, last - 2)
    }

    /// `Groves, R. M. et al.（大隅昇監訳）`
    private mutating func withoutTranslatorsInBracket(_ zone: Range<Int>) -> Range<Int> {
        guard let last = zone.last, mark(last) == CitationMark.close, Int(tokens[last].partner) > zone.lowerBound,
            tokens[last - 1].shape.contains(.eastAsian), has(last - 1, .translator),
            takeEasternContributors(span(Int(tokens[last].partner) + 1, last))
        else { return zone }
        return trimmedComma(span(zone.lowerBound, Int(tokens[last].partner)))
    }

    /// `ポパー, K. R., 大内義一・森博訳`: behind an author of the West all names of the East are translators.
    private mutating func withoutUnparted(_ zone: Range<Int>) -> Range<Int> {
        guard let role = easternRole(zone), has(role, .translator),
            let initial = zone.last(where: { tokens[$0].shape.contains([.single, .capital]) }), initial < role
        else { return zone }
        var start = initial + 1
        while start < role, tokens[start].kind == .mark { start += 1 }
        guard start < role, mark(start - 1) == CitationMark.comma else { return zone }
        let shape = readNames(span(start, role))
        guard shape.isPlausible, names.allSatisfy({ $0.kind == .eastAsian }) else { return zone }
        claimSeparators()
        work.translator += takeNames()
        claim(role..<role + 1)
        return trimmedComma(span(zone.lowerBound, start))
    }

    /// `邱泽奇, 译`, `石黒毅 訳`, `B. Name 译`: a sentence or a remark of names with their role.
    mutating func takeEasternContributors(_ part: Range<Int>) -> Bool {
        guard let role = easternRole(part), has(role, [.editor, .translator]) else { return false }
        let shape = readNames(trimmed(span(part.lowerBound, role)))
        guard shape.isPlausible, shape.persons + shape.organisations == names.count else { return false }
        claimSeparators()
        if has(role, .translator) { work.translator += takeNames() } else { work.editor += takeNames() }
        claim(role..<role + 1)
        return true
    }

    // MARK: Books

    /// `直井優編『現代日本の階層』東京大学出版会，pp. 21–48`: editors, the book, its publisher and the pages.
    mutating func takeEasternBook(_ part: Range<Int>) -> Bool {
        guard work.containerTitle == nil,
            let open = part.first(where: {
                tokens[$0].shape.contains(.easternQuote) && tokens[$0].mark == CitationMark.quote
            }),
            open > part.lowerBound, Int(tokens[open].partner) > open, Int(tokens[open].partner) < part.upperBound,
            takeEasternContributors(trimmed(span(part.lowerBound, open)))
                || takeEasternNames(trimmed(span(part.lowerBound, open)))
        else { return false }
        let close = Int(tokens[open].partner)
        evidence.isChapter = true
        setContainer(span(open + 1, close))
        let rest = trimmed(span(close + 1, part.upperBound))
        let end = first(CitationMark.comma, in: rest) ?? rest.upperBound
        if !rest.isEmpty { takePublisher(span(rest.lowerBound, end)) }
        if end < rest.upperBound { takeNumbers(span(end, rest.upperBound)) }
        return true
    }

    /// `「生活史」岸政彦・石岡丈昇『質的社会調査の方法』`: names between an article and a book are the book's.
    private mutating func takeEasternNames(_ part: Range<Int>) -> Bool {
        guard evidence.isQuoted, work.editor.isEmpty, part.count <= 12 else { return false }
        let shape = readNames(part)
        guard shape.isStrict, names.count > 1, names.allSatisfy({ $0.kind == .eastAsian }) else { return false }
        claimSeparators()
        work.editor = takeNames()
        return true
    }

    /// Editors in front of a book of GB/T 7714: `应星, 李猛. 社会理论与方法评论. 上海: …`, `张维迎, 主编. 读本.`
    mutating func takeEasternEditors(_ range: Range<Int>) -> Range<Int> {
        var end = range.lowerBound
        while end < range.upperBound, mark(end) != CitationMark.period { end += 1 }
        guard end < range.upperBound, work.editor.isEmpty else { return range }
        let part = trimmed(span(range.lowerBound, end))
        if takeEasternContributors(part) { return trimmed(span(end, range.upperBound)) }
        let shape = readNames(part)
        // `[C]//中国社会学会. 中国社会学年会论文集`
        if names.count == 1, shape.organisations == 1, names[0].kind == .organisation, part.count <= 4 {
            work.editor = takeNames()
            return trimmed(span(end, range.upperBound))
        }
        guard shape.isStrict, names.count > 1 || names.count == 1 && isNameOfThree(part),
            names.allSatisfy({ $0.kind == .eastAsian }),
            part.allSatisfy({ tokens[$0].count <= 12 })
        else { return range }
        claimSeparators()
        work.editor = takeNames()
        return trimmed(span(end, range.upperBound))
    }

    /// `谢宇. 社会学方法评论`: two or three letters, the first of them a family name.
    private func isNameOfThree(_ part: Range<Int>) -> Bool {
        part.count == 1 && (6...9).contains(tokens[part.lowerBound].count)
            && startsWithFamilyOfOneLetter(part.lowerBound)
    }

    /// `『社会調査法入門』有斐閣，2004年`, `『発想法』中央公論社（中公新書136）、1967年`, `『質的研究入門』小田博志監訳、春秋社`: double corner
    /// brackets are of books, and who translated it, its publisher, year and pages stand behind, in parts that all are known.
    mutating func takePublisherBehindBook(_ quote: Int, _ printed: Range<Int>) -> Bool {
        let start = Int(tokens[quote].start)
        guard tokens[quote].shape.contains(.easternQuote), bytes[start] == 0xE3, bytes[start + 2] == 0x8E else {
            return false
        }
        var rest = trimmed(printed)
        // `『サンプルサイズの決め方』（朝倉書店，2003年）`
        if mark(rest.lowerBound) == CitationMark.open, Int(tokens[rest.lowerBound].partner) == rest.upperBound - 1 {
            rest = span(rest.lowerBound + 1, rest.upperBound - 1)
        }
        guard let parts = partsOfEasternImprint(rest) else { return false }
        for part in parts {
            if let role = easternRole(part), has(role, .translator) {
                _ = takeEasternContributors(part)
            } else if isNumber(part.lowerBound), year(part.lowerBound) != nil {
                work.issued = year(part.lowerBound)
                claim(part)
            } else if isEasternName(withoutBracketBehind(part)) {
                takeEasternPublisher(part)
            } else {
                takeNumbers(part)
            }
        }
        return true
    }

    /// The parts between commas when each is known and one is a publisher with a year, pages, a bracket or a translator
    /// beside it.
    private func partsOfEasternImprint(_ rest: Range<Int>) -> [Range<Int>]? {
        guard let first = rest.first, tokens[first].shape.contains(.eastAsian), tokens[first].kind == .word,
            rest.count <= 24
        else { return nil }
        var parts: [Range<Int>] = []
        var publishers = 0
        var isSure = false
        var index = rest.lowerBound
        var start = index
        while index <= rest.upperBound {
            if index < rest.upperBound, mark(index) != CitationMark.comma {
                index = behind(index, before: rest.upperBound)
                continue
            }
            let part = trimmed(span(start, index))
            index += 1
            start = index
            guard !part.isEmpty else { return nil }
            let front = withoutBracketBehind(part)
            if easternRole(part).map({ has($0, .translator) }) ?? false {
                isSure = true
            } else if work.issued == nil, isLoneYear(part) {
                isSure = true
            } else if isEasternName(front) {
                publishers += 1
                if front.count < part.count { isSure = true }
            } else if isPagesOfBook(part) {
                isSure = true
            } else {
                return nil
            }
            parts.append(part)
        }
        return isSure && publishers == 1 ? parts : nil
    }

    /// `2004年`
    private func isLoneYear(_ part: Range<Int>) -> Bool {
        year(part.lowerBound) != nil && (part.count == 1 || part.count == 2 && isYearWord(part.lowerBound + 1))
    }

    /// Words of the East and nothing else.
    private func isEasternName(_ part: Range<Int>) -> Bool {
        !part.isEmpty && part.count <= 6
            && part.allSatisfy {
                tokens[$0].kind == .word && (tokens[$0].shape.contains(.eastAsian) || tokens[$0].isCapital)
                    && !has($0, .pageBehind) || mark($0) == CitationMark.dot
            }
    }

    /// `pp. 33-44`, `11-70頁`
    private func isPagesOfBook(_ part: Range<Int>) -> Bool {
        label(part.lowerBound, before: part.upperBound)?.0 == .pages
            || part.count == 4 && isNumber(part.lowerBound) && has(part.lowerBound + 3, .pageBehind)
    }

    private func withoutBracketBehind(_ part: Range<Int>) -> Range<Int> {
        guard let last = part.last, mark(last) == CitationMark.close, Int(tokens[last].partner) > part.lowerBound else {
            return part
        }
        return span(part.lowerBound, Int(tokens[last].partner))
    }

    private mutating func takeEasternPublisher(_ part: Range<Int>) {
        evidence.isBehindPublisher = true
        let name = withoutRemarks(part)
        evidence.isBehindPublisher = false
        takePublisher(name)
    }

    // MARK: Years

    /// The year that an era and its number give (`昭和43`, `民國98`), by the number's token; nil for anything else.
    func eraYear(_ era: Int) -> Int? {
        guard tokens[era].shape.contains(.eastAsian), isNumber(era + 1), tokens[era + 1].count <= 3 else { return nil }
        for (name, base) in Self.eras where isWord(era, name) { return base + Int(tokens[era + 1].value) }
        return nil
    }

    /// The year before the first of each.
    private static let eras: [(StaticString, Int)] = [
        ("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("明治", 1867), ("民國", 1911), ("民国", 1911),
    ]

    func isYearWord(_ index: Int) -> Bool { isWord(index, "年") || isWord(index, "년") }

    /// `題名　雑誌名，12，1–20`: Japanese has no spaces; the one between two of its words parts a title from its source.
    func isSpacedSource(_ index: Int, before end: Int) -> Bool {
        let previous = tokens[index - 1]
        // `…の分析―峻別と統合― 理論と方法, 19(1)`
        let isBehindDash = mark(index - 1) == CitationMark.dash && tokens[index - 2].shape.contains(.eastAsian)
        guard previous.shape.contains(.eastAsian) && previous.kind == .word || isBehindDash,
            previous.shape.isDisjoint(with: .hangul) && tokens[index].shape.isDisjoint(with: .hangul),
            mark(index - 2) != CitationMark.close
        else { return false }
        let rest = trimmed(span(index, end))
        return container(of: rest).map { !$0.title.isEmpty } ?? false
            || rest.count <= 3 && hasAny([.publisher, .journal], in: rest) || isEasternPublisher(rest)
    }
}
