internal import Markup

/// Makes a grid of cells of a printed table: finds its row of names, puts rows together that were broken over lines, and
/// reads the marks inside the cells.
struct GridAssembly {
    private(set) var grid = TextGrid()
    private let labels: RowLabels
    private let markup: InlineMarkup.Kind
    private let references: InlineMarkup.References
    private var rows: [[PrintedTable.Cell]]
    /// Per row what its label can mean.
    private var positions: [[Int]] = []
    /// Per column the widest piece, when cells are wrapped.
    private var widths: [Int]?
    /// Lines were broken at spaces, it seems.
    private let isRagged: Bool
    /// True when no language has as many of the labels as show a table.
    private var isUnseen = false
    private var furniture: [TextLine]

    private static let removeButton = Array("×".utf8)
    /// More columns no comparison has, its label column included.
    private static let mostColumns = 6
    /// Names are not wrapped to more lines.
    private static let mostNameLines = 4

    init(_ table: PrintedTable, labels: RowLabels, references: InlineMarkup.References) {
        self.labels = labels
        markup = table.markup
        isRagged = table.isRagged
        self.references = markup == .markdown ? references : [:]
        rows = table.rows.filter { row in row.contains { !$0.isEmpty } }
        furniture = table.furniture
        grid.isCut = table.isCut
        grid.diagnostics = table.diagnostics
        dropOuterColumns()
        positions = rows.map { $0.first.map(meaning) ?? [] }
        joinLabels()
        isUnseen = knownLabels() < TextTables.minimumLabels
        let isContinued = joinContinuations()
        // The lines that go on with the last row may be cut off.
        if table.isOpenEnded || (isContinued && table.endsText) { cutLastRow() }
        if table.isWrapped || rows.contains(where: { $0.contains { $0.pieces.count > 1 } }) { measure() }
        if table.isFolded { widths = widths?.map { _ in Int.max } }
        let body = splitBody()
        grid.rows = names(above: body.lowerBound, width: (rows[body].first?.count ?? 1) - 1) + rows[body].map(readRow)
        if isUnseen, isContinued { doubtContinuations() }
        if isUnseen { doubtLastRow(of: body) }
        grid.otherLines = furniture.sorted { $0.number < $1.number }
    }

    // MARK: Columns

    /// Drops columns before the labels: empty ones, and the index that data frames write (0, 1, 2 …).
    private mutating func dropOuterColumns() {
        while rows.count >= 3, rows.allSatisfy({ $0.count > 2 }), isOuterColumn() {
            for index in rows.indices { rows[index].removeFirst() }
        }
        if isIndexed() { for index in rows.indices { rows[index].removeFirst() } }
    }

    /// No label is a number: a first column that counts the rows is the index of a data frame, known labels or not. The
    /// last row may be cut.
    private func isIndexed() -> Bool {
        guard rows.count >= 2, rows.dropLast().allSatisfy({ $0.count > 2 }), rows.allSatisfy({ $0.count > 1 }) else {
            return false
        }
        let numbers = rows.filter { !$0[0].isEmpty }.map { row in Int(row[0].pieces[0].string) }
        guard let first = numbers.first, let start = first, (0...1).contains(start) else { return false }
        return numbers.enumerated().allSatisfy { $1 == start + $0 }
    }

    private func isOuterColumn() -> Bool {
        let known = rows.filter { !meaning($0[1]).isEmpty }
        guard known.count >= 3, rows.allSatisfy({ meaning($0[0]).isEmpty }) else { return false }
        return known.allSatisfy { row in row[0].pieces.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } } }
    }

    private func meaning(_ cell: PrintedTable.Cell) -> [Int] {
        guard !cell.isEmpty, cell.pieces.reduce(0, { $0 + $1.count }) < 4 * RowLabels.longest else { return [] }
        return labels.positions(of: read(cell, column: 0).text[...])
    }

    private mutating func measure() {
        let count = rows.reduce(0) { max($0, $1.count) }
        var widths = [Int](repeating: 0, count: count)
        for row in rows {
            for (column, cell) in row.enumerated() {
                for piece in cell.pieces { widths[column] = max(widths[column], UnwrappedText.width(of: piece)) }
            }
        }
        self.widths = widths
    }

    // MARK: Rows broken over lines

    /// A label that is wrapped itself: `Seminal` above `source`.
    private mutating func joinLabels() {
        guard rows.count > 1 else { return }
        var taken: Set<Int> = []
        for index in rows.indices.dropLast()
        where positions[index].isEmpty && positions[index + 1].isEmpty && !taken.contains(index) {
            guard let upper = rows[index].first, let lower = rows[index + 1].first, !upper.isEmpty, !lower.isEmpty
            else { continue }
            var label = upper
            label.pieces += lower.pieces
            let joined = meaning(label)
            guard !joined.isEmpty else { continue }
            join(index + 1, to: index, isDoubtful: false)
            rows[index][0].pieces = label.pieces
            positions[index] = joined
            taken.insert(index + 1)
        }
        remove(taken)
    }

    /// A row without a label goes on with the cells of the row above, unless it can be a row that lost its label.
    private mutating func joinContinuations() -> Bool {
        var plan = isUnseen ? unseenContinuations() : []
        let known = rows.indices.filter { !positions[$0].isEmpty }
        for (place, start) in known.enumerated() where !isUnseen {
            let next = place + 1 < known.count ? known[place + 1] : nil
            plan += next.map { continuations(from: start, to: $0) } ?? lastContinuations(from: start)
        }
        for step in plan { join(step.row, to: step.target, isDoubtful: step.isDoubtful) }
        remove(Set(plan.map(\.row)))
        return !plan.isEmpty
    }

    private mutating func cutLastRow() {
        grid.isCut = true
        guard let last = rows.indices.last else { return }
        for column in rows[last].indices.dropFirst() { rows[last][column].isCut = true }
    }

    private func continuations(from start: Int, to end: Int) -> [(row: Int, target: Int, isDoubtful: Bool)] {
        let between = (start + 1)..<end
        let unlabelled = between.filter { isUnlabelled($0) }
        guard !unlabelled.isEmpty else { return [] }
        let labelled = between.count - unlabelled.count
        let steps = positions[start].flatMap { from in positions[end].map { $0 - from - 1 } }.filter { $0 >= 0 }
        // How many rows of the comparison are missing between the two.
        guard let missing = steps.min() else { return [] }
        if missing == labelled + unlabelled.count { return [] }
        var target = start
        return between.compactMap { row in
            guard isUnlabelled(row) else {
                target = row
                return nil
            }
            return (row, target, missing != labelled)
        }
    }

    /// Below the last known row the dataset block may follow.
    private func lastContinuations(from start: Int) -> [(row: Int, target: Int, isDoubtful: Bool)] {
        let isSummary = positions[start].contains(RowKey.summary.position)
        let run = rows.indices[(start + 1)...].prefix { isUnlabelled($0) && !isFurniture(rows[$0]) }
        return run.map { ($0, start, !isSummary) }
    }

    /// Without known labels: nine rows with a label are all there are, so that each row without one goes on with another.
    private func unseenContinuations() -> [(row: Int, target: Int, isDoubtful: Bool)] {
        let names = rows.prefix(Self.mostNameLines + 1).lastIndex { row in row.contains { isName($0) } } ?? 0
        let body = rows.indices.dropFirst(names + 1)
        guard !body.isEmpty else { return [] }
        let isSure = body.count { !isUnlabelled($0) && rows[$0].count > 1 } == RowKey.allCases.count
        var target: Int?
        var plan: [(row: Int, target: Int, isDoubtful: Bool)] = []
        for row in body {
            if !isUnlabelled(row) {
                target = row
            } else if isFurniture(rows[row]) {
                target = nil
            } else if let target {
                plan.append((row, target, !isSure))
            }
        }
        return plan
    }

    /// Rows that were put together by their number are sure only when all nine are recognised in the result.
    private mutating func doubtContinuations() {
        let structure = StructuralRows(
            grid: grid.rows, labels: grid.rows.map { _ in [] }, catalog: labels.catalog)
        guard !structure.isComparison || structure.keys.count(where: { $0 != nil }) != RowKey.allCases.count else {
            return
        }
        for row in grid.rows.indices {
            for column in grid.rows[row].indices.dropFirst() { grid.rows[row][column].isDoubtful = true }
        }
    }

    /// Where rows are missing, the copy may have lost lines that went on with its last row; without a known label nothing
    /// else tells.
    private mutating func doubtLastRow(of body: Range<Int>) {
        let count = rows[body].count { $0.count > 1 && $0.first?.isEmpty == false }
        guard count < RowKey.allCases.count, !body.isEmpty, positions.last?.isEmpty == true,
            let last = grid.rows.indices.last
        else { return }
        for column in grid.rows[last].indices.dropFirst() { grid.rows[last][column].isDoubtful = true }
    }

    /// How many rows the best language knows.
    private func knownLabels() -> Int {
        var counts: [Int: Int] = [:]
        for (row, found) in zip(rows, positions) where !found.isEmpty {
            guard let label = row.first else { continue }
            for language in labels.languages(of: read(label, column: 0).text[...]) { counts[language, default: 0] += 1 }
        }
        return counts.values.max() ?? 0
    }

    private func isUnlabelled(_ row: Int) -> Bool { rows[row].first?.isEmpty == true }

    /// A row of the dataset block: versions, counts of sources, status, or the site's name.
    private func isFurniture(_ row: [PrintedTable.Cell]) -> Bool {
        let texts = row.compactMap { $0.pieces.first }
        return texts.contains { $0.starts(withBytes: "ScholarGate".utf8) }
            || texts.allSatisfy { text in
                text.first == UInt8(ascii: "v") && text.count <= 6
                    && text.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
            }
    }

    private mutating func join(_ row: Int, to target: Int, isDoubtful: Bool) {
        let isMisshapen = rows[row].count > rows[target].count
        for (column, cell) in rows[row].enumerated() where column > 0 && !cell.isEmpty {
            if column >= rows[target].count { rows[target].append(PrintedTable.Cell([], line: cell.line)) }
            let place = min(column, rows[target].count - 1)
            let above = rows[target][place].pieces
            let wasMissing = above.count == 1 && GridCell(text: Array(above[0]), line: 0).isMissing
            // Nothing can follow a missing value.
            rows[target][place].isDoubtful =
                rows[target][place].isDoubtful || isDoubtful || isMisshapen || cell.isDoubtful
                || wasMissing
            rows[target][place].pieces += cell.pieces
            rows[target][place].isCut = rows[target][place].isCut || cell.isCut
        }
    }

    private mutating func remove(_ taken: Set<Int>) {
        guard !taken.isEmpty else { return }
        let kept = rows.indices.filter { !taken.contains($0) }
        positions = kept.map { positions[$0] }
        rows = kept.map { rows[$0] }
    }

    // MARK: Names and body

    /// The rows from the first to the last known label; what stands below goes to the lines around the table.
    private mutating func splitBody() -> Range<Int> {
        guard !isUnseen, let first = positions.firstIndex(where: { !$0.isEmpty }),
            let last = positions.lastIndex(where: { !$0.isEmpty })
        else {
            let names = rows.prefix(Self.mostNameLines + 1).lastIndex { row in row.contains { isName($0) } }
            let first = names.map { $0 + 1 } ?? min(1, rows.count)
            return first..<rows.count
        }
        let body = withRenamedRows(first..<(last + 1))
        // Column by column, so that the stamp of a method stays together.
        let below = rows[body.upperBound...]
        for column in 0..<Self.mostColumns {
            for row in below where column < row.count { keepFurniture(row[column]) }
        }
        for row in below { for cell in row.dropFirst(Self.mostColumns) { keepFurniture(cell) } }
        return body
    }

    /// Where rows are missing, those right above and below of the same width may be they, under labels that nobody knows.
    private func withRenamedRows(_ known: Range<Int>) -> Range<Int> {
        let width = rows[known.lowerBound].count
        func mayBeRow(_ row: Int) -> Bool {
            rows[row].count == width && positions[row].isEmpty && !isUnlabelled(row) && !isFurniture(rows[row])
                && !rows[row].contains { isName($0) }
        }
        var body = known
        let isNamed = rows[..<known.lowerBound].contains { row in row.contains { isName($0) } }
        while isNamed, body.count < RowKey.allCases.count, body.lowerBound > 0, mayBeRow(body.lowerBound - 1) {
            body = (body.lowerBound - 1)..<body.upperBound
        }
        while body.count < RowKey.allCases.count, body.upperBound < rows.count, mayBeRow(body.upperBound) {
            body = body.lowerBound..<(body.upperBound + 1)
        }
        return body
    }

    private mutating func keepFurniture(_ cell: PrintedTable.Cell) {
        guard !cell.isEmpty else { return }
        furniture.append(TextLine(bytes: read(cell, column: 0).text[...], number: cell.line, isEnded: true))
    }

    private func isName(_ cell: PrintedTable.Cell) -> Bool {
        cell.pieces.last.map {
            read(PrintedTable.Cell([$0], line: 0), column: 0).text.suffix(2).elementsEqual(Self.removeButton)
        }
            == true
    }

    /// The row of names, as the interpreter wants it: nothing above the labels.
    private mutating func names(above first: Int, width: Int) -> [[GridCell]] {
        var above = Array(rows[..<first])
        guard !above.isEmpty else { return [] }
        var names = nameRow(&above, width: width)
        for row in above { for cell in row { keepFurniture(cell) } }
        let named = names.filter { $0.text.suffix(2).elementsEqual(Self.removeButton) }
        if named.count == width, names.count > width {
            names = [GridCell(text: [], line: named.first?.line ?? 0)] + named
        } else if names.count == width + 1, names.last?.text.isEmpty == false {
            // A word above the labels is no name.
            names[0].text = []
        }
        return [names]
    }

    /// Takes the row of names from the rows above the first label: the last one with remove buttons, else the last.
    /// Names that are wrapped stand on the rows above it.
    private mutating func nameRow(_ above: inout [[PrintedTable.Cell]], width: Int) -> [GridCell] {
        let marked = above.lastIndex { row in row.contains { isName($0) } }
        var index = marked ?? above.count - 1
        var row = above.remove(at: index)
        var lines = 1
        while marked != nil, index > 0, lines < Self.mostNameLines, row.count == above[index - 1].count {
            var joined = above[index - 1]
            for column in joined.indices { joined[column].pieces += row[column].pieces }
            // Either the buttons of more names come together, or nothing but more text of the names stands right above.
            let isMore = joined.count(where: { isName($0) }) > row.count(where: { isName($0) })
            let isAbove = joined[0].pieces.isEmpty && lineAbove(row) == above[index - 1].first?.line
            guard isMore || isAbove else { break }
            if !isMore {
                grid.diagnostics.append(
                    Diagnostic(
                        severity: .warning, code: "names-wrapped",
                        message: "text above the names was taken for their first line; compare the names with the page",
                        line: row.first?.line))
            }
            index -= 1
            lines += 1
            above.remove(at: index)
            row = joined
        }
        return readRow(row)
    }

    private func lineAbove(_ row: [PrintedTable.Cell]) -> Int? { row.first.map { $0.line - 1 } }

    // MARK: Cells

    private func readRow(_ row: [PrintedTable.Cell]) -> [GridCell] {
        row.enumerated().map { read($1, column: $0) }
    }

    private func read(_ cell: PrintedTable.Cell, column: Int) -> GridCell {
        let width = widths.map { column < $0.count ? $0[column] : 0 }
        var wrapped = UnwrappedText(cell.pieces, width: width, prefersSpaces: isRagged)
        if column == 0, wrapped.otherReading != nil {
            // Of two readings of a label the known one.
            let spaced = UnwrappedText(cell.pieces, width: nil)
            if !labels.positions(of: spaced.text[...]).isEmpty { wrapped = spaced }
        }
        var result = shown(wrapped.text, line: cell.line)
        if let other = wrapped.otherReading {
            result.isDoubtful = true
            result.otherReadings.append(shown(other, line: cell.line).text)
        }
        result.isDoubtful = result.isDoubtful || cell.isDoubtful
        result.isCut = cell.isCut
        return result
    }

    private func shown(_ text: [UInt8], line: Int) -> GridCell {
        let read = InlineMarkup.read(text, references: references)
        guard markup == .plain else {
            return GridCell(
                text: UnicodeForm.nfc(read.text), line: line, links: read.links,
                // A reference link of which the copy lost the definition.
                isDoubtful: read.text[...].firstIndex(ofBytes: Array("][".utf8)) != nil)
        }
        var cell = GridCell(text: UnicodeForm.nfc(InlineMarkup.folded(text[...])), line: line)
        // Text as it was holds no HTML, unless a program left it there.
        if text.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }), holdsHTML(text) {
            cell.isDoubtful = true
            cell.otherReadings.append(UnicodeForm.nfc(read.text))
        }
        return cell
    }

    private func holdsHTML(_ text: [UInt8]) -> Bool {
        text.indices.contains { index in
            (text[index] == UInt8(ascii: "&") && TextReference(text, at: index) != nil)
                || (text[index] == UInt8(ascii: "<") && TextTag(text, at: index) != nil)
        }
    }
}
