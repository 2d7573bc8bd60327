import ArgumentParser
import Curation

/// `curate decide language`
struct DecideLanguage: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "language", abstract: "The language that an alias is in.",
        discussion: """
            For an alias whose language the program does not know (`und`) or has wrong. Any spelling of the alias will do.

            Example:
              curate decide language anova "Varianzanalyse" de --because "German"
            """)
    @Argument(help: "The record's id.") var id: String
    @Argument(help: "The alias.") var alias: String
    @Argument(help: "BCP 47 tag of its language.") var language: String
    @OptionGroup var options: DecisionOptions

    func run() async throws { try await options.apply([.language(record: id, alias: alias, language: language)]) }
}
