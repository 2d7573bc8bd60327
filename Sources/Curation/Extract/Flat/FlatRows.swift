/// The lines of a flat page that start with a row label, in every language that has it.
struct FlatRows {
    /// A line with text; most start with no label.
    private struct Candidate {
        var text: TextBytes
        var line: Int
        var matches: [RowLabelIndex.Match]
    }

    private var candidates: [Candidate] = []

    init(lines: [TextLine], labels: RowLabelIndex) {
        for line in lines {
            let text = line.bytes.trimmed
            guard !text.isEmpty else { continue }
            let matches = labels.matches(at: text).filter {
                $0.key != .field && $0.key != .family || !LabelText.goesOn(text, behind: $0.length)
            }
            candidates.append(Candidate(text: text, line: line.number, matches: matches))
        }
    }

    /// How many rows each language (index in the catalog) finds.
    var countByLanguage: [Int: Int] {
        var next: [Int: Int] = [:]
        var counts: [Int: Int] = [:]
        for candidate in candidates {
            var best: [Int: RowLabelIndex.Match] = [:]
            for match in candidate.matches where match.key.position >= next[match.language] ?? 0 {
                if match.length > best[match.language]?.length ?? 0 { best[match.language] = match }
            }
            for (language, match) in best {
                next[language] = match.key.position + 1
                counts[language, default: 0] += 1
            }
        }
        return counts
    }

    /// The rows of a language, in the fixed order of rows.
    ///
    /// A label can be the start of another word ("Họ" of "Học"), so a row may not come before the one found last. Lines
    /// without a label between two rows are the rest of the row above them: one of its cells has a line break.
    ///
    /// - Parameter isJoining: false leaves such lines alone: they may be rows with labels that nobody knows.
    func rows(of language: Int, isJoining: Bool = true) -> [FlatRow] {
        var rows: [FlatRow] = []
        var rest: [Candidate] = []
        var next = 0
        for candidate in candidates where next < RowKey.allCases.count {
            var best: RowLabelIndex.Match?
            for match in candidate.matches where match.language == language && match.key.position >= next {
                if match.length > best?.length ?? 0 { best = match }
            }
            guard let best else {
                rest.append(candidate)
                continue
            }
            if isJoining, !rows.isEmpty { rows[rows.count - 1].join(rest.map { ($0.text, $0.line) }) }
            rest = []
            let split = candidate.text.startIndex + best.length
            rows.append(
                FlatRow(
                    key: best.key, label: candidate.text[..<split].string, text: candidate.text[split...].trimmed,
                    line: candidate.line))
            next = best.key.position + 1
        }
        return rows
    }
}
