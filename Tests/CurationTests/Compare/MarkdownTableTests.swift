import Curation
import Testing

@Suite struct MarkdownTableTests {
    @Test func golden() {
        var records = [
            MethodRecord(id: "a", labels: ["en": "A | B"], relatedCount: 1, sourceCount: 1),
            MethodRecord(id: "b", labels: ["ko": "검정"], type: "a*b_c <d>\\", relatedCount: 1),
        ]
        records[1].seminalSources = ["One (1901).", "Two (1902)."].map {
            SeminalSource(text: $0, link: .none, work: Work())
        }
        let table = ComparisonTable(records: records, language: "en", labels: [:], heading: "Compare [these]")
        let expected = """
            ## Compare \\[these\\]

            |  | A \\| B | 검정 \\[ko\\] |
            |---|---|---|
            | Field | — | — |
            | Family | — | — |
            | Origin year | — | — |
            | Originator | — | — |
            | Type ≠ | — | a\\*b\\_c \\<d>\\\\ |
            | Seminal source ≠ | — | One (1901).<br>Two (1902). |
            | Aliases | — | — |
            | Related | 1 | 1 |
            | Summary | — | — |
            |  | v1 · 1 source · DRAFT | v1 · 0 sources · DRAFT |

            """
        #expect(MarkdownTable(table).render() == expected)
    }
}
