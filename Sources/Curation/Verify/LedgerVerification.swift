internal import JSON

/// The ledger, line by line: whether each continues the one before, says what its digest says, and whether the last one
/// is the last.
struct LedgerVerification {
    /// A line with its digest; entry is nil when it is no ledger line.
    struct Line {
        var number: Int
        var digest: String
        var entry: LedgerEntry?
    }

    private(set) var lines: [Line] = []
    private(set) var findings: [Finding] = []
    private(set) var digests = 0
    /// The line number by digest.
    private var places: [String: Int] = [:]
    /// The newest line of each record.
    private(set) var heads: [String: Line] = [:]
    /// Records that were published at any time: they stay when their pages go.
    private(set) var published: Set<String> = []
    /// What the last run noted; nil when there is no such file.
    private(set) var head: LedgerHead?

    private static let restore = "Take the ledger from the last commit where it was whole; it is never edited by hand."

    init(_ workspace: Workspace) throws(WorkspaceError) {
        for line in TextLine.lines(of: try workspace.read(Ledger.file) ?? []) where !line.bytes.isEmpty {
            let bytes = Array(line.bytes)
            let json = try? JSONDocument.parse(bytes).value
            let entry = json.flatMap { try? LedgerEntry(json: $0) }
            lines.append(Line(number: line.number, digest: SHA256Digest.hex(bytes), entry: entry))
            check(content: json, of: line.number)
        }
        for (index, line) in lines.enumerated() {
            if places[line.digest] == nil { places[line.digest] = index }
            guard let entry = line.entry else { continue }
            heads[entry.id] = line
            if entry.status == .published { published.insert(entry.id) }
        }
        checkChain()
        try checkEnd(workspace)
    }

    /// The number of the line with a digest; nil when no line has it.
    func number(ofLine digest: String) -> Int? { places[digest].map { lines[$0].number } }

    private mutating func report(_ rule: String, line: Int, _ message: String) {
        let id = lines.first { $0.number == line }?.entry?.id
        findings.append(
            Verification.finding(rule, Ledger.file, line: line, record: id, message, fix: Self.restore))
    }

    // MARK: Contents

    private mutating func check(content json: JSONValue?, of line: Int) {
        guard let json, let record = json["record"], record != .null else { return }
        digests += 1
        guard let stated = json["contentHash"]?.stringValue, Self.contentHash(record) != stated else { return }
        report("ledger-content", line: line, "the content in the line is not what its `contentHash` says")
    }

    /// The hash of what a record says of its method, from its members as they are written.
    static func contentHash(_ record: JSONValue) -> String {
        guard case .object(let members) = record else { return "" }
        let own: Set<String> = ["version", "sourceCount", "status", "upstream", "provenance", "contentHash"]
        let content = members.members.filter { !own.contains($0.key) }.map { ($0.key, $0.value) }
        return SHA256Digest.hex(JSONWriter.canonical(.object(JSONObject(content))))
    }

    // MARK: Chain

    private mutating func checkChain() {
        for index in lines.indices {
            let line = lines[index]
            guard let entry = line.entry else {
                report("ledger-line", line: line.number, "is no ledger line")
                continue
            }
            digests += 1
            let expected = index == 0 ? Ledger.start : lines[index - 1].digest
            if entry.previous != expected {
                breakFound(at: index, entry)
            } else if entry.sequence != index + 1, lines[..<index].allSatisfy({ $0.entry != nil }),
                index == 0 || lines[index - 1].entry.map({ $0.sequence + 1 != entry.sequence }) == true
            {
                report("ledger-altered", line: line.number, "has the number \(entry.sequence), expected \(index + 1)")
            }
        }
    }

    /// What happened where a line does not continue the one before.
    private mutating func breakFound(at index: Int, _ entry: LedgerEntry) {
        let number = lines[index].number
        if entry.previous == Ledger.start {
            return report("ledger-moved", line: number, "is a first line, but lines stand before it")
        }
        if let place = places[entry.previous] {
            let message = "continues line \(lines[place].number), which does not stand before it: "
            return report(
                "ledger-moved", line: number,
                message + (place > index ? "lines were put in another order" : "lines were put in between, or moved"))
        }
        let before = index == 0 ? 0 : lines[index - 1].entry?.sequence ?? entry.sequence - 1
        let missing = entry.sequence - before - 1
        if missing > 0 {
            report(
                "ledger-dropped", line: number,
                missing == 1 ? "a line is missing before this one" : "\(missing) lines are missing before this one")
        } else if index == 0 {
            report("ledger-altered", line: number, "names a line before it, but is the first")
        } else {
            report(
                "ledger-altered", line: lines[index - 1].number,
                "was altered: the next line names its digest as \(entry.previous.prefix(12)), it is "
                    + "\(lines[index - 1].digest.prefix(12))")
        }
    }

    // MARK: End

    private mutating func checkEnd(_ workspace: Workspace) throws(WorkspaceError) {
        guard let bytes = try workspace.read(LedgerHead.file) else {
            if !lines.isEmpty {
                findings.append(
                    Verification.finding(
                        "ledger-head", LedgerHead.file,
                        "is missing, so that a ledger whose end was cut off would not show",
                        fix: "Take it from version control, or run `curate ingest`, which writes it."))
            }
            return
        }
        guard let head = LedgerHead(bytes) else {
            findings.append(
                Verification.finding(
                    "ledger-head", LedgerHead.file, line: 1, "does not say where the ledger ends",
                    fix: "Take it from version control."))
            return
        }
        self.head = head
        digests += 1
        guard lines.count != head.entries || lines.last?.digest != head.head else { return }
        let last = lines.last?.number ?? 0
        if lines.count < head.entries {
            let count = head.entries - lines.count
            report(
                "ledger-cut", line: last,
                "the ledger ends here, \(count) \(count == 1 ? "line" : "lines") early: \(LedgerHead.file) names line "
                    + "\(head.entries) as the last")
        } else if let place = places[head.head] {
            report(
                "ledger-cut", line: last,
                "goes on behind line \(lines[place].number), which \(LedgerHead.file) names as the last")
        } else {
            report("ledger-altered", line: last, "is not the last line that \(LedgerHead.file) names")
        }
    }
}
