import ArgumentParser

/// The command line.
struct Curate: AsyncParsableCommand {
    /// The version of the program; releases name it.
    static let programVersion = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "curate",
        abstract: "Turns saved comparison pages of research methods into a versioned, citable dataset.",
        discussion: """
            A workspace is a folder with raw/ (saved pages), curated/ (the dataset) and schemas/. The daily round:

              curate ingest          read raw/, update curated/, say what changed
              curate status          look at the records and the open questions
              curate review          answer the questions, the most doubtful first
              curate publish ID...   say yes to a record's content
              curate release NAME    freeze what is published, with checksums

            Data goes to standard output, talk to standard error. Exit codes: 0 done, 1 findings, 2 a wrong call or a \
            run that could not be done. NO_COLOR switches colour off.
            """,
        version: programVersion,
        subcommands: [
            Init.self, Extract.self, Resolve.self, Ingest.self, Validate.self, Status.self, Show.self, History.self,
            Diff.self, Explain.self, Decide.self, Review.self, Publish.self, Verify.self, Release.self, Export.self,
            Compare.self, Languages.self, Parse.self, RulesCommand.self, SchemaCommand.self,
        ])
}
