internal import JSON

/// The rows of a page whose value a record holds in one member of its own.
enum RecordRow: String, CaseIterable {
    case field, family, originYear, originator, type, seminalSource, relatedCount, summary

    /// The member of the record.
    var member: String {
        switch self {
        case .originator: "originators"
        case .seminalSource: "seminalSources"
        default: rawValue
        }
    }

    /// Whether a record has a value there; nil when it lacks the member, which is for the schema to say.
    func isGiven(in record: JSONNode) -> Bool? {
        record[member].map { node in
            switch node.kind {
            case .null: false
            case .array, .object: node.count > 0
            default: true
            }
        }
    }
}
