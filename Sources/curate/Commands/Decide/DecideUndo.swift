import ArgumentParser
import Curation

/// `curate decide undo`
struct DecideUndo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take decisions back: the last ones, or those that are named.",
        discussion: """
            The entries go from their files, and curated/ becomes what it is without them; the ledger keeps what happened. \
            Without a place: what the last `curate decide`, `publish` or `review` here wrote.

            Examples:
              curate decide undo
              curate decide undo 3                       the number in `decide list`
              curate decide undo identity.yaml:2         the place
            """)

    @Argument(help: "Numbers of `curate decide list`, or FILE:LINE.")
    var places: [String] = []

    @OptionGroup var application: DecisionApplication

    func run() async throws {
        let workspace = try application.workspace.open()
        let lock = try application.change.lock(workspace, "decide undo")
        defer { lock.release() }
        let book = try workspace.decisionBook()
        let gone =
            places.isEmpty
            ? DecisionMemory(workspace: workspace).latest(in: book) : try places.map { try book.required($0) }
        guard !gone.isEmpty else {
            throw ValidationError(
                "nothing was decided here that is still remembered; name a decision by its number in "
                    + "`curate decide list`")
        }
        try await application.apply(Pipeline.DecisionChanges(removed: gone), in: workspace)
        for decision in gone { Talk.say("curate: taken back: \(decision.words) (\(decision.place))") }
    }
}

extension DecisionBook {
    /// The decision that a number or a place names.
    func required(_ place: String) throws -> Decision {
        if let decision = Int(place).flatMap({ decision($0) }) ?? decision(at: place) { return decision }
        throw ValidationError(
            "no decision has the number or place '\(place)'; `curate decide list` names all \(decisions.count)")
    }
}
