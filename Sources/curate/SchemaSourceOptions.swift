import ArgumentParser

/// Which schemas there are besides the one in use, and how strictly they are taken.
struct SchemaSourceOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("A schema, or a folder of them, that others refer to. Can be repeated.", valueName: "path"))
    var registry: [String] = []

    @Flag(name: .long, help: "Unknown keywords and formats are errors of the schema; formats are checked.")
    var strict = false

    @Flag(name: .long, help: "Check formats. Without it `format` only describes, as the standard says.")
    var formats = false
}
