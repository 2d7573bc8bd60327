import JSON

@testable import Curation

extension Planter {
    /// Texts that look wrong, in the member `type`.
    static let texts: [Planter] = [
        ("text-not-nfc", "Me\u{301}thode"), ("text-outer-space", "Test "), ("invisible-characters", "Te\u{AD}st"),
        ("mixed-script-word", "B\u{430}yes rule"), ("bidi-controls", "a\u{202E}b"), ("formula-start", "=1+1"),
        ("html-left-in-text", "A <b>x</b> test"), ("mojibake", "Pr\u{C3}\u{BC}fung"),
        ("brackets-unbalanced", "Test (x"),
    ].map { rule, text in .value(rule, touches: "type", at: "/type", is: .string(text)) }

    /// Names, aliases and summaries.
    static let names: [Planter] =
        [
            label("label-capitals", "RIDGE REGRESSION"), label("label-punctuation", "× Verfahren"),
            Planter("label-is-id", touches: ["labels"]) { dataset, record, _ in
                dataset.records[record].set("/labels/de", .string(dataset.id(record)))
                return [found("label-is-id", dataset, record, "/labels/de")]
            },
            Planter("language-tag", touches: ["labels"]) { dataset, record, number in
                dataset.records[record].set("/labels/en-u", .string("Method \(number)"))
                let place = PlantedFault.Place.key("/labels/en-u")
                return [PlantedFault(rule: "language-tag", file: dataset.file(record), place: place)]
            },
            Planter("summary-without-label", touches: ["summary"]) { dataset, record, number in
                dataset.records[record].set("/summary/da", .string(long("Det er metode \(number)")))
                let place = PlantedFault.Place.key("/summary/da")
                return [PlantedFault(rule: "summary-without-label", file: dataset.file(record), place: place)]
            },
            Planter("summary-repeated", touches: ["labels", "summary"]) { dataset, record, number in
                dataset.records[record].set("/labels/de", .string("Verfahren \(number)"))
                let summary = dataset.records[record].at("/summary/en")
                dataset.records[record].set("/summary/de", summary)
                return [found("summary-repeated", dataset, record, "/summary/en")]
            },
            Planter("summary-shared", touches: ["summary", "*peer-summary"]) { dataset, record, _ in
                dataset.records[record].set("/summary/en", dataset.records[GoodDataset.count].at("/summary/en"))
                // The record comes first, so the other one repeats it.
                return [found("summary-shared", dataset, GoodDataset.count, "/summary/en")]
            },
            .edit(["summary-length"], touches: "summary", at: "/summary/en") { record, number in
                record.set("/summary/en", .string("It is short \(number)."))
            },
            .edit(["text-looks-cut"], touches: "summary", at: "/summary/en") { record, number in
                record.set("/summary/en", .string(long("It is \(number)") + " and th"))
            },
            label("label-duplicate-across-records", "Gleicher Name", also: true),
        ] + aliases

    private static let aliases: [Planter] = [
        alias("label-script", "\u{442}\u{435}\u{441}\u{442}\u{43E}\u{432}\u{44B}\u{439}", "en"),
        alias("abbreviation-expansion", "QX", "und", kind: "abbreviation", of: "Quite Another", at: "of"),
        alias("alias-is-label-elsewhere", "PEER B", "en"),
        Planter("alias-repeated", touches: ["aliases"]) { dataset, record, number in
            let first = append("Verfahren \(number)", "de", to: &dataset.records[record])
            _ = append("VERFAHREN \(number)", "de", to: &dataset.records[record])
            return [found("alias-repeated", dataset, record, "/aliases/\(first + 1)/text")]
        },
        Planter("label-alias-disjoint", touches: ["aliases", "labels"]) { dataset, record, _ in
            let label = dataset.records[record].at("/labels/en")?.stringValue ?? ""
            let index = append(label, "en", to: &dataset.records[record])
            return [found("label-alias-disjoint", dataset, record, "/aliases/\(index)/text")]
        },
        Planter("alias-duplicate-across-records", touches: ["aliases"]) { dataset, record, number in
            _ = append("Methode \(number)", "de", to: &dataset.records[record])
            let index = append("METHODE \(number)", "de", to: &dataset.records[GoodDataset.count])
            return [found("alias-duplicate-across-records", dataset, GoodDataset.count, "/aliases/\(index)/text")]
        },
    ]

    /// A text as long as a summary is.
    static func long(_ start: String) -> String {
        start + String(repeating: ", and so on in many words", count: 6) + "."
    }

    /// A name in German, which no page has; with `also` the last small record has it too and repeats it.
    private static func label(_ rule: String, _ text: String, also: Bool = false) -> Planter {
        Planter(rule, touches: ["labels"] + (also ? ["*peer-label"] : [])) { dataset, record, number in
            let name = "\(text) \(number)"
            dataset.records[record].set("/labels/de", .string(name))
            if !also { return [found(rule, dataset, record, "/labels/de")] }
            dataset.records[GoodDataset.count].set("/labels/de", .string(name))
            return [found(rule, dataset, GoodDataset.count, "/labels/de")]
        }
    }

    private static func alias(
        _ rule: String, _ text: String, _ language: String, kind: String = "variant", of: String? = nil,
        at member: String = "text"
    ) -> Planter {
        Planter(rule, touches: ["aliases", "*alias \(text)"]) { dataset, record, _ in
            let index = append(text, language, kind: kind, of: of, to: &dataset.records[record])
            return [found(rule, dataset, record, "/aliases/\(index)/\(member)")]
        }
    }

    private static func append(
        _ text: String, _ language: String, kind: String = "variant", of: String? = nil, to record: inout JSONValue
    ) -> Int {
        let index = record["aliases"]?.arrayValue?.count ?? 0
        var alias: JSONValue = ["text": .string(text), "language": .string(language), "kind": .string(kind)]
        if let of { alias.set("/of", .string(of)) }
        record.set("/aliases/\(index)", alias)
        return index
    }

    /// A finding at one value of a record.
    static func found(_ rule: String, _ dataset: GoodDataset, _ record: Int, _ pointer: String) -> PlantedFault {
        PlantedFault(rule: rule, file: dataset.file(record), place: .value(pointer))
    }
}
