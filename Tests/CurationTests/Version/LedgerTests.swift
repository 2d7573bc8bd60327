import JSON
import Testing

@testable import Curation

@Suite struct LedgerTests {
    private static func ledger(_ count: Int) -> Ledger {
        var ledger = Ledger()
        for number in 1...count {
            ledger.append(
                day: "2026-06-0\(number)", id: "m-\(number)", event: .created, version: 1, status: .draft,
                contentHash: String(repeating: "\(number)", count: 64), changes: ["“né”"],
                record: ["id": .string("m-\(number)"), "labels": [:]])
        }
        return ledger
    }

    private static func lines(_ count: Int) -> [[UInt8]] {
        ledger(count).appendedLines.split(separator: 0x0A).map { Array($0) }
    }

    private static func joined(_ lines: [[UInt8]]) -> [UInt8] { lines.flatMap { $0 + [0x0A] } }

    @Test func whatIsAppendedIsReadAgain() throws {
        let written = Self.ledger(3)
        let read = try Ledger(written.appendedLines)
        #expect(read.entries == written.entries)
        #expect(read.storedCount == 3)
        #expect(read.appendedLines.isEmpty)
        #expect(read.entries.map(\.sequence) == [1, 2, 3])
        #expect(read.entries.first?.previous == Ledger.start)
        #expect(read.ids == ["m-1", "m-2", "m-3"])
    }

    @Test func eachLineNamesTheOneBefore() {
        let lines = Self.lines(3)
        let entries = Self.ledger(3).entries
        #expect(entries[1].previous == SHA256Digest.hex(lines[0]))
        #expect(entries[2].previous == SHA256Digest.hex(lines[1]))
    }

    /// Lines that an earlier run wrote and lines of this run are one chain.
    @Test func aLedgerIsContinued() throws {
        let whole = Self.lines(3)
        var continued = try Ledger(Self.joined(Array(whole[..<2])))
        continued.append(
            day: "2026-06-03", id: "m-3", event: .created, version: 1, status: .draft,
            contentHash: String(repeating: "3", count: 64), changes: ["“né”"], record: ["id": "m-3", "labels": [:]])
        #expect(continued.appendedLines.elementsEqual(whole[2] + [0x0A]))
    }

    private static let broken = "does not continue the line before it: the ledger was altered here or above"

    @Test func anAlteredLineIsRefused() throws {
        var lines = Self.lines(4)
        lines[1] = Array(String(decoding: lines[1], as: UTF8.self).replacing("2026-06-02", with: "2026-06-03").utf8)
        #expect(Self.error(Self.joined(lines)) == LedgerError(line: 3, message: Self.broken))
    }

    @Test func aDroppedLineIsRefused() {
        var lines = Self.lines(4)
        lines.remove(at: 1)
        #expect(Self.error(Self.joined(lines)) == LedgerError(line: 2, message: Self.broken))
    }

    @Test func theFirstLineIsMissed() {
        #expect(
            Self.error(Self.joined(Array(Self.lines(3).dropFirst()))) == LedgerError(line: 1, message: Self.broken))
    }

    @Test func reorderedLinesAreRefused() {
        var lines = Self.lines(4)
        lines.swapAt(1, 2)
        #expect(Self.error(Self.joined(lines)) == LedgerError(line: 2, message: Self.broken))
    }

    @Test func aLineTwiceIsRefused() {
        var lines = Self.lines(2)
        lines.append(lines[1])
        #expect(Self.error(Self.joined(lines))?.line == 3)
    }

    @Test(arguments: [
        ("not json", "curated/ledger.jsonl:3: is no ledger line: "),
        ("{}", "curated/ledger.jsonl:3: is no ledger line: "),
        ("{\"seq\":1,\"event\":\"eaten\"}", "curated/ledger.jsonl:3: is no ledger line: "),
    ])
    func aLineThatIsNoneIsRefused(_ line: String, _ message: String) {
        let error = Self.error(Self.joined(Self.lines(2) + [Array(line.utf8)]))
        #expect(error?.description.hasPrefix(message) == true)
        #expect(
            error?.description.hasSuffix("; restore the file from version control, or see `curate verify`") == true)
    }

    /// Git may check the file out with CR LF, and an editor may take the last line's end.
    @Test func lineEndsAreNoMatter() throws {
        let lines = Self.lines(3)
        #expect(try Ledger(lines.flatMap { $0 + [0x0D, 0x0A] }).entries.count == 3)
        #expect(try Ledger(Array(Self.joined(lines).dropLast())).entries.count == 3)
    }

    private static func error(_ bytes: [UInt8]) -> LedgerError? {
        do throws(LedgerError) {
            _ = try Ledger(bytes)
            return nil
        } catch {
            return error
        }
    }
}
