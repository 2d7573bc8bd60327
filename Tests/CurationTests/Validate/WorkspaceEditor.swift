import Foundation
import JSON

@testable import Curation

/// Edits, and damages, a workspace at random, as a seed determines.
struct WorkspaceEditor {
    private enum Edit: CaseIterable {
        case plant, add, borrow, remove, rename, corrupt, truncate, append, settings, schema, pages, cache, lostCache,
            nothing
    }

    private let workspace: TemporaryWorkspace
    private var numbers: SeededNumbers
    private var dataset = GoodDataset.base
    private var count = 0
    /// The digests of raw pages that a run is to know.
    private(set) var pages = GoodDataset.pages

    init(workspace: TemporaryWorkspace, numbers: SeededNumbers) {
        self.workspace = workspace
        self.numbers = numbers
    }

    /// One edit; says what was done.
    mutating func edit() throws -> String {
        count += 1
        let edit = Edit.allCases.randomElement(using: &numbers) ?? .nothing
        let file = try randomFile()
        switch edit {
        case .plant: return try plant()
        case .add: try write("curated/methods/copy-\(count).json", try bytes(randomRecord()))
        case .borrow: return try borrow()
        case .remove: try FileManager.default.removeItem(atPath: path(file))
        case .rename:
            let record = try randomRecord()
            try FileManager.default.moveItem(atPath: path(record), toPath: path("curated/methods/r\(count).json"))
        case .corrupt:
            var bytes = try bytes(file)
            if let place = bytes.indices.randomElement(using: &numbers) { bytes[place] = UInt8(count & 0x7F) }
            try write(file, bytes)
        case .truncate:
            let bytes = try bytes(file)
            try write(file, Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &numbers))))
        case .append: try write(file, try bytes(file) + Array("\n".utf8))
        case .settings:
            let severity = ["off", "note", "error", "nonsense"].randomElement(using: &numbers) ?? ""
            try write("curated/validation.yaml", Array("rules: {label-script: \(severity)}\n".utf8))
        case .schema:
            // A record must have one label, or two.
            let text = String(decoding: try bytes("schemas/method.schema.json"), as: UTF8.self)
            let (now, next) = text.contains("\"minProperties\": 1") ? (1, 2) : (2, 1)
            let edited = text.replacing("\"minProperties\": \(now)", with: "\"minProperties\": \(next)")
            try write("schemas/method.schema.json", Array(edited.utf8))
        case .pages: pages = pages.count < 3 ? GoodDataset.pages : Set(pages.sorted().dropFirst())
        case .cache: try damage()
        case .lostCache: try? FileManager.default.removeItem(atPath: path(".curate"))
        case .nothing: break
        }
        return "\(edit) \(file)"
    }

    /// Plants a fault, and writes what changed; what earlier edits did to other files stays.
    private mutating func plant() throws -> String {
        let before = dataset.files()
        let index = Planter.all.indices.randomElement(using: &numbers) ?? 0
        _ = Planter.all[index].plant(&dataset, Int.random(in: 0..<GoodDataset.count, using: &numbers), 1000 + count)
        for (path, text) in dataset.files() where before[path] != text { try write(path, Array(text.utf8)) }
        return "plant \(Planter.all[index].rules)"
    }

    /// One record takes a member of another one, so that the two share what rules compare.
    private mutating func borrow() throws -> String {
        let members = [
            "id", "labels", "aliases", "summary", "provenance", "seminalSources", "status", "contentHash", "field",
            "family",
            "originYear", "version",
        ]
        let (lender, borrower) = (try randomRecord(), try randomRecord())
        let member = members.randomElement(using: &numbers) ?? ""
        guard let lent = try? JSONDocument.parse(try bytes(lender)).value[member],
            case .object(var record)? = try? JSONDocument.parse(try bytes(borrower)).value
        else { return "borrow nothing" }
        record[member] = lent
        try write(borrower, JSONWriter.pretty(.object(record)))
        return "borrow \(member) of \(lender) for \(borrower)"
    }

    /// Another byte, fewer bytes, or one file in the place of another.
    private mutating func damage() throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path(".curate")))?.sorted() ?? []
        guard let name = names.randomElement(using: &numbers), let other = names.randomElement(using: &numbers) else {
            return
        }
        var bytes = try bytes(".curate/" + name)
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: if let place = bytes.indices.randomElement(using: &numbers) { bytes[place] ^= 0x40 }
        case 1: bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &numbers)))
        default: bytes = try self.bytes(".curate/" + other)
        }
        try write(".curate/" + name, bytes)
    }

    private mutating func randomFile() throws -> String {
        let files = WorkspaceFiles(root: workspace.root).files
        return files.randomElement(using: &numbers) ?? "curated/x"
    }

    private mutating func randomRecord() throws -> String {
        let files = WorkspaceFiles(root: workspace.root).files.filter { $0.hasPrefix("curated/methods/") }
        return files.randomElement(using: &numbers) ?? "curated/x"
    }

    private func path(_ file: String) -> String { "\(workspace.root)/\(file)" }

    private func bytes(_ file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path(file))))
    }

    private func write(_ file: String, _ bytes: [UInt8]) throws { try workspace.write(file, bytes) }
}
