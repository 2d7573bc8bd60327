/// Findings as a page of HTML that stands alone: style inside, no script, nothing loaded from elsewhere.
///
/// Severities and rules are filtered by check boxes and the style sheet. Every text from the data is isolated and takes
/// its direction from its first letter, so that Arabic or Hebrew stands as it is read and moves nothing around it.
struct HTMLReport {
    private let report: FindingReport
    /// The rules that have findings, by their bytes, and how many.
    private let rules: [(id: String, count: Int)]
    /// Each rule's place among them, which names its class: an id may hold anything.
    private let numbers: [String: Int]

    static func render(_ report: FindingReport) -> [UInt8] { Array(HTMLReport(report).html.utf8) }

    private init(_ report: FindingReport) {
        self.report = report
        let counts = Dictionary(grouping: report.findings, by: \.rule).mapValues(\.count)
        rules = counts.map { ($0.key, $0.value) }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($0.element.id, $0.offset) })
    }

    private var html: String {
        var html = head + filters + "<main>\n"
        var current: (file: String, lines: SourceLines?)?
        for finding in report.findings {
            if current.map({ !$0.file.utf8.elementsEqual(finding.file.utf8) }) ?? true {
                current = (finding.file, report.sources(finding.file).map(SourceLines.init))
            }
            html += article(finding, current?.lines?.excerpt(line: finding.line, column: finding.column))
        }
        if report.findings.isEmpty { html += "<p>Nothing was found.</p>\n" }
        return html + "</main>\n</body>\n</html>\n"
    }

    // MARK: - Head

    private var head: String {
        let hiding = rules.indices.map { "body:has(#rule-\($0):not(:checked)) .rule-\($0) { display: none; }\n" }
        return """
            <!DOCTYPE html>
            <html lang="en" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>curate validate: \(text(report.counts.line))</title>
            <style>
            \(HTMLReportStyle.text)
            \(hiding.joined())</style>
            </head>
            <body>
            <header>
            <h1>curate validate</h1>
            <p>\(text(report.counts.line))</p>
            \(report.remarks.lines.map { "<p>\(text($0))</p>\n" }.joined())</header>

            """
    }

    private var filters: String {
        if report.findings.isEmpty { return "" }
        let counts = report.counts
        var html = "<form autocomplete=\"off\">\n<fieldset>\n<legend>Severity</legend>\n"
        for (severity, count) in [("error", counts.errors), ("warning", counts.warnings), ("note", counts.notes)] {
            html += box("severity-\(severity)", severity, count)
        }
        html += "</fieldset>\n<fieldset>\n<legend>Rule</legend>\n"
        for (number, rule) in rules.enumerated() { html += box("rule-\(number)", rule.id, rule.count) }
        return html + "</fieldset>\n</form>\n"
    }

    private func box(_ id: String, _ label: String, _ count: Int) -> String {
        "<label><input type=\"checkbox\" id=\"\(id)\" checked> \(text(label)) <small>\(count)</small></label>\n"
    }

    // MARK: - Findings

    private func article(_ finding: Finding, _ excerpt: SourceExcerpt?) -> String {
        let severity = finding.severity.rawValue
        var html = "<article class=\"\(severity) rule-\(numbers[finding.rule] ?? 0)\">\n"
        html += "<h2><b>\(severity)</b> \(sentence(finding.message))</h2>\n"
        html += "<p><bdi>\(text(report.place(finding)))</bdi> <code>\(text(finding.rule))</code>"
        if let record = finding.record { html += " record <bdi>\(text(record))</bdi>" }
        if !finding.pointer.isEmpty { html += " <bdi>\(text(finding.pointer))</bdi>" }
        html += "</p>\n"
        if let excerpt { html += "<pre>\(source(excerpt))</pre>\n" }
        if !finding.fix.isEmpty { html += "<p>\(sentence(finding.fix))</p>\n" }
        return html + "</article>\n"
    }

    /// The line with its right-to-left runs isolated and the place marked: the character there, or the line's end.
    private func source(_ excerpt: SourceExcerpt) -> String {
        var html = excerpt.isCutBefore ? "…" : ""
        let marked = markedRange(excerpt)
        for (index, scalar) in excerpt.scalars.enumerated() {
            if excerpt.runs.contains(where: { $0.lowerBound == index }) { html += "<bdi dir=\"rtl\">" }
            if index == marked.lowerBound { html += "<mark>" }
            html += text(String(scalar))
            if index + 1 == marked.upperBound { html += "</mark>" }
            if excerpt.runs.contains(where: { $0.upperBound == index + 1 }) { html += "</bdi>" }
        }
        if marked.isEmpty { html += "<mark> </mark>" }
        return html + (excerpt.isCutAfter ? "…" : "")
    }

    /// The character at the place with the marks on it; empty behind the last one.
    private func markedRange(_ excerpt: SourceExcerpt) -> Range<Int> {
        guard excerpt.target < excerpt.scalars.count else { return excerpt.target..<excerpt.target }
        let isInRun = excerpt.runs.first { $0.contains(excerpt.target) }
        let limit = isInRun?.upperBound ?? excerpt.scalars.count
        var end = excerpt.target + 1
        while end < limit, excerpt.scalars[end].properties.generalCategory == .nonspacingMark { end += 1 }
        return excerpt.target..<end
    }

    private func sentence(_ message: String) -> String {
        FindingText(message).pieces.map { piece in
            piece.isQuoted ? "<code><bdi>\(text(piece.text))</bdi></code>" : text(piece.text)
        }.joined()
    }

    /// Text for HTML; controls, which HTML can't hold or which would turn other text around, are named.
    private func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: TerminalLine.isControl) else { return HTMLText.escaped(text) }
        return text.unicodeScalars.map { scalar in
            TerminalLine.isControl(scalar)
                ? "<i>U+\(String(scalar.value, radix: 16, uppercase: true))</i>" : HTMLText.escaped(String(scalar))
        }.joined()
    }
}
