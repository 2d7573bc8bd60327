import Foundation
import GRDB
import Testing

@testable import Curation

@Suite struct MethodDatabaseTests {
    /// Opens the database over records, asks one question, removes it.
    private func answer(_ sql: String, _ records: [MethodRecord] = SampleRecords.all) throws -> [String] {
        let path = FileManager.default.temporaryDirectory.path + "/methods-\(UUID().uuidString).sqlite"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try MethodDatabase.write(records, to: path)
        #expect(!FileManager.default.fileExists(atPath: path + "-journal"))
        return try DatabaseQueue(path: path).read { database in
            try Row.fetchAll(database, sql: sql).map { row in
                row.databaseValues.map { "\($0)" }.joined(separator: "|").replacing("\"", with: "")
            }
        }
    }

    @Test(arguments: [
        ("PRAGMA application_id", ["1129665089"]), ("PRAGMA user_version", ["2"]), ("PRAGMA integrity_check", ["ok"]),
        ("PRAGMA foreign_key_check", []), ("PRAGMA journal_mode", ["delete"]), ("PRAGMA page_size", ["4096"]),
        (
            "SELECT id, status FROM methods",
            ["bare|DRAFT", "multi-head-self-attention|PUBLISHED", "transformer|REVIEW"]
        ),
        ("SELECT label FROM labels WHERE language = 'ko'", ["다중 헤드 셀프 어텐션"]),
        (
            "SELECT method_id, kind FROM aliases WHERE alias = 'scaled dot-product attention'",
            ["multi-head-self-attention|variant"]
        ),
        ("SELECT family, given, et_al FROM originators", ["Vaswani|A.|1"]),
        ("SELECT id FROM works", ["vaswani-2017-attention"]),
        (
            "SELECT method_id, position, work_id, link FROM method_works",
            [
                "multi-head-self-attention|0|vaswani-2017-attention|link", "transformer|0|vaswani-2017-attention|doi",
            ]
        ),
        (
            "SELECT concept_id, language, label FROM concept_labels WHERE scheme = 'field'",
            ["deep-learning|en|Deep learning", "deep-learning|ko|딥러닝"]
        ),
        ("SELECT path, accessed, page_column FROM provenance", ["raw/ko.txt|2026-06-20|0"]),
        (
            "SELECT row_key, line, confidence, needs_review FROM provenance_cells",
            ["aliases|11|0.5|1", "originYear|7|1.0|0"]
        ),
        ("SELECT method_id FROM methods_text WHERE methods_text MATCH 'oz dikkat'", ["multi-head-self-attention"]),
        ("SELECT method_id FROM methods_text WHERE methods_text MATCH '어텐션'", ["multi-head-self-attention"]),
        ("SELECT method_id FROM methods_text WHERE methods_text MATCH 'summary: atten*'", ["transformer"]),
        ("SELECT method_id FROM methods_text WHERE methods_text MATCH 'nowhere'", []),
    ])
    func answers(sql: String, expected: [String]) throws {
        #expect(try answer(sql) == expected)
    }

    @Test func originatorsAndAbbreviationsAreWhole() throws {
        let record = MethodRecord(
            id: "x",
            aliases: [Alias(text: "SVM", language: "und", kind: .abbreviation, of: "support-vector machine")],
            originators: [
                Originator(
                    family: "Waals", given: "J.", particle: "van der", suffix: "Jr.", kind: .person, role: "theory",
                    affiliation: "Leiden", alternative: .init(literal: "Student"), years: "1908/1909", needsReview: true
                ),
                Originator(literal: "Cochrane", kind: .organisation, year: 1993),
            ])
        #expect(
            try answer("SELECT * FROM originators", [record]) == [
                "x|0|NULL|Waals|J.|van der|Jr.|person|theory|Leiden|Student|NULL|1908/1909|0|1",
                "x|1|Cochrane|NULL|NULL|NULL|NULL|organisation|NULL|NULL|NULL|1993|NULL|0|0",
            ])
        #expect(try answer("SELECT alias, stands_for FROM aliases", [record]) == ["SVM|support-vector machine"])
    }

    @Test func anEmptyDatabaseHasItsTables() throws {
        #expect(try answer("SELECT count(*) FROM methods", []) == ["0"])
    }

    @Test func aPathThatCanNotBeWritten() {
        let error = #expect(throws: ReleaseError.self) { try MethodDatabase.write([], to: "/nowhere/methods.sqlite") }
        #expect(
            error?.message.hasPrefix("could not write the database /nowhere/methods.sqlite: SQLite error 14") == true)
    }
}
