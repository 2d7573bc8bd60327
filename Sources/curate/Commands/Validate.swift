import ArgumentParser
import Curation

/// `curate validate`
struct Validate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Check curated/ (or the files given) against the schemas and the rules.",
        discussion: """
            All problems are found in one run, each with file, line, column, rule and what to do. Columns count
            Unicode characters (scalars), from 1.

            Examples:
              curate validate                              the whole workspace, for people
              curate validate --format text --format sarif=v.sarif
              curate validate curated/methods/pca.json     one file
              curate validate --fix --dry-run              what a program can put right
              curate validate --write-baseline known.json  accept what is there today
              curate validate --baseline known.json        fail on new findings only
              curate validate --changed-since origin/main  only files of this branch

            curated/validation.yaml sets severities, the severity that fails, and findings to ignore, with reasons.

            Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 a wrong call, or settings, a baseline or a
            schema that is not sound.
            """)

    @Argument(help: "Files to check. Default: everything in the workspace.")
    var paths: [String] = []

    @Flag(name: .long, help: "Check everything anew, also when nothing changed since the last run.")
    var noCache = false

    @OptionGroup var reports: ReportOptions
    @OptionGroup var selection: FindingOptions
    @OptionGroup var fixes: FixOptions
    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var schemas: SchemaFolderOptions
    @OptionGroup var run: RunOptions

    func validate() throws {
        guard paths.isEmpty || selection.changedSince == nil && selection.writeBaseline == nil else {
            throw ValidationError(
                "--changed-since and --write-baseline are about the whole workspace; leave out the files")
        }
    }

    func run() async throws {
        var subject = try self.subject()
        var settings = selection.applied(to: subject.settings)
        var result = try await found(subject, settings)
        if let file = selection.writeBaseline {
            try OutputFile.write(Baseline(result.findings).file, to: file)
            return Talk.say("curate: \(Count.text(result.findings.count, "finding")) written to \(file)")
        }
        if fixes.fix {
            let plan = FixPlan(result.findings, sources: subject.bytes)
            if fixes.dryRun { return try show(plan, subject, result.findings, settings) }
            try write(plan, subject)
            if plan.count > 0 {
                // The settings may be among the files that changed.
                subject = try self.subject()
                settings = selection.applied(to: subject.settings)
                result = try await found(subject, settings)
            }
        }
        for target in reports.targets {
            let report = target.format.render(
                result.findings, checkedFiles: subject.files.count, remarks: result.remarks, prefix: subject.prefix,
                sources: subject.bytes)
            if let file = target.file { try OutputFile.write(report, to: file) } else { StandardOutput.write(report) }
        }
        try end(result.findings, settings)
    }

    private func subject() throws -> ValidationSubject {
        try ValidationSubject(paths: paths, workspace: workspace, schemas: schemas, run: run, usesCache: !noCache)
    }

    /// The findings that count, and what was left out.
    private func found(
        _ subject: ValidationSubject, _ settings: ValidationSettings
    ) async throws -> (findings: [Finding], remarks: ReportRemarks) {
        let isWhole = subject.workspace != nil
        let known = try selection.baseline.map { try subject.validator.baseline(file: $0) }
        let changed = try selection.changedSince.map {
            try ChangedFiles(in: subject.workspace?.root ?? ".", since: $0)
        }
        let settled = settings.applied(to: await subject.findings(), isWholeWorkspace: isWhole)
        var remarks = ReportRemarks(ignored: settled.ignored)
        var findings = settled.findings
        if let known {
            let comparison = known.compared(with: findings) { isWhole && settings.isActive($0) }
            findings = comparison.new
            remarks.known = comparison.known
            remarks.gone = isWhole ? comparison.gone : nil
        }
        if let changed {
            let all = findings.count
            findings = findings.filter { changed.contains($0.file) }
            remarks.unchanged = all - findings.count
        }
        return (findings, remarks)
    }

    private func show(
        _ plan: FixPlan, _ subject: ValidationSubject, _ findings: [Finding], _ settings: ValidationSettings
    ) throws {
        StandardOutput.write(plan.diff(prefix: subject.prefix))
        sayLeft(plan)
        Talk.say("curate: --fix would put right \(Count.text(plan.count, "finding")) of \(findings.count)")
        try end(findings, settings)
    }

    private func write(_ plan: FixPlan, _ subject: ValidationSubject) throws {
        Talk.write(plan.diff(prefix: subject.prefix))
        for fix in plan.files { try OutputFile.write(fix.after, to: subject.prefix + fix.file) }
        sayLeft(plan)
        Talk.say(
            "curate: put right \(Count.text(plan.count, "finding")) in \(Count.text(plan.files.count, "file"))")
    }

    private func sayLeft(_ plan: FixPlan) {
        for finding in plan.left {
            Talk.say(
                "curate: \(finding.file):\(finding.line):\(finding.column): put this right by hand [\(finding.rule)]")
        }
    }

    private func end(_ findings: [Finding], _ settings: ValidationSettings) throws {
        StandardOutput.flush()
        if findings.contains(where: { $0.severity >= settings.failOn }) { throw ExitCode(1) }
    }
}
