import ArgumentParser
import Curation

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `curate review`
struct Review: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Walk through the open questions, the most doubtful first.",
        discussion: """
            Each question shows the page's row with the columns beside, what was taken, and what else it could be. Each \
            answer is written to curated/decisions/ at once; at the end curated/ is brought up to date. On a terminal one \
            key is an answer; otherwise answers are read from standard input, one a line:

            \(ReviewCommand.explanation.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))

            For people with a spreadsheet: --export writes the questions as CSV (UTF-8 with a byte order mark; formulas \
            guarded), and they fill in `answer` (accept, a candidate's number, value, same, different, skip), `text`, \
            `because` and `by`. Several files may be imported together: where two people answered differently, both \
            answers are shown and neither is taken.

            Examples:
              curate review --by Ada
              printf '%s\\n' a 'b Breiman' 't 2001' q | curate review
              curate review --export review.csv
              curate review --import ada.csv --import ben.csv

            Exit codes: 0 done, 1 an imported answer was not taken (each is named), 2 a wrong call.
            """)

    @Option(name: .long, help: ArgumentHelp("Write the questions to this CSV file instead.", valueName: "file"))
    var export: String?

    @Option(
        name: .customLong("import"),
        help: ArgumentHelp(
            "Take the answers from this CSV file instead; may be given more than once.", valueName: "file"))
    var imports: [String] = []

    @Option(name: .long, help: ArgumentHelp("The reason of answers that have none of their own.", valueName: "reason"))
    var because: String = "reviewed beside the page"

    @Option(name: .long, help: ArgumentHelp("Who decides.", valueName: "name"))
    var by: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The day, YYYY-MM-DD. Default: that of SOURCE_DATE_EPOCH, else none.", valueName: "day"))
    var date: String?

    @OptionGroup var application: DecisionApplication

    func validate() throws {
        if export != nil, !imports.isEmpty { throw ValidationError("give --export or --import, not both") }
        guard !because.isEmpty else { throw ValidationError("--because must say why") }
        if let date, !CalendarDay.isDay(date) {
            throw ValidationError("--date must be a day, YYYY-MM-DD, found '\(date)'")
        }
    }

    func run() async throws {
        let workspace = try application.workspace.open()
        let folder = try application.schemaFolder(workspace)
        let pipeline = try Ingest.pipeline(
            workspace, schemas: folder, run: application.run, cache: application.cache)
        let (pages, built) = try await pipeline.readings()
        let queue = ReviewQueue(
            items: try workspace.review().map { try ReviewItem(json: $0) }, pages: pages, built: built,
            book: try workspace.decisionBook())
        if let export { return try write(queue, to: export) }
        if !imports.isEmpty { return try await takeIn(queue, workspace) }
        guard !queue.questions.isEmpty else { return Talk.say("curate: there is no open question") }
        try await walk(
            queue, DecisionEvidence(built), workspace, ClaimReader(catalog: LanguageCatalog(schemaFolder: folder)))
    }

    // MARK: In a spreadsheet

    private func write(_ queue: ReviewQueue, to file: String) throws {
        try OutputFile.write(ReviewAnswers.export(queue), to: file)
        Talk.say("curate: \(Count.text(queue.questions.count, "question")) written to \(file)")
    }

    private func takeIn(_ queue: ReviewQueue, _ workspace: Workspace) async throws {
        let lock = try application.change.lock(workspace, "review")
        defer { lock.release() }
        let files = try imports.map { file in
            guard let data = FileManager.default.contents(atPath: file) else {
                throw ValidationError("\(file) can't be read")
            }
            return try ReviewAnswers.read(Array(data), file: file)
        }
        let reader = ClaimReader(catalog: try LanguageCatalog(schemaFolder: application.schemaFolder(workspace)))
        let known = Set(try workspace.ledger().ids)
        let day = try date ?? RunOptions.fixedDay()
        let taken = ReviewImport(files, queue: queue, because: because, by: by, date: day) { decision in
            Self.problem(decision, reader: reader, known: known)
        }
        for problem in taken.problems { Talk.say("curate: \(problem)") }
        if !taken.decisions.isEmpty {
            try await application.apply(Pipeline.DecisionChanges(added: taken.decisions), in: workspace)
        }
        Talk.say("\(Count.text(taken.decisions.count, "answer")) taken, \(taken.problems.count) not")
        if !taken.problems.isEmpty { throw ExitCode(1) }
    }

    private static func problem(_ decision: Decision, reader: ClaimReader, known: Set<String>) -> String? {
        if let id = decision.records.first(where: { !known.contains($0) && !$0.hasPrefix("x-") }) {
            return "no record has the id '\(id)'; see `curate status`"
        }
        return decision.problem(reader: reader)
    }

    // MARK: In the terminal

    private func walk(
        _ queue: ReviewQueue, _ evidence: DecisionEvidence, _ workspace: Workspace, _ reader: ClaimReader
    ) async throws {
        let known = Set(try workspace.ledger().ids)
        let day = try date ?? RunOptions.fixedDay()
        var session = ReviewSession(queue, because: because, by: by, date: day) { decision in
            Self.problem(decision, reader: reader, known: known)
        }
        let keyboard = ReviewKeyboard()
        StandardOutput.write(session.screen)
        while !session.isDone {
            StandardOutput.flush()
            guard let line = keyboard.next(prompt: ReviewCommand.keys) else { break }
            let event = session.handle(line)
            switch event {
            case .answered(let decision): try store(decision, evidence, workspace)
            case .takenBack(let decision): try takeBack(decision, workspace)
            case .said(let text): StandardOutput.write(text)
            case .moved: break
            }
            if !session.isDone { StandardOutput.write(session.screen) }
        }
        StandardOutput.flush()
        try await finish(session.decisions, workspace)
    }

    /// Written at once: what a person answered is not lost when the terminal is closed.
    private func store(_ decision: Decision, _ evidence: DecisionEvidence, _ workspace: Workspace) throws {
        let lock = try application.change.lock(workspace, "review")
        defer { lock.release() }
        var decision = decision
        decision.evidence = evidence.digests(for: decision.content)
        var book = try workspace.decisionBook()
        try book.add([decision])
        try book.save(to: workspace)
    }

    private func takeBack(_ decision: Decision, _ workspace: Workspace) throws {
        let lock = try application.change.lock(workspace, "review")
        defer { lock.release() }
        var book = try workspace.decisionBook()
        let written = book.decisions.last { $0.content == decision.content && $0.because == decision.because }
        guard let written else { return }
        try book.remove([written])
        try book.save(to: workspace)
    }

    private func finish(_ decisions: [Decision], _ workspace: Workspace) async throws {
        Talk.say("curate: \(Count.text(decisions.count, "answer"))")
        guard !decisions.isEmpty else { return }
        let lock = try application.change.lock(workspace, "review")
        defer { lock.release() }
        application.remember(Pipeline.DecisionChanges(added: decisions), in: workspace)
        guard !application.noIngest else { return }
        let report = try await Ingest.ingest(
            workspace, schemas: application.schemaFolder(workspace), run: application.run, cache: application.cache)
        Talk.say(IngestSummary(report, isDryRun: false).text)
    }
}
