import ArgumentParser

/// `curate schema`
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Check any JSON Schemas, and any data against them.",
        discussion: """
            JSON Schema draft 2020-12, all of it. Schemas and data may be JSON or YAML, data also JSON Lines. Nothing is \
            ever fetched: schemas that others refer to are given with --registry.

            Example:
              curate schema validate --schema book.schema.json books.jsonl
            """,
        subcommands: [SchemaCheck.self, SchemaValidate.self, SchemaTest.self])
}
