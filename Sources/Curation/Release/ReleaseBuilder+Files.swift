internal import JSON

extension ReleaseBuilder {
    /// A file of a release before it is written. The database writes itself, so it has no bytes here.
    private struct Artifact {
        var name: String
        var describes: String
        var bytes: [UInt8]?
    }

    private static let databaseName = "methods.sqlite"

    /// Writes all files but the manifest and the sums, by name.
    func writeFiles(to draft: ReleaseFolder) throws(ReleaseError) -> [ReleaseManifest.File] {
        var files: [ReleaseManifest.File] = []
        for artifact in artifacts.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
            if let bytes = artifact.bytes {
                try draft.write(bytes, to: artifact.name)
            } else {
                try MethodDatabase.write(records, to: "\(draft.draft)/\(artifact.name)")
            }
            // Read back, so that the digest is of what the disk has.
            let written = try draft.read(artifact.name)
            files.append(
                ReleaseManifest.File(
                    name: artifact.name, bytes: written.count, sha256: SHA256Digest.hex(written),
                    describes: artifact.describes))
        }
        return files
    }

    /// The manifest over the written files.
    func manifest(of files: [ReleaseManifest.File]) -> ReleaseManifest {
        ReleaseManifest(
            name: name, date: sourceDate, previous: previous == nil ? nil : previousName, toolVersion: toolVersion,
            dataset: description, counts: ReleaseManifest.Counts(of: records), inputDigest: inputDigest,
            ledger: ledger, guardsFormulas: guardsFormulas, files: files)
    }

    /// `SHA256SUMS` as coreutils' `sha256sum` writes and checks it: digest, two spaces, name.
    func sums(_ files: [ReleaseManifest.File], manifest: [UInt8]) -> [UInt8] {
        let entries = files.map { ($0.name, $0.sha256) } + [("manifest.json", SHA256Digest.hex(manifest))]
        let sorted = entries.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
        return Array(sorted.map { "\($0.1)  \($0.0)\n" }.joined().utf8)
    }

    /// SHA-256 over the canonical JSON of what determines the release.
    private var inputDigest: String {
        let input: JSONValue = [
            "name": .string(name), "date": .optional(sourceDate), "dataset": description.json,
            "records": .string(SHA256Digest.hex(RecordsJSON.lines(records))),
            "previous": .optional(previous.map { SHA256Digest.hex(RecordsJSON.lines($0)) }),
            "redirects": .array(redirects.map(\.json)),
        ]
        return SHA256Digest.hex(JSONWriter.canonical(input))
    }

    private var artifacts: [Artifact] {
        let data = [
            Artifact(name: "methods.jsonl", describes: ExportFormat.jsonl.summary, bytes: exported(.jsonl)),
            Artifact(name: "methods.csv", describes: ExportFormat.csv.summary, bytes: exported(.csv)),
            Artifact(name: "aliases.csv", describes: ExportFormat.aliasesCSV.summary, bytes: exported(.aliasesCSV)),
            Artifact(name: "citations.json", describes: ExportFormat.citations.summary, bytes: exported(.citations)),
            Artifact(
                name: "redirects.jsonl", describes: "ids that are no more, and which record each became part of",
                bytes: Redirect.lines(redirects)),
            Artifact(name: Self.databaseName, describes: "the records as a SQLite database with full-text search"),
            Artifact(name: "CHANGES.md", describes: "what changed since the last release", bytes: Array(changes.utf8)),
            Artifact(
                name: "CITATION.cff", describes: "how to cite the dataset (CFF 1.2.0)",
                bytes: Array(CitationFile.write(description, release: name, date: sourceDate).utf8)),
        ]
        let listed = data.map { (name: $0.name, describes: $0.describes) }.sorted { left, right in
            left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
        }
        let readme = ReleaseReadme.write(
            description, release: name, date: sourceDate, counts: ReleaseManifest.Counts(of: records), files: listed,
            guardsFormulas: guardsFormulas)
        return data + [Artifact(name: "README.md", describes: "this overview", bytes: Array(readme.utf8))]
    }

    private var changes: String {
        ReleaseChanges(from: previous ?? [], to: records)
            .markdown(
                name: name, previous: previous == nil ? nil : previousName ?? "the last release", date: sourceDate)
    }

    private func exported(_ format: ExportFormat) -> [UInt8] {
        format.export(records, guardsFormulas: guardsFormulas)
    }
}
