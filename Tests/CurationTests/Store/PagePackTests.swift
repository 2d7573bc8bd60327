import Foundation
import Testing

@testable import Curation

@Suite struct PagePackTests {
    private static func workspace() throws -> (TemporaryWorkspace, Workspace) {
        let folder = try TemporaryWorkspace(["raw/README.md": "", "schemas/README.md": ""])
        return (folder, try Workspace(root: folder.root))
    }

    private static func entry(_ number: Int, _ size: Int = 3000) -> [UInt8] {
        (0..<size).map { UInt8(truncatingIfNeeded: $0 * 7 + number) }
    }

    @Test func entriesComeBackInTheSameRunAndTheNext() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let pack = PagePack(in: workspace, kept: nil, isKept: true)
        // More than is held at once.
        let slots = (0..<1000).map { pack.append(Self.entry($0)) }
        for (number, slot) in slots.enumerated() { #expect(try pack.bytes(slot) == Self.entry(number)) }
        let kept = try #require(pack.keep())
        let next = PagePack(in: workspace, kept: kept, isKept: true)
        let more = next.append(Self.entry(5000))
        #expect(try next.bytes(more) == Self.entry(5000))
        #expect(try next.bytes(slots[999]) == Self.entry(999))
        #expect(next.keep()?.length == kept.length + 3000)
    }

    /// A run that keeps nothing reads what there is and changes no file.
    @Test func aPackThatIsNotKeptChangesNothing() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let first = PagePack(in: workspace, kept: nil, isKept: true)
        let slot = first.append(Self.entry(1))
        let kept = try #require(first.keep())
        let path = workspace.path(".curate/\(kept.name)")
        let before = FileManager.default.contents(atPath: path)
        let pack = PagePack(in: workspace, kept: kept, isKept: false)
        let slots = (0..<1000).map { pack.append(Self.entry($0)) }
        #expect(try pack.bytes(slot) == Self.entry(1))
        #expect(try pack.bytes(slots[7]) == Self.entry(7))
        #expect(try pack.bytes(slots[999]) == Self.entry(999))
        #expect(pack.keep() == nil)
        #expect(FileManager.default.contents(atPath: path) == before)
    }

    @Test func whatARunThatWasKilledLeftIsCutOff() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let first = PagePack(in: workspace, kept: nil, isKept: true)
        let slot = first.append(Self.entry(1))
        let kept = try #require(first.keep())
        _ = first.append(Self.entry(2))
        _ = first.keep()
        let second = PagePack(in: workspace, kept: kept, isKept: true)
        let other = second.append(Self.entry(3))
        #expect(other.offset == 3000)
        #expect(second.keep()?.length == 6000)
        #expect(try second.bytes(slot) == Self.entry(1))
        #expect(try second.bytes(other) == Self.entry(3))
    }

    @Test func otherBytesAreNeverTaken() throws {
        let (folder, workspace) = try Self.workspace()
        defer { folder.remove() }
        let first = PagePack(in: workspace, kept: nil, isKept: true)
        let slot = first.append(Self.entry(1))
        let kept = try #require(first.keep())
        let url = URL(fileURLWithPath: workspace.path(".curate/\(kept.name)"))
        var bytes = try Data(contentsOf: url)
        bytes[17] ^= 1
        try bytes.write(to: url)
        let next = PagePack(in: workspace, kept: kept, isKept: true)
        #expect(throws: StoreDamage.self) { try next.bytes(slot) }
        try FileManager.default.removeItem(at: url)
        let gone = PagePack(in: workspace, kept: kept, isKept: false)
        #expect(throws: StoreDamage.self) { try gone.bytes(slot) }
    }
}
