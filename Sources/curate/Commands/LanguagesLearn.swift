import ArgumentParser
import Curation

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `curate languages learn`
struct LanguagesLearn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn", abstract: "Write a language's file from pages in it, for a person to check.",
        discussion: """
            All pages must be in one language, in any rendering; the more, the surer. Labels, heading and words are told by \
            their places; names of fields where the records of a workspace know the methods. All of it is listed under \
            `unverified`.

            Examples:
              curate languages learn saved/page.html
              curate languages learn saved/*.txt --tag gl --name Galician --write

            Exit codes: 0 all nine labels were found, 1 some were not, 2 a wrong call.
            """)

    @Argument(help: "Files and folders.")
    var pages: [String]

    @Option(
        name: .long, help: ArgumentHelp("BCP 47 tag. Default: that of the pages' address or lang.", valueName: "tag"))
    var tag: String?

    @Option(name: .long, help: ArgumentHelp("The language's English name. Default: the tag.", valueName: "name"))
    var name: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file; `-` is standard output.", valueName: "file"))
    var output: String?

    @Flag(name: .long, help: "Write to languages/<tag>.yaml in the folder of schemas.")
    var write = false

    @Flag(name: .long, help: "Replace a file that is there.")
    var force = false

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var schemas: SchemaFolderOptions
    @OptionGroup var run: RunOptions

    func validate() throws {
        if let tag, !LanguageProfile.isTag(tag) {
            throw ValidationError("--tag must be a BCP 47 tag such as gl or pt-BR, found '\(tag)'")
        }
        if write, output != nil { throw ValidationError("give --write or --output, not both") }
    }

    func run() async throws {
        let folder = try schemas.folder(preferred: (try? workspace.open())?.path("schemas"))
        let catalog = try LanguageCatalog(schemaFolder: folder)
        // A language that is known already is learned as if it were not.
        let learning = await learn(with: tag.map { catalog.removing($0) } ?? catalog)
        guard !learning.pages.isEmpty else {
            throw ValidationError("none of the pages is a comparison in a language without a file")
        }
        let tag = try tag(of: learning)
        let records = (try? workspace.open().records()) ?? []
        let learned = LearnedLanguage(
            learning, tag: tag, name: name, catalog: catalog, concepts: MethodConcepts(records))
        try put(learned, to: write ? "\(folder)/languages/\(tag).yaml" : output ?? "-")
        report(learned, pages: learning.pages.count)
        if learned.profile.labels.count < RowKey.allCases.count { throw ExitCode(1) }
    }

    private func learn(with catalog: LanguageCatalog) async -> LanguageLearning {
        let batch = PageBatch(reader: PageReader(options: run.reading), workers: run.jobs)
        let extractor = PageExtractor(catalog: catalog)
        var learning = LanguageLearning()
        await batch.run(PageFinder.sources(in: pages)) { item -> Extracted in
            switch item {
            case .page(let page): .page(extractor.extract(page))
            case .problem(let problem): .problem(problem.description)
            }
        } consume: { result in
            switch result {
            case .page(let page) where LanguageLearning.isUnseen(page): learning.add(page)
            case .page(let page): Talk.say("curate: \(page.path): left out: \(Self.reason(page))")
            case .problem(let problem): Talk.say("curate: \(problem)")
            }
        }
        return learning
    }

    private enum Extracted: Sendable {
        case page(ComparisonPage)
        case problem(String)
    }

    private static func reason(_ page: ComparisonPage) -> String {
        if page.columns.isEmpty { return "no comparison was found in it" }
        return page.language.map { "it is in '\($0)', which has a file" } ?? "its labels are those of known languages"
    }

    private func tag(of learning: LanguageLearning) throws -> String {
        if let tag { return tag }
        let tags = learning.tags.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard let only = tags.first else {
            throw ValidationError("the pages do not say which language they are in; give its tag with --tag")
        }
        guard tags.count == 1 else {
            throw ValidationError("the pages are in \(tags.joined(separator: ", ")); learn one language at a time")
        }
        guard LanguageProfile.isTag(only) else {
            throw ValidationError("the pages say '\(only)', which is no BCP 47 tag; give one with --tag")
        }
        return only
    }

    private func put(_ learned: LearnedLanguage, to file: String) throws {
        guard file != "-" else { return StandardOutput.write(learned.yaml) }
        guard force || !FileManager.default.fileExists(atPath: file) else {
            throw ValidationError("\(file) is there; give --force to replace it")
        }
        try OutputFile.write(learned.yaml, to: file)
        Talk.say("curate: written to \(file)")
    }

    private func report(_ learned: LearnedLanguage, pages: Int) {
        let profile = learned.profile
        let words = [profile.headings, profile.datasetWords, profile.sourceWords, profile.assistantWords]
        Talk.say(
            "curate: \(profile.tag): \(profile.labels.count) of \(RowKey.allCases.count) labels, "
                + "\(words.count { !$0.isEmpty }) of \(words.count) words, "
                + "\(Count.text(profile.fields.count, "field name")) from \(Count.text(pages, "page"))")
        if !learned.missing.isEmpty { Talk.say("curate: not found: \(learned.missing.joined(separator: ", "))") }
        for conflict in learned.conflicts { Talk.say("curate: pages differ: \(conflict)") }
    }
}
