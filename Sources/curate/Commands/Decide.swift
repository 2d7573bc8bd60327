import ArgumentParser
import Curation

/// `curate decide`
struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Write down what a person decided, and apply it.",
        discussion: """
            Decisions are lines of YAML in curated/decisions/, made for review and for editing by hand; every ingest reads \
            them again.

            Examples:
              curate decide same cox-model cox-regression --because "two spellings"
              curate decide value random-forest originYear 2001 --because "Breiman's paper"
              curate decide label pca ko "주성분 분석" --because "usual term"
            """,
        subcommands: [DecideSame.self, DecideDifferent.self, DecideValue.self, DecideLabel.self, DecideStatus.self])
}

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

    @Flag(name: .long, help: "Write the decision only; the next `curate ingest` applies it.")
    var noIngest = false

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var schemas: SchemaFolderOptions
    @OptionGroup var run: RunOptions

    func validate() throws {
        guard !because.isEmpty else { throw ValidationError("--because must say why") }
        if let date, !CalendarDay.isDay(date) {
            throw ValidationError("--date must be a day, YYYY-MM-DD, found '\(date)'")
        }
    }

    /// Writes decisions and brings curated/ up to date.
    func apply(_ contents: [Decision.Content]) async throws {
        let workspace = try workspace.open()
        let folder = try schemas.folder(preferred: workspace.path("schemas"))
        let day = try date ?? RunOptions.fixedDay()
        let decisions = contents.map { Decision(content: $0, because: because, by: by, date: day) }
        try check(decisions, in: workspace, reader: ClaimReader(catalog: LanguageCatalog(schemaFolder: folder)))
        for (file, bytes) in try texts(with: decisions, in: workspace) {
            try workspace.write(bytes, to: file)
            Talk.say("curate: written to \(file)")
        }
        guard !noIngest else { return }
        let report = try await Ingest.ingest(workspace, schemas: folder, run: run)
        Talk.say(IngestSummary(report, isDryRun: false).text)
    }

    /// Nothing is written unless everything can be.
    private func check(_ decisions: [Decision], in workspace: Workspace, reader: ClaimReader) throws {
        let ledger = try workspace.ledger()
        for decision in decisions {
            for id in decision.records where ledger.last(id) == nil { _ = try workspace.requiredRecord(id) }
            if let problem = decision.problem(reader: reader) { throw ValidationError(problem) }
        }
    }

    /// The new texts of the files that the decisions belong in, in the order of their names.
    private func texts(with decisions: [Decision], in workspace: Workspace) throws -> [(String, [UInt8])] {
        var texts: [String: [UInt8]] = [:]
        for decision in decisions {
            let file = "curated/decisions/\(DecisionFile.name(for: decision))"
            let text = try texts[file] ?? workspace.read(file) ?? []
            texts[file] = try DecisionFile.appended(decision, to: text, file: file)
        }
        return texts.sorted { $0.key < $1.key }
    }
}

struct DecideSame: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "same", abstract: "Two ids are one method; the second becomes part of the first.",
        discussion: """
            Example:
              curate decide same cox-model cox-regression --because "two spellings"
            """)
    @Argument(help: "The id that stays.") var keep: String
    @Argument(help: "The id that goes.") var drop: String
    @OptionGroup var options: DecisionOptions

    func run() async throws { try await options.apply([.same(keep, drop)]) }
}

struct DecideDifferent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "different", abstract: "Two ids are different methods, whatever speaks for one.",
        discussion: """
            Example:
              curate decide different t-test welch-t-test --because "two tests"
            """)
    @Argument(help: "One id.") var one: String
    @Argument(help: "The other id.") var other: String
    @OptionGroup var options: DecisionOptions

    func run() async throws { try await options.apply([.different(one, other)]) }
}

struct DecideValue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "value", abstract: "Read this text as the value of a row, whatever the pages print.",
        discussion: """
            The text is read as if a page printed it. A field or family that no vocabulary knows is taken, and validate \
            says so.

            Examples:
              curate decide value random-forest originYear 2001 --because "the paper"
              curate decide value pca aliases "PCA, Karhunen–Loève" --because "usual"
            """)
    @Argument(help: "The record's id.") var id: String
    @Argument(help: "The row.") var field: RowKey
    @Argument(help: "The text, as a page would print it.") var text: String
    @OptionGroup var options: DecisionOptions

    func run() async throws { try await options.apply([.value(record: id, row: field, text: text)]) }
}

struct DecideLabel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "label", abstract: "The preferred name in a language.",
        discussion: """
            Example:
              curate decide label pca ko "주성분 분석" --because "usual term"
            """)
    @Argument(help: "The record's id.") var id: String
    @Argument(help: "BCP 47 tag of the language.") var language: String
    @Argument(help: "The name.") var label: String
    @OptionGroup var options: DecisionOptions

    func run() async throws { try await options.apply([.label(record: id, language: language, label: label)]) }
}

struct DecideStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Move a record to DRAFT, REVIEW or DEPRECATED (to PUBLISHED: `curate publish`).",
        discussion: """
            Example:
              curate decide status old-name DEPRECATED --because "superseded"
            """)
    @Argument(help: "The record's id.") var id: String
    @Argument(help: "The status from now on.") var status: LifecycleStatus
    @OptionGroup var options: DecisionOptions

    func validate() throws {
        if status == .published { throw ValidationError("use `curate publish \(id)`: it checks the gates") }
    }

    func run() async throws {
        let record = try options.workspace.open().requiredRecord(id)
        try await options.apply([.status(record: id, status: status, contentHash: record.contentHash)])
    }
}
