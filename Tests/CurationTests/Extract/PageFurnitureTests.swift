import Testing

@testable import Curation

/// What stands around the table.
@Suite struct PageFurnitureTests {
    static let stampBlocks: [(text: String, stamps: [String])] = [
        ("  1. v1\n  2. 2 Nguồn tài liệu\n  3. PUBLISHED\n", ["1 2 PUBLISHED"]),
        ("1. v1\n2. 2 Sources\n3. PUBLISHED\n1. v12\n2. 10 Sources\n3. DRAFT", ["1 2 PUBLISHED", "12 10 DRAFT"]),
        ("v3\n4 Quellen\nREVIEW", ["3 4 REVIEW"]),
        ("- v3\n- 4 Quellen\n- IN_REVIEW", ["3 4 IN_REVIEW"]),
        ("* v3\r\n* 4 出典\r\n* REVIEW\r\n", ["3 4 REVIEW"]),
        ("1. v1\n\n2. 2 Sources\n\n3. PUBLISHED\n", ["1 2 PUBLISHED"]),
        ("1. v1\n2. 2출처\n3. PUBLISHED", ["1 2 PUBLISHED"]),
        // A stamp that lost a line does not take one from its neighbour.
        ("1. v1\n3. PUBLISHED\n1. v2\n2. 2 Sources\n3. PUBLISHED", ["2 2 PUBLISHED"]),
        ("v1\n2 Sources\npublished", []),
        ("v0\n2 Sources\nPUBLISHED", []),
        ("v\n2 Sources\nPUBLISHED", []),
        ("version 1\n2 Sources\nPUBLISHED", []),
        ("v1\n2\nPUBLISHED", []),
        ("v1\nSources\nPUBLISHED", []),
        ("v1\n2 Sources", []),
    ]

    @Test(arguments: stampBlocks)
    func stamps(text: String, expected: [String]) throws {
        let furniture = try Self.furniture(text)
        let found = furniture.stamps.map { stamp in
            "\(stamp.version ?? -1) \(stamp.sourceCount ?? -1) \(stamp.status ?? "nil")"
        }
        #expect(found == expected)
        #expect(furniture.hasTail == !expected.isEmpty)
    }

    @Test func everything() throws {
        let furniture = try Self.furniture(
            """
            ScholarGate
            Assistent

            Methoden vergleichen:
            Die Methoden nebeneinander.
            ScholarGateDatensatz ↗
            1. v1
            2. 2 Quellen
            3. PUBLISHED
            ScholarGateMethoden vergleichen: A · B. Abgerufen am 2026-06-02 von https://scholargate.app/de/compare
            """)
        let german = try Extraction.language("de")
        #expect(furniture.heading == "Methoden vergleichen:")
        #expect(furniture.headingLanguages == [german])
        #expect(furniture.wordLanguages.contains(german))
        #expect(furniture.englishNames == ["A", "B"])
        #expect(furniture.accessed == "2026-06-02")
        #expect(furniture.address == nil && furniture.citedAddress?.text == "https://scholargate.app/de/compare")
        #expect(furniture.addressLanguage == "de")
        #expect(furniture.stamps == [Stamp(version: 1, sourceCount: 2, status: "PUBLISHED")])
        #expect(furniture.usedLines == [1, 2, 4, 6, 7, 8, 9, 10])
        #expect(furniture.hasTail)
    }

    /// The dataset block alone says that the copy reaches beyond the table; the site's name at the top does not.
    @Test(arguments: [
        ("ScholarGateDataset ↗", true), ("ScholarGate Bộ dữ liệu", true), ("ScholarGate", false), ("Dataset", false),
        ("Assistant", false), ("Compare methods", false),
    ])
    func tail(text: String, hasTail: Bool) throws {
        #expect(try Self.furniture(text).hasTail == hasTail)
    }

    @Test func firstHeadingCounts() throws {
        let furniture = try Self.furniture("방법 비교\nMethoden vergleichen\n")
        #expect(furniture.heading == "방법 비교")
        #expect(furniture.headingLanguages == [try Extraction.language("ko")])
    }

    private static func furniture(_ text: String) throws -> PageFurniture {
        PageFurniture(lines: TextLine.lines(of: Array(text.utf8)), catalog: try Extraction.catalog())
    }
}
