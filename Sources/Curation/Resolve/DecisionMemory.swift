internal import JSON

/// Which decisions were written by which command, in `.curate/decided.jsonl`: what `undo` without a place takes back.
///
/// The file may be deleted at any time. Decisions are known by their words, so that editing by hand does no harm.
public struct DecisionMemory {
    private let workspace: Workspace
    /// Digests of the decisions of one command each, the newest last.
    private var batches: [[String]] = []

    private static let file = ".curate/decided.jsonl"
    /// Older ones are forgotten.
    private static let limit = 1000

    public init(workspace: Workspace) {
        self.workspace = workspace
        for line in (try? workspace.lines(of: Self.file)) ?? [] {
            batches.append((line.arrayValue ?? []).compactMap(\.stringValue))
        }
    }

    /// The decisions of the last command that are still there; none when nothing is remembered.
    public func latest(in book: DecisionBook) -> [Decision] {
        let known = Dictionary(book.decisions.map { (Self.digest($0), $0) }, uniquingKeysWith: { $1 })
        for batch in batches.reversed() {
            let found = batch.compactMap { known[$0] }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Notes the decisions of one command.
    public mutating func remember(_ decisions: [Decision]) {
        if !decisions.isEmpty { batches.append(decisions.map(Self.digest)) }
    }

    /// Takes decisions out that are no more.
    public mutating func forget(_ decisions: [Decision]) {
        let gone = Set(decisions.map(Self.digest))
        batches = batches.map { $0.filter { !gone.contains($0) } }.filter { !$0.isEmpty }
    }

    /// Writes the file.
    public func save() throws(WorkspaceError) {
        let lines = batches.suffix(Self.limit).map { JSONWriter.compact(.array($0.map { .string($0) })) + [0x0A] }
        try workspace.write(lines.flatMap { $0 }, to: Self.file)
    }

    /// The evidence is noted when a decision is written, so it is no part of what it is known by.
    private static func digest(_ decision: Decision) -> String {
        var decision = decision
        decision.evidence = nil
        let members = DecisionFile.members(of: decision).map { ($0.key, $0.value) }
        return SHA256Digest.hex(JSONWriter.canonical(.object(JSONObject(members))))
    }
}
