import JSON

@testable import Curation

extension Planter {
    private static let work = "/seminalSources/0/work"

    /// Members of works that are wrong, and people.
    static let works: [Planter] =
        [
            .edit(["doi-form"], touches: "works", at: "\(work)/DOI") { record, number in
                record.set("\(work)/DOI", .string("10.1000/\(number)\tb"))
            },
            .edit(["doi-normal"], touches: "works", at: "\(work)/DOI") { record, number in
                record.set("\(work)/DOI", .string("10.1000/A\(number)"))
            },
            work("isbn-check", "ISBN", "9780262033847"), work("issn-check", "ISSN", "0378-5954"),
            work("arxiv-form", "URL", "https://arxiv.org/abs/1713.00001"), work("url-form", "URL", "https://jmlr/x"),
            work("page-range", "page", "46-34"), work("title-capitals", "title", "THE PROBABLE ERROR OF MEANS"),
            Planter("work-date", touches: ["works"]) { dataset, record, _ in
                dataset.records[record].set("\(work)/issued/date-parts/0/1", 2)
                dataset.records[record].set("\(work)/issued/date-parts/0/2", 30)
                return [found("work-date", dataset, record, "\(work)/issued/date-parts/0/0")]
            },
            .edit(["work-incomplete"], touches: "works", at: work) { record, _ in record.set("\(work)/title", nil) },
            .edit(["link-without-identifier"], touches: "works", at: "/seminalSources/0/link") { record, _ in
                record.set("/seminalSources/0/link", "isbn")
                record.set("\(work)/ISBN", nil)
            },
            .edit(["citation-year"], touches: "works", at: "\(work)/issued/date-parts/0/0") { record, _ in
                record.set("/seminalSources/0/text", "Nobody, N. (1801). Nothing.")
            },
            .edit(["work-repeated"], touches: "works", at: "/seminalSources/1/work") { record, _ in
                record.set("/seminalSources/1", record.at("/seminalSources/0"))
            },
            Planter("doi-title", touches: ["works", "*doi-title"]) { dataset, record, _ in
                // Two records with the number of a third work.
                let other = (record + 1) % GoodDataset.count
                for index in [record, other] { dataset.records[index].set("\(work)/DOI", "10.1000/same") }
                return [found("doi-title", dataset, max(record, other), "\(work)/DOI")]
            },
            .value("person-name-form", touches: "originators", at: "/originators/0/family", is: "Box & Cox"),
            .edit(["originator-repeated"], touches: "originators", at: "/originators/1") { record, _ in
                let person: JSONValue = ["family": "Box", "given": "G.", "etAl": false]
                record.set("/originators", [person, person])
            },
        ].map { $0.avoiding("doi-title") } + years

    private static let years: [Planter] = [
        year("year-after-source", first: 2025, last: 2025, edtf: "2025", at: "first"),
        year("origin-year-future", first: 1900, last: 2071, edtf: "1900/2071", at: "last"),
        year("edtf-span", first: 1900, last: 1902, edtf: "1900/1901", at: "last"),
        .edit(["needs-review-published"], touches: "year", "status", at: "/status") { record, _ in
            record.set("/originYear/needsReview", true)
        },
    ]

    private static func work(_ rule: String, _ member: String, _ value: String) -> Planter {
        .value(rule, touches: "works", at: "\(work)/\(member)", is: .string(value))
    }

    private static func year(_ rule: String, first: Int, last: Int, edtf: String, at member: String) -> Planter {
        let year: JSONValue = [
            "text": .string(edtf), "edtf": .string(edtf), "first": .number(JSONNumber(first)),
            "last": .number(JSONNumber(last)), "precision": "year", "needsReview": false,
        ]
        return .edit([rule], touches: "year", "works", at: "/originYear/\(member)") { record, _ in
            record.set("/originYear", year)
        }
    }
}
