import Foundation
import Testing

@testable import Curation

@Suite("Many pages on many threads")
struct PageBatchTests {
    /// Crawls of different lengths, single pages, and a file that is missing.
    private static func sources(in folder: ScratchFolder) throws -> [PageSource] {
        for number in 0..<40 {
            if number % 5 == 0 {
                let records = (0..<(number * 10)).flatMap { record in
                    let text = "crawl \(number) record \(record) " + String(repeating: "x", count: record % 900)
                    return Array(
                        "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: \(text.utf8.count)\r\n\r\n\(text)\r\n\r\n"
                            .utf8)
                }
                try folder.write("\(100 + number).warc", records)
            } else if number != 7 {
                try folder.write("\(100 + number).txt", Array("page \(number)".utf8))
            }
        }
        return (0..<40).map { PageSource(path: "\(folder.path)/\(100 + $0).\($0 % 5 == 0 ? "warc" : "txt")") }
    }

    private static func run(_ sources: [PageSource], workers: Int) async -> [String] {
        var lines: [String] = []
        await PageBatch(reader: PageReader(), workers: workers).run(sources) { item in
            transcript([item])
        } consume: {
            lines += $0
        }
        return lines
    }

    @Test("The order is that of the sources, whatever the number of workers", arguments: [2, 3, 8, 64])
    func order(workers: Int) async throws {
        let folder = try ScratchFolder()
        let sources = try Self.sources(in: folder)
        let one = await Self.run(sources, workers: 1)
        #expect(one.count > 1400)
        #expect(await Self.run(sources, workers: workers) == one)
    }

    /// Notes when two threads are inside at the same time.
    private final class Turn: @unchecked Sendable {
        private let lock = NSLock()
        private var inside = 0
        private(set) var overlaps = 0

        func enter() {
            lock.withLock {
                inside += 1
                if inside > 1 { overlaps += 1 }
            }
        }
        func leave() { lock.withLock { inside -= 1 } }
    }

    @Test("One result at a time is handed over, and all of them before the end", arguments: [2, 4, 16])
    func turns(workers: Int) async throws {
        let folder = try ScratchFolder()
        let sources = try Self.sources(in: folder)
        let turn = Turn()
        var count = 0
        for _ in 0..<20 {
            await PageBatch(reader: PageReader(), workers: workers).run(sources) { _ in
            } consume: { _ in
                turn.enter()
                if count % 50 == 0 { usleep(50) }
                count += 1
                turn.leave()
            }
        }
        #expect(turn.overlaps == 0)
        #expect(count == 20 * (await Self.run(sources, workers: 1).count))
    }

    @Test("Nothing to read")
    func nothing() async {
        #expect(await Self.run([], workers: 4) == [])
    }

    /// Counts what was made and not yet handed over.
    private final class Ahead: @unchecked Sendable {
        private let lock = NSLock()
        private var now = 0
        private(set) var most = 0

        func made() {
            lock.withLock {
                now += 1; most = max(most, now)
            }
        }
        func taken() { lock.withLock { now -= 1 } }
    }

    @Test(
        "A long crawl is read no further ahead than its limit, and handed over while it is read", arguments: [1, 2, 8])
    func bounded(workers: Int) async throws {
        let folder = try ScratchFolder()
        let record = Array(
            "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\nx\r\n\r\n".utf8)
        let path = try folder.write("long.warc", (0..<20_000).flatMap { _ in record })
        let ahead = Ahead()
        var count = 0
        await PageBatch(reader: PageReader(), workers: workers).run([PageSource(path: path)]) { _ in
            ahead.made()
        } consume: { _ in
            ahead.taken()
            count += 1
        }
        #expect(count == 20_000)
        #expect(ahead.most <= 32 + 32 + workers)
    }
}
