/// What other pages show for one row of a flat page, and where it stands in the glued line.
struct KnownRow {
    /// Where texts that are known for methods of the page stand, with the columns of those methods.
    private(set) var occurrences: [(range: Range<Int>, columns: [Int])] = []
    /// Hashes of the texts that any method has in this row.
    private let anywhere: Set<UInt64>

    /// No knowledge.
    init() {
        anywhere = []
    }

    /// - Parameters:
    ///   - texts: for each column the texts that other pages show for its method; one may be there more than once.
    ///   - anywhere: hashes of the texts that any method has in this row.
    init(texts: [[[UInt8]]], anywhere: Set<UInt64>, line: GluedLine) {
        self.anywhere = anywhere
        var found: [(range: Range<Int>, column: Int)] = []
        for (column, known) in texts.enumerated() {
            for text in known where !text.isEmpty && text.count <= line.bytes.count {
                for place in line.allPlaces(of: text) { found.append((place..<(place + text.count), column)) }
            }
        }
        found.sort {
            ($0.range.lowerBound, $0.range.upperBound, $0.column)
                < ($1.range.lowerBound, $1.range.upperBound, $1.column)
        }
        // One range is one text: the columns that know it stand side by side now.
        for (range, column) in found {
            if let last = occurrences.last, last.range == range {
                if last.columns.last != column { occurrences[occurrences.count - 1].columns.append(column) }
            } else {
                occurrences.append((range, [column]))
            }
        }
    }

    var isEmpty: Bool { occurrences.isEmpty }

    /// True when another page shows the text of this range for the method of the column.
    func vouches(for range: Range<Int>, column: Int) -> Bool {
        occurrences.contains { $0.range == range && $0.columns.contains(column) }
    }

    /// True when any method has this text in the row.
    func contains(_ piece: Piece, _ line: GluedLine) -> Bool {
        !anywhere.isEmpty && anywhere.contains(line.hash(piece.start, piece.end))
    }
}
