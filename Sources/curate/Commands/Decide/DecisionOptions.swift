import ArgumentParser
import Curation

/// What every decision carries.
struct DecisionOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The reason; people will read it.", valueName: "reason"))
    var because: String

    @Option(name: .long, help: ArgumentHelp("Who decided.", valueName: "name"))
    var by: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The day, YYYY-MM-DD. Default: that of SOURCE_DATE_EPOCH, else none (version control knows).",
            valueName: "day"))
    var date: String?

    @OptionGroup var application: DecisionApplication

    var workspace: WorkspaceOptions { application.workspace }

    func validate() throws {
        guard !because.isEmpty else { throw ValidationError("--because must say why") }
        if let date, !CalendarDay.isDay(date) {
            throw ValidationError("--date must be a day, YYYY-MM-DD, found '\(date)'")
        }
    }

    /// The decisions with reason, name and day; the evidence is noted when they are written.
    func decisions(_ contents: [Decision.Content]) throws -> [Decision] {
        let day = try date ?? RunOptions.fixedDay()
        return contents.map { Decision(content: $0, because: because, by: by, date: day) }
    }

    /// Writes decisions and brings curated/ up to date.
    func apply(_ contents: [Decision.Content]) async throws {
        let workspace = try workspace.open()
        let lock = try application.change.lock(workspace, "decide")
        defer { lock.release() }
        try await apply(contents, in: workspace)
    }

    /// The same, by a command that has the lock.
    func apply(_ contents: [Decision.Content], in workspace: Workspace) async throws {
        let decisions = try decisions(contents)
        try application.check(decisions, in: workspace)
        try await application.apply(Pipeline.DecisionChanges(added: decisions), in: workspace)
    }
}
