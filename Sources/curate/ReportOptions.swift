import ArgumentParser
import Curation

/// Which reports of findings are written, and where to.
struct ReportOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "text, json, sarif, junit, github, html or markdown; with =FILE into a file. Give it several times for several "
                + "reports.", valueName: "format"))
    var format: [ReportTarget] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where the report without =FILE goes. Default: standard output.", valueName: "file"))
    var output: String?

    func validate() throws {
        guard format.count(where: { $0.file == nil }) <= 1 else {
            throw ValidationError("only one report can go to standard output; give the others a file: sarif=out.sarif")
        }
        if output != nil, !format.isEmpty, !format.contains(where: { $0.file == nil }) {
            throw ValidationError("--output is for a report without =FILE; every --format has one")
        }
        let files = targets.compactMap(\.file)
        guard Set(files).count == files.count else { throw ValidationError("two reports can't go to the same file") }
    }

    /// The reports; one as text when nothing is said.
    var targets: [ReportTarget] {
        let asked = format.isEmpty ? [ReportTarget(format: .text, file: nil)] : format
        return asked.map { ReportTarget(format: $0.format, file: $0.file ?? output) }
    }
}
