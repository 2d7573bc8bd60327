import ArgumentParser
import Curation
import JSON

/// `curate extract`
struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Read pages and write what they hold as JSON Lines; needs no workspace.",
        discussion: """
            One line a page, in the order of the paths, whatever the number of workers. Folders are walked; .mhtml, \
            .warc(.gz), .zip and .tar(.gz) are opened; `-` is standard input. A page that can't be read gives its line \
            too, with `methods` empty and the reason under `diagnostics`; the reason is said on standard error as well, \
            and so are doubts about pages that could be read.

            Example:
              curate extract raw/vi/*.html | jq -r '.methods[].name'

            Exit codes: 0 every page holds a comparison, 1 some do not, 2 a wrong call.
            """)

    @Argument(help: "Files and folders; `-` is standard input.")
    var paths: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Read the files and folders that FILE lists too, one a line, behind those of the command line; `-` is standard "
                + "input. May be given more than once.", valueName: "file"))
    var filesFrom: [String] = []

    @Flag(
        name: .customLong("null"),
        help: "The lists of --files-from have a zero byte behind each path, as of find -print0.")
    var isNullSeparated = false

    @Flag(name: .long, help: "Do not let pages help each other: read each one once, by itself (and with --known).")
    var alone = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Cells that are known: JSON Lines of `curate extract`, methods.jsonl of a release, or a folder of records. May "
                + "be given more than once.", valueName: "file"))
    var known: [String] = []

    @Flag(
        name: .long,
        help: ArgumentHelp(
            "Read every HTML page by libxml2, also those that need no repair; the output is the same.",
            visibility: .hidden))
    var referenceParser = false

    @OptionGroup var schemas: SchemaFolderOptions
    @OptionGroup var run: RunOptions

    func validate() throws {
        guard !paths.isEmpty || !filesFrom.isEmpty else {
            throw ValidationError(
                "name at least one file or folder, `-` for standard input, or a list with --files-from")
        }
        guard !isNullSeparated || !filesFrom.isEmpty else {
            throw ValidationError("--null says how the lists of --files-from are written; name one")
        }
        guard (paths + filesFrom).count(where: { $0 == "-" }) < 2 else {
            throw ValidationError("standard input can be read once only: as a page or as a list")
        }
    }

    private func found() -> Result<[PageSource], any Error> {
        Result { PageFinder.sources(of: try named()) }
    }

    /// The paths of the command line, then those of the lists.
    private func named() throws -> [PageSource] {
        try paths.map { PageSource(path: $0) }
            + filesFrom.flatMap { try PathList.sources(in: $0, isNullSeparated: isNullSeparated) }
    }

    func run() async throws {
        // The languages are read on one processor while the pages are looked for on another.
        let loading = EarlyLanguages.loading(try schemas.folder())
        let found = found()
        let catalog = try await loading.value.get()
        let sources = try found.get()
        let batch = PageBatch(
            reader: PageReader(options: run.reading, labels: catalog.knownLabels), workers: run.jobs)
        var known = alone ? KnownCells() : await Self.learn(sources, batch, catalog)
        for file in self.known { try known.learn(file: file) }
        var reading = PageExtractor(catalog: catalog, known: known)
        reading.usesReferenceParser = referenceParser
        let extractor = reading
        var failures = 0
        await batch.run(sources) { item in
            Line(item, extractor: extractor)
        } consume: { line in
            StandardOutput.write(line.bytes)
            for doubt in line.doubts { Talk.say("curate: \(doubt)") }
            if let problem = line.problem {
                failures += 1
                Talk.say("curate: \(problem)")
            }
        }
        if failures > 0 { throw ExitCode(1) }
    }

    /// A finished line, made on a worker.
    private struct Line: Sendable {
        var bytes: [UInt8]
        var problem: String?
        /// What a person should know of a page that was read.
        var doubts: [String] = []

        init(_ item: ReadItem, extractor: PageExtractor) {
            switch item {
            case .page(let saved):
                let page = extractor.extract(saved)
                bytes = page.jsonText
                if page.columns.isEmpty, let reason = page.diagnostics.first(where: { $0.severity == .error }) {
                    problem = "\(page.path): \(reason.message) [\(reason.code)]"
                } else {
                    doubts = page.diagnostics.filter { $0.severity == .warning }.map { Self.text($0, of: page) }
                }
            case .problem(let failure):
                bytes = JSONWriter.compact(failure.json)
                problem = failure.description
            }
            bytes.append(0x0A)
        }

        private static func text(_ doubt: Diagnostic, of page: ComparisonPage) -> String {
            "\(page.path)\(doubt.line.map { ":\($0)" } ?? ""): warning: \(doubt.message) [\(doubt.code)]"
        }
    }

    /// What is sure on the pages, when there may be flat pages that need it. Standard input can be read once only, so
    /// it neither teaches nor learns.
    private static func learn(
        _ sources: [PageSource], _ batch: PageBatch, _ catalog: LanguageCatalog
    ) async -> KnownCells {
        var known = KnownCells()
        guard sources.contains(where: { !$0.isNamedHTML }) else { return known }
        let candidates = sources.filter { !$0.isStandardInput && $0.problem == nil }
        guard candidates.count > 1, !candidates.allSatisfy({ $0.isNamedHTML }) else { return known }
        let first = PageExtractor(catalog: catalog)
        await batch.run(candidates) { item -> ComparisonPage? in
            if case .page(let page) = item { first.extract(page) } else { nil }
        } consume: { page in
            if let page { known.learn(page) }
        }
        return known
    }
}
