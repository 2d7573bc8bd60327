import Foundation
import Testing

@testable import Curation

/// The recursions and the tables of the flat decoder against the plain way of doing the same.
@Suite struct FlatLatticeTests {
    /// All segmentations, one by one.
    private static func paths(_ columns: Int, _ count: Int) -> [[(from: Int, to: Int)]] {
        func extend(_ start: Int, _ left: Int) -> [[(from: Int, to: Int)]] {
            if left == 0 { return start == count - 1 ? [[]] : [] }
            return (start..<count).flatMap { end in extend(end, left - 1).map { [(start, end)] + $0 } }
        }
        return extend(0, columns)
    }

    @Test(arguments: [(1, 4), (2, 5), (3, 6), (4, 3)])
    func sameAsEnumeration(columns: Int, count: Int) throws {
        var seed: UInt64 = 7
        func random() -> Double {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1
            return Double(seed >> 40) / Double(1 << 24) * 12 - 6
        }
        var lattice = CellLattice(columns: columns, places: count)
        for column in 0..<columns {
            for i in 0..<count { for j in i..<count { lattice[column, i, j] = random() - 300 } }
        }
        let scores = lattice
        func score(_ path: [(from: Int, to: Int)]) -> Double {
            path.enumerated().reduce(300 * Double(columns)) { $0 + scores[$1.offset, $1.element.from, $1.element.to] }
        }
        let all = Self.paths(columns, count)
        let best = try #require(all.max { score($0) < score($1) })
        let solution = lattice.solve()
        let path = try #require(solution)
        #expect(path.map(\.from) == best.map(\.from) && path.map(\.to) == best.map(\.to))
        let total = all.reduce(0) { $0 + exp(score($1)) }
        for column in 0..<columns {
            lattice.forEachCell(of: column) { i, j, probability in
                let share = all.filter { $0[column] == (i, j) }.reduce(0) { $0 + exp(score($1)) } / total
                #expect(abs(share - probability) < 1e-9)
            }
        }
    }

    @Test func noPath() {
        var lattice = CellLattice(columns: 2, places: 3)
        lattice[0, 0, 1] = 0
        let solution = lattice.solve()
        #expect(solution == nil)
    }

    @Test func hashesOfPieces() {
        let line = GluedLine(Array("Học sâu GPT gpt".utf8)[...])
        for start in 0...line.bytes.count {
            for end in start...line.bytes.count {
                #expect(line.hash(start, end) == TextHash.of(line.bytes[start..<end]))
            }
        }
        let count = line.bytes.count
        #expect(line.hash(count - 7, count - 4) != line.hash(count - 3, count))
        #expect(line.foldedHash(count - 7, count - 4) == line.foldedHash(count - 3, count))
    }

    /// Every label of every language is found at the start of a line, as a comparison one by one finds it.
    @Test func labels() throws {
        let catalog = try Extraction.catalog()
        for language in catalog.profiles.indices {
            for (key, label) in catalog.profiles[language].labels {
                for line in [label + "2017", "\u{200E}" + label + "x", label] {
                    let text = Array(line.utf8)[...]
                    var found: [RowLabelIndex.Match] = []
                    catalog.rowLabels.forEachMatch(at: text) { if $0.language == language { found.append($0) } }
                    var expected: [RowKey: Int] = [:]
                    for (other, text2) in catalog.labelKeys(of: language) {
                        if let length = LabelText.prefixLength(of: text2, in: text) { expected[other] = length }
                    }
                    #expect(expected[key] != nil)
                    #expect(Dictionary(found.map { ($0.key, $0.length) }, uniquingKeysWith: max) == expected)
                }
            }
        }
        catalog.rowLabels.forEachMatch(at: Array("2017".utf8)[...]) { Issue.record("\($0) is no label of 2017") }
    }

    /// A surer cell never gets less confidence, and a sure one nothing but certainty.
    @Test func confidence() {
        var last = 0.0
        for step in 0...1000 {
            let share = Confidence.share(of: Double(step) / 1000)
            #expect(share >= last && (0...1).contains(share))
            last = share
        }
        #expect(last == 1)
        func cell(_ probability: Double, _ isLastResort: Bool) -> Double {
            Confidence.of(
                FlatRowDecoder.Decoded(
                    range: 0..<1, probability: probability, isLastResort: isLastResort, alternatives: []))
        }
        #expect(cell(0.95, false) >= Confidence.review)
        #expect(cell(0.91, false) < Confidence.review)
        #expect(cell(1, true) < Confidence.review)
    }
}
