/// The lines of a flat page that start with a row label, in every language that has it.
struct FlatRows {
    /// A line with text; most start with no label.
    private struct Candidate {
        var text: TextBytes
        var line: Int
        /// Which of all matches are this line's.
        var matches: Range<Int>
    }

    private var candidates: [Candidate] = []
    private var matches: [RowLabelIndex.Match] = []

    init(lines: ArraySlice<TextLine>, labels: RowLabelIndex) {
        candidates.reserveCapacity(lines.count)
        for index in lines.indices {
            let text = lines[index].bytes.trimmed
            guard !text.isEmpty else { continue }
            let first = matches.count
            labels.forEachMatch(at: text) { match in
                if match.key == .field || match.key == .family, LabelText.goesOn(text, behind: match.length) { return }
                matches.append(match)
            }
            candidates.append(Candidate(text: text, line: lines[index].number, matches: first..<matches.count))
        }
    }

    /// The rows that a language found so far, and the longest of its labels at the start of a line.
    private struct Tally {
        var next = 0
        var count = 0
        var length = 0
        var position = 0

        mutating func take() {
            guard length > 0 else { return }
            next = position + 1
            count += 1
            length = 0
        }
    }

    /// How many rows each language (index in the catalog) finds.
    var countByLanguage: [Int: Int] {
        var languages = 0
        for match in matches { languages = max(languages, match.language + 1) }
        var tallies = [Tally](filling: languages, with: Tally())
        for candidate in candidates.indices where !candidates[candidate].matches.isEmpty {
            for index in candidates[candidate].matches {
                let match = matches[index]
                guard match.key.position >= tallies[match.language].next,
                    match.length > tallies[match.language].length
                else { continue }
                tallies[match.language].length = match.length
                tallies[match.language].position = match.key.position
            }
            for index in candidates[candidate].matches { tallies[matches[index].language].take() }
        }
        var counts: [Int: Int] = [:]
        for (language, tally) in tallies.enumerated() where tally.count > 0 { counts[language] = tally.count }
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
        rows.reserveCapacity(RowKey.allCases.count)
        // Lines without a label since the last row.
        var rest = 0..<0
        var next = 0
        for index in candidates.indices where next < RowKey.allCases.count {
            guard let best = longestMatch(of: index, language: language, from: next) else {
                rest = rest.lowerBound..<(index + 1)
                continue
            }
            if isJoining, !rows.isEmpty {
                rows[rows.count - 1].join(rest.map { (candidates[$0].text, candidates[$0].line) })
            }
            rest = (index + 1)..<(index + 1)
            let candidate = candidates[index]
            let split = candidate.text.startIndex + best.length
            rows.append(
                FlatRow(
                    key: best.key, label: candidate.text[..<split].string, text: candidate.text[split...].trimmed,
                    line: candidate.line))
            next = best.key.position + 1
        }
        return rows
    }

    private func longestMatch(of candidate: Int, language: Int, from next: Int) -> RowLabelIndex.Match? {
        var best: RowLabelIndex.Match?
        for index in candidates[candidate].matches
        where matches[index].language == language && matches[index].key.position >= next {
            if matches[index].length > best?.length ?? 0 { best = matches[index] }
        }
        return best
    }
}
