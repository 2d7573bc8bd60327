/// A bound of the number of characters, elements or members.
struct SchemaCount: Sendable {
    /// What is counted. Characters are Unicode scalars (code points).
    enum Subject: String, Sendable {
        case character, element, member
    }

    let subject: Subject
    let isMinimum: Bool
    let limit: Int

    /// How many of the subject a node has, or nil when it is of another kind.
    func count(in node: JSONNode) -> Int? {
        switch (subject, node.kind) {
        case (.character, .string): node.string?.unicodeScalars.count
        case (.element, .array), (.member, .object): node.count
        default: nil
        }
    }

    /// Whether a number of them is on the right side.
    func allows(_ count: Int) -> Bool { isMinimum ? count >= limit : count <= limit }

    /// The bound in words: `at least 2 elements`.
    var described: String {
        (isMinimum ? "at least " : "at most ") + JSONMessage.count(limit, subject.rawValue)
    }
}
