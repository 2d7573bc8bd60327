import Foundation
import JSON
import Testing

@testable import Curation

/// A ledger that is read from what a run kept of its lines is the one that its file holds.
@Suite struct LedgerLinesTests {
    private static func ledger(_ count: Int) -> Ledger {
        var ledger = Ledger()
        for number in 0..<count {
            ledger.append(
                day: number % 2 == 0 ? "2026-01-0\(number + 1)" : nil, id: "m\(number % 3)",
                event: number < 3 ? .created : number == 5 ? .merged : .changed, version: number, status: .published,
                contentHash: "h\(number)", changes: ["a", "ü \(number)"],
                record: number == 4 ? nil : ["labels": ["en": .string("Name \(number)")]],
                into: number == 5 ? "m0" : nil)
        }
        return ledger
    }

    private static func expectSame(_ one: Ledger, _ other: Ledger) {
        #expect(one.entries == other.entries)
        #expect(one.head == other.head && one.ids == other.ids && one.redirects == other.redirects)
        #expect(one.storedLength == other.storedLength && one.storedCount == other.storedCount)
        #expect(one.digest == other.digest && one.appendedBytes == other.appendedBytes)
        for id in one.ids {
            #expect(one.last(id) == other.last(id) && one.published(id) == other.published(id))
            #expect(one.content(of: id) == other.content(of: id))
        }
    }

    @Test func itIsAsItsFile() throws {
        for count in [0, 1, 7] {
            let written = Self.ledger(count)
            let text = written.appendedBytes
            var parsed = try Ledger(text)
            // Kept by the run that wrote the lines, and by one that only read them.
            for lines in [written.storedLines, parsed.storedLines] {
                var known = try Ledger(stored: lines, text: text)
                Self.expectSame(known, parsed)
                for ledger in [0, 1] {
                    let append: (inout Ledger) -> Void = {
                        $0.append(
                            day: nil, id: "n", event: .created, version: 1, status: .draft, contentHash: "x",
                            changes: [], record: ["a": 1])
                    }
                    if ledger == 0 { append(&known) } else if parsed.storedCount == parsed.count { append(&parsed) }
                }
                Self.expectSame(known, parsed)
                let next = try Ledger(text + parsed.appendedBytes)
                Self.expectSame(try Ledger(stored: known.storedLines, text: text + known.appendedBytes), next)
                parsed = try Ledger(text)
            }
        }
    }

    /// An editor may have taken the last line's end.
    @Test func aMissingLineEndIsPutBack() throws {
        let text = Array(Self.ledger(3).appendedBytes.dropLast())
        let parsed = try Ledger(text)
        Self.expectSame(try Ledger(stored: parsed.storedLines, text: text), parsed)
    }

    @Test func damageIsAnErrorAndNoCrash() throws {
        let ledger = Self.ledger(7)
        let (lines, text) = (ledger.storedLines, ledger.appendedBytes)
        for length in lines.indices {
            #expect(throws: StoreDamage.self) { try Ledger(stored: Array(lines[..<length]), text: text) }
        }
        #expect(throws: StoreDamage.self) { try Ledger(stored: lines + [0], text: text) }
        #expect(throws: StoreDamage.self) { try Ledger(stored: lines, text: Array(text.dropLast())) }
        for place in lines.indices {
            var damaged = lines
            damaged[place] ^= 0x41
            guard let known = try? Ledger(stored: damaged, text: text) else { continue }
            _ = known.entries
        }
    }

    /// A ledger that was altered since is taken apart, and found out.
    @Test func linesOfAnotherFileAreNotUsed() async throws {
        let copy = try WorkspaceCopy(pages: ["ko/random-forest-xgboost.html", "ko/compare-attention.txt"])
        try await copy.ingestRemembering()
        let workspace = try Workspace(root: copy.root)
        let text = try #require(try workspace.read(Ledger.file))
        let altered = String(decoding: text, as: UTF8.self).replacingOccurrences(of: "created", with: "changed")
        try altered.write(toFile: workspace.path(Ledger.file), atomically: true, encoding: .utf8)
        await #expect(throws: LedgerError.self) { try await copy.ingestRemembering() }
    }
}
