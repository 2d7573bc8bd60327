/// How well a cell whose borders are known fits each of the nine rows, by its shape and by names that are the same in all
/// languages. Log odds against any other text.
struct CellRowScores {
    let catalog: LanguageCatalog

    /// The scores of a row: the mean of its cells, more cells counting more. A row of missing values says nothing.
    func scores(ofRow cells: some Collection<GridCell>) -> [Double] {
        let shown = cells.filter { !$0.isMissing }
        guard !shown.isEmpty else { return Array(repeating: 0, count: RowKey.allCases.count) }
        let parts = shown.map { scores(of: $0.text[...]) }
        let weight = (1 + 0.5 * Double(min(parts.count, 4) - 1)) / Double(parts.count)
        return RowKey.allCases.indices.map { key in parts.reduce(0) { $0 + $1[key] } * weight }
    }

    private func scores(of text: TextBytes) -> [Double] {
        let shape = TextShape(text)
        let isFamily = catalog.isFamilyName(text)
        return RowKey.allCases.map { key in
            switch key {
            case .field: field(shape, isName: catalog.isFieldName(text))
            case .family: isFamily ? 6 : shape.isPlainPhrase ? -0.5 : -7
            case .originYear: Self.year(shape, text)
            case .originator: Self.originator(shape) - (isFamily ? 6 : 0)
            case .type: Self.type(shape) - (isFamily ? 4 : 0)
            case .seminalSource: shape.endsCitation ? 9 : shape.hasCitationYear && shape.length > 40 ? 4 : -7
            case .aliases: Self.aliases(shape) - (isFamily ? 4 : 0)
            case .relatedCount: shape.isNumber && shape.length <= 3 ? 7 : -9
            case .summary: Self.summary(shape)
            }
        }
    }

    private func field(_ shape: TextShape, isName: Bool) -> Double {
        guard shape.isPlainPhrase else { return -7 }
        if isName { return 4 }
        // Of all values only names and fields are in the page's language.
        return shape.foreignLetters > shape.letters / 2 ? 3 : 0.5
    }

    static func year(_ shape: TextShape, _ text: TextBytes) -> Double {
        guard !shape.endsCitation, shape.length < 160 else { return -8 }
        if shape.years == 0 {
            let isCentury = shape.digits > 0 && text.firstIndex(ofBytes: Array("century".utf8)) != nil
            return isCentury ? 3 : shape.letters == 0 && shape.digits > 3 ? 1 : -5
        }
        if shape.letters == 0 { return 7 }
        return shape.lengthBeforeDigits == 0 ? 5 : 3
    }

    static func originator(_ shape: TextShape) -> Double {
        guard !shape.isNumber, !shape.endsCitation else { return -8 }
        let isSentence = shape.endsSentence && shape.sentenceEnds > 1 && shape.length > 120
        return (shape.initials > 0 || shape.hasOthers || shape.joints > 0 ? 2.5 : 0) - (isSentence ? 4 : 0)
    }

    static func type(_ shape: TextShape) -> Double {
        guard !shape.isNumber, !shape.endsCitation else { return -8 }
        var score = shape.length < 120 ? 1.0 : -2
        if shape.initials > 0 { score -= 2 }
        if shape.hasOthers || shape.years > 0 { score -= 2.5 }
        if shape.endsSentence { score -= 2 }
        return score - 0.5 * Double(min(shape.commas, 4))
    }

    static func aliases(_ shape: TextShape) -> Double {
        guard !shape.isNumber, !shape.endsCitation else { return -9 }
        var score = Double(min(shape.commas, 2)) * 1.25
        if shape.endsSentence { score -= 4 }
        if shape.hasCitationYear || shape.years > 1 { score -= 3 }
        return shape.length > 400 ? score - 4 : score
    }

    static func summary(_ shape: TextShape) -> Double {
        guard !shape.endsCitation, !shape.isNumber else { return -9 }
        if shape.length >= 100 { return shape.endsSentence ? 6 : 2 }
        return shape.length >= 40 && shape.endsSentence ? 3 : -6
    }
}

extension TextShape {
    /// A short text without years, marks or sentences: what names of fields and families are.
    var isPlainPhrase: Bool {
        length <= 90 && !isNumber && !endsCitation && years == 0 && !(endsSentence && length > 60)
    }
}
