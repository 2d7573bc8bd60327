internal import JSON

/// A manifest tells the truth about its release.
struct ReleaseManifestRule: DatasetRule {
    static let id = "release-manifest"
    static let severity = Finding.Severity.error
    static let summary =
        "A release is named as its folder, follows a release that is there, and counts the records that it has."
    static let rationale = "People cite the name and the counts; the changes are told against the release before."
    static let examples: [RuleExample] = [
        .good().with(file, #"{"name":"2026.1","previous":null,"counts":{"records":1}}"#).with(
            lines, "{\"id\":\"a\"}\n"),
        .bad(finds: "the release in the folder `2026.1` is named `2026.2`").with(file, #"{"name":"2026.2"}"#),
        .bad(finds: "the release before, `2025.9`, is not there").with(file, #"{"previous":"2025.9"}"#),
        .bad(finds: "the manifest counts 2 records, methods.jsonl has 1").with(file, #"{"counts":{"records":2}}"#).with(
            lines, "{\"id\":\"a\"}\n"),
    ]

    private static let file = "curated/releases/2026.1/manifest.json"
    private static let lines = "curated/releases/2026.1/methods.jsonl"
    private static let fix = "Put the release back from version control, or make a new one with `curate release`."

    func check(_ context: RuleContext) -> [Finding] {
        var counts: [String: Int] = [:]
        for record in context.references(.methodLines) { counts[record.folder, default: 0] += 1 }
        let names = Set(context.manifests.compactMap { Self.folderName($0) })
        return context.manifests.flatMap { manifest -> [Finding] in
            var findings: [Finding] = []
            if let folder = Self.folderName(manifest), let node = manifest.root["name"], let name = node.string,
                name != folder
            {
                let message = "the release in the folder `\(folder)` is named `\(name)`"
                findings.append(finding(in: manifest, at: node, message, fix: Self.fix))
            }
            if context.isWholeWorkspace, context.isComplete(.manifest), let node = manifest.root["previous"],
                let before = node.string,
                !names.contains(before)
            {
                let message = "the release before, `\(before)`, is not there"
                findings.append(finding(in: manifest, at: node, message, fix: Self.fix))
            }
            if context.isComplete(.methodLines), let node = manifest.root["counts"]?["records"],
                let counted = node.number?.intValue,
                let found = counts[manifest.folder], found != counted
            {
                let message = "the manifest counts \(counted) records, methods.jsonl has \(found)"
                findings.append(finding(in: manifest, at: node, message, fix: Self.fix))
            }
            return findings
        }
    }

    /// The folder's name, for a manifest in `releases/NAME/`.
    private static func folderName(_ manifest: SourceDocument) -> String? {
        let parts = manifest.folder.utf8.split(separator: UInt8(ascii: "/"))
        guard parts.count >= 2, parts[parts.count - 2].elementsEqual("releases".utf8) else { return nil }
        return parts.last.map { String(decoding: $0, as: UTF8.self) }
    }
}
