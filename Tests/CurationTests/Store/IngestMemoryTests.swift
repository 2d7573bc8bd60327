import Foundation
import Testing

@testable import Curation

@Suite struct IngestMemoryTests {
    private static func workspace() throws -> (TemporaryWorkspace, Workspace) {
        let folder = try TemporaryWorkspace(["raw/README.md": "", "schemas/README.md": ""])
        return (folder, try Workspace(root: folder.root))
    }

    private static func source(_ number: Int, _ pack: PagePack) -> SourceState {
        func slot(_ part: UInt8) -> PageSlot {
            pack.append(Array(repeating: UInt8(truncatingIfNeeded: number) ^ part, count: 10_000))
        }
        let page = ComparisonPage(
            path: "raw/\(number)", digest: "d\(number)", language: nil, rendering: .html,
            encoding: EncodingDecision(name: "UTF-8", reason: .validUTF8), heading: nil, address: nil, accessed: nil,
            isComplete: true, rows: [], columns: [Column(position: 0, name: "n\(number)")], diagnostics: [])
        let reading = ReadPage.Reading(
            slots: PageSlots(page: slot(1), profiles: slot(3)), brief: PageBrief(page))
        return SourceState(
            path: "raw/\(number)", assetFolder: nil, stamp: nil, digest: [UInt8(truncatingIfNeeded: number)],
            items: [
                .page(ReadPage(first: reading, again: number % 2 == 0 ? reading : nil)),
                .problem(ReadProblem(code: "c", path: "p", message: "m", digest: nil)),
            ])
    }

    private static func table(_ count: Int, _ pack: PagePack) -> SourceTable {
        var table = SourceTable()
        for number in 0..<count { table.append(source(number, pack)) }
        return table
    }

    /// What a run does at its end.
    @discardableResult
    private static func keep(_ workspace: Workspace, sources: Int) throws -> MemoryIndex {
        let pack = PagePack(in: workspace, kept: nil, isKept: true)
        let table = table(sources, pack)
        let record = RecordState(
            key: [3], contentHash: "h", review: [ReviewItem(record: "r", row: .type, reason: "why", message: "m")],
            number: 2, status: .published, digest: "d")
        let states = FileStates(records: ["r": record], files: [:])
        let index = MemoryIndex(
            setting: [1, 2], pack: try #require(pack.keep()),
            sources: try #require(MemoryPart(.sources, table.whole.storedBase, in: workspace)),
            changes: try #require(MemoryPart(.changes, table.whole.storedChanges, in: workspace)),
            records: try #require(MemoryPart(.records, states.stored, in: workspace)),
            resolution: try #require(MemoryPart(.resolution, StoredResolution().bytes, in: workspace)),
            ledger: try #require(MemoryPart(.ledger, Ledger().storedLines, in: workspace)),
            spokenOf: sources, fixedDay: "2026-01-01")
        index.save(to: workspace)
        return index
    }

    private static func isUsed(_ workspace: Workspace, _ setting: [UInt8]) -> Bool {
        IngestMemory(of: workspace, setting: setting) != nil
    }

    @Test func itComesBackForTheSameSettingOnly() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try Self.keep(workspace, sources: 3)
        let read = try #require(IngestMemory(of: workspace, setting: [1, 2]))
        #expect(try read.sources.indices.map { try read.sources[$0].path } == ["raw/0", "raw/1", "raw/2"])
        #expect(read.files.records["r"]?.review.first?.reason == "why")
        #expect(read.files.records["r"]?.status == .published)
        #expect(read.index.fixedDay == "2026-01-01")
        let asked = Set(["d0", "d2", "d7"].map { MentionID(pageDigest: $0, column: 0) })
        #expect(read.spokenOf(asked, workers: 2) == Set(["d0", "d2"].map { MentionID(pageDigest: $0, column: 0) }))
        #expect(!Self.isUsed(workspace, [1, 3]))
    }

    /// Every file of it: cut, altered, gone, or another one that was whole.
    @Test(arguments: ["ingest", "sources-1", "changes-1", "records-1"]) func whatIsDamagedIsNotUsed(name: String) throws
    {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try Self.keep(workspace, sources: 3)
        let file = ".curate/\(name)"
        let bytes = try #require(try workspace.read(file))
        for place in stride(from: 0, to: bytes.count, by: 7) {
            var damaged = bytes
            damaged[place] ^= 4
            try workspace.write(damaged, to: file)
            #expect(!Self.isUsed(workspace, [1, 2]), "\(place)")
            try workspace.write(Array(bytes[..<place]), to: file)
            #expect(!Self.isUsed(workspace, [1, 2]), "\(place)")
        }
        try workspace.write(bytes + [0], to: file)
        #expect(!Self.isUsed(workspace, [1, 2]))
        try workspace.write(bytes, to: file)
        #expect(Self.isUsed(workspace, [1, 2]))
        try FileManager.default.removeItem(atPath: workspace.path(file))
        #expect(!Self.isUsed(workspace, [1, 2]))
    }

    /// The resolution is made anew without its file.
    @Test func aDamagedResolutionIsNone() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let profiles = IdentityProfiles(Mentions.page("a.html", "en", Mentions.column("Test")))
        let resolution = Resolver(decisions: []).resolve(profiles, reusing: StoredResolution(), workers: 1).stored
        var index = try Self.keep(workspace, sources: 1)
        index.resolution = try #require(MemoryPart(.resolution, resolution.bytes, in: workspace))
        index.save(to: workspace)
        #expect(try #require(IngestMemory(of: workspace, setting: [1, 2])).resolution(in: workspace) == resolution)
        try workspace.write(Array(resolution.bytes.dropLast(8)), to: ".curate/\(index.resolution.name)")
        #expect(
            try #require(IngestMemory(of: workspace, setting: [1, 2])).resolution(in: workspace) == StoredResolution())
    }

    /// What a killed run wrote counts for nobody, and goes with the next one; names are never used twice.
    @Test func filesOfAKilledRunAreLeftOutAndRemoved() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try Self.keep(workspace, sources: 2)
        let left = try #require(MemoryPart(.sources, [1], in: workspace))
        #expect(left.name == "sources-2")
        #expect(try #require(IngestMemory(of: workspace, setting: [1, 2])).sources.count == 2)
        try Self.keep(workspace, sources: 5)
        #expect(try #require(IngestMemory(of: workspace, setting: [1, 2])).sources.count == 5)
        #expect(
            workspace.names(in: ".curate").filter { $0 != "ingest" }
                == ["changes-2", "ledger-2", "pages-2", "records-2", "resolution-2", "sources-3"])
    }

    /// When most of a pack is of pages that are gone, the others move to a new one, and the old one goes.
    @Test func aPackThatIsMostlyUnusedIsWrittenAnew() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let pack = PagePack(in: workspace, kept: nil, isKept: true)
        let table = Self.table(1000, pack)
        let kept = try #require(pack.keep())
        #expect(table.tidied(kept, used: 20_000_000, in: workspace).pack.name == "pages-1")
        var few = SourceTable()
        for index in 0..<10 { few.append(index, of: table) }
        let (sources, moved) = few.tidied(kept, used: 200_000, in: workspace)
        #expect(moved.name == "pages-2")
        #expect(moved.length < 1 << 20)
        let other = PagePack(in: workspace, kept: moved, isKept: false)
        for number in sources.indices {
            guard case .page(let page) = try sources[number].items[0] else { continue }
            let value = UInt8(truncatingIfNeeded: number)
            #expect(try other.bytes(page.first.slots.page).first == value ^ 1)
            #expect(try other.bytes(page.first.slots.profiles).last == value ^ 3)
            #expect(try other.bytes(page.current.slots.page).first == value ^ 1)
        }
    }

    @Test func sourcesAreFoundByTheirPaths() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let pack = PagePack(in: workspace, kept: nil, isKept: false)
        var table = SourceTable()
        let paths = (0..<50).map { "raw/\($0)" }.sortedByBytes
        for path in paths {
            var state = Self.source(0, pack)
            state.path = path
            table.append(state)
        }
        for (index, path) in paths.enumerated() {
            for hint in [0, index, 49, 50] { #expect(table.index(of: path.utf8, hint: hint) == index) }
        }
        #expect(table.index(of: "raw/".utf8, hint: 3) == nil && table.index(of: "raw/x".utf8, hint: 3) == nil)
    }

    /// What a table says of its sources, whatever list they stand in.
    private static func outline(_ table: SourceTable) throws -> [String] {
        try table.indices.map { "\(try table[$0].path) \(try table[$0].digest) \(try table.items(of: $0).count)" }
    }

    @Test func aTableComesBackWithWhatChangedSince() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let pack = PagePack(in: workspace, kept: nil, isKept: false)
        let base = Self.table(100, pack).whole
        #expect(!Self.table(100, pack).isMostlyAsBefore && base.isMostlyAsBefore)
        // One is gone, one is new in its place, one is another, and the last comes first.
        var table = SourceTable(over: base)
        table.append(99, of: base)
        for index in 0..<99 where index != 30 {
            if index == 60 { table.append(Self.source(160, pack)) } else { table.append(index, of: base) }
            if index == 31 { table.append(Self.source(131, pack)) }
        }
        #expect(table.isMostlyAsBefore)
        let expected = ([99] + (0..<30) + [31, 131] + (32..<60) + [160] + (61..<99)).map { "raw/\($0)" }
        #expect(try table.indices.map { try table[$0].path } == expected)
        let read = try SourceTable(base: base.storedBase, changes: table.storedChanges)
        #expect(try Self.outline(read) == Self.outline(table) && read.storedChanges == table.storedChanges)
        #expect(read.storedChanges.count < base.storedBase.count / 8)
        let whole = read.whole
        #expect(try Self.outline(whole) == Self.outline(table))
        let wholeRead = try SourceTable(base: whole.storedBase, changes: whole.storedChanges)
        #expect(try Self.outline(wholeRead) == Self.outline(table))
        // A table over one that is over another keeps both kinds of entries.
        var next = SourceTable(over: read)
        for index in read.indices.dropLast(2) { next.append(index, of: read) }
        #expect(try Self.outline(next) == Self.outline(table).dropLast(2))
        // When much is gone or new, all is written again.
        var few = SourceTable(over: base)
        for index in 0..<80 { few.append(index, of: base) }
        #expect(!few.isMostlyAsBefore)
    }

    @Test func bytesThatAreNoTableAreDamage() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let pack = PagePack(in: workspace, kept: nil, isKept: false)
        let table = Self.table(5, pack).whole
        var more = SourceTable(over: table)
        for index in 0..<5 { more.append(index, of: table) }
        more.append(Self.source(7, pack))
        let (base, changes) = (table.storedBase, more.storedChanges)
        #expect(try SourceTable(base: base, changes: changes).count == 6)
        for (base, changes) in [
            (Array(base.dropLast()), changes), (base + [0], changes), (base, Array(changes.dropLast())),
            (base, changes + [0]), (base, []), (Self.table(4, pack).whole.storedBase, table.storedChanges),
        ] {
            #expect(throws: StoreDamage.self) { try SourceTable(base: base, changes: changes) }
        }
    }
}
