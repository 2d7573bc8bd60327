/// The records of tab-separated or comma-separated text, by RFC 4180, as browsers, spreadsheets and programs write it.
///
/// A quoted field may hold delimiters, line ends and doubled quotes. A quote that the rule does not end is text.
struct DelimitedRecords {
    struct Field {
        /// As it stands in the text, quotes included.
        var printed: TextBytes
        /// The content of a well-formed quoted field.
        var unquoted: [UInt8]?
        /// True when only the quotes let the field hold what it holds.
        var needsQuotes = false
        var line: Int
    }

    struct Record {
        var fields: [Field] = []
        var lines: ClosedRange<Int>
        /// False when the text ends without a line end behind it.
        var isEnded = true
    }

    /// A field that is cut has no more line breaks.
    private static let cutFieldLines = 4

    private(set) var records: [Record] = []
    private let text: [UInt8]
    private let delimiter: UInt8
    private var index = 0
    private var line = 1

    init(text: [UInt8], delimiter: UInt8) {
        self.text = text
        self.delimiter = delimiter
        while index < text.count { readRecord() }
    }

    private mutating func readRecord() {
        let first = line
        var record = Record(lines: first...first)
        while true {
            record.fields.append(readField())
            guard index < text.count else {
                record.isEnded = false
                break
            }
            if text[index] == delimiter {
                index += 1
                // A delimiter as the last byte has an empty field behind it.
                if index == text.count {
                    record.fields.append(Field(printed: text[index...], line: line))
                    record.isEnded = false
                    break
                }
                continue
            }
            break
        }
        record.lines = first...line
        if index < text.count { skipLineEnd() }
        records.append(record)
    }

    private mutating func readField() -> Field {
        var start = index
        while delimiter != 0x09, start < text.count, text[start] == 0x20 { start += 1 }
        if start < text.count, text[start] == UInt8(ascii: "\""), let field = quotedField(from: start) { return field }
        let first = index
        while index < text.count, text[index] != delimiter, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
        return Field(printed: text[first..<index].trimmed, line: line)
    }

    /// Reads on behind the closing quote; nil, and nothing read, when none ends the field.
    ///
    /// The next odd run of quotes is looked at, and no further: each part of the text is gone over twice at most.
    private mutating func quotedField(from start: Int) -> Field? {
        var content: [UInt8] = []
        var position = start + 1
        var lineEnds = 0
        var needsQuotes = false
        while position < text.count {
            let byte = text[position]
            if byte == UInt8(ascii: "\"") {
                let isDoubled = position + 1 < text.count && text[position + 1] == byte
                guard isDoubled else { break }
                content.append(byte)
                needsQuotes = true
                position += 2
                continue
            }
            if byte == delimiter { needsQuotes = true }
            if byte == 0x0A || byte == 0x0D {
                needsQuotes = true
                if byte == 0x0D || position == 0 || text[position - 1] != 0x0D { lineEnds += 1 }
            }
            content.append(byte)
            position += 1
        }
        guard position < text.count else { return cutField(from: start, content: content, lineEnds: lineEnds) }
        let end = position + 1
        guard end == text.count || text[end] == delimiter || text[end] == 0x0A || text[end] == 0x0D else { return nil }
        let field = Field(printed: text[start..<end], unquoted: content, needsQuotes: needsQuotes, line: line)
        index = end
        line += lineEnds
        return field
    }

    /// A quote that nothing closes: the copy ends inside the field, unless much of the text stands behind the quote.
    private mutating func cutField(from start: Int, content: [UInt8], lineEnds: Int) -> Field? {
        guard lineEnds <= Self.cutFieldLines else { return nil }
        let field = Field(printed: text[start...], unquoted: content, needsQuotes: true, line: line)
        index = text.count
        line += lineEnds
        return field
    }

    private mutating func skipLineEnd() {
        if text[index] == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
        index += 1
        line += 1
    }
}
