import Foundation
import JSON

@testable import Curation

/// One way to break a good dataset, and what the report must say of it.
struct Planter: Sendable {
    /// The rules that it makes speak, the one that it is for first.
    let rules: [String]
    /// What it changes, so that two faults don't meet: `works` of a record stands for the record's works; a name with a
    /// star for something that all records share.
    let touches: [String]
    /// Plants the fault in a record.
    let plant: @Sendable (inout GoodDataset, Int, Int) -> [PlantedFault]

    /// - Parameters:
    ///   - plant: is given the dataset, the record and a number that no other fault has.
    init(
        _ rules: String..., touches: [String],
        plant: @escaping @Sendable (inout GoodDataset, Int, Int) -> [PlantedFault]
    ) {
        self.rules = rules
        self.touches = touches
        self.plant = plant
    }

    /// A fault of one value of a record, found at that value.
    static func value(
        _ rules: String..., touches: String, at pointer: String, is value: JSONValue?
    ) -> Planter {
        Self.edit(rules, touches: touches, at: pointer) { record, _ in record.set(pointer, value) }
    }

    /// A fault of one record, found at one value.
    static func edit(
        _ rules: [String], touches: String..., at pointer: String,
        edit: @escaping @Sendable (inout JSONValue, Int) -> Void
    ) -> Planter {
        Planter(rules: rules, touches: touches) { dataset, record, number in
            edit(&dataset.records[record], number)
            return rules.map { PlantedFault(rule: $0, file: dataset.file(record), place: .value(pointer)) }
        }
    }

    init(
        rules: [String], touches: [String], plant: @escaping @Sendable (inout GoodDataset, Int, Int) -> [PlantedFault]
    ) {
        self.rules = rules
        self.touches = touches
        self.plant = plant
    }

    /// A fault in a text file: the last occurrence of a part becomes another; found behind the first scalars of it.
    static func text(
        _ rules: String..., file: String, _ part: String, becomes new: String, found skip: Int = 0,
        in mark: String? = nil
    ) -> Planter {
        Planter(rules: rules, touches: ["*" + file]) { dataset, _, _ in
            let old = dataset.texts[file] ?? ""
            guard let range = old.range(of: part, options: .backwards) else { return [] }
            dataset.texts[file] = old.replacingCharacters(in: range, with: new)
            return rules.map { PlantedFault(rule: $0, file: file, place: .text(mark ?? new, skip: skip)) }
        }
    }

    static let all: [Planter] = texts + names + works + members + pages + history + files + schema
}
