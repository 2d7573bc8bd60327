import JSON

@testable import Curation

extension Planter {
    private static let dataset = "curated/dataset.yaml"
    private static let korean = "schemas/languages/ko.yaml"
    private static let fields = "schemas/vocabularies/fields.yaml"
    private static let manifest = "curated/releases/2026.1/manifest.json"
    private static let extracts = "pages.jsonl"

    /// Files that people write, releases, extracted pages, and files that are no data at all.
    static let files: [Planter] =
        [
            Planter("dataset-missing", touches: ["*" + dataset]) { data, _, _ in
                data.texts[dataset] = nil
                return [fault("dataset-missing", dataset, .at(0, 0))]
            },
            .text("licence", file: dataset, "licence: CC-BY-4.0", becomes: "licence: CC-BY-9.0", found: 9),
            .text(
                "orcid-check", file: dataset, "  - name: The curate contributors",
                becomes: "  - {name: A, orcid: 'https://orcid.org/0000-0002-1825-0079'}", in: "'https://orcid"),
            added("vocabulary-repeated", to: fields, "- id: time-series\n  prefLabel: Another\n", at: "time-series"),
            added(
                "vocabulary-broader", to: fields, "- id: one-more\n  prefLabel: One more\n  broader: nowhere\n",
                at: "nowhere"),
            .text("language-file", file: korean, "  summary: 요약\n", becomes: "", in: "field: 분야"),
            .text("language-label-repeated", file: korean, "type: 유형", becomes: "type: 분야", found: 6),
            .text("language-concept", file: korean, "families: {}", becomes: "families: {no-such: 무엇}", found: 11),
            .text("language-script", file: korean, "direction: ltr", becomes: "direction: rtl", found: 11),
            json("release-files", manifest, "/files/0/sha256", .string(String(repeating: "0", count: 64))),
            json("release-manifest", manifest, "/counts/records", 7),
            line("differs-mark", "/rows/0/differs", false),
            line("related-count-links", "/methods/0/cells/relatedCount/text", "1"),
        ] + unread

    /// What is wrong before any schema is asked.
    private static let unread: [Planter] = [
        Planter("file-kind", touches: ["*notes"]) { data, _, _ in
            data.texts["curated/methods/notes.txt"] = "x"
            return [fault("file-kind", "curated/methods/notes.txt", .at(0, 0))]
        },
        Planter("syntax", touches: ["*quarantine"]) { data, _, _ in
            data.quarantine.append("{\"path\" \"x\"}")
            return [fault("syntax", quarantineFile, .at(data.quarantine.count, 9))]
        },
        Planter("duplicate-key", touches: ["*quarantine"]) { data, _, number in
            data.quarantine.append(GoodDataset.quarantineLine("raw/\(number)").dropLast() + ",\"text\":null}")
            return [fault("duplicate-key", quarantineFile, .text("\"text\":null}", skip: 0))]
        },
        Planter("line-end", touches: ["*quarantine"]) { data, _, _ in
            data.isLastLineEnded = false
            return [fault("line-end", quarantineFile, .at(data.quarantine.count, 1))]
        },
    ]

    private static func added(_ rule: String, to file: String, _ entry: String, at mark: String) -> Planter {
        Planter(rule, touches: ["*" + file]) { data, _, _ in
            data.texts[file, default: ""] += entry
            return [fault(rule, file, .text(mark, skip: 0))]
        }
    }

    private static func json(_ rule: String, _ file: String, _ pointer: String, _ value: JSONValue) -> Planter {
        Planter(rule, touches: ["*" + file]) { data, _, _ in
            guard var root = try? JSONDocument.parse(Array((data.texts[file] ?? "").utf8)).value else { return [] }
            root.set(pointer, value)
            data.texts[file] = String(decoding: JSONWriter.pretty(root), as: UTF8.self)
            return [fault(rule, file, .value(pointer))]
        }
    }

    private static func line(_ rule: String, _ pointer: String, _ value: JSONValue) -> Planter {
        Planter(rule, touches: ["*" + pointer]) { data, _, _ in
            let text = data.texts[extracts] ?? ""
            guard var root = try? JSONDocument.parse(Array(text.utf8.dropLast())).value else { return [] }
            root.set(pointer, value)
            data.texts[extracts] = String(decoding: JSONWriter.compact(root), as: UTF8.self) + "\n"
            return [fault(rule, extracts, .valueOnLine(0, pointer))]
        }
    }
}
