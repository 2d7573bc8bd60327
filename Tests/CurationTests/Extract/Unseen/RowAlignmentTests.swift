import Testing

@testable import Curation

@Suite struct RowAlignmentTests {
    private static func scores(_ keys: [RowKey: Double]) -> [Double] { RowKey.allCases.map { keys[$0] ?? -6 } }

    @Test func orderDecides() {
        // The second line alone would be the field; behind a year it can't be.
        let alignment = RowAlignment(
            scores: [
                Self.scores([.originYear: 7]), Self.scores([.field: 3, .type: 2]), Self.scores([.relatedCount: 7]),
            ],
            strayScores: [-4, -4, -4])
        #expect(alignment.rows.map { $0?.key } == [.originYear, .type, .relatedCount])
        #expect(alignment.rows.allSatisfy { $0?.probability ?? 0 > 0.9 })
    }

    @Test func strayLine() {
        let alignment = RowAlignment(
            scores: [Self.scores([.field: 4]), Self.scores([:]), Self.scores([.family: 6])], strayScores: [-1, -1, -1])
        #expect(alignment.rows.map { $0?.key } == [.field, nil, .family])
    }

    /// Two rows that a line could be: the likelier is taken, and the doubt is told.
    @Test func doubt() {
        let alignment = RowAlignment(
            scores: [Self.scores([.originYear: 7]), Self.scores([.originator: 1, .type: 3.5])], strayScores: [-4, -4])
        #expect(alignment.rows[1].map { 0.3...0.7 ~= $0.probability } == true)
    }

    @Test func nothing() {
        #expect(RowAlignment(scores: [], strayScores: []).rows.isEmpty)
        #expect(RowAlignment(scores: [Self.scores([:])], strayScores: [-4]).rows.allSatisfy { $0 == nil })
    }
}
