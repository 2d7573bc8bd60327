import Curation

/// What an ingest run did, for a person to read in half a minute.
struct IngestSummary {
    private let report: IngestReport
    private let isDryRun: Bool

    init(_ report: IngestReport, isDryRun: Bool) {
        self.report = report
        self.isDryRun = isDryRun
    }

    var text: String {
        var lines: [String] = []
        lines.append(row("Pages", pages))
        if !report.languages.isEmpty { lines.append(row("Languages", languages)) }
        lines.append(row("Methods", methods))
        if let work { lines.append(row("Work", work)) }
        if !report.statuses.isEmpty { lines.append(row("Status", statuses)) }
        lines.append(row("To review", review))
        if let largest = report.cutBlocks.first {
            let count = Count.text(report.cutBlocks.count, "key")
            lines.append(
                row(
                    "Compared",
                    "in part: \(count) of too many columns, the largest a \(largest.kind) of \(largest.size)"))
        }
        lines.append(row("Findings", findings))
        lines.append(row(isDryRun ? "Would write" : "Written", written))
        if let seconds = report.seconds { lines.append(row("Seconds", "\((seconds * 100).rounded() / 100)")) }
        return lines.joined(separator: "\n")
    }

    private func row(_ label: String, _ value: String) -> String {
        label + String(repeating: " ", count: max(13 - label.count, 1)) + value
    }

    private var pages: String {
        let renderings = Rendering.allCases.compactMap { rendering in
            report.renderings[rendering].map { "\($0) \(rendering.rawValue)" }
        }.joined(separator: ", ")
        let entries = report.quarantined == 1 ? "entry" : "entries"
        let quarantined =
            report.quarantined == 0
            ? "" : "; \(report.quarantined) \(entries) in quarantine (curate status --quarantine)"
        return "\(report.pagesRead) read\(renderings.isEmpty ? "" : " (\(renderings))")\(quarantined)"
    }

    private var languages: String {
        let sorted = report.languages.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return "\(sorted.count): " + sorted.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    private var methods: String {
        var text =
            "\(report.methods): \(report.created.count) new, \(report.changed.count + report.statusChanged.count) "
            + "changed, \(report.unchanged) unchanged"
        if !report.removed.isEmpty { text += ", \(report.removed.count) removed" }
        let names = (report.changed + report.statusChanged).prefix(8)
        if !names.isEmpty { text += "\n             changed: " + names.joined(separator: ", ") }
        return text
    }

    /// What had to be done anew; nil when everything had to.
    private var work: String? {
        if report.isUnchanged { return "none: nothing changed since the last run" }
        guard report.opened < report.pagesRead || report.made < report.methods else { return nil }
        return
            "\(Count.text(report.opened, "page")) opened, \(Count.text(report.made, "record")) made; the rest is known "
            + "from the last run"
    }

    private var statuses: String {
        let known = LifecycleStatus.allCases.compactMap { status in
            report.statuses[status].map { "\($0) \(status.rawValue)" }
        }
        return known.joined(separator: ", ")
    }

    private var review: String {
        report.review == 0 ? "nothing" : Count.text(report.review, "question") + " (curate status --questions)"
    }

    private var findings: String {
        let counts = Finding.Severity.allCases.reversed().map { severity in
            Count.text(report.findings.count { $0.severity == severity }, severity.rawValue)
        }.joined(separator: ", ")
        return report.findings.isEmpty ? "none" : counts + " (curate validate)"
    }

    private var written: String {
        switch report.rewritten.count {
        case 0: "nothing: everything is as it was"
        case 1...4: report.rewritten.joined(separator: ", ")
        case let count: "\(count) files in curated/"
        }
    }
}
