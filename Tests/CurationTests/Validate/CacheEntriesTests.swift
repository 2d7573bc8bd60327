import Testing

@testable import Curation

/// Entries come back whatever of the two files they stand in.
@Suite struct CacheEntriesTests {
    private static func key(_ number: Int) -> EntryKey { EntryKey(of: Array("\(number)".utf8)) }
    private static func content(_ number: Int) -> [UInt8] { Array(repeating: UInt8(number), count: 20 + number % 3) }

    private static func whole(_ numbers: Range<Int>) throws -> [UInt8] {
        let renewal = CacheEntries().renewed(numbers.map { .new(key($0), content($0)) })
        guard case .whole(let bytes) = try #require(renewal) else { throw StoreDamage() }
        return bytes
    }

    private static func known(_ numbers: some Sequence<Int>) -> [CacheEntries.Entry] { numbers.map { .known(key($0)) } }

    private static func holds(_ entries: CacheEntries, _ numbers: Range<Int>) -> Bool {
        numbers.allSatisfy { entries[key($0)]?.elementsEqual(content($0)) ?? false }
    }

    @Test func keysComeBackFromTheirBytes() {
        let digest = SHA256Digest.bytes([1, 2, 3])
        #expect(EntryKey(of: [1, 2, 3]).bytes == digest)
        #expect(EntryKey(digest: ([0] + digest)[1...]) == EntryKey(of: [1, 2, 3]))
        #expect(EntryKey(of: [1, 2, 3]) != EntryKey(of: [1, 2]))
    }

    @Test func littleThatIsNewStandsApart() throws {
        let bytes = try Self.whole(0..<100)
        let base = CacheEntries(bytes[...], digest: [7])
        #expect(Self.holds(base, 0..<100) && base[Self.key(100)] == nil && base.keys.count == 100)
        #expect(base.renewed(Self.known(0..<100)) == nil)
        // One is gone, two are new, one of them twice.
        let entries = Self.known(1..<100) + [101, 102, 101].map { .new(Self.key($0), Self.content($0)) }
        guard case .news(let news, let digest) = try #require(base.renewed(entries)) else {
            Issue.record("all of it would be written")
            return
        }
        #expect(digest == [7] && news.count < 200)
        let both = CacheEntries(bytes[...], digest: [7], news: news[...])
        #expect(Self.holds(both, 0..<100) && Self.holds(both, 101..<103) && both.keys.count == 102)
        // As it is: nothing is written, though one is not asked for any more.
        #expect(both.renewed(Self.known(Array(1..<100) + [101, 102])) == nil)
        // One of the news goes.
        guard case .news(let fewer, _) = try #require(both.renewed(Self.known(Array(1..<100) + [102]))) else {
            Issue.record("all of it would be written")
            return
        }
        let left = CacheEntries(bytes[...], digest: [7], news: fewer[...])
        #expect(Self.holds(left, 102..<103) && left[Self.key(101)] == nil)
    }

    @Test func muchThatChangedIsWrittenAsAWhole() throws {
        let base = CacheEntries(try Self.whole(0..<100)[...], digest: [7])
        for entries in [
            Self.known(0..<80), Self.known(0..<100) + (100..<120).map { .new(Self.key($0), Self.content($0)) },
        ] {
            guard case .whole(let bytes) = try #require(base.renewed(entries)) else {
                Issue.record("little would be written")
                return
            }
            let next = CacheEntries(bytes[...])
            #expect(Self.holds(next, 0..<80) && next.keys.count == entries.count)
        }
    }
}
