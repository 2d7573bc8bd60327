internal import Markup

/// What memory keeps of a page: enough to find out which methods it speaks of, and no values.
///
/// It is held as the bytes in which it is stored, some three hundred, because there is one for every page; what is asked
/// for is read from them.
struct PageBrief: Sendable {
    /// One column: what names its method.
    struct Name: Sendable, Hashable {
        /// As ``Column/position``.
        var position: Int
        var name: String
        var nameEnglish: String?
        var slug: String?
    }

    /// As they are stored; they were looked through when the brief was made.
    private let bytes: ArraySlice<UInt8>
    private let marks: UInt8
    let rendering: Rendering
    /// How many columns the page has.
    let columnCount: Int
    /// How many of them have a name: these are what is resolved.
    let namedCount: Int
    /// Where the columns, the entries for the quarantine, the text and the cells begin, counted from the first byte.
    private let parts: (columns: Int32, quarantine: Int32, glued: Int32, cells: Int32)

    /// - Parameters:
    ///   - page: with its path as the workspace has it.
    ///   - text: the page's text.
    init(_ page: ComparisonPage, text: [UInt8] = []) {
        let quarantine = page.diagnostics.filter { page.columns.isEmpty || $0.residue != nil }.map {
            QuarantineEntry(page: page, diagnostic: $0)
        }
        var marks: UInt8 = 0
        if LanguageLearning.isUnseen(page) { marks |= Self.unseen }
        if page.diagnostics.contains(where: { $0.code == "row-joined" }) { marks |= Self.joined }
        if !quarantine.isEmpty { marks |= Self.quarantined }
        var writer = ByteWriter()
        writer.append(raw: [marks])
        writer.append(page.rendering.rawValue)
        writer.append(page.digest)
        writer.append(page.path)
        for text in [page.address, page.language, page.accessed] { writer.append(optional: text) }
        let columns = writer.bytes.count
        writer.append(
            list: page.columns.map {
                Name(position: $0.position, name: $0.name, nameEnglish: $0.nameEnglish, slug: $0.slug)
            })
        let entries = writer.bytes.count
        writer.append(list: quarantine)
        let glued = writer.bytes.count
        if page.rendering == .flat, !page.columns.isEmpty {
            writer.append(bytes: TextLine.lines(of: text).flatMap { Self.glued(UnicodeForm.nfc($0.bytes)) })
        } else {
            writer.append(bytes: [])
        }
        let cells = writer.bytes.count
        for hash in Self.hashes(of: page) {
            for shift in stride(from: 0, to: 32, by: 8) {
                writer.append(raw: [UInt8(truncatingIfNeeded: hash >> shift)])
            }
        }
        // Without the room that was kept for more: there is one for every page.
        (bytes, self.marks, rendering) = (writer.bytes.map(\.self)[...], marks, page.rendering)
        (columnCount, namedCount) = (page.columns.count, page.columns.count { !$0.name.isEmpty })
        parts = (Int32(columns), Int32(entries), Int32(glued), Int32(cells))
    }

    /// Looks through bytes that were stored.
    ///
    /// - Throws: ``StoreDamage`` when they are no brief.
    init(stored bytes: ArraySlice<UInt8>) throws(StoreDamage) {
        var reader = ByteReader(bytes)
        marks = try reader.raw(1).first ?? 0
        rendering = try reader.choice()
        try reader.skipList()
        try reader.skipList()
        for _ in 0..<3 where try reader.flag() { try reader.skipList() }
        let columns = reader.position
        columnCount = try reader.count()
        var named = 0
        for _ in 0..<columnCount { named += try Name.skip(&reader) ? 1 : 0 }
        namedCount = named
        let entries = reader.position
        for _ in 0..<(try reader.count()) { _ = try reader.value(QuarantineEntry.self) }
        let glued = reader.position
        try reader.skipList()
        let (start, cells) = (bytes.startIndex, reader.position)
        guard bytes.count < Int32.max, (bytes.endIndex - cells) & 3 == 0 else { throw StoreDamage() }
        self.bytes = bytes
        parts = (Int32(columns - start), Int32(entries - start), Int32(glued - start), Int32(cells - start))
    }

    /// Those of the sure cells of a page with borders, each once.
    private static func hashes(of page: ComparisonPage) -> [UInt32] {
        guard page.rendering != .flat else { return [] }
        var hashes: Set<UInt32> = []
        for column in page.columns {
            for (row, cell) in column.cells where !cell.needsReview { hashes.insert(hash(row, cell.text.utf8)) }
        }
        return hashes.sorted()
    }

    /// A hash of a text in a row, for ``mayShow(_:)``.
    static func hash(_ row: RowKey, _ text: some Sequence<UInt8>) -> UInt32 {
        let hash = IdentityMark.folded(IdentityMark.hash(text) ^ UInt64(row.position))
        return UInt32(truncatingIfNeeded: hash)
    }

    private static let unseen: UInt8 = 1
    private static let joined: UInt8 = 2
    private static let quarantined: UInt8 = 4

    /// True for a page in a language without a file, which other pages of the language may learn from.
    var isUnseen: Bool { marks & Self.unseen != 0 }
    /// True when rows were put together from lines that need not be neighbours, so that ``glued`` does not tell all.
    var hasJoinedRows: Bool { marks & Self.joined != 0 }
    /// Whether its cells' borders are guesses that other pages can better.
    var isFlat: Bool { rendering == .flat && columnCount > 0 }

    /// Bytes without the white space of ASCII.
    static func glued(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.filter { $0 > 0x20 } }
}

// MARK: What is read when it is asked for

extension PageBrief {
    /// Reads from the bytes, which were looked through when the brief was made: reading does not fail.
    private func read<Value>(
        _ start: Int, else other: Value, _ body: (inout ByteReader) throws(StoreDamage) -> Value
    ) -> Value {
        var reader = ByteReader(bytes[(bytes.startIndex + start)...])
        return (try? body(&reader)) ?? other
    }

    /// Behind the marks and the rendering.
    private var headStart: Int { 2 + rendering.rawValue.utf8.count }

    var page: MethodMention.Page {
        let empty = MethodMention.Page(
            digest: "", path: "", address: nil, language: nil, rendering: rendering, accessed: nil)
        return read(headStart, else: empty) { reader throws(StoreDamage) in
            MethodMention.Page(
                digest: try reader.text(), path: try reader.text(), address: try reader.optional(),
                language: try reader.optional(), rendering: rendering, accessed: try reader.optional())
        }
    }

    /// SHA-256 of the page, as the bytes of its 64 digits.
    var digest: ArraySlice<UInt8> {
        read(headStart, else: []) { reader throws(StoreDamage) in try reader.raw(try reader.number()) }
    }

    /// The bytes of the page's path.
    var path: ArraySlice<UInt8> {
        read(headStart, else: []) { reader throws(StoreDamage) in
            try reader.skipList()
            return try reader.raw(try reader.number())
        }
    }

    var language: String? {
        read(headStart, else: nil) { reader throws(StoreDamage) in
            for _ in 0..<2 { try reader.skipList() }
            if try reader.flag() { try reader.skipList() }
            return try reader.optional()
        }
    }

    /// All columns of the page, in its order.
    var columns: [Name] {
        read(Int(parts.columns), else: []) { reader throws(StoreDamage) in try reader.list() }
    }

    /// A column that has a name.
    ///
    /// - Parameter number: among those that have one.
    /// - Returns: its place among all columns, and what names its method.
    func named(_ number: Int) -> (place: Int, name: Name)? {
        read(Int(parts.columns), else: nil) { reader throws(StoreDamage) in
            var left = number
            for place in 0..<(try reader.count()) {
                let start = reader
                guard try Name.skip(&reader) else { continue }
                if left == 0 {
                    reader = start
                    return (place, try reader.value())
                }
                left -= 1
            }
            return nil
        }
    }

    /// Whether a column shows a name or slug that has one of these hashes (``IdentityMark/hash(_:)``).
    func speaks(ofNames names: Set<UInt64>, slugs: Set<UInt64>) -> Bool {
        read(Int(parts.columns), else: true) { reader throws(StoreDamage) in
            for _ in 0..<(try reader.count()) {
                _ = try reader.number()
                if names.contains(try reader.hash()) { return true }
                if try reader.flag(), names.contains(try reader.hash()) { return true }
                if try reader.flag(), slugs.contains(try reader.hash()) { return true }
            }
            return false
        }
    }

    /// What of the page goes to the quarantine.
    var quarantine: [QuarantineEntry] {
        guard marks & Self.quarantined != 0 else { return [] }
        return read(Int(parts.quarantine), else: []) { reader throws(StoreDamage) in try reader.list() }
    }

    /// Of a flat page the text without any white space: what does not stand in it can't stand in one of its rows.
    var glued: ArraySlice<UInt8> {
        read(Int(parts.glued), else: []) { reader throws(StoreDamage) in try reader.raw(try reader.number()) }
    }
}

extension PageBrief {
    /// Whether a sure cell has this hash: what has it not, no sure cell of a page with borders shows.
    func mayShow(_ hash: UInt32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            // Sound: there are whole words of four bytes from there to the end.
            let cells = UnsafeRawBufferPointer(rebasing: buffer[Int(parts.cells)...])
            return (0..<cells.count / 4).contains {
                UInt32(littleEndian: cells.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)) == hash
            }
        }
    }
}

extension ByteReader {
    /// The hash of a text.
    fileprivate mutating func hash() throws(StoreDamage) -> UInt64 { IdentityMark.hash(try raw(try number())) }
}

extension PageBrief: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(bytes.count)
        writer.append(raw: bytes)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        try self.init(stored: try reader.raw(try reader.number()))
    }
}

extension PageBrief.Name: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(position)
        writer.append(name)
        writer.append(optional: nameEnglish)
        writer.append(optional: slug)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        position = try reader.number()
        name = try reader.text()
        nameEnglish = try reader.optional()
        slug = try reader.optional()
    }

    /// Passes over a stored column.
    ///
    /// - Returns: whether it has a name.
    fileprivate static func skip(_ reader: inout ByteReader) throws(StoreDamage) -> Bool {
        _ = try reader.number()
        let length = try reader.number()
        try reader.skip(length)
        for _ in 0..<2 where try reader.flag() { try reader.skipList() }
        return length > 0
    }
}
