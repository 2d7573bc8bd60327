import JSON

@testable import Curation

extension Planter {
    /// Concepts, counts, status and what ties a record to the rest.
    static let members: [Planter] = [
        .value("concept-unknown", touches: "field", at: "/field/id", is: "no-such-field"),
        .value("concept-proposed-published", touches: "field", at: "/field/id", is: "x-new-field"),
        .value("concept-broader", touches: "field", at: "/field/broader", is: "no-such-field"),
        .value("cell-without-value", touches: "related", at: "/relatedCount", is: .null),
        .edit(["value-without-cell"], touches: "related", "pages", at: "/relatedCount") { record, _ in
            for page in (record["provenance"]?.arrayValue ?? []).indices {
                record.set("/provenance/\(page)/cells/relatedCount", nil)
            }
        },
        Planter("published-gates", "cell-without-value", touches: ["year", "status"]) { dataset, record, _ in
            dataset.records[record].set("/originYear", .null)
            return [
                found("published-gates", dataset, record, "/status"),
                found("cell-without-value", dataset, record, "/originYear"),
            ]
        },
        Planter("filename-id", touches: ["file"]) { dataset, record, _ in
            dataset.fileNames[record] = dataset.id(record) + "-old.json"
            return [found("filename-id", dataset, record, "/id")]
        },
        Planter("content-hash", touches: ["hash"]) { dataset, record, _ in
            dataset.hashes[record] = String(repeating: "ab", count: 32)
            return [found("content-hash", dataset, record, "/contentHash")]
        },
        Planter("source-count-provenance", touches: ["count"]) { dataset, record, _ in
            dataset.records[record].set("/sourceCount", 77)
            dataset.countedWrong.insert(record)
            return [found("source-count-provenance", dataset, record, "/sourceCount")]
        },
        Planter("status-decision", touches: ["status", "decision"]) { dataset, record, _ in
            dataset.undecided.insert(record)
            return [found("status-decision", dataset, record, "/status")]
        },
        Planter("published-questions", touches: ["status"]) { dataset, record, _ in
            dataset.review.append(GoodDataset.reviewItem(record: .string(dataset.id(record))))
            return [found("published-questions", dataset, record, "/status")]
        },
    ]

    /// Pages behind a record.
    static let pages: [Planter] = [
        .edit(["page-unknown"], touches: "pages", at: "/provenance/0/page") { record, number in
            record.set("/provenance/0/page", .string(SHA256Digest.hex(Array("\(number)".utf8))))
            record.set("/provenance/0/path", .string("raw/unknown-\(number).html"))
        },
        .value("label-missing-language", touches: "pages", at: "/provenance/0/language", is: "fi"),
        .value("calendar-day", touches: "pages", at: "/provenance/0/accessed", is: "2026-02-30"),
        .edit(["address-other-record"], touches: "pages", at: "/provenance/0/address") { record, _ in
            let slugs = Array(repeating: "quite-another", count: 6).joined(separator: "%2C")
            record.set("/provenance/0/address", .string("https://example.org/en/compare?slugs=\(slugs)"))
        },
        Planter("page-column-shared", touches: ["pages", "*pages"]) { dataset, record, _ in
            let other = (record + 1) % GoodDataset.count
            for member in ["page", "path", "column", "address"] {
                let value = member == "address" ? .null : dataset.records[other].at("/provenance/0/\(member)")
                dataset.records[record].set("/provenance/0/\(member)", value)
            }
            return [found("page-column-shared", dataset, max(record, other), "/provenance/0/column")]
        },
        Planter("page-path", touches: ["pages", "*pages"]) { dataset, record, _ in
            let other = (record + 1) % GoodDataset.count
            dataset.records[record].set("/provenance/0/path", dataset.records[other].at("/provenance/0/path"))
            return [found("page-path", dataset, max(record, other), "/provenance/0/page")]
        },
    ].map { $0.avoiding("pages") }

    /// The same, not beside a fault that changes the same part of another record.
    func avoiding(_ shared: String) -> Planter {
        Planter(
            rules: rules, touches: touches.contains("*" + shared) ? touches : touches + ["+" + shared], plant: plant)
    }
}
