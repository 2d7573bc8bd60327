/// A table whose cells are separated by tabs, commas or semicolons.
struct DelimitedTable {
    private(set) var table = PrintedTable()
    private let labels: RowLabels
    private let delimiter: UInt8
    private var records: [DelimitedRecords.Record]
    private var isQuoted = false

    private static let removeButton = Array("×".utf8)

    init(text: [UInt8], delimiter: UInt8, labels: RowLabels) {
        self.labels = labels
        self.delimiter = delimiter
        records = DelimitedRecords(text: text, delimiter: delimiter).records
        table.markup = .plain
        isQuoted = usesQuotes()
        joinBroken()
        keepRows()
        markCut()
    }

    /// Commas need quotes, so every quoted field is one. In tab-separated text `"Student"` may be text: spreadsheets quote
    /// only what needs it, some programs quote everything.
    private func usesQuotes() -> Bool {
        guard delimiter == 0x09 else { return true }
        let fields = records.filter { $0.fields.count > 1 }.flatMap(\.fields).filter { !$0.printed.isEmpty }
        return fields.count { $0.unquoted != nil } * 2 > fields.count
    }

    private func pieces(of field: DelimitedRecords.Field) -> [TextBytes] {
        if let unquoted = field.unquoted, isQuoted || field.needsQuotes {
            let text = InlineMarkup.folded(unquoted[...])
            return text.isEmpty ? [] : [text[...]]
        }
        return field.printed.isEmpty ? [] : [field.printed]
    }

    // MARK: Rows over several lines

    /// Text pasted from a browser breaks the line inside a cell, without quotes: a record with too few fields, and the
    /// rest of them on the lines below.
    private mutating func joinBroken() {
        let width = self.width
        var joined: [DelimitedRecords.Record] = []
        var index = 0
        while index < records.count {
            var record = records[index]
            index += 1
            if isButton(record), let last = joined.indices.last, !endsWithButton(joined[last]) {
                append(record, to: &joined[last])
                continue
            }
            while record.fields.count < width, isLabel(record), index < records.count,
                record.fields.count - 1 + records[index].fields.count <= width, !isLabel(records[index]),
                reaches(width, from: index, with: record.fields.count)
            {
                append(records[index], to: &record)
                index += 1
            }
            joined.append(record)
        }
        records = joined
    }

    private var width: Int {
        var counts: [Int: Int] = [:]
        for record in records where record.fields.count > 1 { counts[record.fields.count, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    /// True when the records from `index` on bring a row with `count` fields to exactly `width`.
    private func reaches(_ width: Int, from index: Int, with count: Int) -> Bool {
        var count = count
        for record in records[index...].prefix(32) {
            guard !isLabel(record) else { return false }
            count += record.fields.count - 1
            if count >= width { return count == width }
        }
        return false
    }

    /// The remove button of the name above it, on a line of its own.
    private func isButton(_ record: DelimitedRecords.Record) -> Bool {
        record.fields.first.map { $0.printed.elementsEqual(Self.removeButton) } == true
    }

    private func endsWithButton(_ record: DelimitedRecords.Record) -> Bool {
        record.fields.last.map { $0.printed.suffix(2).elementsEqual(Self.removeButton) } != false
    }

    private func isLabel(_ record: DelimitedRecords.Record) -> Bool {
        guard record.fields.count > 1, let first = record.fields.first else { return false }
        return pieces(of: first).first.map { !labels.positions(of: $0).isEmpty } == true
    }

    private func append(_ record: DelimitedRecords.Record, to row: inout DelimitedRecords.Record) {
        guard let first = record.fields.first else { return }
        let last = row.fields.count - 1
        let joined = InlineMarkup.folded((Array(row.fields[last].printed) + [0x20] + first.printed)[...])
        row.fields[last].printed = joined[...]
        row.fields[last].unquoted = nil
        row.fields += record.fields.dropFirst()
        row.lines = row.lines.lowerBound...record.lines.upperBound
        row.isEnded = record.isEnded
    }

    private mutating func keepRows() {
        for record in records where record.fields.count > 1 {
            table.lines.formUnion(record.lines)
            table.endsText = record.lines.upperBound == records.last?.lines.upperBound
            table.rows.append(record.fields.map { PrintedTable.Cell(pieces(of: $0), line: $0.line) })
        }
    }

    private mutating func markCut() {
        guard let last = records.last, !last.isEnded, last.fields.count > 1, let row = table.rows.indices.last,
            let column = table.rows[row].indices.last
        else { return }
        // A quote at the end may be the first half of a doubled one.
        table.isCut = true
        table.rows[row][column].isCut = true
    }
}
