import JSON
import Testing

@testable import Curation

/// Every page of `raw/` against what a person says it holds.
@Suite struct RawGoldTests {
    @Test func goldIsWhole() {
        #expect(RawGold.all.count == 79)
        #expect(RawGold.all.count { $0.expect == "quarantine" } == 4)
        #expect(RawGold.all.count { $0.expect == "doubtful" } == 6)
    }

    /// Everything but the cells, by itself and with the help of other pages.
    @Test(arguments: RawGold.all.filter { $0.expect != "quarantine" })
    func frame(gold: RawGold) throws {
        for reading in [RawReading.alone, RawReading.together] {
            let page = try #require(try reading.get().page(gold))
            var bare = gold.page
            bare.cells = [:]
            #expect(bare.differences(from: page) == [])
            #expect(RawGold.frame(of: page) == gold.frame)
            for row in page.rows { #expect(row.differs == gold.marks[row.key], "\(row.key.rawValue)") }
        }
    }

    /// Where the rendering keeps the borders, every cell is right; only cut and doubtful pages ask for a look.
    @Test(arguments: RawGold.all.filter { $0.expect != "quarantine" && $0.page.rendering != "flat" })
    func bordersKept(gold: RawGold) throws {
        let page = try #require(try RawReading.alone.get().page(gold))
        #expect(gold.page.differences(from: page) == [])
        #expect((page.reviewCount > 0) == (gold.expect == "doubtful"))
    }

    @Test(arguments: RawGold.all.filter { $0.expect == "quarantine" })
    func quarantine(gold: RawGold) throws {
        let reading = try RawReading.alone.get()
        let lines = (reading.pages[gold.path] ?? []).map(\.json) + (reading.problems[gold.path] ?? []).map(\.json)
        let line = try #require(lines.first)
        #expect(lines.count == 1 && line["methods"]?.arrayValue?.isEmpty == true)
        #expect(line["page"]?["complete"]?.boolValue == false)
        let errors = line["diagnostics"]?.arrayValue?.filter { $0["severity"]?.stringValue == "error" } ?? []
        #expect(errors.count == 1)
    }

    @Test(arguments: [true, false])
    func flatFloors(isAlone: Bool) throws {
        let reading = try (isAlone ? RawReading.alone : RawReading.together).get()
        var tally = CellTally()
        for gold in RawGold.all where gold.page.rendering == "flat" && gold.expect != "quarantine" {
            tally.count(try #require(reading.page(gold)), against: gold)
        }
        #expect(tally.silent == [])
        #expect(tally.cells == 558)
        #expect(
            Double(tally.right) / Double(tally.cells) >= (isAlone ? 0.98 : 0.99), "\(tally.right) of \(tally.cells)")
        #expect(
            Double(tally.flagged) / Double(tally.cells) <= (isAlone ? 0.05 : 0.02), "\(tally.flagged) of \(tally.cells)"
        )
    }

    /// The pages that keep their borders, glued as the flat rendering glues them: their own cells are the gold.
    @Test func gluedFloors() throws {
        let reading = try RawReading.alone.get()
        var tally = CellTally()
        for gold in RawGold.all where gold.page.rendering != "flat" && gold.expect == "rows" {
            let sample = SamplePage(gluing: try #require(reading.page(gold)))
            tally.count(try Extraction.page("p.txt", sample.flat), against: gold)
        }
        #expect(tally.silent == [])
        #expect(tally.cells == 1269)
        #expect(Double(tally.right) / Double(tally.cells) >= 0.99, "\(tally.right) of \(tally.cells)")
        #expect(Double(tally.flagged) / Double(tally.cells) <= 0.04, "\(tally.flagged) of \(tally.cells)")
    }
}
