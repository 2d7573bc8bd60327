import ArgumentParser
import Curation
import JSON

/// `curate languages`
struct Languages: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "languages", abstract: "List the languages that are known, or learn one from pages.",
        discussion: """
            A page in a language without a file in schemas/languages/ is read all the same, by the order of its rows and the \
            shapes of their values; `learn` writes what such pages show as a file for a person to check.

            Examples:
              curate languages list
              curate languages learn saved/*.html --name Galician --write
            """,
        subcommands: [LanguagesList.self, LanguagesLearn.self])
}

/// `curate languages list`
struct LanguagesList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the languages of schemas/languages/.",
        discussion: """
            UNVERIFIED counts the members of a file that no person saw on a real page.

            Example:
              curate languages list --json | jq -r .tag
            """)

    @Flag(name: .long, help: "As JSON Lines.")
    var json = false

    @OptionGroup var schemas: SchemaFolderOptions

    func run() throws {
        let catalog = try LanguageCatalog(schemaFolder: schemas.folder())
        if json {
            for profile in catalog.profiles { StandardOutput.write(JSONWriter.compact(Self.json(profile)) + [0x0A]) }
            return
        }
        var table = TextColumns(["TAG", "SCRIPT", "LABELS", "UNVERIFIED", "NAME"])
        for profile in catalog.profiles {
            table.add([
                profile.tag, profile.script ?? "", "\(profile.labels.count)", "\(profile.unverified.count)",
                profile.name,
            ])
        }
        StandardOutput.write(table.text)
        Talk.say(Count.text(catalog.profiles.count, "language"))
    }

    private static func json(_ profile: LanguageProfile) -> JSONValue {
        [
            "tag": .string(profile.tag), "name": .string(profile.name), "script": .optional(profile.script),
            "labels": .number(JSONNumber(profile.labels.count)),
            "unverified": .number(JSONNumber(profile.unverified.count)),
        ]
    }
}
