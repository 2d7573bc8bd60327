import Foundation
import Testing

@testable import Curation

/// Two copies of one workspace that change in the same way, drawn from a seed: one whose runs remember, one whose runs
/// have forgotten everything.
struct ChangingWorkspace {
    let remembering: WorkspaceCopy
    let forgetting: WorkspaceCopy
    private var dice: SeededNumbers
    private let pool: [String]
    /// What lies in `raw/`, by its path there.
    private var pages: [String] = []
    private var decision: Pipeline.DecisionChanges?
    private var records: [MethodRecord] = []
    private var isPublished = false
    private var number = 0

    init(seed: UInt64) throws {
        dice = SeededNumbers(seed: seed)
        pool = WorkspaceCopy.allPages().filter { !$0.contains("_files/") && !$0.hasSuffix("README.md") }
        remembering = try WorkspaceCopy(pages: [])
        forgetting = try WorkspaceCopy(pages: [])
        for copy in [remembering, forgetting] {
            try FileManager.default.createDirectory(atPath: copy.root + "/raw", withIntermediateDirectories: true)
        }
        for _ in 0..<12 { try add() }
    }

    // MARK: Changes

    /// Makes one change; says which.
    mutating func change() async throws -> String {
        decision = nil
        switch dice.next() % 14 {
        case 0, 1, 2: return try add()
        case 3, 4: return try remove()
        case 5: return try rename()
        case 6: return try repeatPage()
        case 7, 8, 9: return try alter()
        case 10: return try editSchema()
        case 11: return try damage()
        default: return decide()
        }
    }

    @discardableResult
    private mutating func add() throws -> String {
        let page = draw(pool)
        try both { root in
            try Self.copy(TemporaryWorkspace.repository + "/raw/" + page, to: "\(root)/raw/\(page)")
        }
        if !pages.contains(page) { pages.append(page) }
        return "add \(page)"
    }

    private mutating func remove() throws -> String {
        guard pages.count > 3 else { return try add() }
        let page = pages.remove(at: Int(dice.next() % UInt64(pages.count)))
        try both { try FileManager.default.removeItem(atPath: "\($0)/raw/\(page)") }
        return "remove \(page)"
    }

    private mutating func rename() throws -> String {
        let page = draw(pages)
        let name = named(page)
        try both { try FileManager.default.moveItem(atPath: "\($0)/raw/\(page)", toPath: "\($0)/raw/\(name)") }
        pages.removeAll { $0 == page }
        pages.append(name)
        return "rename \(page) to \(name)"
    }

    private mutating func repeatPage() throws -> String {
        let page = draw(pages)
        let name = named(page)
        try both { try Self.copy("\($0)/raw/\(page)", to: "\($0)/raw/\(name)") }
        pages.append(name)
        return "repeat \(page) as \(name)"
    }

    /// A new name in the same folder with the same ending.
    private mutating func named(_ page: String) -> String {
        number += 1
        let folder = page.split(separator: "/").dropLast().joined(separator: "/")
        let file = page.split(separator: "/").last ?? ""
        return "\(folder)/\(["a", "m", "z"][Int(dice.next() % 3)])\(number)-\(file)"
    }

    /// Another digit in a text: years, versions, counts and citations change.
    private mutating func alter() throws -> String {
        let texts = pages.filter { page in [".html", ".txt", ".md"].contains { page.hasSuffix($0) } }
        guard !texts.isEmpty else { return try add() }
        let page = draw(texts)
        guard let data = FileManager.default.contents(atPath: "\(remembering.root)/raw/\(page)") else {
            return "nothing"
        }
        var bytes = Array(data)
        let digits = bytes.indices.filter { (0x31...0x38).contains(bytes[$0]) }
        guard !digits.isEmpty else { return try add() }
        for _ in 0..<3 { bytes[draw(digits)] = 0x39 }
        try both { try Data(bytes).write(to: URL(fileURLWithPath: "\($0)/raw/\(page)")) }
        return "alter \(page)"
    }

    /// The name of a field in a language is another one, or only a remark changes.
    private mutating func editSchema() throws -> String {
        let language = draw(["ko", "vi", "de", "ja", "en"])
        let isRemark = dice.next() % 2 == 0
        number += 1
        let tail = isRemark ? "# \(number)\n" : ""
        let letter = "x\(number)"
        try both { root in
            let path = "\(root)/schemas/languages/\(language).yaml"
            var text = try String(contentsOfFile: path, encoding: .utf8)
            if !isRemark {
                text = text.replacingOccurrences(
                    of: "\n  statistics: ", with: "\n  statistics: \(letter) ")
            }
            try (text + tail).write(toFile: path, atomically: true, encoding: .utf8)
        }
        return "edit \(language) \(isRemark ? "remark" : "field")"
    }

    /// What was remembered is cut, altered or lost in part.
    private mutating func damage() throws -> String {
        let folder = remembering.root + "/.curate"
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted().filter {
            $0 == "ingest"
                || ["pages-", "sources-", "changes-", "records-", "resolution-", "ledger-"].contains(
                    where: $0.hasPrefix)
        }
        guard !names.isEmpty else { return try add() }
        let name = draw(names)
        let url = URL(fileURLWithPath: "\(folder)/\(name)")
        var bytes = Array(try Data(contentsOf: url))
        let kind = dice.next() % 3
        if kind == 0 { try FileManager.default.removeItem(at: url) }
        if kind == 1 { try Data(bytes.prefix(bytes.count / 2)).write(to: url) }
        if kind == 2 {
            for _ in 0..<20 {
                let place = Int(dice.next() % UInt64(bytes.count))
                bytes[place] ^= 0x55
            }
            try Data(bytes).write(to: url)
        }
        return "damage \(name) \(kind)"
    }

    private mutating func decide() -> String {
        guard records.count > 2 else { return "nothing" }
        let (one, other) = (draw(records), draw(records))
        let content: Decision.Content
        switch dice.next() % 6 {
        case 0 where one.id != other.id: content = .same(one.id, other.id)
        case 1 where one.id != other.id: content = .different(one.id, other.id)
        case 2: content = .value(record: one.id, row: .originYear, text: "19\(10 + dice.next() % 80)")
        case 3: content = .label(record: one.id, language: "ko", label: "이름 \(dice.next() % 100)")
        case 4:
            content = .status(record: one.id, status: .published, contentHash: one.contentHash)
            isPublished = true
        default: content = .value(record: one.id, row: .type, text: "Type \(dice.next() % 100)")
        }
        decision = Pipeline.DecisionChanges(
            added: [
                Decision(content: content, because: "test", by: nil, date: "2026-07-01", file: "", line: 0)
            ])
        return "decide \(content)"
    }

    // MARK: Runs

    /// One run of each; both must come to the same, also where a decision can't be.
    mutating func ingest() async throws -> (IngestReport, IngestReport) {
        try? FileManager.default.removeItem(atPath: forgetting.root + "/.curate")
        do {
            let report = try await remembering.ingestRemembering(decision ?? Pipeline.DecisionChanges())
            let other = try await forgetting.ingestRemembering(decision ?? Pipeline.DecisionChanges())
            records = try Workspace(root: remembering.root).records()
            return (report, other)
        } catch let error as DecisionError {
            let (changes, other) = (decision ?? Pipeline.DecisionChanges(), forgetting)
            await #expect(throws: error) { try await other.ingestRemembering(changes) }
            decision = nil
            return try await ingest()
        }
    }

    /// One run over everything, with the decisions as they are now, makes the same records.
    func expectSameFromNothing() async throws {
        guard !isPublished else { return }
        for name in ["methods", "ledger.jsonl", "ledger-head.json", "redirects.jsonl"] {
            try? FileManager.default.removeItem(atPath: "\(forgetting.root)/curated/\(name)")
        }
        try FileManager.default.removeItem(atPath: forgetting.root + "/.curate")
        try await forgetting.ingestRemembering()
        let history: (String) -> Bool = { $0.hasPrefix("ledger") || $0.hasPrefix("redirects") }
        #expect(
            forgetting.digests().filter { !history($0.key) } == remembering.digests().filter { !history($0.key) })
    }

    // MARK: Means

    private func both(_ change: (String) throws -> Void) throws {
        for copy in [remembering, forgetting] { try change(copy.root) }
    }

    private static func copy(_ path: String, to target: String) throws {
        let url = URL(fileURLWithPath: target)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? FileManager.default.removeItem(at: url)
        try FileManager.default.copyItem(at: URL(fileURLWithPath: path), to: url)
    }

    private mutating func draw<Element>(_ list: [Element]) -> Element { list[Int(dice.next() % UInt64(list.count))] }
}

extension WorkspaceCopy {
    /// Runs the pipeline as the command does, so that the next run need not do everything again.
    @discardableResult
    func ingestRemembering(
        _ changes: Pipeline.DecisionChanges = Pipeline.DecisionChanges(), isDryRun: Bool = false
    ) async throws -> IngestReport {
        let workspace = try Workspace(root: root)
        var options = Pipeline.Options()
        options.workers = 2
        options.isDryRun = isDryRun
        options.setting = IngestSetting(
            workspace: workspace, schemaFolder: root + "/schemas", reading: options.reading, workers: 2)
        let catalog = try LanguageCatalog(schemaFolder: root + "/schemas")
        let pipeline = Pipeline(workspace: workspace, catalog: catalog, options: options)
        let report = try await pipeline.ingest(changes) { _, _ in }
        pipeline.remember(report)
        return report
    }
}
