/// Reads a grid of cells as a comparison: which rows are the nine rows, which row holds the names, what is missing.
///
/// The HTML and the Markdown rendering meet here.
struct GridInterpreter {
    let catalog: LanguageCatalog

    /// What a grid turned out to be.
    struct Reading {
        var rows: [ComparisonPage.Row] = []
        var columns: [Column] = []
        var isComplete = true
        var diagnostics: [Diagnostic] = []
    }

    /// For each row of the grid what its first cell means as a label, in every language; where no language knows all
    /// rows, also which row it is by its values and its place, for ``LanguageCatalog/LabelMeaning/noLanguage``.
    ///
    /// - Parameter known: by row, what was found out before; empty where nothing was.
    func labelMeanings(
        _ grid: [[GridCell]], known: [[LanguageCatalog.LabelMeaning]] = []
    ) -> [[LanguageCatalog.LabelMeaning]] {
        var meanings = grid.enumerated().map { index, row -> [LanguageCatalog.LabelMeaning] in
            if index < known.count, !known[index].isEmpty { return known[index] }
            guard let first = row.first, first.text.count < 120 else { return [] }
            return catalog.meanings(ofLabelKey: LabelText.key(first.text[...]))
        }
        guard matches(meanings).values.max() ?? 0 < RowKey.allCases.count else { return meanings }
        let structure = StructuralRows(grid: grid, labels: meanings.map { Set($0.map(\.key)) }, catalog: catalog)
        guard structure.isComparison else { return meanings }
        for (row, found) in structure.keys.enumerated() {
            guard let found else { continue }
            meanings[row].append(
                LanguageCatalog.LabelMeaning(
                    language: LanguageCatalog.LabelMeaning.noLanguage, key: found.key, probability: found.probability))
        }
        return meanings
    }

    /// How many different rows of the comparison each language recognises.
    func matches(_ meanings: [[LanguageCatalog.LabelMeaning]]) -> [Int: Int] {
        // By language, `noLanguage` (-1) first; `lastRow` says where a language was counted already.
        var counts = [Int](filling: catalog.profiles.count + 1, with: 0)
        var lastRow = [Int](filling: counts.count, with: -1)
        for (index, row) in meanings.enumerated() {
            for place in row.indices where lastRow[row[place].language + 1] != index {
                lastRow[row[place].language + 1] = index
                counts[row[place].language + 1] += 1
            }
        }
        var matches: [Int: Int] = [:]
        for (place, count) in counts.enumerated() where count > 0 { matches[place - 1] = count }
        return matches
    }

    /// How many cells of the field row each language knows as a field's name.
    func fieldMatches(_ grid: [[GridCell]], _ meanings: [[LanguageCatalog.LabelMeaning]]) -> [Int: Int] {
        guard let row = meanings.firstIndex(where: { $0.contains { $0.key == .field } }) else { return [:] }
        var matches: [Int: Int] = [:]
        for cell in grid[row].dropFirst() {
            let languages = catalog.languages(withFieldName: cell.text[...])
            for (place, language) in languages.enumerated() where !languages[..<place].contains(language) {
                matches[language, default: 0] += 1
            }
        }
        return matches
    }

    /// Reads the grid with the labels of the language at `profile`.
    func read(
        _ grid: [[GridCell]], meanings: [[LanguageCatalog.LabelMeaning]], profile: Int?, rendering: Rendering
    ) -> Reading {
        var reading = Reading()
        let (keys, doubtful) =
            profile.map { rowKeys(grid, meanings: meanings, profile: $0, into: &reading) }
            ?? unseenKeys(meanings) ?? rowKeys(grid, meanings: meanings, profile: nil, into: &reading)
        guard let firstRow = keys.firstIndex(where: { $0 != nil }), let lastRow = keys.lastIndex(where: { $0 != nil })
        else {
            reading.isComplete = false
            reading.diagnostics.append(labelsForeign(grid, profile: profile))
            return reading
        }
        reading.columns = header(grid, above: firstRow, keys: keys, into: &reading)
        // Other rows may be wider: footers often span more columns than there are.
        let width = max(reading.columns.count, zip(grid, keys).lazy.map { $1 == nil ? 0 : $0.count - 1 }.max() ?? 0)
        guard width <= ExtractLimits.columns else {
            reading.columns = []
            reading.isComplete = false
            reading.diagnostics.append(.columnsTooMany(width, line: grid[firstRow].first?.line))
            return reading
        }
        for (index, key) in keys.enumerated() {
            guard let key else {
                if index > firstRow, index < lastRow { keepUnknownRow(grid[index], into: &reading) }
                continue
            }
            fill(key, from: grid[index], isDoubtful: doubtful.contains(index), into: &reading)
        }
        if profile == nil, isUnseen(meanings) {
            reading.diagnostics.append(UnseenLanguage.diagnostic(reading.rows, line: grid[firstRow].first?.line))
        }
        checkRows(into: &reading)
        return reading
    }

    // MARK: Rows

    private func rowKeys(
        _ grid: [[GridCell]], meanings: [[LanguageCatalog.LabelMeaning]], profile: Int?, into reading: inout Reading
    ) -> (keys: [RowKey?], doubtful: Set<Int>) {
        var keys: [RowKey?] = []
        var previous = -1
        for (index, row) in meanings.enumerated() {
            // Two rows of a language may carry the same label; the page's order tells them apart.
            var key: RowKey?
            var isOwn = false
            var others: RowKey?
            var agree = true
            for meaning in row where meaning.language >= 0 {
                agree = agree && meaning.key == others ?? meaning.key
                others = meaning.key
                guard meaning.language == profile else { continue }
                isOwn = true
                if meaning.key.position > previous, key.map({ meaning.key < $0 }) ?? true { key = meaning.key }
            }
            if !isOwn, agree, let only = others, only.position > previous {
                key = only
                reading.diagnostics.append(
                    Diagnostic(
                        severity: .note, code: "label-foreign",
                        message: "the label '\(grid[index][0].text[...].string)' is not one of the page's language; "
                            + "other languages use it for \(only.rawValue)", line: grid[index][0].line))
            }
            if let key { previous = key.position }
            keys.append(key)
        }
        fillGaps(&keys, grid: grid, into: &reading)
        let doubtful = fillByShape(&keys, grid: grid, meanings: meanings, into: &reading)
        return (keys, doubtful)
    }

    private func isUnseen(_ meanings: [[LanguageCatalog.LabelMeaning]]) -> Bool {
        meanings.contains { $0.contains { $0.language == LanguageCatalog.LabelMeaning.noLanguage } }
    }

    /// The rows of a page in a language without a file; nil when they were not recognised. Rows that are not sure are
    /// named, for a person to look at.
    private func unseenKeys(_ meanings: [[LanguageCatalog.LabelMeaning]]) -> (keys: [RowKey?], doubtful: Set<Int>)? {
        guard isUnseen(meanings) else { return nil }
        var doubtful: Set<Int> = []
        let keys = meanings.enumerated().map { row, meanings -> RowKey? in
            guard let found = meanings.first(where: { $0.language == LanguageCatalog.LabelMeaning.noLanguage }) else {
                return nil
            }
            if found.probability < Confidence.review { doubtful.insert(row) }
            return found.key
        }
        return (keys, doubtful)
    }

    /// Rows of a known language whose labels its file has not, where the order alone does not tell them: their values are
    /// asked too.
    private func fillByShape(
        _ keys: inout [RowKey?], grid: [[GridCell]], meanings: [[LanguageCatalog.LabelMeaning]],
        into reading: inout Reading
    ) -> Set<Int> {
        guard isUnseen(meanings) else { return [] }
        var fixed: [Int: RowKey] = [:]
        for (row, key) in keys.enumerated() { fixed[row] = key }
        let structure = StructuralRows(
            grid: grid, labels: grid.map { _ in [] }, fixed: fixed, catalog: catalog)
        var doubtful: Set<Int> = []
        for (row, found) in structure.keys.enumerated() where keys[row] == nil {
            guard let found else { continue }
            keys[row] = found.key
            if found.probability < Confidence.review { doubtful.insert(row) }
            reading.diagnostics.append(
                UnseenLanguage.unknownLabel(
                    grid[row].first.map { Self.printed($0.text[...]) } ?? "", found.key, line: grid[row].first?.line))
        }
        return doubtful
    }

    /// A label that no language knows, between two known rows that have just as many rows missing, is recognised by the
    /// fixed order of rows.
    private func fillGaps(_ keys: inout [RowKey?], grid: [[GridCell]], into reading: inout Reading) {
        let known = keys.indices.filter { keys[$0] != nil }
        for (left, right) in zip(known, known.dropFirst()) {
            guard let before = keys[left]?.position, let after = keys[right]?.position else { continue }
            // A `tr` without cells is no row of the comparison.
            let gap = (left + 1..<right).filter { !grid[$0].isEmpty }
            guard !gap.isEmpty, gap.count == after - before - 1 else { continue }
            for (offset, row) in gap.enumerated() {
                let key = RowKey.allCases[before + 1 + offset]
                keys[row] = key
                reading.diagnostics.append(
                    Diagnostic(
                        severity: .warning, code: "label-unknown",
                        message: "no language file has the label "
                            + "'\(grid[row].first?.text[...].string ?? "")'; taken as \(key.rawValue) by its place between "
                            + "known rows", line: grid[row].first?.line))
            }
        }
    }

    private func keepUnknownRow(_ row: [GridCell], into reading: inout Reading) {
        let texts = row.filter { !$0.text.isEmpty }.map { $0.text[...].string }
        let isFurniture = texts.count <= 1 && (texts.first?.utf8.count ?? 0) < 60
        guard !texts.isEmpty, !isFurniture else { return }
        reading.diagnostics.append(
            Diagnostic(
                severity: .warning, code: "row-unknown", message: "the row '\(texts[0])' is none of the nine rows",
                line: row.first?.line, residue: texts.joined(separator: " | ")))
    }

    /// The grid has labels of some language, but the page is in another, and they leave open which rows they are.
    private func labelsForeign(_ grid: [[GridCell]], profile: Int?) -> Diagnostic {
        let language = profile.map { "'\(catalog.profiles[$0].tag)', the page's language" } ?? "any one language"
        let rows = grid.map { row in row.map { $0.text[...].string }.joined(separator: " | ") }
        return Diagnostic(
            severity: .error, code: "labels-foreign",
            message: "no row has a label of \(language); check the page's `lang` and address, or add the labels to "
                + "schemas/languages/", line: grid.first?.first?.line, residue: rows.joined(separator: "\n"))
    }

    // MARK: Names

    private static let removeButton = Array("×".utf8)

    private func header(
        _ grid: [[GridCell]], above firstRow: Int, keys: [RowKey?], into reading: inout Reading
    ) -> [Column] {
        let width = grid[firstRow].count - 1
        let candidates = grid[..<firstRow].filter { $0.contains { !$0.text.isEmpty } }
        let row =
            candidates.last { $0.contains { $0.text.suffix(2).elementsEqual(Self.removeButton) } } ?? candidates.last
        guard var names = row else {
            reading.isComplete = false
            reading.diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "header-missing",
                    message: "no row of names above the first row; the columns have no names",
                    line: grid[firstRow][0].line))
            return (0..<max(width, 0)).map { Column(position: $0, name: "") }
        }
        // The label column has no name: its cell stands first, or last, or is missing altogether.
        if names.count == width + 1, names.first?.text.isEmpty == true {
            names.removeFirst()
        } else if names.last?.text.isEmpty == true {
            names.removeLast()
        } else if names.first?.text.isEmpty == true {
            names.removeFirst()
        }
        if names.count != width {
            reading.diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "columns-differ",
                    message: "the header names \(names.count) methods, the rows have \(width) cells",
                    line: names.first?.line))
        }
        return names.enumerated().map { position, cell in
            var name = cell.text[...]
            if name.suffix(2).elementsEqual(Self.removeButton) { name = name.dropLast(2).trimmed }
            return Column(position: position, name: name.string, slug: cell.slug)
        }
    }

    // MARK: Cells

    private func fill(_ key: RowKey, from row: [GridCell], isDoubtful isKeyDoubtful: Bool, into reading: inout Reading)
    {
        let label = row[0].text[...]
        let count = row.count - 1
        let isMiscounted = count != reading.columns.count
        let isDoubtful = isMiscounted || isKeyDoubtful
        var shown = ComparisonPage.Row(key: key, label: Self.printed(label), differs: LabelText.differs(label))
        if isKeyDoubtful { shown.labelConfidence = 0.5 }
        reading.rows.append(shown)
        if isMiscounted { reportCount(key, cells: count, line: row[0].line, into: &reading) }
        // By index: a loop over the cells would copy each.
        for position in 0..<count {
            guard position < reading.columns.count else {
                reading.diagnostics.append(
                    Diagnostic(
                        severity: .warning, code: "cell-surplus", message: "a cell of \(key.rawValue) has no column",
                        line: row[position + 1].line, residue: row[position + 1].text[...].string))
                continue
            }
            if row[position + 1].isMissing { continue }
            if row[position + 1].isCut { reading.isComplete = false }
            let needsReview = isDoubtful || row[position + 1].isCut || row[position + 1].isDoubtful
            reading.columns[position].cells[key] = Cell(
                text: String(decoding: row[position + 1].text, as: UTF8.self), confidence: needsReview ? 0.5 : 1,
                needsReview: needsReview, line: row[position + 1].line, links: row[position + 1].links)
        }
    }

    /// The label as printed, without the mark.
    private static func printed(_ label: TextBytes) -> String {
        guard let mark = label.firstIndex(ofBytes: LabelText.differsMark) else { return label.string }
        return label[..<mark].trimmed.string
    }

    private func reportCount(_ key: RowKey, cells: Int, line: Int, into reading: inout Reading) {
        reading.diagnostics.append(
            Diagnostic(
                severity: .warning, code: "cells-missing",
                message:
                    "the row \(key.rawValue) has \(cells) cell\(cells == 1 ? "" : "s") for \(reading.columns.count) methods; "
                    + "its cells are to be reviewed", line: line))
    }

    private func checkRows(into reading: inout Reading) {
        let missing = RowKey.allCases.filter { key in !reading.rows.contains { $0.key == key } }
        guard !missing.isEmpty else { return }
        reading.isComplete = false
        reading.diagnostics.append(
            Diagnostic(
                severity: .warning, code: "rows-missing",
                message: "\(missing.count) of 9 rows are missing: " + missing.map(\.rawValue).joined(separator: ", "),
                line: nil))
    }
}
