/// What the pages of a run teach those that lost the borders of their cells: texts that are known for sure, and labels of
/// languages without a file.
struct PageLessons {
    private(set) var known: KnownCells
    private(set) var unseen = UnseenPages()

    /// Pages that are in memory at the same time.
    private static let piece = 256

    /// Takes all pages, in the order of their sources.
    ///
    /// - Throws: ``StoreDamage`` when the pack gives other bytes than were put there.
    init(_ readings: [SourceReading], pack: PagePack, workers: Int) throws(StoreDamage) {
        let pages = readings.flatMap(\.items).compactMap { item in
            if case .page(let page) = item { page.first } else { nil }
        }
        known = KnownCells(wanted: Self.words(of: readings))
        for start in stride(from: 0, to: pages.count, by: Self.piece) {
            let part = pages[start..<min(start + Self.piece, pages.count)]
            let read = ParallelMap.map(count: part.count, workers: workers, piece: 16) { index in
                try? ComparisonPage(stored: pack.bytes(part[start + index].slots.page))
            }
            for page in read {
                guard let page else { throw StoreDamage() }
                known.learn(page)
                if LanguageLearning.isUnseen(page) { unseen.add(page) }
            }
        }
    }

    /// The words of all methods of flat pages; nil when a page that is read again with its source has shown none yet.
    private static func words(of readings: [SourceReading]) -> Set<TextKey>? {
        var words: Set<TextKey> = []
        for reading in readings where reading.hasFlatPages {
            for case .page(let page) in reading.items where page.first.brief.rendering == .flat {
                let brief = page.first.brief
                if brief.columnCount == 0 { return nil }
                let language = brief.language ?? "und"
                for column in brief.columns {
                    let keys = KnownCells.keys(
                        name: column.name, nameEnglish: column.nameEnglish, slug: column.slug, language: language)
                    words.formUnion(keys.map { KnownCells.word(of: $0) })
                }
            }
        }
        return words
    }
}
