internal import JSON

/// A release is frozen.
struct ReleaseFilesRule: DatasetRule {
    static let id = "release-files"
    static let severity = Finding.Severity.error
    static let summary = "Every file that a release's manifest names is there, with its size and its SHA-256."
    static let rationale = "Releases are cited and checked by their sums; a file that changed since is another release."
    static let examples: [RuleExample] = [
        .good().with(manifest, #"{"files":[]}"#),
        .bad(finds: "the file `gone.csv` of the release is not there").with(
            manifest, #"{"files":[{"name":"gone.csv","bytes":3,"sha256":"00"}]}"#),
    ]

    private static let manifest = "curated/releases/2026.1/manifest.json"
    private static let fix = "Put the release back from version control, or make a new one with `curate release`."

    func check(_ context: RuleContext) -> [Finding] {
        context.manifests.flatMap { manifest in
            (manifest.root["files"]?.children ?? []).compactMap { entry in
                guard let node = entry["name"], let name = node.string else { return nil }
                guard let state = context.releaseFiles[manifest.folder + name] else {
                    let message = "the file `\(name)` of the release is not there"
                    return finding(in: manifest, at: node, message, fix: Self.fix)
                }
                if let size = entry["bytes"], let bytes = size.number?.intValue, bytes != state.bytes {
                    let message = "`\(name)` has \(state.bytes) bytes, expected \(bytes)"
                    return finding(in: manifest, at: size, message, fix: Self.fix)
                }
                guard let sum = entry["sha256"], let digest = sum.string, digest != state.sha256 else { return nil }
                let message =
                    "the SHA-256 of `\(name)` begins with \(state.sha256.prefix(12)), expected \(digest.prefix(12))"
                return finding(in: manifest, at: sum, message, fix: Self.fix)
            }
        }
    }
}
