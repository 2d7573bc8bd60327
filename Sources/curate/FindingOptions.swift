import ArgumentParser
import Curation

/// Which findings count.
struct FindingOptions: ParsableArguments {
    @Option(
        name: .long,
        help:
            "The lowest severity that makes the exit code 1: note, warning or error. Default: error, or failOn of the settings."
    )
    var failOn: Finding.Severity?

    @Option(name: .long, help: ArgumentHelp("Only this rule; may be given several times.", valueName: "rule"))
    var only: [String] = []

    @Option(name: .long, help: ArgumentHelp("All rules but this; may be given several times.", valueName: "rule"))
    var skip: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Leave out the findings that this file knows, fail on new ones only, and say how many are gone.",
            valueName: "file"))
    var baseline: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Write all findings to this file, for --baseline, and end with 0.", valueName: "file"))
    var writeBaseline: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only findings in files that changed since the work parted from this git revision.", valueName: "revision"))
    var changedSince: String?

    func validate() throws {
        for rule in only + skip where !Rules.isKnown(rule) { throw ValidationError(Rules.unknown(rule)) }
        if writeBaseline != nil, !only.isEmpty || !skip.isEmpty || changedSince != nil || baseline != nil {
            throw ValidationError(
                "--write-baseline writes all findings; leave out --only, --skip, --changed-since and --baseline")
        }
    }

    /// The workspace's settings with what the caller asks for.
    func applied(to settings: ValidationSettings) -> ValidationSettings {
        var settings = settings
        settings.only = Set(only)
        settings.skip = Set(skip)
        if let failOn { settings.failOn = failOn }
        return settings
    }
}
