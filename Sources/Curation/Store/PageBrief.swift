internal import Markup

/// What memory keeps of a page: enough to find out which methods it speaks of, and no values.
struct PageBrief: Sendable {
    /// One column: what names its method.
    struct Name: Sendable {
        /// As ``Column/position``.
        var position: Int
        var name: String
        var nameEnglish: String?
        var slug: String?
    }

    var page: MethodMention.Page
    /// All columns of the page, in its order.
    var columns: [Name]
    /// What of the page goes to the quarantine.
    var quarantine: [QuarantineEntry]
    /// True for a page in a language without a file, which other pages of the language may learn from.
    var isUnseen: Bool
    /// Of a flat page the text without any white space: what does not stand in it can't stand in one of its rows.
    var glued: [UInt8] = []
    /// True when rows were put together from lines that need not be neighbours, so that ``glued`` does not tell all.
    var hasJoinedRows: Bool

    /// - Parameters:
    ///   - page: with its path as the workspace has it.
    ///   - text: the page's text.
    init(_ page: ComparisonPage, text: [UInt8] = []) {
        self.page = MethodMention.Page(page)
        columns = page.columns.map {
            Name(position: $0.position, name: $0.name, nameEnglish: $0.nameEnglish, slug: $0.slug)
        }
        quarantine = page.diagnostics.filter { page.columns.isEmpty || $0.residue != nil }.map {
            QuarantineEntry(page: page, diagnostic: $0)
        }
        isUnseen = LanguageLearning.isUnseen(page)
        hasJoinedRows = page.diagnostics.contains { $0.code == "row-joined" }
        if isFlat { glued = TextLine.lines(of: text).flatMap { Self.glued(UnicodeForm.nfc($0.bytes)) } }
    }

    /// Bytes without the white space of ASCII.
    static func glued(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.filter { $0 > 0x20 } }

    /// Whether its cells' borders are guesses that other pages can better.
    var isFlat: Bool { page.rendering == .flat && !columns.isEmpty }

    /// The mentions of the page, without their claims.
    var mentions: [MethodMention] {
        columns.filter { !$0.name.isEmpty }.map {
            MethodMention(
                page: page, column: $0.position, name: $0.name, nameEnglish: $0.nameEnglish, slug: $0.slug, claims: [])
        }
    }
}

extension PageBrief: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(page)
        writer.append(list: columns)
        writer.append(list: quarantine)
        writer.append(isUnseen)
        writer.append(bytes: glued)
        writer.append(hasJoinedRows)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        page = try reader.value()
        columns = try reader.list()
        quarantine = try reader.list()
        isUnseen = try reader.flag()
        glued = try reader.byteList()
        hasJoinedRows = try reader.flag()
    }

    var stored: [UInt8] {
        var writer = ByteWriter()
        writer.append(self)
        return writer.bytes
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
}
