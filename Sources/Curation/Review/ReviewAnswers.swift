internal import JSON

/// Answers of people with a spreadsheet: the questions go out as CSV, and come back with answers.
///
/// The file is RFC 4180 in UTF-8 with a byte order mark, because spreadsheets take UTF-8 without one for something else.
/// Cells that a spreadsheet would run as a formula have an apostrophe in front, which is taken away again. Questions have
/// names that no spreadsheet takes for a number or a date. Reading takes commas, semicolons and tabs.
public enum ReviewAnswers {
    /// The columns, in their order; people fill in the last four.
    static let header = [
        "item", "record", "field", "doubt", "reason", "question", "place", "label", "row", "taken", "candidates",
        "answer", "text", "because", "by",
    ]

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The questions as a file.
    public static func export(_ queue: ReviewQueue) -> [UInt8] {
        var writer = CSVWriter(guardsFormulas: true)
        writer.add(header)
        for question in queue.questions {
            let (item, sheet) = (question.item, ReviewSheet(question, number: 1, of: 1))
            let candidates = item.candidates.enumerated().map { "\($0.offset + 1): \($0.element)" }
            writer.add([
                name(of: item), item.record ?? "", item.row?.rawValue ?? "",
                "\(Int((question.doubt * 100).rounded())) %", item.reason, item.message, sheet.place, sheet.label,
                sheet.row, item.value ?? "", candidates.joined(separator: " | "), "", "", "", "",
            ])
        }
        return mark + writer.bytes
    }

    /// Twelve hexadecimal digits alone may look like a number (`12e4...`), which a spreadsheet would round.
    private static func name(of item: ReviewItem) -> String { "q-" + item.item }

    /// One filled-in line.
    public struct Line: Sendable, Hashable {
        /// `FILE:LINE`.
        public var place: String
        /// The question's name.
        public var item: String
        public var answer: ReviewQuestion.Answer
        public var because: String?
        public var by: String?
    }

    /// The lines with an answer.
    ///
    /// - Throws: ``ReviewError`` with file, line and what was expected, when the file has no such columns or an answer is
    ///   none. Nothing of a file that has a mistake is taken.
    public static func read(_ bytes: [UInt8], file: String) throws(ReviewError) -> [Line] {
        let text = Array(bytes.starts(with: mark) ? bytes[3...] : bytes[...])
        guard String(validating: text, as: UTF8.self) != nil else {
            throw ReviewError("\(file): expected UTF-8; save it as “CSV UTF-8” in the spreadsheet")
        }
        let first = text.prefix { $0 != 0x0A && $0 != 0x0D }
        let delimiter = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].max { left, right in
            first.count { $0 == left } < first.count { $0 == right }
        }
        let records = DelimitedRecords(text: text, delimiter: delimiter ?? UInt8(ascii: ",")).records
        let names = records.first.map { $0.fields.map(cell) } ?? []
        guard let item = names.firstIndex(of: "item"), let answer = names.firstIndex(of: "answer") else {
            throw ReviewError(
                "\(file):1: expected a line of column names with `item` and `answer`, as `curate review --export` "
                    + "writes it")
        }
        let columns = Columns(
            item: item, answer: answer, text: names.firstIndex(of: "text"), because: names.firstIndex(of: "because"),
            by: names.firstIndex(of: "by"))
        var lines: [Line] = []
        for record in records.dropFirst() {
            if let line = try columns.line(record.fields.map(cell), "\(file):\(record.lines.lowerBound)") {
                lines.append(line)
            }
        }
        return lines
    }

    private static func cell(_ field: DelimitedRecords.Field) -> String {
        var bytes = field.unquoted ?? Array(field.printed)
        if bytes.first == UInt8(ascii: "'"), bytes.count > 1, "=+-@\t\r".utf8.contains(bytes[1]) { bytes.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Where the columns stand; people may move or remove others.
    private struct Columns {
        var item: Int
        var answer: Int
        var text: Int?
        var because: Int?
        var by: Int?

        func line(_ cells: [String], _ place: String) throws(ReviewError) -> Line? {
            func cell(_ index: Int?) -> String {
                let cell = index.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
                return String(Substring(cell.utf8.drop { $0 == 0x20 }))
            }
            let word = cell(answer).lowercased()
            if word.isEmpty || word == "skip" { return nil }
            guard cell(item).utf8.starts(with: "q-".utf8) else {
                throw ReviewError("\(place): expected a question's name, such as q-0123456789ab, in the column `item`")
            }
            let (text, because, by) = (cell(self.text), cell(self.because), cell(self.by))
            return Line(
                place: place, item: String(cell(item).dropFirst(2)), answer: try Self.answer(word, text, place),
                because: because.isEmpty ? nil : because, by: by.isEmpty ? nil : by)
        }

        private static func answer(
            _ word: String, _ text: String, _ place: String
        ) throws(ReviewError) -> ReviewQuestion.Answer {
            if let number = Int(word), number > 0 { return .candidate(number) }
            switch word {
            case "accept": return .accept
            case "value" where !text.isEmpty: return .value(text)
            case "same": return .same(text)
            case "different": return .different(text)
            case "value": throw ReviewError("\(place): expected the value in the column `text`")
            default:
                throw ReviewError(
                    "\(place): expected accept, a candidate's number, value, same, different or skip in the column "
                        + "`answer`, found '\(word)'")
            }
        }
    }
}
