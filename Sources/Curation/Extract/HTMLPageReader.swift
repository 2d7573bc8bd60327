internal import Markup

/// Reads the html rendering.
struct HTMLPageReader {
    let catalog: LanguageCatalog

    /// A table is taken for the comparison when at least this many of its rows carry known labels.
    static let minimumLabels = 3

    func read(_ page: SavedPage) -> ComparisonPage {
        let document = HTMLParser.parse(page.text)
        let interpreter = GridInterpreter(catalog: catalog)
        var limits: [Diagnostic] = []
        let best = comparison(in: document, interpreter: interpreter, limits: &limits)
        let lines = ShownText.lines(document, excluding: best?.comparisonRows ?? [])
        var furniture = PageFurniture(lines: lines, catalog: catalog)
        addDeclaredAddress(document, to: &furniture)
        let language = LanguageDecision(
            evidence: evidence(document, page: page, furniture: furniture, best: best, interpreter: interpreter),
            catalog: catalog)
        guard let best else {
            return .empty(
                page, rendering: .html, language: language, furniture: furniture,
                diagnostics: [noTable(document)] + limits + interruption(document))
        }
        let reading = interpreter.read(
            best.grid.rows, meanings: best.meanings, profile: language.profile, rendering: .html)
        let isWhole = document.interruption == nil && limits.isEmpty
        return ComparisonPage(
            page: page, rendering: .html, language: language, furniture: furniture, rows: reading.rows,
            columns: reading.columns, isComplete: reading.isComplete && isWhole,
            diagnostics: reading.diagnostics + limits + interruption(document) + cutNote(page, furniture, reading))
    }

    // MARK: The table

    private struct Candidate {
        var grid: HTMLGrid
        var meanings: [[LanguageCatalog.LabelMeaning]]

        /// The `tr` nodes from the header to the last row with a known label; below it some pages put their dataset block
        /// into the same table.
        var comparisonRows: Set<Int> {
            guard let last = meanings.lastIndex(where: { !$0.isEmpty }) else { return [] }
            return Set(grid.rowNodes[...last])
        }
    }

    /// The table most of whose rows carry labels of one language; the first of equals.
    private func comparison(
        in document: HTMLDocument, interpreter: GridInterpreter, limits: inout [Diagnostic]
    ) -> Candidate? {
        var best: (candidate: Candidate, matches: Int)?
        var budget = ExtractLimits.cells
        // Where the tables end that the one at hand lies in: each is walked with all that is inside.
        var ends: [Int32] = []
        for index in document.nodes.indices
        where document.nodes[index].kind == .element && document.nodes[index].name == .table {
            while let end = ends.last, end <= index { ends.removeLast() }
            ends.append(document.nodes[index].end)
            guard ends.count <= ExtractLimits.nestedTables else {
                if !limits.contains(where: { $0.code == "tables-too-deep" }) { limits.append(tooDeep(document, index)) }
                continue
            }
            let grid = HTMLGrid(document: document, table: index, budget: &budget)
            guard budget >= 0 else {
                limits.append(tooLarge(document, index))
                break
            }
            let meanings = interpreter.labelMeanings(grid.rows)
            let matches = interpreter.matches(meanings).values.max() ?? 0
            guard matches >= Self.minimumLabels, matches > best?.matches ?? 0 else { continue }
            best = (Candidate(grid: grid, meanings: meanings), matches)
        }
        return best?.candidate
    }

    private func evidence(
        _ document: HTMLDocument, page: SavedPage, furniture: PageFurniture, best: Candidate?,
        interpreter: GridInterpreter
    ) -> LanguageDecision.Evidence {
        var evidence = LanguageDecision.Evidence()
        evidence.address = page.address.flatMap { PageAddress($0)?.language } ?? furniture.addressLanguage
        if let root = document.nodes.firstIndex(where: { $0.kind == .element && $0.name == .html }) {
            evidence.declared = document.string(.lang, of: root)
        }
        evidence.headingLanguages = furniture.headingLanguages
        evidence.wordLanguages = furniture.wordLanguages
        if let best {
            evidence.labelMatches = interpreter.matches(best.meanings)
            evidence.fieldMatches = interpreter.fieldMatches(best.grid.rows, best.meanings)
        }
        return evidence
    }

    // MARK: The address

    /// An address that the page or the tool that saved it declares wins over the one in the citation line, which has no
    /// slugs.
    private func addDeclaredAddress(_ document: HTMLDocument, to furniture: inout PageFurniture) {
        let declared = [canonical(document)].compactMap { $0 } + document.leadingComments.compactMap(Self.address)
        let addresses = declared.compactMap { PageAddress($0) }
        furniture.address = addresses.first { !$0.slugs.isEmpty } ?? furniture.address ?? addresses.first
        if furniture.accessed == nil { furniture.accessed = document.leadingComments.compactMap(Self.savedDate).first }
    }

    private func canonical(_ document: HTMLDocument) -> String? {
        var openGraph: String?
        for index in document.nodes.indices where document.nodes[index].kind == .element {
            switch document.nodes[index].name {
            case .link where document.string(.rel, of: index) == "canonical":
                return document.string(.href, of: index)
            case .meta where document.string(.property, of: index) == "og:url":
                openGraph = document.string(.content, of: index)
            case .table: return openGraph
            default: continue
            }
        }
        return openGraph
    }

    /// The address in `saved from url=(0057)https://…` and in SingleFile's `url: https://…`.
    private static func address(inComment comment: [UInt8]) -> String? {
        guard
            comment[...].firstIndex(ofBytes: Array("saved from url".utf8)) != nil
                || comment[...].firstIndex(ofBytes: Array("SingleFile".utf8)) != nil,
            let start = comment[...].firstIndex(ofBytes: Array("http".utf8))
        else { return nil }
        return comment[start...].prefix { $0 > 0x20 }.string
    }

    /// The day in SingleFile's `saved date: Sat Jun 20 2026 …`.
    private static func savedDate(inComment comment: [UInt8]) -> String? {
        let mark = Array("saved date: ".utf8)
        guard let start = comment[...].firstIndex(ofBytes: mark) else { return nil }
        let words = comment[(start + mark.count)...].split(separator: 0x20).prefix(4).map(\.string)
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard words.count == 4, let month = months.firstIndex(of: words[1]), let day = Int(words[2]),
            let year = Int(words[3]), (1990...2999).contains(year), CalendarDay.isDay(year, month + 1, day)
        else { return nil }
        return CalendarDay.text(number: CalendarDay.number(year, month + 1, day))
    }

    // MARK: What the reader should know

    private func noTable(_ document: HTMLDocument) -> Diagnostic {
        let tables = document.nodes.count { $0.kind == .element && $0.name == .table }
        return Diagnostic(
            severity: .error, code: "no-comparison",
            message: "expected a table with at least \(Self.minimumLabels) known row labels, found "
                + (tables == 0 ? "no table" : "\(tables) other table\(tables == 1 ? "" : "s")")
                + "; check that it is a comparison page, or that schemas/languages/ has its language")
    }

    private func tooDeep(_ document: HTMLDocument, _ table: Int) -> Diagnostic {
        Diagnostic(
            severity: .warning, code: "tables-too-deep",
            message:
                "tables lie inside one another more than \(ExtractLimits.nestedTables) deep; those inside were not "
                + "looked at as tables of their own", line: Int(document.nodes[table].line))
    }

    private func tooLarge(_ document: HTMLDocument, _ table: Int) -> Diagnostic {
        Diagnostic(
            severity: .error, code: "table-too-large",
            message:
                "the page's tables have more than \(ExtractLimits.cells) cells, spans expanded; this table and those "
                + "behind it were not read", line: Int(document.nodes[table].line))
    }

    private func interruption(_ document: HTMLDocument) -> [Diagnostic] {
        switch document.interruption {
        case nil: []
        case .tooDeep(let line, let limit):
            [
                Diagnostic(
                    severity: .error, code: "page-too-deep",
                    message: "elements are nested deeper than \(limit); the rest of the page was not read", line: line)
            ]
        case .tooManyAttributes(let line, let limit):
            [
                Diagnostic(
                    severity: .error, code: "tag-too-long",
                    message:
                        "a tag has more than \(limit) attributes; the others of this and of all such tags were not "
                        + "read", line: line)
            ]
        case .parser(let line, let message):
            [
                Diagnostic(
                    severity: .error, code: "page-broken",
                    message: "libxml2 gave up: \(message.trimmingLineEnd); the rest of the page was not read",
                    line: line)
            ]
        }
    }

    private func cutNote(
        _ page: SavedPage, _ furniture: PageFurniture, _ reading: GridInterpreter.Reading
    ) -> [Diagnostic] {
        guard !furniture.hasTail, reading.rows.count < RowKey.allCases.count else { return [] }
        return [
            Diagnostic(
                severity: .warning, code: "page-cut",
                message: "the page ends before its dataset block: it is a cut copy, and its last cell may be too")
        ]
    }
}

extension String {
    /// libxml2's messages end in a line feed.
    fileprivate var trimmingLineEnd: String { last == "\n" ? String(dropLast()) : self }
}
