import ArgumentParser
import JSON

/// `curate schema check`
struct SchemaCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Say whether schemas are sound, references between them included.",
        discussion: """
            Example:
              curate schema check --strict --registry schemas schemas/*.json

            Exit codes: 0 all are sound, 1 some are not.
            """)

    @Argument(help: "Schemas, in JSON or YAML.")
    var files: [String]

    @OptionGroup var source: SchemaSourceOptions

    func run() throws {
        var problems = 0
        for file in files {
            do {
                var schemas = try SchemaFiles(source)
                _ = try schemas.schema(file)
                StandardOutput.write("\(file): sound\n")
            } catch {
                problems += 1
                StandardOutput.write("\(error)\n")
            }
        }
        StandardOutput.flush()
        if problems > 0 { throw ExitCode(1) }
    }
}
