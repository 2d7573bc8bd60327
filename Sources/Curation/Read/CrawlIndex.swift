/// Where the pages of a crawl lie, to find what a `revisit` record refers to. Remembers the last of them only, so that
/// memory is bounded whatever the crawl's length.
struct CrawlIndex {
    struct Entry {
        /// The record's number.
        var number: Int
        var place: RecordPlace?
    }

    /// Two generations of so many keys; a page has up to three.
    private static let generation = 1 << 16
    private var new: [UInt64: Entry] = [:]
    private var old: [UInt64: Entry] = [:]

    /// Remembers a page under its record's id, its address and time, and its payload's digest.
    mutating func add(_ record: WARCRecord) {
        let entry = Entry(number: record.number, place: record.place)
        for key in CrawlIndex.keys(of: record.header) { add(entry, for: key) }
    }

    /// The page that a `revisit` record refers to: by id, else by address and time, else by digest.
    ///
    /// Keys are short digests of themselves: whoever reads the record must ask ``matches(_:_:)``.
    func page(for revisit: HeaderFields) -> Entry? {
        for key in CrawlIndex.references(of: revisit) {
            let hash = CrawlIndex.hash(key)
            if let entry = new[hash] ?? old[hash] { return entry }
        }
        return nil
    }

    /// Whether a record is the one that a `revisit` record refers to.
    static func matches(_ revisit: HeaderFields, _ header: HeaderFields) -> Bool {
        let keys = keys(of: header)
        return references(of: revisit).contains { reference in keys.contains { $0 == reference } }
    }

    /// How a message names the record that is referred to: its id, else its address, else its digest.
    static func name(of revisit: HeaderFields) -> String? {
        revisit.address("warc-refers-to") ?? revisit.address("warc-refers-to-target-uri")
            ?? revisit["warc-payload-digest"]
    }

    private mutating func add(_ entry: Entry, for key: [UInt8]) {
        if new.count >= CrawlIndex.generation {
            old = new
            new = [:]
        }
        let hash = CrawlIndex.hash(key)
        // The first record with a payload is the one that others refer to.
        if new[hash] == nil && old[hash] == nil { new[hash] = entry }
    }

    private static func keys(of header: HeaderFields) -> [[UInt8]] {
        [
            header.address("warc-record-id").map { "id \($0)" },
            header.address("warc-target-uri").map { "at \($0) \(header["warc-date"] ?? "")" },
            header["warc-payload-digest"].map { "digest \($0)" },
        ].compactMap { $0.map { Array($0.utf8) } }
    }

    private static func references(of revisit: HeaderFields) -> [[UInt8]] {
        [
            revisit.address("warc-refers-to").map { "id \($0)" },
            revisit.address("warc-refers-to-target-uri").map { "at \($0) \(revisit["warc-refers-to-date"] ?? "")" },
            revisit["warc-payload-digest"].map { "digest \($0)" },
        ].compactMap { $0.map { Array($0.utf8) } }
    }

    /// FNV-1a, 64 bits.
    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
