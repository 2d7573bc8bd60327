internal import JSON

/// A rule about every text that people read, wherever it stands.
protocol TextRule: DocumentRule {
    /// What is wrong with a text; nil when nothing is.
    func problem(in place: TextPlace) -> TextProblem?
    /// Whether it also looks at addresses, paths and what pages say.
    static var coversAddresses: Bool { get }
}

/// What is wrong with a text.
struct TextProblem {
    let message: String
    /// What to do when a person wrote the file, and when the text came from a page.
    let fix: (written: String, record: String)
    /// The right text, where a program may decide it.
    var replacement: String?
}

extension TextRule {
    static var coversAddresses: Bool { false }

    func check(_ view: DocumentView) -> [Finding] {
        view.texts.compactMap { place in
            guard place.isProse || Self.coversAddresses, let problem = problem(in: place) else { return nil }
            var found = finding(
                in: place.document, at: place.node, problem.message,
                fix: place.isWritten ? problem.fix.written : problem.fix.record)
            if place.isWritten, let replacement = problem.replacement {
                found.edit = FixEdit(pointer: place.node.pointer, replacement: .string(replacement))
            }
            return found
        }
    }
}
