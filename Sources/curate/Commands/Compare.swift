import ArgumentParser
import Curation
import JSON

/// `curate compare`
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Print methods side by side, as the pages do; differing rows carry ≠.",
        discussion: """
            Examples:
              curate compare self-attention bert-fine-tuning --lang ko
              curate compare pca arima garch --format html > compare.html
            """)

    /// How the table is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case terminal, html, markdown, json
    }

    @Argument(help: "Ids of two to five records.")
    var ids: [String]

    @Option(name: .long, help: ArgumentHelp("BCP 47 tag of the language of names and labels.", valueName: "tag"))
    var lang: String = "en"

    @Option(name: .long, help: "terminal, html, markdown or json.")
    var format: Format = .terminal

    @Option(
        name: .long, help: ArgumentHelp("Columns of the terminal. Default: what the terminal says.", valueName: "n"))
    var width: Int?

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var schemas: SchemaFolderOptions

    func validate() throws {
        guard (2...5).contains(ids.count) else { throw ValidationError("give two to five ids, found \(ids.count)") }
        if let width, width < 20 { throw ValidationError("--width must be at least 20, found \(width)") }
    }

    func run() throws {
        let workspace = try workspace.open()
        let catalog = try LanguageCatalog(schemaFolder: schemas.folder(preferred: workspace.path("schemas")))
        guard let profile = catalog.profile(lang) else {
            let tags = catalog.profiles.map(\.tag).joined(separator: ", ")
            throw ValidationError("schemas/languages/ has no '\(lang)'; it has \(tags)")
        }
        let table = ComparisonTable(
            records: try ids.map { Self.withFieldName(try workspace.requiredRecord($0), from: profile) },
            language: lang, labels: profile.labels,
            heading: profile.headings.first ?? "", sourcesWord: lang == "en" ? nil : profile.sourceWords.first)
        switch format {
        case .terminal:
            let text = TerminalTable(
                table, width: width ?? StandardOutput.width, usesColour: StandardOutput.wantsColour
            ).render()
            StandardOutput.write(text)
        case .html: StandardOutput.write(HTMLTable(table).render())
        case .markdown: StandardOutput.write(MarkdownTable(table).render())
        case .json: StandardOutput.write(JSONWriter.pretty(table.json))
        }
    }

    /// Where no page shows the record's field in the language, the language's own file knows its name.
    private static func withFieldName(_ record: MethodRecord, from profile: LanguageProfile) -> MethodRecord {
        var record = record
        if let id = record.field?.id, record.field?.labels[profile.tag] == nil, let name = profile.fields[id] {
            record.field?.labels[profile.tag] = name
        }
        return record
    }
}
