import Foundation
import Testing

@testable import Curation

/// The vocabularies of fields and families as files.
struct VocabularyFileTests {
    /// A schema folder with one language and the given fields.
    private func catalog(fields: String) throws -> LanguageCatalog {
        let folder = FileManager.default.temporaryDirectory.appending(path: "vocabulary-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["languages", "vocabularies"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: name), withIntermediateDirectories: true)
        }
        let families = "- id: f\n  prefLabel: F\n"
        for (path, text) in [
            ("languages/xx.yaml", "tag: xx\nlabels: {field: A}\nfields: {deep: Tief}\n"),
            ("vocabularies/fields.yaml", fields), ("vocabularies/families.yaml", families),
        ] {
            try Data(text.utf8).write(to: folder.appending(path: path))
        }
        return try LanguageCatalog(schemaFolder: folder.path(percentEncoded: false))
    }

    @Test func widerConceptsAreRead() throws {
        let catalog = try catalog(
            fields: "- {id: wide, prefLabel: Wide}\n- {id: deep, prefLabel: Deep, broader: wide}\n")
        #expect(catalog.broaderFields == ["deep": "wide"])
        let entries = ConceptListing(catalog: catalog, records: []).entries
        #expect(entries.map(\.concept.id) == ["deep", "wide", "f"])
        #expect(entries[0].concept.labels == ["en": "Deep", "xx": "Tief"])
        #expect(entries.map(\.narrower) == [[], ["deep"], []])
    }

    @Test(arguments: [
        ("- {id: a, prefLabel: A}\n- {id: a, prefLabel: B}\n", 2, "the concept `a` is there twice"),
        ("- {id: a, prefLabel: A, broader: b}\n", 1, "the broader concept `b` is not in this vocabulary"),
        ("- {id: a, prefLabel: A, broader: a}\n", 1, "the concept `a` is broader than itself by way of `a`"),
        (
            "- {id: c, prefLabel: C, broader: a}\n- {id: a, prefLabel: A, broader: b}\n- {id: b, prefLabel: B, broader: a}\n",
            2, "the concept `a` is broader than itself by way of `b`"
        ),
        ("- {id: a}\n", 1, "expected a concept with `id` and `prefLabel`"),
        ("id: a\n", 1, "expected a list of concepts"),
    ])
    func damagedVocabulariesAreTold(fields: String, line: Int, message: String) throws {
        #expect {
            try catalog(fields: fields)
        } throws: { error in
            guard let error = error as? CatalogError else { return false }
            return error.line == line && error.message == message && error.file.hasSuffix("vocabularies/fields.yaml")
        }
    }
}
