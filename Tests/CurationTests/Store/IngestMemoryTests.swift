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
        let slots = PageSlots(page: slot(1), brief: slot(2), profiles: slot(3))
        return SourceState(
            path: "raw/\(number)", assetFolder: nil, stamp: nil, digest: [UInt8(truncatingIfNeeded: number)],
            items: [
                .page(PageState(first: slots, again: number % 2 == 0 ? slots : nil)),
                .problem(ReadProblem(code: "c", path: "p", message: "m", digest: nil)),
            ])
    }

    private static func memory(_ workspace: Workspace, sources: Int) throws -> IngestMemory {
        let pack = PagePack(in: workspace, kept: nil, isKept: true)
        let all = (0..<sources).map { source($0, pack) }
        var memory = IngestMemory(
            setting: [1, 2], pack: try #require(pack.keep()), resolution: StoredResolution())
        memory.sources = all
        memory.records["r"] = RecordState(
            key: [3], contentHash: "h", review: [ReviewItem(record: "r", row: .type, reason: "why", message: "m")],
            number: 2, status: .published, digest: "d")
        memory.fixedDay = "2026-01-01"
        memory.spokenOf = ["x", "y"]
        return memory
    }

    private static func isUsed(_ workspace: Workspace, _ setting: [UInt8]) -> Bool {
        IngestMemory(of: workspace, setting: setting) != nil
    }

    @Test func itComesBackForTheSameSettingOnly() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try Self.memory(workspace, sources: 3).save(to: workspace)
        let read = try #require(IngestMemory(of: workspace, setting: [1, 2]))
        #expect(read.sources.map(\.path) == ["raw/0", "raw/1", "raw/2"])
        #expect(read.records["r"]?.review.first?.reason == "why")
        #expect(read.records["r"]?.status == .published)
        #expect(read.fixedDay == "2026-01-01")
        #expect(read.spokenOf == ["x", "y"])
        #expect(!Self.isUsed(workspace, [1, 3]))
    }

    @Test func whatIsDamagedIsNotUsed() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        try Self.memory(workspace, sources: 3).save(to: workspace)
        let bytes = try #require(try workspace.read(IngestMemory.file))
        for place in stride(from: 0, to: bytes.count, by: 7) {
            var damaged = bytes
            damaged[place] ^= 4
            try workspace.write(damaged, to: IngestMemory.file)
            #expect(!Self.isUsed(workspace, [1, 2]), "\(place)")
            try workspace.write(Array(bytes[..<place]), to: IngestMemory.file)
            #expect(!Self.isUsed(workspace, [1, 2]), "\(place)")
        }
    }

    /// When most of a pack is of pages that are gone, the others move to a new one, and the old one goes.
    @Test func aPackThatIsMostlyUnusedIsWrittenAnew() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        var memory = try Self.memory(workspace, sources: 800)
        memory.tidy(in: workspace)
        #expect(memory.pack.name == "pages-1")
        memory.sources.removeSubrange(10...)
        memory.tidy(in: workspace)
        memory.save(to: workspace)
        #expect(memory.pack.name == "pages-2")
        #expect(memory.pack.length < 1 << 20)
        #expect(workspace.names(in: ".curate").filter { $0.hasPrefix("pages-") } == ["pages-2"])
        let pack = PagePack(in: workspace, kept: memory.pack, isKept: false)
        for (number, source) in memory.sources.enumerated() {
            guard case .page(let page) = source.items[0] else { continue }
            let value = UInt8(truncatingIfNeeded: number)
            #expect(try pack.bytes(page.first.page).first == value ^ 1)
            #expect(try pack.bytes(page.first.profiles).last == value ^ 3)
        }
    }
}
