internal import JSON

/// The files of records against their own hash, the ledger's last word on them, and the digest over all of them.
struct RecordVerification {
    private(set) var findings: [Finding] = []
    private(set) var digests = 0
    private(set) var files = 0

    private static let restore = "Take the file from version control, or run `curate ingest`, which writes it again."

    init(_ workspace: Workspace, _ ledger: LedgerVerification) throws(WorkspaceError) {
        var known: [(name: String, digest: String)] = []
        var ids: Set<String> = []
        for name in workspace.names(in: Workspace.methodsFolder) where name.hasSuffix(".json") {
            let file = "\(Workspace.methodsFolder)/\(name)"
            let bytes = try workspace.read(file) ?? []
            known.append((name, SHA256Digest.hex(bytes)))
            ids.insert(String(name.dropLast(5)))
            check(bytes, file: file, id: String(name.dropLast(5)), ledger)
        }
        files = known.count
        checkMissing(ids, ledger)
        guard let head = ledger.head else { return }
        digests += 1
        // Where a record was named above, the digest over all can't be right either.
        if findings.isEmpty, LedgerHead.digest(of: known) != head.records {
            report(
                Workspace.methodsFolder, nil,
                "a file was altered in what no content hash covers: pages, stamp, order or form (`git diff` shows it)")
        }
    }

    private mutating func report(_ file: String, _ id: String?, _ message: String) {
        findings.append(
            Verification.finding("record-altered", file, record: id, message, fix: Self.restore))
    }

    private mutating func check(_ bytes: [UInt8], file: String, id: String, _ ledger: LedgerVerification) {
        guard let json = try? JSONDocument.parse(bytes).value else { return report(file, id, "is no record") }
        digests += 1
        let stated = json["contentHash"]?.stringValue ?? ""
        if LedgerVerification.contentHash(json) != stated {
            report(file, id, "the content is not what its `contentHash` says")
        }
        guard let line = ledger.heads[id], let entry = line.entry else {
            return report(file, id, "the ledger has no line for the record")
        }
        if entry.event == .merged {
            return report(
                file, id, "is here, but line \(line.number) of the ledger merged it into \(entry.into ?? "?")")
        }
        for (name, ours, theirs) in [
            ("contentHash", stated, entry.contentHash),
            ("status", json["status"]?.stringValue ?? "", entry.status.rawValue),
            ("version", json["version"]?.intValue.map { "\($0)" } ?? "", "\(entry.version)"),
        ] where ours != theirs {
            report(
                file, id,
                "`\(name)` is \(ours.prefix(12)), but \(theirs.prefix(12)) on line \(line.number) of the ledger, the "
                    + "last about it")
        }
    }

    private mutating func checkMissing(_ ids: Set<String>, _ ledger: LedgerVerification) {
        for (id, line) in ledger.heads where !ids.contains(id) {
            guard let entry = line.entry, entry.event != .merged else { continue }
            // A draft goes with its pages; what was published stays.
            if entry.event == .removed, !ledger.published.contains(id) { continue }
            report(
                "\(Workspace.methodsFolder)/\(id).json", id,
                "is missing, but line \(line.number) of the ledger has the record")
        }
    }
}
