import ArgumentParser
import Curation
import JSON

/// `curate verify`
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Recompute every hash, and say what was altered, dropped or moved.",
        discussion: """
            Looks at the chain of curated/ledger.jsonl and its end (curated/ledger-head.json), the content of every ledger \
            line and record, each record against the ledger's last word on it, and the files of all releases against \
            their manifests and sums. It finds what no program of ours wrote; `curate validate` finds what is wrong.

            Examples:
              curate verify
              curate verify --json | jq '.findings[].message'

            Exit codes: 0 everything is as it was written, 1 something is not, 2 a wrong call or a file that can't be read.
            """)

    @Flag(name: .long, help: "As one JSON object: digests, files, findings.")
    var json = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        let verification = try Verification(try workspace.open())
        if json {
            StandardOutput.write(JSONWriter.pretty(Self.json(verification)))
        } else {
            for finding in verification.findings { StandardOutput.write(Self.text(finding) + "\n") }
        }
        let counts =
            "\(Count.text(verification.digests, "digest")) of \(Count.text(verification.files, "file")) compared"
        let count = verification.findings.count
        Talk.say("\(counts); \(count == 0 ? "everything is as it was written" : Count.text(count, "finding"))")
        StandardOutput.flush()
        if count > 0 { throw ExitCode(1) }
    }

    private static func text(_ finding: Finding) -> String {
        let place = finding.line > 0 ? "\(finding.file):\(finding.line)" : finding.file
        return "\(place): \(finding.message) [\(finding.rule)]\n  fix: \(finding.fix)"
    }

    private static func json(_ verification: Verification) -> JSONValue {
        [
            "digests": .number(JSONNumber(verification.digests)), "files": .number(JSONNumber(verification.files)),
            "findings": .array(
                verification.findings.map { finding in
                    [
                        "rule": .string(finding.rule), "file": .string(finding.file),
                        "line": finding.line > 0 ? .number(JSONNumber(finding.line)) : .null,
                        "record": .optional(finding.record), "message": .string(finding.message),
                        "fix": .string(finding.fix),
                    ]
                }),
        ]
    }
}
