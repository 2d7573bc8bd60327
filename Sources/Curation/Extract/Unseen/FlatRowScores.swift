/// How well a glued line, label and all cells, fits each of the nine rows. Log odds against any other text.
struct FlatRowScores {
    let catalog: LanguageCatalog
    /// How many methods the page compares.
    let columns: Int

    /// - Parameter isCut: true when the copy ends in the line, so that it shows the start of its row only.
    func scores(of text: TextBytes, isCut: Bool) -> [Double] {
        let shape = TextShape(text)
        let families = NameSuffix(of: text, limit: columns) { catalog.isFamilyName($0) }
        let scores = RowKey.allCases.map { key in
            switch key {
            case .field: field(text, shape)
            case .family: family(shape, names: families.counts.values.max() ?? 0)
            case .originYear: year(shape)
            case .originator: CellRowScores.originator(shape) - (families.isEmpty ? 0 : 6)
            case .type: type(shape) - (families.isEmpty ? 0 : 4)
            case .seminalSource: source(shape)
            case .aliases: aliases(shape) - (families.isEmpty ? 0 : 4)
            case .relatedCount: count(shape)
            case .summary: summary(shape)
            }
        }
        return isCut ? scores.map { max($0 * 0.3, -1) } : scores
    }

    private func field(_ text: TextBytes, _ shape: TextShape) -> Double {
        guard shape.arrows == 0, shape.years == 0, shape.digitsAtEnd == 0, shape.length < 40 * (columns + 1) else {
            return -7
        }
        if shape.sentenceEnds > 1 { return -4 }
        if !NameSuffix(of: text, limit: columns, { catalog.isFieldName($0) }).isEmpty { return 4 }
        if LabelBorders.repetition(GlueScan(text).items, times: columns) != nil { return 3 }
        return shape.foreignLetters > shape.letters / 2 ? 2 : 0.5
    }

    private func family(_ shape: TextShape, names: Int) -> Double {
        if names > 0 { return names == columns ? 8 : 5 }
        return shape.arrows == 0 && shape.digits == 0 && shape.length < 40 * (columns + 1) ? -1 : -8
    }

    private func year(_ shape: TextShape) -> Double {
        guard shape.years > 0, shape.arrows == 0, shape.length < 60 * columns + 40 else { return -6 }
        let behind = shape.length - shape.lengthBeforeDigits
        return shape.digits * 5 > behind * 4 ? 7 : shape.initials > 0 ? 1 : 3
    }

    private func type(_ shape: TextShape) -> Double {
        guard shape.arrows == 0, shape.digitsAtEnd < 4 else { return -8 }
        var score = shape.length < 110 * columns + 40 ? 1.0 : -3
        if shape.initials > 0 { score -= 2 }
        if shape.hasOthers || shape.years > 0 { score -= 2 }
        if shape.sentenceEnds > columns { score -= 3 }
        return score - 0.3 * Double(min(shape.commas, 6))
    }

    private func source(_ shape: TextShape) -> Double {
        if shape.arrows > 0 { return shape.arrows >= columns ? 9 : 7 }
        return (shape.hasCitationYear || shape.endsCitation) && shape.length > 60 ? 4 : -7
    }

    private func aliases(_ shape: TextShape) -> Double {
        guard shape.arrows == 0, !shape.hasCitationYear else { return -8 }
        var score = shape.commas >= columns ? 2.0 : shape.commas > 0 ? 1 : 0
        if shape.initials > 2 { score -= 2 }
        if shape.sentenceEnds > 1, shape.length > 100 * columns { score -= 4 }
        if shape.digitsAtEnd > 0, shape.digitsAtEnd == shape.digits { score -= 2 }
        return score
    }

    private func count(_ shape: TextShape) -> Double {
        let isTail = shape.digitsAtEnd > 0 && shape.digitsAtEnd == shape.digits && shape.digitsAtEnd <= 2 * columns + 1
        guard isTail, shape.length - shape.digits <= 40, shape.arrows == 0, shape.commas == 0 else { return -9 }
        return shape.digitsAtEnd >= columns - 1 ? 7 : 4
    }

    private func summary(_ shape: TextShape) -> Double {
        guard shape.arrows == 0, shape.length >= 60, shape.sentenceEnds > 0 else { return -8 }
        return (shape.length >= 100 * columns ? 5 : 2) + (shape.endsSentence ? 1 : -1)
    }
}
