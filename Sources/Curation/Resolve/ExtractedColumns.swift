/// The columns of many extracted pages in little memory: their profiles, and what is printed of them.
public struct ExtractedColumns: Sendable {
    public private(set) var profiles = IdentityProfiles()
    /// Path, language, name and English name of each column, empty where there is none.
    private var texts: [UInt8] = []
    private var textEnds: [Int] = []

    public init() {}

    /// The columns of a page.
    public init(_ mentions: [MethodMention]) {
        profiles = IdentityProfiles(mentions)
        for mention in mentions {
            let page = mention.page
            for text in [page.path, page.language ?? "", mention.name, mention.nameEnglish ?? ""] {
                texts += text.utf8
                textEnds.append(texts.count)
            }
        }
    }

    /// What is printed of a column.
    public struct Column: Sendable {
        public var id: MentionID
        public var path: String
        public var language: String?
        public var name: String
        public var nameEnglish: String?
        public var slug: String?
    }

    public var count: Int { profiles.count }

    /// What names the first column's page, whatever its columns.
    public var page: MentionID? { profiles.ids.first.map { MentionID(page: $0.page, column: 0) } }

    public subscript(index: Int) -> Column {
        let profile = profiles[index]
        let texts = (0..<Self.textCount).map { String(decoding: text(index, $0), as: UTF8.self) }
        let slug = String(decoding: profile.slug, as: UTF8.self)
        return Column(
            id: profile.id, path: texts[0], language: texts[1].isEmpty ? nil : texts[1], name: texts[2],
            nameEnglish: texts[3].isEmpty ? nil : texts[3], slug: slug.isEmpty ? nil : slug)
    }

    public mutating func append(_ other: ExtractedColumns) {
        profiles.append(other.profiles)
        let start = texts.count
        texts += other.texts
        textEnds += other.textEnds.map { $0 + start }
    }

    /// Puts the columns in the order of their pages' paths, as the pipeline has them.
    public mutating func sortByPath() {
        if count < 2 || (1..<count).allSatisfy({ precedes($0 - 1, $0) }) { return }
        let order = (0..<count).sorted(by: precedes)
        profiles.reorder(order)
        var sorted: [UInt8] = []
        sorted.reserveCapacity(texts.count)
        var ends: [Int] = []
        for index in order {
            for number in 0..<Self.textCount {
                sorted += text(index, number)
                ends.append(sorted.count)
            }
        }
        (texts, textEnds) = (sorted, ends)
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        let (one, other) = (text(left, 0), text(right, 0))
        return one.elementsEqual(other) ? left < right : one.lexicographicallyPrecedes(other)
    }

    private static let textCount = 4

    private func text(_ index: Int, _ number: Int) -> ArraySlice<UInt8> {
        let place = Self.textCount * index + number
        return texts[(place == 0 ? 0 : textEnds[place - 1])..<textEnds[place]]
    }
}
