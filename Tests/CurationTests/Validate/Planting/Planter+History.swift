import JSON

@testable import Curation

extension Planter {
    /// Ledger, decisions, questions and quarantine.
    static let history: [Planter] =
        [
            ledger("ledger-chain", "seq", 999), ledger("ledger-day-order", "at", "2001-01-01"),
            ledger("ledger-steps", "event", "restored", isFirst: true),
            Planter("ledger-head", touches: ["ledger"]) { dataset, record, _ in
                let hash = JSONValue.string(String(repeating: "cd", count: 32))
                dataset.ledgerEdits.append(.init(record: record, isFirst: false, member: "contentHash", value: hash))
                return [found("ledger-head", dataset, record, "/contentHash")]
            },
            Planter("ledger-content", touches: ["ledger"]) { dataset, record, _ in
                let content: JSONValue = ["id": .string(dataset.id(record)), "labels": ["en": "Another"]]
                dataset.ledgerEdits.append(.init(record: record, isFirst: false, member: "record", value: content))
                let line = dataset.ledgerLine(of: record, isFirst: false)
                return [fault("ledger-content", ledgerFile, .valueOnLine(line, "/contentHash"))]
            },
            Planter("ledger-record-missing", touches: []) { dataset, _, number in
                dataset.lost.append("lost-\(number)")
                return [fault("ledger-record-missing", ledgerFile, .text("\"lost-\(number)\"", skip: 0))]
            },
            Planter("review-item", touches: []) { dataset, _, number in
                dataset.review.append(GoodDataset.reviewItem(record: .string("nobody-\(number)")))
                return [fault("review-item", "curated/review.jsonl", .text("\"nobody-\(number)\"", skip: 0))]
            },
            Planter("quarantine-entry", touches: ["*quarantine"]) { dataset, _, number in
                dataset.quarantine.append(GoodDataset.quarantineLine("raw/\(number)", message: "empty"))
                return [
                    fault("quarantine-entry", quarantineFile, .valueOnLine(dataset.quarantine.count - 1, "/message"))
                ]
            },
        ] + decided

    private static let decided: [Planter] = [
        Planter("decision-unknown-record", touches: []) { dataset, _, number in
            dataset.decisions.append("{record: nobody-\(number), field: type, value: x, because: y}")
            return [fault("decision-unknown-record", decisionFile, .text("nobody-\(number)", skip: 0))]
        },
        Planter("decision-dead", touches: []) { dataset, _, number in
            dataset.removed.append("gone-\(number)")
            dataset.decisions.append("{record: gone-\(number), field: type, value: x, because: y}")
            return [fault("decision-dead", decisionFile, .text("gone-\(number)", skip: 0))]
        },
        Planter("decision-repeated", touches: ["*peer-decision"]) { dataset, _, number in
            for value in ["first", "second"] {
                dataset.decisions.append("{record: peer-a, field: type, value: \(value)-\(number), because: y}")
            }
            return [fault("decision-repeated", decisionFile, .text("peer-a, field: type, value: first", skip: 0))]
        },
        Planter("decision-contradiction", touches: []) { dataset, _, number in
            dataset.removed.append("old-\(number)")
            dataset.decisions.append("{same: [peer-a, old-\(number)], because: y}")
            dataset.decisions.append("{different: [old-\(number), peer-a], because: y}")
            return [fault("decision-contradiction", decisionFile, .text("[old-\(number), peer-a]", skip: 0))]
        },
        Planter("redirect", touches: []) { dataset, _, number in
            dataset.removed.append("kept-\(number)")
            dataset.decisions.append("{same: [kept-\(number), joined-\(number)], because: y}")
            return [fault("redirect", decisionFile, .text("joined-\(number)", skip: 0))]
        },
    ]

    static let ledgerFile = "curated/ledger.jsonl"
    static let quarantineFile = "curated/quarantine.jsonl"
    static let decisionFile = "curated/decisions/status.yaml"

    static func fault(_ rule: String, _ file: String, _ place: PlantedFault.Place) -> PlantedFault {
        PlantedFault(rule: rule, file: file, place: place)
    }

    private static func ledger(
        _ rule: String, _ member: String, _ value: JSONValue, isFirst: Bool = false
    ) -> Planter {
        Planter(rule, touches: ["ledger"]) { dataset, record, _ in
            dataset.ledgerEdits.append(.init(record: record, isFirst: isFirst, member: member, value: value))
            let line = dataset.ledgerLine(of: record, isFirst: isFirst)
            return [fault(rule, ledgerFile, .valueOnLine(line, "/\(member)"))]
        }
    }
}
