internal import Markup

/// Cells that other pages showed for sure: one table page anywhere helps every flat page.
///
/// A page whose rendering keeps the borders is enough. A flat page's sure cell counts when two glued lines with
/// different neighbours show the same text for the method: the same line twice would be one guess that confirms itself.
public struct KnownCells: Sendable {
    /// What stands for a text.
    private struct Witness: Sendable {
        /// Hash of the first glued line that shows it.
        var line: UInt64?
        /// True when a rendering with borders shows it, or two glued lines that differ.
        var isSure = false

        /// - Parameter line: nil for a rendering with borders.
        /// - Parameter isNews: becomes true when this makes the text sure.
        mutating func learn(_ other: UInt64?, isNews: inout Bool) {
            if isSure { return }
            if let other, line == nil || line == other {
                line = other
            } else {
                isSure = true
                isNews = true
            }
        }
    }

    /// Numbers of the words that methods are known under.
    private var methods: [TextKey: Int] = [:]
    /// The texts of each such word's rows, at the number times nine and the row's place.
    private var cells: [[TextKey: Witness]] = []
    /// Hashes of sure texts by the row's place.
    private var byRow: [Set<UInt64>] = Array(repeating: [], count: RowKey.allCases.count)
    public private(set) var isEmpty = true

    /// A flat cell below this confidence teaches nothing.
    static let sureConfidence = 0.99

    /// The words whose texts are looked up; nil for all.
    private var wanted: Set<TextKey>?

    /// No knowledge.
    public init() {}

    /// No knowledge yet, and none needed of other methods: of these only that some method has a text is kept, which takes
    /// a fraction of the memory.
    ///
    /// - Parameter wanted: ``word(of:)`` for all keys of all flat pages that are to be read; nil when these are not known.
    init(wanted: Set<TextKey>?) {
        self.wanted = wanted
    }

    /// Takes the sure cells of a page.
    public mutating func learn(_ page: ComparisonPage) {
        learn(page.columns, language: page.language, isFlat: page.rendering == .flat)
    }

    /// The same for the columns of a page in this language.
    mutating func learn(_ columns: [Column], language: String?, isFlat: Bool) {
        let lines = isFlat ? Self.lines(of: columns) : nil
        for column in columns {
            let keys = Self.keys(
                name: column.name, nameEnglish: column.nameEnglish, slug: column.slug, language: language)
            let known = wanted.map { wanted in keys.filter { wanted.contains(Self.word(of: $0)) } } ?? keys
            let numbers = known.map { number(ofMethod: $0) }
            // Flat pages are wanted themselves, so what nobody looks up is sure at once.
            let isElsewhere = numbers.count < keys.count && !isFlat
            for (row, cell) in column.cells where !cell.needsReview {
                guard !isFlat || cell.confidence >= Self.sureConfidence else { continue }
                learn(cell.text, row: row, methods: numbers, line: lines?[row.position])
                if isElsewhere { note(cell.text, row: row) }
            }
        }
    }

    /// Takes one cell of a source that keeps borders, such as a release.
    ///
    /// - Parameter keys: of ``keys(name:nameEnglish:slug:language:)``.
    mutating func learn(_ text: String, row: RowKey, keys: [[UInt8]]) {
        learn(text, row: row, methods: keys.map { number(ofMethod: $0) }, line: nil)
    }

    private mutating func learn(_ text: String, row: RowKey, methods: [Int], line: UInt64?) {
        let text = TextKey(Array(text.utf8))
        guard !text.bytes.isEmpty else { return }
        var isNews = false
        for method in methods {
            let place = Self.place(method, row)
            cells[place][text, default: Witness()].learn(line, isNews: &isNews)
        }
        if isNews { note(text.bytes[...], row: row) }
    }

    /// Takes a text that some method is sure to have in the row.
    private mutating func note(_ text: String, row: RowKey) {
        let text = Array(text.utf8)
        if !text.isEmpty { note(text[...], row: row) }
    }

    private mutating func note(_ text: TextBytes, row: RowKey) {
        byRow[row.position].insert(TextHash.of(text))
        isEmpty = false
    }

    private mutating func number(ofMethod key: [UInt8]) -> Int {
        let key = TextKey(key)
        if let number = methods[key] { return number }
        let number = methods.count
        methods[key] = number
        cells += repeatElement([:], count: RowKey.allCases.count)
        return number
    }

    private static func place(_ method: Int, _ row: RowKey) -> Int { method * RowKey.allCases.count + row.position }

    /// The hash of each row's glued line, by the row's place.
    private static func lines(of columns: [Column]) -> [UInt64] {
        var lines = [UInt64](repeating: 0, count: RowKey.allCases.count)
        for column in columns {
            for (row, cell) in column.cells {
                var text = cell.text
                text.withUTF8 { bytes in
                    for byte in bytes { lines[row.position] = TextHash.extend(lines[row.position], byte) }
                }
            }
        }
        return lines
    }

    /// The words under which a method is known: its slug, its English name, its name in a language.
    static func keys(name: String, nameEnglish: String?, slug: String?, language: String?) -> [[UInt8]] {
        var keys: [[UInt8]] = []
        if let slug { keys.append(Array("s:\(slug)".utf8)) }
        if let nameEnglish { keys.append(Array("e:".utf8) + folded(nameEnglish)) }
        if let language, !name.isEmpty { keys.append(Array("n:\(language):".utf8) + folded(name)) }
        return keys
    }

    /// A key without its language, which the other pages may yet change.
    static func word(of key: [UInt8]) -> TextKey {
        guard key.first == UInt8(ascii: "n"), let end = key.dropFirst(2).firstIndex(of: UInt8(ascii: ":")) else {
            return TextKey(key)
        }
        return TextKey(Array(key[end...]))
    }

    /// The name without case: of ASCII, which most names are, only letters have any.
    private static func folded(_ name: String) -> [UInt8] {
        let bytes = Array(name.utf8)
        guard bytes.allSatisfy({ $0 < 0x80 }) else { return UnicodeForm.nfkcCasefold(bytes) }
        return bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    /// The numbers of a method's words that anything was said of, for ``row(_:ofMethods:line:)``.
    func numbers(ofMethod keys: [[UInt8]]) -> [Int] { keys.compactMap { methods[TextKey($0)] } }

    /// The texts that a row is known to have for a method, sorted.
    func texts(_ row: RowKey, ofMethod keys: [[UInt8]]) -> [[UInt8]] {
        var texts = Set<TextKey>()
        for number in numbers(ofMethod: keys) {
            for (text, witness) in cells[Self.place(number, row)] where witness.isSure { texts.insert(text) }
        }
        return texts.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The same by the method's numbers, in no order; a text may be there more than once.
    private func texts(_ row: RowKey, of numbers: [Int], upTo length: Int) -> [[UInt8]] {
        var texts: [[UInt8]] = []
        for number in numbers {
            for (text, witness) in cells[Self.place(number, row)]
            where witness.isSure && text.bytes.count <= length && texts.last != text.bytes {
                texts.append(text.bytes)
            }
        }
        return texts
    }

    /// True when any method has this text in the row.
    func contains(_ text: TextBytes, row: RowKey) -> Bool { byRow[row.position].contains(TextHash.of(text)) }

    /// What is known of a row of a page with these methods.
    ///
    /// - Parameter methods: for each column the ``numbers(ofMethod:)``.
    func row(_ row: RowKey, ofMethods methods: [[Int]], line: GluedLine) -> KnownRow {
        guard !isEmpty else { return KnownRow() }
        return KnownRow(
            texts: methods.map { texts(row, of: $0, upTo: line.bytes.count) }, anywhere: byRow[row.position], line: line
        )
    }
}
