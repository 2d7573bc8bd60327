internal import Markup

/// Finds the comparison of an HTML page among all that looks like a grid.
///
/// Tables are asked first. Grids of other elements are looked for only when no table is a comparison beyond doubt: few
/// pages have them, and looking costs a walk through the whole page.
struct ComparisonSearch {
    let document: HTMLDocument
    let interpreter: GridInterpreter
    /// In document order.
    private(set) var candidates: [GridCandidate] = []
    /// The comparison, in ``candidates``.
    private(set) var chosen: Int?
    /// What was not looked at, because the page has more of it than ``ExtractLimits`` allow.
    private(set) var limits: [Diagnostic] = []

    /// A table with this many known labels is the comparison, whatever else the page holds.
    private static let clearMatches = 5

    init(_ text: inout ShownText, interpreter: GridInterpreter) {
        document = text.document
        self.interpreter = interpreter
        addTables(&text)
        choose()
        guard chosen.map({ candidates[$0].matches < Self.clearMatches || candidates[$0].isHidden }) ?? true else {
            return
        }
        addRoles(&text)
        let known = candidates.filter { $0.matches >= HTMLPageReader.minimumLabels }
        for found in LabelledElements(text, catalog: interpreter.catalog).candidates(&text)
        where !known.contains(where: { $0.overlaps(found, in: document) }) {
            candidates.append(found)
        }
        candidates.sort { ($0.node, $0.form.rank) < ($1.node, $1.form.rank) }
        choose()
        if chosen == nil { chooseByReading(&text) }
    }

    /// Where no grid has known labels, the interpreter is asked whether it knows the rows of one all the same.
    private mutating func chooseByReading(_ text: inout ShownText) {
        let grids = allGrids(&text)
        guard let found = UnlabelledSearch(grids, interpreter: interpreter, text: &text).found else { return }
        // A flat run may be cut into rows in several ways; only the one that was read is of interest.
        candidates = grids.filter { $0.node != found.node } + [found]
        candidates.sort { ($0.node, $0.form.rank) < ($1.node, $1.form.rank) }
        chosen = candidates.firstIndex { $0.node == found.node }
    }

    /// All grids of the page for whoever can tell a comparison without its labels, in document order: those found
    /// already, elements that repeat like the rows of a table, and those whose parts may be the cells of one.
    func allGrids(_ text: inout ShownText) -> [GridCandidate] {
        var all = candidates
        for repeated in RepeatedElements(document, visibility: text.visibility).candidates
        where !all.contains(where: { $0.node == repeated.node }) {
            all.append(repeated)
        }
        let known = Set(all.map(\.node))
        all += FlatRuns(&text).candidates.filter { !known.contains($0.node) }
        return all.sorted { $0.node < $1.node }
    }

    private mutating func addTables(_ text: inout ShownText) {
        var concealedEnd = 0
        var budget = ExtractLimits.cells
        // Where the tables end that the one at hand lies in: each is walked with all that is inside.
        var ends: [Int32] = []
        for index in document.nodes.indices {
            let node = document.nodes[index]
            guard node.kind == .element else { continue }
            if text.visibility[index] != .shown { concealedEnd = max(concealedEnd, Int(node.end)) }
            guard node.name == .table else { continue }
            while let end = ends.last, end <= index { ends.removeLast() }
            ends.append(node.end)
            guard ends.count <= ExtractLimits.nestedTables else {
                noteTooDeep(index)
                continue
            }
            let skeleton = GridSkeleton(table: index, in: document, visibility: text.visibility)
            budget -= skeleton.slots.count
            guard budget >= 0 else {
                noteTooLarge(index)
                break
            }
            var candidate = GridCandidate(
                form: .table, node: index, isHidden: index < concealedEnd, skeleton: skeleton)
            candidate.findLabels(&text, interpreter)
            candidates.append(candidate)
        }
    }

    private mutating func addRoles(_ text: inout ShownText) {
        var concealedEnd = 0
        for index in document.nodes.indices {
            let node = document.nodes[index]
            guard node.kind == .element else { continue }
            if text.visibility[index] != .shown { concealedEnd = max(concealedEnd, Int(node.end)) }
            guard node.name != .table, GridSkeleton.Part(index, in: document) == .grid else { continue }
            let skeleton = GridSkeleton(roles: index, in: document, visibility: text.visibility)
            guard !skeleton.rows.isEmpty else { continue }
            var candidate = GridCandidate(
                form: .roles, node: index, isHidden: index < concealedEnd, skeleton: skeleton)
            candidate.findLabels(&text, interpreter)
            candidates.append(candidate)
        }
    }

    /// Shown before hidden, then the most known labels, then the first.
    private mutating func choose() {
        chosen = nil
        for (index, candidate) in candidates.enumerated() where candidate.matches >= HTMLPageReader.minimumLabels {
            guard let best = chosen.map({ candidates[$0] }) else {
                chosen = index
                continue
            }
            if best.isHidden != candidate.isHidden {
                if best.isHidden { chosen = index }
            } else if candidate.matches > best.matches {
                chosen = index
            }
        }
    }

    // MARK: What the reader should know

    private mutating func noteTooDeep(_ table: Int) {
        guard !limits.contains(where: { $0.code == "tables-too-deep" }) else { return }
        limits.append(
            Diagnostic(
                severity: .warning, code: "tables-too-deep",
                message:
                    "tables lie inside one another more than \(ExtractLimits.nestedTables) deep; those inside were not "
                    + "looked at as tables of their own", line: Int(document.nodes[table].line)))
    }

    private mutating func noteTooLarge(_ table: Int) {
        limits.append(
            Diagnostic(
                severity: .error, code: "table-too-large",
                message:
                    "the page's tables have more than \(ExtractLimits.cells) cells, spans expanded; this table and those "
                    + "behind it were not read", line: Int(document.nodes[table].line)))
    }

    /// Why this grid was taken, and what the others hold.
    func diagnostics(_ text: inout ShownText) -> [Diagnostic] {
        guard let chosen else { return [] }
        let best = candidates[chosen]
        var notes = limits
        if best.isHidden {
            notes.append(
                Diagnostic(
                    severity: .warning, code: "comparison-hidden",
                    message: "the only comparison is a \(best.form.name) that the page does not show; it was read",
                    line: line(best)))
        }
        let others = candidates.indices.filter { $0 != chosen }.map { candidates[$0] }
        let rivals = others.filter {
            $0.matches >= HTMLPageReader.minimumLabels && !$0.overlaps(best, in: document)
        }
        let isPlain = best.form == .table && best.arrangement == .column(0)
        if candidates.count > 1 || !isPlain { notes.append(choice(best, others: others)) }
        notes += rivals.compactMap { rival(of: best, $0, &text) }
        return notes
    }

    private func choice(_ best: GridCandidate, others: [GridCandidate]) -> Diagnostic {
        let labelled = others.filter { $0.matches > 0 }.max { $0.matches < $1.matches }
        let rest =
            others.isEmpty
            ? "the page has no other table"
            : "\(others.count) other\(others.count == 1 ? " has" : "s have") "
                + (labelled.map { "\($0.matches) at most" } ?? "none")
        let turned =
            switch best.arrangement {
            case .column(0): ""
            case .column(let column): ", in column \(column + 1)"
            case .row: ", side by side: its rows are the methods"
            }
        return Diagnostic(
            severity: .note, code: "table-chosen",
            message: "read as the comparison: a \(best.form.name) with \(best.matches) known labels\(turned); \(rest)",
            line: line(best))
    }

    private func line(_ candidate: GridCandidate) -> Int { Int(document.nodes[candidate.node].line) }

    /// Another comparison of the page: its text is kept.
    private func rival(of best: GridCandidate, _ other: GridCandidate, _ text: inout ShownText) -> Diagnostic? {
        let rows = Self.texts(HTMLGrid(other.skeleton, text: &text))
        let own = Self.texts(HTMLGrid(best.skeleton, text: &text))
        if rows == own {
            return Diagnostic(
                severity: .note, code: "comparison-repeated",
                message: "the comparison stands on the page twice with the same cells", line: line(other))
        }
        guard !other.isHidden || best.isHidden else {
            return Diagnostic(
                severity: .note, code: "comparison-hidden",
                message: "another \(other.form.name) with \(other.matches) known labels is hidden; it was not read",
                line: line(other), residue: rows)
        }
        return Diagnostic(
            severity: .warning, code: "comparison-several",
            message:
                "the page holds another comparison, a \(other.form.name) with \(other.matches) known labels; it was "
                + "not read", line: line(other), residue: rows)
    }

    private static func texts(_ grid: HTMLGrid) -> String {
        grid.rows.map { row in row.map { $0.text[...].string }.joined(separator: " | ") }.joined(separator: "\n")
    }
}
