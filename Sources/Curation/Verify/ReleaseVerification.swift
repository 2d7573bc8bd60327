internal import JSON

/// A release against its manifest and sums, and the ledger's line that vouches for it.
struct ReleaseVerification {
    private(set) var findings: [Finding] = []
    private(set) var digests = 0
    private(set) var files = 0
    private let folder: String

    private static let restore = "Take the release from where it was published; a release is never changed."

    init(_ workspace: Workspace, name: String, _ ledger: LedgerVerification) throws(WorkspaceError) {
        folder = "curated/releases/\(name)"
        try check(workspace, ledger)
    }

    private mutating func check(_ workspace: Workspace, _ ledger: LedgerVerification) throws(WorkspaceError) {
        let present = workspace.names(in: folder)
        guard let manifest = try workspace.read("\(folder)/manifest.json") else {
            if workspace.exists("\(folder)/SHA256SUMS") || !present.isEmpty { report("manifest.json", "is missing") }
            return
        }
        guard let json = try? JSONDocument.parse(manifest).value, let list = json["files"]?.arrayValue else {
            return report("manifest.json", "is no manifest")
        }
        var expected = ["manifest.json", "SHA256SUMS"]
        for file in list {
            guard let name = file["name"]?.stringValue, let digest = file["sha256"]?.stringValue else { continue }
            expected.append(name)
            try check(workspace, name, digest: digest, by: "manifest.json")
        }
        for name in present where !expected.contains(name) { report(name, "is no part of the release") }
        try checkSums(workspace, expected)
        check(json["ledger"], ledger)
        try checkRecords(workspace)
    }

    private mutating func report(_ name: String, line: Int = 0, record: String? = nil, _ message: String) {
        findings.append(
            Verification.finding(
                "release-altered", "\(folder)/\(name)", line: line, record: record, message, fix: Self.restore))
    }

    private mutating func check(
        _ workspace: Workspace, _ name: String, digest: String, by witness: String
    ) throws(WorkspaceError) {
        guard let bytes = try workspace.read("\(folder)/\(name)") else {
            return report(name, "is missing, but \(witness) names it")
        }
        (digests, files) = (digests + 1, files + 1)
        if SHA256Digest.hex(bytes) != digest {
            report(name, "was altered: it has not the digest that \(witness) names")
        }
    }

    /// `SHA256SUMS` has the manifest too, which can't name its own digest.
    private mutating func checkSums(_ workspace: Workspace, _ expected: [String]) throws(WorkspaceError) {
        guard let sums = try workspace.read("\(folder)/SHA256SUMS") else { return report("SHA256SUMS", "is missing") }
        var missing = Set(expected).subtracting(["SHA256SUMS"])
        for line in TextLine.lines(of: sums) where !line.bytes.isEmpty {
            let text = line.bytes.string
            guard text.utf8.count > 66, text.dropFirst(64).hasPrefix("  ") else {
                report("SHA256SUMS", line: line.number, "expected a digest, two spaces and a name")
                continue
            }
            let name = String(text.dropFirst(66))
            missing.remove(name)
            if name == "manifest.json" || !expected.contains(name) {
                try check(workspace, name, digest: String(text.prefix(64)), by: "SHA256SUMS")
            } else if let bytes = try workspace.read("\(folder)/\(name)"), SHA256Digest.hex(bytes) != text.prefix(64),
                !findings.contains(where: { $0.file == "\(folder)/\(name)" })
            {
                report("SHA256SUMS", line: line.number, "names another digest for \(name) than the manifest")
            }
        }
        for name in missing.sortedByBytes { report("SHA256SUMS", "does not name \(name)") }
    }

    private mutating func check(_ point: JSONValue?, _ ledger: LedgerVerification) {
        guard let point, let line = point["line"]?.intValue, let digest = point["sha256"]?.stringValue else { return }
        digests += 1
        guard let found = ledger.number(ofLine: digest) else {
            return report(
                "manifest.json",
                "rests on line \(line) of the ledger with the digest \(digest.prefix(12)), which is not there")
        }
        if found != line { report("manifest.json", "rests on line \(line) of the ledger, which is line \(found) now") }
    }

    private mutating func checkRecords(_ workspace: Workspace) throws(WorkspaceError) {
        for line in TextLine.lines(of: try workspace.read("\(folder)/methods.jsonl") ?? []) where !line.bytes.isEmpty {
            guard let json = try? JSONDocument.parse(Array(line.bytes)).value else { continue }
            digests += 1
            if LedgerVerification.contentHash(json) != json["contentHash"]?.stringValue {
                report(
                    "methods.jsonl", line: line.number, record: json["id"]?.stringValue,
                    "the content is not what its `contentHash` says")
            }
        }
    }
}
