/// Profiles of many mentions, one after the other in a few arrays: what ``Resolver`` works on.
///
/// A hundred thousand pages take some 100 MB. Each page is there once, its columns one after the other, ascending. The order
/// matters: clusters are in the order of their first mentions, and of equally likely joins the first is taken, so that who
/// wants the same clusters in every run gives the same order (the pipeline: by path of the page).
///
///     var profiles = IdentityProfiles(mentionsOfOnePage)
///     let stored = profiles.bytes
///     try profiles.append(coded: storedOfAnotherPage)
public struct IdentityProfiles: Sendable, Equatable {
    private(set) var ids: [MentionID] = []
    private(set) var provisionals: [UInt64] = []
    private(set) var likenesses: [UInt128] = []
    /// Of all profiles, one after the other.
    private(set) var marks: [IdentityMark] = []
    private var markEnds: [Int32] = []
    /// Slug, slug of the English name and key of the name of each profile.
    private var texts: [UInt8] = []
    private var textEnds: [Int32] = []

    public init() {}

    /// The profiles of mentions, in their order.
    public init(_ mentions: [MethodMention]) {
        for mention in mentions { append(IdentityProfile(mention)) }
    }

    public var count: Int { ids.count }
    public var isEmpty: Bool { ids.isEmpty }

    public mutating func append(_ profile: IdentityProfile) {
        ids.append(profile.id)
        provisionals.append(profile.provisional)
        likenesses.append(profile.likeness)
        marks += profile.marks
        markEnds.append(Int32(marks.count))
        for text in [profile.slug, profile.englishSlug, profile.nameKey] {
            texts += text
            textEnds.append(Int32(texts.count))
        }
    }

    /// Takes in the profiles of others, behind its own.
    public mutating func append(_ other: IdentityProfiles) {
        let (markStart, textStart) = (Int32(marks.count), Int32(texts.count))
        ids += other.ids
        provisionals += other.provisionals
        likenesses += other.likenesses
        marks += other.marks
        markEnds += other.markEnds.map { $0 + markStart }
        texts += other.texts
        textEnds += other.textEnds.map { $0 + textStart }
    }

    /// Makes room for so many profiles that take as much each as those that are there.
    mutating func reserve(_ total: Int) {
        guard count > 0, total > count else { return }
        func room(_ known: Int) -> Int { known + Int(Double(known) * Double(total - count) / Double(count) * 1.03) }
        ids.reserveCapacity(total)
        provisionals.reserveCapacity(total)
        likenesses.reserveCapacity(total)
        marks.reserveCapacity(room(marks.count))
        markEnds.reserveCapacity(total)
        texts.reserveCapacity(room(texts.count))
        textEnds.reserveCapacity(3 * total)
    }

    /// All that is known of a mention.
    public subscript(index: Int) -> IdentityProfile {
        IdentityProfile(
            id: ids[index], slug: Array(slug(index)), englishSlug: Array(englishSlug(index)),
            nameKey: Array(nameKey(index)), provisional: provisionals[index], likeness: likenesses[index],
            marks: Array(marks(index)))
    }

    func marks(_ index: Int) -> ArraySlice<IdentityMark> {
        let range = markRange(index)
        return marks[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    /// Where the marks of a mention stand.
    func markRange(_ index: Int) -> Range<Int32> { (index == 0 ? 0 : markEnds[index - 1])..<markEnds[index] }

    /// What decisions call a mention.
    func identity(_ index: Int) -> String {
        for text in [slug(index), englishSlug(index)] where !text.isEmpty {
            return String(decoding: text, as: UTF8.self)
        }
        return self[index].provisionalIdentifier
    }

    func slug(_ index: Int) -> ArraySlice<UInt8> { text(3 * index) }
    func englishSlug(_ index: Int) -> ArraySlice<UInt8> { text(3 * index + 1) }
    func nameKey(_ index: Int) -> ArraySlice<UInt8> { text(3 * index + 2) }

    private func text(_ number: Int) -> ArraySlice<UInt8> {
        texts[(number == 0 ? 0 : Int(textEnds[number - 1]))..<Int(textEnds[number])]
    }

    /// A number for the page of each mention, ascending.
    var pages: [Int32] {
        var pages: [Int32] = []
        pages.reserveCapacity(count)
        var page: Int32 = -1
        for (index, id) in ids.enumerated() {
            // A page that came twice has its columns twice.
            if index == 0 || !ids[index - 1].isOnPage(of: id) || ids[index - 1].column >= id.column { page += 1 }
            pages.append(page)
        }
        return pages
    }

    /// Puts the profiles into another order: one array after the other, so that little is in memory twice.
    ///
    /// - Parameter order: for each new place the old index.
    mutating func reorder(_ order: [Int]) {
        ids = order.map { ids[$0] }
        provisionals = order.map { provisionals[$0] }
        likenesses = order.map { likenesses[$0] }
        var sorted: [IdentityMark] = []
        sorted.reserveCapacity(marks.count)
        var ends: [Int32] = []
        for index in order {
            sorted += marks(index)
            ends.append(Int32(sorted.count))
        }
        (marks, markEnds) = (sorted, ends)
        var sortedTexts: [UInt8] = []
        sortedTexts.reserveCapacity(texts.count)
        var textEnds: [Int32] = []
        for index in order {
            for number in 3 * index..<3 * index + 3 {
                sortedTexts += text(number)
                textEnds.append(Int32(sortedTexts.count))
            }
        }
        (texts, self.textEnds) = (sortedTexts, textEnds)
    }

    // MARK: Coding

    /// The profiles as bytes, to be kept: the same on every machine. ``append(coded:)`` reads them.
    public var bytes: [UInt8] {
        var words = CodedWords(.profiles)
        words.append(UInt64(count))
        for index in ids.indices {
            let id = ids[index]
            words.append(id.page.high)
            words.append(id.page.low)
            words.append(UInt64(id.column))
            words.append(provisionals[index])
            words.append(likenesses[index])
            for text in [slug(index), englishSlug(index), nameKey(index)] { words.append(text) }
            let marks = marks(index)
            words.append(UInt64(marks.count))
            for mark in marks { words.append(mark.bits) }
        }
        return words.bytes
    }

    /// Takes in profiles that ``bytes`` coded.
    ///
    /// - Throws: ``IdentityCodingError`` when the bytes are of another version, cut or damaged; nothing is taken in then.
    public mutating func append(coded bytes: some Collection<UInt8>) throws(IdentityCodingError) {
        var reader = try CodedWords.Reader(bytes, .profiles)
        let (known, marksBefore, textsBefore) = (count, marks.count, texts.count)
        do {
            for _ in 0..<(try reader.count()) { try appendOne(&reader) }
            try reader.finish()
        } catch {
            removeAll(from: known, marks: marksBefore, texts: textsBefore)
            throw error
        }
    }

    private mutating func removeAll(from index: Int, marks markCount: Int, texts textCount: Int) {
        ids.removeSubrange(index...)
        provisionals.removeSubrange(index...)
        likenesses.removeSubrange(index...)
        marks.removeSubrange(markCount...)
        markEnds.removeSubrange(index...)
        texts.removeSubrange(textCount...)
        textEnds.removeSubrange((3 * index)...)
    }

    private mutating func appendOne(_ reader: inout CodedWords.Reader) throws(IdentityCodingError) {
        let page = (try reader.wide(), try reader.wide())
        ids.append(MentionID(page: page, column: try reader.number()))
        provisionals.append(try reader.word())
        likenesses.append(try reader.wide())
        for _ in 0..<3 {
            try reader.text(into: &texts)
            textEnds.append(Int32(texts.count))
        }
        for _ in 0..<(try reader.count()) { marks.append(IdentityMark(bits: try reader.word())) }
        markEnds.append(Int32(marks.count))
    }
}
