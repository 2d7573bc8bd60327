import Foundation
import Testing

@testable import Curation

/// What pages and files teach about other pages' cells.
@Suite struct FlatKnownCellsTests {
    private static let key = KnownCells.keys(name: "PCA", nameEnglish: nil, slug: "pca", language: nil)

    private static func columns(_ texts: [String], confidence: Double = 0.99) -> [Column] {
        texts.enumerated().map { position, text in
            Column(
                position: position, name: "", slug: position == 0 ? "pca" : "other-\(position)",
                cells: [.type: Cell(text: text, confidence: confidence, line: 1)])
        }
    }

    private func texts(_ known: KnownCells) -> [String] {
        known.texts(.type, ofMethod: Self.key).map { String(decoding: $0, as: UTF8.self) }
    }

    /// One page with borders is enough; of flat pages it takes two glued lines that differ.
    @Test func witnesses() {
        var known = KnownCells()
        known.learn(Self.columns(["Projection", "Test"]), language: "en", isFlat: true)
        #expect(texts(known) == [] && known.isEmpty)
        known.learn(Self.columns(["Projection", "Test"]), language: "vi", isFlat: true)
        #expect(texts(known) == [] && known.isEmpty)
        known.learn(Self.columns(["Projection", "Model"]), language: "en", isFlat: true)
        #expect(texts(known) == ["Projection"] && !known.isEmpty)
        #expect(known.contains(Array("Projection".utf8)[...], row: .type))
        #expect(!known.contains(Array("Model".utf8)[...], row: .type))
        known.learn(Self.columns(["Rotation", "Test"]), language: "en", isFlat: false)
        #expect(texts(known) == ["Projection", "Rotation"])
    }

    @Test func unsureTeachesNothing() {
        var known = KnownCells()
        known.learn(Self.columns(["Projection", "Test"], confidence: 0.98), language: "en", isFlat: true)
        known.learn(Self.columns(["Projection", "Model"], confidence: 0.98), language: "en", isFlat: true)
        #expect(known.isEmpty)
    }

    /// `--known`: lines of `curate extract`, records on lines, a record in a file, a folder of records.
    @Test func files() throws {
        let record = """
            {"id":"pca","labels":{"en":"PCA","de":"Hauptkomponenten"},"type":"Projection",
             "originYear":{"text":"1901"},"relatedCount":5,"seminalSources":[{"text":"Pearson, K. (1901). DOI ↗"}],
             "field":{"labels":{"de":"Maschinelles Lernen"}},"summary":{"en":"It rotates."}}
            """
        let page = """
            {"page":{"language":"en","rendering":"table"},"methods":[{"position":0,"name":"PCA","slug":"pca","cells":
            {"type":{"text":"Rotation","confidence":1,"needsReview":false,"line":3},"aliases":null,
            "summary":{"text":"Doubtful.","confidence":1,"needsReview":true,"line":9}}}]}
            """.replacing("\n", with: "")
        let folder = try ScratchFolder()
        try folder.write("records/pca.json", Array(record.utf8))
        try folder.write("lines.jsonl", Array((record.replacing("\n", with: "") + "\n\n" + page + "\n").utf8))
        for (file, types) in [
            ("records", ["Projection"]), ("records/pca.json", ["Projection"]),
            ("lines.jsonl", ["Projection", "Rotation"]),
        ] {
            var known = KnownCells()
            try known.learn(file: folder.path + "/" + file)
            #expect(texts(known) == types, "\(file)")
            #expect(known.texts(.relatedCount, ofMethod: Self.key) == [Array("5".utf8)])
            #expect(known.texts(.originYear, ofMethod: Self.key) == [Array("1901".utf8)])
            #expect(known.contains(Array("Maschinelles Lernen".utf8)[...], row: .field))
            #expect(known.contains(Array("It rotates.".utf8)[...], row: .summary))
            #expect(!known.contains(Array("Doubtful.".utf8)[...], row: .summary))
            let german = KnownCells.keys(name: "hauptkomponenten", nameEnglish: nil, slug: nil, language: "de")
            #expect(known.texts(.type, ofMethod: german).count == 1)
        }
    }

    @Test(arguments: [
        ("none.jsonl", nil, "none.jsonl: is not there"),
        ("bad.jsonl", "{\"page\":\n", "bad.jsonl:1: "),
        (
            "other.jsonl", "{}\n",
            "other.jsonl:1: expected a page that `curate extract` wrote or a record of a method, found neither"
        ),
        ("empty/x.txt", "", "empty: expected a folder of .json files, found none"),
    ])
    func badFiles(name: String, text: String?, message: String) throws {
        let folder = try ScratchFolder()
        if let text { try folder.write(name, Array(text.utf8)) }
        var known = KnownCells()
        let file = name.hasPrefix("empty/") ? "empty" : name
        let error = #expect(throws: KnownFileError.self) { try known.learn(file: folder.path + "/" + file) }
        #expect(error?.description.hasPrefix(folder.path + "/" + message) == true, "\(error?.description ?? "")")
    }
}
