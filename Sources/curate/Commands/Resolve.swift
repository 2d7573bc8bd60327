import ArgumentParser
import Curation
import JSON

/// `curate resolve`
struct Resolve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: "Say which columns of extracted pages are one method; needs no workspace.",
        discussion: """
            Reads pages as `curate extract` writes them and puts together the columns that are one method, as \
            `curate ingest` does it. One line a method, sorted by the first of its columns:

              {"id", "mentions": [{"path", "sha256", "column", "language", "name", "nameEnglish", "slug",
                "score", "evidence"}], "near": [{"id", "score", "evidence", "reason"}]}

            schemas/clusters.schema.json describes the line. `score` is the sum of the evidence that joined the column, in decibans (10 more make the odds ten times \
            greater); it is null for a column that stands alone. `near` has the methods that share much and are others; \
            where its `reason` is `doubtful` or `ambiguous`, a person should decide. --evidence lists all kinds of \
            evidence with weights and why they have their size.

            Examples:
              curate extract raw | curate resolve
              curate resolve --pages pages.jsonl --decisions identity.yaml

            Exit codes: 0 done, 2 a wrong call or a line that is no page.
            """)

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Pages: JSON Lines of `curate extract`; `-` is standard input, which is read when none is named. May be given "
                + "more than once.", valueName: "file"))
    var pages: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What people decided: a file of curated/decisions/. May be given more than once.", valueName: "file"))
    var decisions: [String] = []

    @Flag(name: .long, help: "Write the table of evidence as JSON Lines, and stop.")
    var evidence = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Threads for reading and resolving. The output does not depend on it.", valueName: "n"))
    var jobs: Int = RunOptions.processors

    @OptionGroup var schemas: SchemaFolderOptions

    func validate() throws {
        guard pages.count(where: { $0 == "-" }) < 2 else {
            throw ValidationError("standard input can be read once only")
        }
        guard jobs > 0 else { throw ValidationError("--jobs must be at least 1, found \(jobs)") }
    }

    func run() async throws {
        if evidence { return Self.writeEvidence() }
        let lines = ExtractedLines(catalog: try LanguageCatalog(schemaFolder: schemas.folder()))
        let decided = try decisions.flatMap { try DecisionFile.read(Self.bytes(of: $0), file: $0) }
        var columns = ExtractedColumns()
        var seen: Set<MentionID> = []
        var repeated = 0
        for file in pages.isEmpty ? ["-"] : pages {
            try await read(file, lines) { page in
                guard let id = page.page else { return }
                if seen.insert(id).inserted { columns.append(page) } else { repeated += 1 }
            }
        }
        columns.sortByPath()
        let resolution = Resolver(decisions: decided).resolve(columns.profiles, workers: jobs)
        let ids = RecordIdentifiers(decisions: decided).unique(resolution, of: columns.profiles)
        write(resolution, columns, ids: ids.map(\.id))
        report(resolution, pages: seen.count, repeated: repeated)
    }

    private static func bytes(of file: String) throws -> [UInt8] {
        var (pieces, bytes) = (try LinePieces(file), [UInt8]())
        while let piece = try pieces.next() { bytes += piece }
        return bytes
    }

    /// Reads a file's pages, several pieces at the same time, and hands them on in order.
    private func read(_ file: String, _ lines: ExtractedLines, _ take: (ExtractedColumns) -> Void) async throws {
        var pieces = try LinePieces(file)
        try await withThrowingTaskGroup(of: (Int, Result<ExtractedLines.Piece, ExtractedLines.Problem>).self) { group in
            var (started, handed, firstLine) = (0, 0, 1)
            var waiting: [Int: Result<ExtractedLines.Piece, ExtractedLines.Problem>] = [:]
            while true {
                while started < handed + jobs, let bytes = try pieces.next() {
                    let number = started
                    group.addTask { (number, Result { () throws(ExtractedLines.Problem) in try lines.read(bytes) }) }
                    started += 1
                }
                guard let (number, result) = try await group.next() else { break }
                waiting[number] = result
                while let result = waiting.removeValue(forKey: handed) {
                    let piece = try Self.piece(result, file, firstLine)
                    piece.pages.forEach(take)
                    firstLine += piece.lines
                    handed += 1
                }
            }
        }
    }

    private static func piece(
        _ result: Result<ExtractedLines.Piece, ExtractedLines.Problem>, _ file: String, _ firstLine: Int
    ) throws -> ExtractedLines.Piece {
        switch result {
        case .success(let piece): return piece
        case .failure(let problem):
            let place = "\(file):\(firstLine + problem.line - 1)" + (problem.column.map { ":\($0)" } ?? "")
            throw ValidationError("\(place): \(problem.message)")
        }
    }

    // MARK: Output

    private func write(_ resolution: Resolution, _ columns: ExtractedColumns, ids: [String]) {
        var near: [[NearMiss]] = resolution.clusters.map { _ in [] }
        for miss in resolution.nearMisses {
            near[miss.one].append(miss)
            near[miss.other].append(miss)
        }
        for (index, cluster) in resolution.clusters.enumerated() {
            var stream = JSONStream(capacity: 1 << 12)
            stream.openObject()
            stream.member("id", ids[index])
            stream.name("mentions")
            stream.openArray()
            for (member, link) in zip(cluster.members, cluster.links) {
                Self.write(columns[Int(member)], link, to: &stream)
            }
            stream.closeArray()
            stream.name("near")
            stream.openArray()
            for miss in near[index] {
                Self.write(miss, id: ids[miss.one == index ? miss.other : miss.one], to: &stream)
            }
            stream.closeArray()
            stream.closeObject()
            StandardOutput.write(stream.output + [0x0A])
        }
    }

    private static func write(_ column: ExtractedColumns.Column, _ link: IdentityLink?, to stream: inout JSONStream) {
        stream.openObject()
        stream.member("path", column.path)
        stream.member("sha256", column.id.pageDigest)
        stream.member("column", column.id.column)
        stream.member("language", column.language)
        stream.member("name", column.name)
        stream.member("nameEnglish", column.nameEnglish)
        stream.member("slug", column.slug)
        stream.member("score", link?.finding.score)
        write(link.map { $0.isDecided ? ["decision"] : $0.finding.evidence.map(\.id) } ?? [], to: &stream)
        stream.closeObject()
    }

    private static func write(_ miss: NearMiss, id: String, to stream: inout JSONStream) {
        stream.openObject()
        stream.member("id", id)
        stream.member("score", miss.finding.score)
        write(miss.finding.evidence.map(\.id), to: &stream)
        stream.member("reason", miss.reason.rawValue)
        stream.closeObject()
    }

    private static func write(_ evidence: [String], to stream: inout JSONStream) {
        stream.name("evidence")
        stream.openArray()
        for id in evidence { stream.value(id) }
        stream.closeArray()
    }

    private static func writeEvidence() {
        for kind in IdentityEvidence.allCases {
            let row = kind.row
            var stream = JSONStream()
            stream.openObject()
            stream.member("id", row.id)
            stream.member("group", row.group.rawValue)
            stream.member("weight", row.weight)
            stream.member("words", row.words)
            stream.member("reason", row.reason)
            stream.closeObject()
            StandardOutput.write(stream.output + [0x0A])
        }
    }

    private func report(_ resolution: Resolution, pages: Int, repeated: Int) {
        let questions = resolution.nearMisses.count(where: \.reason.isQuestion)
        Talk.say(
            "curate: \(Count.text(pages, "page")), \(Count.text(resolution.clusters.count, "method")), "
                + "\(Count.text(questions, "pair")) that may be one method")
        if repeated > 0 { Talk.say("curate: \(Count.text(repeated, "page")) left out: the same bytes as another one") }
        for block in resolution.cutBlocks.prefix(Self.shownBlocks) {
            Talk.say(
                "curate: \(block.size) columns share one \(block.kind): each was compared with its neighbours and the first "
                    + "that have a slug only")
        }
        let more = resolution.cutBlocks.count - Self.shownBlocks
        if more > 0 { Talk.say("curate: and \(more) more") }
    }

    private static let shownBlocks = 5
}
