/// A file's text with the places of its lines, so that many findings in one file, and in one line, cost one look.
struct SourceLines {
    private let bytes: [UInt8]
    /// Where each line starts, and where its text ends, before LF, CR LF or CR.
    private let lines: [Range<Int>]
    /// The last column that was asked for, and its offset: the next one mostly lies behind it.
    private var last = (line: 0, column: 1, offset: 0)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var lines: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == 0x0A || byte == 0x0D else {
                index += 1
                continue
            }
            lines.append(start..<index)
            index += byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
            start = index
        }
        lines.append(start..<bytes.count)
        self.lines = lines
    }

    /// A line's bytes without its end; nil when there is no such line. 1 is the first.
    func line(_ number: Int) -> ArraySlice<UInt8>? {
        lines.indices.contains(number - 1) ? bytes[lines[number - 1]] : nil
    }

    /// What to show of a place; nil when there is no such line. Columns count from 1, in Unicode scalars.
    mutating func excerpt(line number: Int, column: Int) -> SourceExcerpt? {
        offset(line: number, column: column).flatMap { offset in
            line(number).map { SourceExcerpt(line: $0, offset: offset) }
        }
    }

    /// The index of the byte where a column begins, at most the line's end; nil when there is no such line.
    mutating func offset(line number: Int, column: Int) -> Int? {
        guard lines.indices.contains(number - 1) else { return nil }
        let range = lines[number - 1]
        if last.line != number || last.column > column { last = (number, 1, range.lowerBound) }
        while last.column < column, last.offset < range.upperBound {
            last.offset += 1
            while last.offset < range.upperBound, bytes[last.offset] & 0xC0 == 0x80 { last.offset += 1 }
            last.column += 1
        }
        return last.offset
    }

    /// Line and column of a byte, both from 1, columns in Unicode scalars.
    func place(of offset: Int) -> (line: Int, column: Int) {
        let behind = lines.partitioningIndex { $0.lowerBound > offset }
        let number = max(behind, 1)
        let start = lines[number - 1].lowerBound
        return (number, 1 + bytes[start..<max(start, min(offset, bytes.count))].count { $0 & 0xC0 != 0x80 })
    }
}

extension [Range<Int>] {
    /// The first index for which a condition holds that stays true from there on.
    fileprivate func partitioningIndex(where condition: (Range<Int>) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
