import JSON

@testable import Curation

extension Planter {
    /// The first work of a record (JSON Pointer).
    private static let work = "/seminalSources/0/work"

    /// One fault a keyword that the project's schemas use.
    static let schema: [Planter] =
        [
            keyword("type", touches: "related", at: "/relatedCount", is: "four"),
            keyword("minimum", touches: "related", at: "/relatedCount", is: -1),
            keyword("maximum", touches: "pages", at: "/provenance/0/cells/type/confidence", is: 2),
            keyword("minLength", touches: "type", at: "/type", is: ""),
            keyword("pattern", touches: "works", at: "\(work)/ISSN", is: "12").avoiding("doi-title"),
            keyword("const", touches: "works", at: "/seminalSources/0/needsReview", is: false).avoiding("doi-title"),
            keyword("oneOf", touches: "upstream", at: "/upstream", is: 5),
            keyword("anyOf", touches: "originators", at: "/originators/0", is: ["given": "A.", "etAl": false]),
            keyword("minItems", touches: "works", at: "\(work)/issued/date-parts/0", is: []),
            .edit(["schema"], touches: "works", at: "\(work)/issued/date-parts") { record, _ in
                // `maxItems`: a second date, of the same year.
                let first = record.at("\(work)/issued/date-parts/0")
                record.set("\(work)/issued/date-parts/1", first)
            },
            Planter("schema", touches: ["upstream"]) { dataset, record, _ in
                // `required` is found at the object that lacks the member.
                dataset.records[record].set("/upstream", nil)
                return [fault("schema", dataset.file(record), .at(1, 1))]
            },
            Planter("schema", touches: ["extra"]) { dataset, record, _ in
                // `additionalProperties` is found at the member's name.
                dataset.records[record].set("/remark", "x")
                return [fault("schema", dataset.file(record), .key("/remark"))]
            },
            Planter("schema", touches: ["aliases"]) { dataset, record, number in
                let index = dataset.records[record]["aliases"]?.arrayValue?.count ?? 0
                dataset.records[record].set(
                    "/aliases/\(index)", ["text": .string("N\(number)"), "language": "und", "kind": "nickname"])
                return [fault("schema", dataset.file(record), .value("/aliases/\(index)/kind"))]
            },
            Planter("schema", "language-tag", touches: ["labels"]) { dataset, record, number in
                // `propertyNames` is found at the name.
                dataset.records[record].set("/labels/X_1", .string("Name \(number)"))
                return ["schema", "language-tag"].map { fault($0, dataset.file(record), .key("/labels/X_1")) }
            },
        ] + written

    private static let written: [Planter] = [
        Planter("schema", "language-file", touches: ["*schemas/languages/ko.yaml"]) { dataset, _, _ in
            let korean = "schemas/languages/ko.yaml"
            // `minProperties`: two labels, where pages have nine.
            let lines = (dataset.texts[korean] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            let labels = lines.firstIndex(of: "labels:").map { $0 + 3..<$0 + 10 } ?? 0..<0
            dataset.texts[korean] = (lines[..<labels.lowerBound] + lines[labels.upperBound...]).joined(separator: "\n")
            return ["schema", "language-file"].map { fault($0, korean, .text("field: 분야", skip: 0)) }
        },
        Planter("schema", touches: ["*schemas/languages/ko.yaml"]) { dataset, _, _ in
            let korean = "schemas/languages/ko.yaml"
            // `uniqueItems` is found at the list.
            dataset.texts[korean] = dataset.texts[korean]?.replacing("- 방법 비교\n", with: "- 방법 비교\n- 방법 비교\n")
            return [fault("schema", korean, .text("- 방법 비교\n- 방법 비교", skip: 0))]
        },
        Planter("schema", touches: ["decision"]) { dataset, record, _ in
            // `then` with `required` is found at the decision.
            let decision = "{record: \(dataset.id(record)), status: PUBLISHED, because: again}"
            dataset.decisions.append(decision)
            return [fault("schema", decisionFile, .text(decision, skip: 0))]
        },
    ]

    private static func keyword(_ name: String, touches: String, at pointer: String, is value: JSONValue) -> Planter {
        .value("schema", touches: touches, at: pointer, is: value)
    }
}
