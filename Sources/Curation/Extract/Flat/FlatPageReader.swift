internal import Markup

/// Reads the flat rendering: each row is one line, label and cells glued together with nothing between them.
///
/// Numbered steps: find the line of names, find the rows, decide the language, decode the rows that show their borders best
/// first, and let them speak for the others.
struct FlatPageReader {
    let catalog: LanguageCatalog
    let known: KnownCells

    private static let removeButton = Array("×".utf8)
    private static let siteName = Array("ScholarGate".utf8)

    func read(_ page: SavedPage, lines rawLines: [TextLine]) -> ComparisonPage {
        // 1. The text, in the form in which it is compared and written.
        let lines = UnicodeForm.isSurelyNFC(page.text[...]) ? rawLines : Self.composed(rawLines)
        let header = headerIndex(lines)
        let rowLines = lines[(header.map { $0 + 1 } ?? 0)...]
        // 2. The rows that are known by labels, or by their values where labels are not enough.
        let labelled = FlatRows(lines: rowLines, labels: catalog.rowLabels)
        let headerNumber = header.map { lines[$0].number }
        var around = lines
        if let header { around.remove(at: header) }
        var furniture = PageFurniture(lines: around, catalog: catalog)
        let body = body(rowLines, furniture: &furniture)
        let counts = labelled.countByLanguage
        let names =
            header.map { self.names(in: lines[$0]) } ?? Self.citedNames(furniture, rows: counts.values.max() ?? 0)
        let context = UnseenContext(
            lines: body, names: names, isCut: !furniture.hasTail, furniture: furniture,
            address: page.address.flatMap { PageAddress($0) })
        var evidence = evidence(page, furniture: furniture, matches: counts)
        let unseen = needsShapes(evidence, lines: body) ? unseenRows(context, fixed: []) : nil
        if let unseen, unseen.isComparison {
            evidence.labelMatches[LanguageCatalog.LabelMeaning.noLanguage] = unseen.found.count
        }
        // 3. The language, and with it the rows.
        let language = LanguageDecision(evidence: evidence, catalog: catalog)
        let rows = chosenRows(labelled, language: language, unseen: unseen, context: context)
        let flatRows = rows.map(\.row)
        guard !names.isEmpty, !rows.isEmpty else {
            let problem = noComparison(header: header.map { lines[$0] }, rows: rows.count, lines: lines)
            return .empty(page, rendering: .flat, language: language, furniture: furniture, diagnostics: [problem])
        }
        guard names.count <= ExtractLimits.columns else {
            return .empty(
                page, rendering: .flat, language: language, furniture: furniture,
                diagnostics: [.columnsTooMany(names.count, line: headerNumber)])
        }
        // 4. The cells.
        var reading = FlatReading(
            names: names, rows: flatRows, furniture: furniture, address: context.address, language: language,
            isCut: context.isCut, catalog: catalog, known: known)
        if header == nil { reading.noteCitedNames() }
        reading.decode()
        reading.keepUnplaced(rowLines, rows: flatRows)
        let doubts = LabelDoubts(rows: rows, lines: body)
        return .assembled(
            page: page, rendering: .flat, language: language, furniture: furniture,
            rows: doubts.flagged(reading.rows), columns: doubts.flagged(reading.columns),
            isComplete: reading.isComplete,
            diagnostics: reading.diagnostics + doubts.diagnostics + labelNotes(rows, language: language))
    }

    /// The lines in form C.
    private static func composed(_ lines: [TextLine]) -> [TextLine] {
        lines.map { TextLine(bytes: UnicodeForm.nfc($0.bytes), number: $0.number, isEnded: $0.isEnded) }
    }

    // MARK: Labels that no file has

    /// What the search for rows without labels needs to know of the page.
    private struct UnseenContext {
        let lines: [TextLine]
        let names: [String]
        let isCut: Bool
        let furniture: PageFurniture
        let address: PageAddress?
    }

    /// The lines that may be rows: below the names, up to the dataset block, which starts with the site's name in every
    /// language.
    private func body(_ lines: ArraySlice<TextLine>, furniture: inout PageFurniture) -> [TextLine] {
        let end = lines.firstIndex { $0.bytes.trimmed.starts(withBytes: Self.siteName) }
        if let end, lines[end].isEnded { furniture.hasTail = true }
        // Both go by the lines' numbers, so that a page of nothing but used lines is no square of work.
        var used = furniture.usedLines.sorted()[...]
        var body: [TextLine] = []
        body.reserveCapacity(end ?? lines.count)
        for index in lines.startIndex..<(end ?? lines.endIndex) {
            let number = lines[index].number
            while let first = used.first, first < number { used.removeFirst() }
            if used.first != number, !lines[index].bytes.trimmed.isEmpty { body.append(lines[index]) }
        }
        return body
    }

    /// Labels are enough when a language knows them all and the page does not say that it is in another one.
    private func needsShapes(_ evidence: LanguageDecision.Evidence, lines: [TextLine]) -> Bool {
        let known = evidence.labelMatches.values.max() ?? 0
        if known < min(RowKey.allCases.count, lines.count) { return true }
        return evidence.address.map { !LanguageDecision.isKnown($0, in: catalog) } ?? false
    }

    private func unseenRows(_ context: UnseenContext, fixed: [FlatRow]) -> UnseenFlatRows {
        let slugs = context.address?.slugs ?? context.furniture.address?.slugs ?? []
        let english = context.furniture.englishNames
        let keys = KnownCells.keys(
            name: context.names.first ?? "",
            nameEnglish: english.count == context.names.count ? english.first : nil,
            slug: slugs.count == context.names.count ? slugs.first : nil, language: nil)
        return UnseenFlatRows(
            lines: context.lines, columns: context.names.count, isCut: context.isCut, fixed: fixed, catalog: catalog
        ) { known.texts($0, ofMethod: keys) }
    }

    /// The rows by the labels of the page's language, and those that it has no label for by their values.
    private func chosenRows(
        _ rows: FlatRows, language: LanguageDecision, unseen: UnseenFlatRows?, context: UnseenContext
    ) -> [UnseenFlatRows.Found] {
        guard let profile = language.profile else { return unseen?.isComparison == true ? unseen?.found ?? [] : [] }
        let labelled = rows.rows(of: profile)
        let known = labelled.map {
            UnseenFlatRows.Found(row: $0, probability: 1, isLabelKnown: true, otherStarts: [])
        }
        guard let unseen, unseen.isComparison, unseen.found.count > labelled.count, !labelled.isEmpty else {
            return known
        }
        let merged = unseenRows(context, fixed: rows.rows(of: profile, isJoining: false))
        return merged.found.count > labelled.count ? merged.found : known
    }

    private func labelNotes(_ rows: [UnseenFlatRows.Found], language: LanguageDecision) -> [Diagnostic] {
        guard let profile = language.profile else {
            let shown = rows.map { ComparisonPage.Row(key: $0.row.key, label: $0.row.label, differs: nil) }
            return [UnseenLanguage.diagnostic(shown, line: rows.first?.row.line)]
        }
        let notes = rows.filter { !$0.isLabelKnown }.map {
            UnseenLanguage.unknownLabel($0.row.label, $0.row.key, line: $0.row.line)
        }
        guard catalog.profiles[profile].isProvisional else { return notes }
        let shown = rows.map { ComparisonPage.Row(key: $0.row.key, label: $0.row.label, differs: nil) }
        return notes + [UnseenLanguage.diagnostic(shown, line: rows.first?.row.line)]
    }

    // MARK: Names

    /// The line with the most remove buttons; rows hold none.
    private func headerIndex(_ lines: [TextLine]) -> Int? {
        var best: (index: Int, count: Int)?
        for index in lines.indices {
            let count = Self.buttons(in: lines[index].bytes)
            if count > best?.count ?? 0 { best = (index, count) }
        }
        return best?.index
    }

    private static func buttons(in line: TextBytes) -> Int {
        var count = 0
        var from = line.startIndex
        while let next = line.firstIndex(ofBytes: removeButton, from: from) {
            count += 1
            from = next + removeButton.count
        }
        return count
    }

    private func names(in line: TextLine) -> [String] {
        var names: [String] = []
        var start = line.bytes.startIndex
        while let next = line.bytes.firstIndex(ofBytes: Self.removeButton, from: start) {
            names.append(line.bytes[start..<next].trimmed.string)
            start = next + Self.removeButton.count
        }
        let rest = line.bytes[start...].trimmed
        if !rest.isEmpty { names.append(rest.string) }
        return names
    }

    /// Where the line of names was lost, the citation line has the English ones; a line that happens to start with a label
    /// or two makes no page.
    private static func citedNames(_ furniture: PageFurniture, rows: Int) -> [String] {
        rows >= 5 ? furniture.englishNames : []
    }

    // MARK: Language and rows

    private func evidence(
        _ page: SavedPage, furniture: PageFurniture, matches: [Int: Int]
    ) -> LanguageDecision.Evidence {
        var evidence = LanguageDecision.Evidence()
        evidence.address = page.address.flatMap { PageAddress($0)?.language } ?? furniture.addressLanguage
        evidence.headingLanguages = furniture.headingLanguages
        evidence.wordLanguages = furniture.wordLanguages
        evidence.labelMatches = matches
        return evidence
    }

    private func noComparison(header: TextLine?, rows: Int, lines: [TextLine]) -> Diagnostic {
        if let header, !lines.contains(where: { $0.number > header.number && !$0.bytes.trimmed.isEmpty }) {
            return Diagnostic(
                severity: .error, code: "page-cut",
                message: "the copy ends in its line of names: there is no row to read",
                line: header.number, residue: header.bytes.string)
        }
        return Diagnostic(
            severity: .error, code: "no-comparison",
            message: header == nil
                ? "expected a line of method names that end in × and rows that start with known labels, found neither"
                : "found a line of method names, but no line below it starts with a row label of any language",
            line: header?.number, residue: header?.bytes.string)
    }
}
