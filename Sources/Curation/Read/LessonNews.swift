/// Whether what changed since an earlier run can matter to text dumps that did not: they are read with what other pages
/// show for sure, and most changes are about none of their texts.
///
/// A flat page depends on other pages only by texts that stand in its rows and are known for sure. So it is as it was when
/// every text that became sure, or ceased to be, stands nowhere on it. In doubt the answer is that it may matter.
struct LessonNews {
    /// That a page shows a text in a row for a method, by one of the method's keys.
    private struct Lesson: Hashable {
        var key: TextKey
        var row: RowKey
        var text: TextKey
    }

    /// More changed pages than these, or pages that speak of their methods, are not looked at one by one.
    private static let limit = 2000

    let mayMatter: Bool

    /// - Parameters:
    ///   - known: the sources of the earlier run.
    ///   - readings: the sources of this one.
    init(_ known: SourceTable, _ readings: [SourceReading], pack: PagePack) {
        let flat = readings.filter { !$0.isNews && $0.hasFlatPages }
        mayMatter = (try? Self.mayMatter(known, readings, flat, pack)) ?? true
    }

    private static func mayMatter(
        _ known: SourceTable, _ readings: [SourceReading], _ flat: [SourceReading], _ pack: PagePack
    ) throws(StoreDamage) -> Bool {
        let old = pages(of: try changed(known, readings))
        let new = pages(of: readings.lazy.filter(\.isNews).flatMap(\.items))
        // A flat page teaches too, and is itself to be read with what the others know.
        guard readings.contains(where: { !$0.isNews }), old.count + new.count <= limit,
            (old + new).allSatisfy({ $0.brief.rendering != .flat && !$0.brief.isUnseen })
        else { return true }
        guard !flat.isEmpty else { return false }
        var lessons = try self.lessons(of: old, pack).symmetricDifference(self.lessons(of: new, pack))
        if lessons.isEmpty { return false }
        guard let others = pagesOfSameMethods(old + new, readings) else { return true }
        // What another page with borders shows was sure before and is sure now.
        lessons.subtract(try self.lessons(of: others, pack))
        let texts = Set(lessons.map { TextKey(PageBrief.glued($0.text.bytes)) })
        return flat.contains { reading in
            reading.items.contains { item in
                guard case .page(let page) = item, page.first.brief.isFlat else { return false }
                return mayHold(page, texts)
            }
        }
    }

    private static func mayHold(_ page: ReadPage, _ texts: Set<TextKey>) -> Bool {
        for brief in [page.first.brief, page.current.brief] where brief.isUnseen || brief.hasJoinedRows { return true }
        let glued = page.first.brief.glued
        return texts.contains { $0.bytes.isEmpty || glued.firstIndex(ofBytes: $0.bytes) != nil }
    }

    /// What the sources gave in the earlier run that are not as they were, or gone.
    private static func changed(
        _ known: SourceTable, _ readings: [SourceReading]
    ) throws(StoreDamage) -> [SourceItem] {
        // Both are sorted by path.
        var items: [SourceItem] = []
        var next = 0
        for reading in readings where !reading.isNews {
            let path = reading.source.path.utf8
            while next < known.count, !known.path(next).elementsEqual(path) {
                items += try known.items(of: next)
                next += 1
            }
            next += 1
        }
        while next < known.count {
            items += try known.items(of: next)
            next += 1
        }
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
                    for key in keys { lessons.insert(Lesson(key: TextKey(key), row: row, text: text)) }
                }
            }
        }
        return lessons
    }

    /// Unchanged pages with borders that show one of the names or slugs of these; nil when there are too many.
    private static func pagesOfSameMethods(
        _ pages: [ReadPage.Reading], _ readings: [SourceReading]
    ) -> [ReadPage.Reading]? {
        let columns = pages.flatMap(\.brief.columns)
        let slugs = Set(columns.compactMap(\.slug).map { IdentityMark.hash($0.utf8) })
        let names = Set(columns.flatMap { [$0.name, $0.nameEnglish ?? $0.name] }.map { IdentityMark.hash($0.utf8) })
        var found: [ReadPage.Reading] = []
        for reading in readings where !reading.isNews {
            for case .page(let page) in reading.items where page.first.brief.rendering != .flat {
                if page.first.brief.speaks(ofNames: names, slugs: slugs) { found.append(page.first) }
            }
        }
        return found.count <= limit ? found : nil
    }
}
