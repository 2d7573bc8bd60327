/// The files of a workspace that validation looks at, relative to its root.
struct WorkspaceFiles {
    private(set) var files: [String] = []
    private(set) var findings: [Finding] = []
    private let root: String

    init(root: String) {
        self.root = root
        guard exists("curated", message: "there is no folder `curated` here") else { return }
        for file in [
            "ledger.jsonl", "ledger-head.json", "redirects.jsonl", "quarantine.jsonl", "review.jsonl", "dataset.yaml",
            "validation.yaml",
        ] {
            add("curated/\(file)")
        }
        add("curated/validation-baseline.json")
        for folder in ["curated/methods", "curated/decisions", "schemas/languages", "schemas/vocabularies"] {
            for name in names(in: folder) { files.append("\(folder)/\(name)") }
        }
        for name in names(in: "curated/releases") {
            for file in ["manifest.json", "methods.jsonl", "redirects.jsonl"] {
                add("curated/releases/\(name)/\(file)")
            }
        }
    }

    private mutating func exists(_ folder: String, message: String) -> Bool {
        if kind(of: folder) == .folder { return true }
        let fix = "Name the folder of a workspace, or make one with `curate init`."
        findings.append(
            Finding(rule: BuiltInRule.fileProblem.id, severity: .error, file: folder, message: message, fix: fix))
        return false
    }

    /// A file that need not be there, such as the ledger before the first run.
    private mutating func add(_ file: String) {
        if kind(of: file) != nil { files.append(file) }
    }

    private func kind(of file: String) -> FileStatus.Kind? {
        do { return try FileStatus(path: path(file)).kind } catch {
            return error.problem.code == "file-missing" ? nil : .file
        }
    }

    private func path(_ file: String) -> String { root.isEmpty ? file : "\(root)/\(file)" }

    /// The names in a folder but hidden ones; none when there is no such folder.
    private mutating func names(in folder: String) -> [String] {
        guard kind(of: folder) == .folder else { return [] }
        do {
            let names = try FolderListing.names(in: path(folder)).filter { $0.first != UInt8(ascii: ".") }
            return names.map { String(decoding: $0, as: UTF8.self) }
        } catch {
            findings.append(
                Finding(
                    rule: BuiltInRule.fileProblem.id, severity: .error, file: folder, message: error.problem.message))
            return []
        }
    }
}
