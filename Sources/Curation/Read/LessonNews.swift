/// Whether what changed since an earlier run can matter to text dumps that did not: they are read with what other pages
/// show for sure, and most changes are about none of their texts.
///
/// A flat page depends on other pages only by texts that stand in its rows: those that are known for sure for its own
/// methods, and those that any method is sure to have in the row. So it is as it was when no text that became sure, or
/// ceased to be, stands on it, be it for one of its methods or at all. In doubt the answer is that it may matter.
struct LessonNews {
    /// A text in a row.
    private struct Shown: Hashable {
        var row: RowKey
        var text: TextKey

        /// As it stands in a text without white space.
        var glued: [UInt8] { PageBrief.glued(text.bytes) }
    }

    /// That a page shows a text in a row for a method, by one of the method's keys.
    private struct Lesson: Hashable {
        var key: TextKey
        var shown: Shown
    }

    /// More changed pages than these, or pages that speak of their methods, are not looked at one by one.
    private static let limit = 2000

    let mayMatter: Bool

    /// - Parameters:
    ///   - known: the sources of the earlier run.
    ///   - readings: the sources of this one.
    ///   - workers: how many threads look at the same time.
    init(_ known: SourceTable, _ readings: [SourceReading], pack: PagePack, workers: Int) {
        let flat = ParallelMap.flatMap(count: readings.count, workers: workers, piece: Self.piece) { part in
            part.filter { !readings[$0].isNews && readings[$0].hasFlatPages }
        }
        mayMatter = (try? Self.mayMatter(known, readings, flat.map { readings[$0] }, pack, workers)) ?? true
    }

    /// Sources that a thread looks at at once.
    private static let piece = 1024

    private static func mayMatter(
        _ known: SourceTable, _ readings: [SourceReading], _ flat: [SourceReading], _ pack: PagePack, _ workers: Int
    ) throws(StoreDamage) -> Bool {
        let old = pages(of: try changed(known, readings))
        let new = pages(of: readings.lazy.filter(\.isNews).flatMap(\.items))
        // A flat page teaches too, and is itself to be read with what the others know.
        guard readings.contains(where: { !$0.isNews }), old.count + new.count <= limit,
            (old + new).allSatisfy({ $0.brief.rendering != .flat && !$0.brief.isUnseen })
        else { return true }
        guard !flat.isEmpty else { return false }
        let (before, now) = (try lessons(of: old, pack), try lessons(of: new, pack))
        var news = before.symmetricDifference(now)
        if news.isEmpty { return false }
        guard let others = pagesOfSameMethods(old + new, readings, workers) else { return true }
        // What another page with borders shows was sure before and is sure now.
        let known = try lessons(of: others, pack)
        news.subtract(known)
        let shown = Set(before.map(\.shown)).symmetricDifference(now.map(\.shown)).subtracting(known.map(\.shown))
        var texts: [[UInt8]] = []
        for text in shown {
            if try !isShown(text, readings, pack) { texts.append(text.glued) }
        }
        let ofMethods = Dictionary(grouping: news, by: \.key).mapValues {
            Set($0.map { TextKey($0.shown.glued) }).map(\.bytes)
        }
        return flat.contains { reading in
            reading.items.contains { item in
                guard case .page(let page) = item, page.first.brief.isFlat else { return false }
                return mayHold(page, texts, ofMethods)
            }
        }
    }

    /// - Parameters:
    ///   - texts: what any method may have, or have no more.
    ///   - ofMethods: the same for each key that a method is known by.
    private static func mayHold(_ page: ReadPage, _ texts: [[UInt8]], _ ofMethods: [TextKey: [[UInt8]]]) -> Bool {
        for brief in [page.first.brief, page.current.brief] where brief.isUnseen || brief.hasJoinedRows { return true }
        let glued = page.first.brief.glued
        func holds(_ text: [UInt8]) -> Bool { text.isEmpty || glued.firstIndex(ofBytes: text) != nil }
        if texts.contains(where: holds) { return true }
        if ofMethods.isEmpty { return false }
        let languages = Set([page.first.brief.language, page.current.brief.language].map { $0 ?? "und" })
        return (page.first.brief.columns + page.current.brief.columns).contains { column in
            languages.contains { language in
                KnownCells.keys(
                    name: column.name, nameEnglish: column.nameEnglish, slug: column.slug, language: language
                ).contains { ofMethods[TextKey($0)]?.contains(where: holds) ?? false }
            }
        }
    }

    /// Whether a page with borders that is as it was shows the text in the row.
    private static func isShown(
        _ shown: Shown, _ readings: [SourceReading], _ pack: PagePack
    ) throws(StoreDamage) -> Bool {
        let hash = PageBrief.hash(shown.row, shown.text.bytes)
        for reading in readings where !reading.isNews {
            for case .page(let page) in reading.items where page.first.brief.mayShow(hash) {
                let columns = try ComparisonPage(stored: pack.bytes(page.first.slots.page)).columns
                let isThere = columns.contains { column in
                    column.cells[shown.row].map {
                        !$0.needsReview && $0.text.utf8.elementsEqual(shown.text.bytes)
                    } ?? false
                }
                if isThere { return true }
            }
        }
        return false
    }

    /// What the sources gave in the earlier run that are not as they were, or gone.
    private static func changed(
        _ known: SourceTable, _ readings: [SourceReading]
    ) throws(StoreDamage) -> [SourceItem] {
        var isThere = Array(repeating: false, count: known.count)
        for place in readings.indices where !readings[place].isNews {
            let index = readings[place].known ?? known.index(of: readings[place].source.path.utf8, hint: place)
            if let index { isThere[index] = true }
        }
        var items: [SourceItem] = []
        for index in known.indices where !isThere[index] { items += try known.items(of: index) }
        return items
    }

    private static func pages(of items: [SourceItem]) -> [ReadPage.Reading] {
        items.compactMap { item in if case .page(let page) = item { page.first } else { nil } }
    }

    private static func lessons(of pages: [ReadPage.Reading], _ pack: PagePack) throws(StoreDamage) -> Set<Lesson> {
        var lessons: Set<Lesson> = []
        for reading in pages {
            let page = try ComparisonPage(stored: pack.bytes(reading.slots.page))
            for column in page.columns {
                let keys = KnownCells.keys(
                    name: column.name, nameEnglish: column.nameEnglish, slug: column.slug, language: page.language)
                for (row, cell) in column.cells where !cell.needsReview {
                    let text = TextKey(Array(cell.text.utf8))
                    for key in keys { lessons.insert(Lesson(key: TextKey(key), shown: Shown(row: row, text: text))) }
                }
            }
        }
        return lessons
    }

    /// Unchanged pages with borders that show one of the names or slugs of these; nil when there are too many.
    private static func pagesOfSameMethods(
        _ pages: [ReadPage.Reading], _ readings: [SourceReading], _ workers: Int
    ) -> [ReadPage.Reading]? {
        let columns = pages.flatMap(\.brief.columns)
        let slugs = Set(columns.compactMap(\.slug).map { IdentityMark.hash($0.utf8) })
        let names = Set(columns.flatMap { [$0.name, $0.nameEnglish ?? $0.name] }.map { IdentityMark.hash($0.utf8) })
        let found = ParallelMap.flatMap(count: readings.count, workers: workers, piece: piece) { part in
            var found: [ReadPage.Reading] = []
            for index in part where !readings[index].isNews {
                for case .page(let page) in readings[index].items where page.first.brief.rendering != .flat {
                    if page.first.brief.speaks(ofNames: names, slugs: slugs) { found.append(page.first) }
                }
            }
            return found
        }
        return found.count <= limit ? found : nil
    }
}
