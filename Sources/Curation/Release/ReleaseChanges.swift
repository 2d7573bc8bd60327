/// What changed between two sets of records: two releases, or a release and the records of today.
public struct ReleaseChanges: Sendable, Hashable {
    /// Records that only the newer set has, by id.
    public var added: [MethodRecord]
    /// Records that only the older set has, by id.
    public var removed: [MethodRecord]
    /// Records that both have, not the same, by id.
    public var changed: [RecordChange]
    /// How many records are the same in both.
    public var unchangedCount: Int

    public init(from old: [MethodRecord], to new: [MethodRecord]) {
        let oldByID = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
        let newIDs = Set(new.map(\.id))
        let kept = new.sortedByID.filter { oldByID[$0.id] != nil }
        added = new.sortedByID.filter { oldByID[$0.id] == nil }
        removed = old.sortedByID.filter { !newIDs.contains($0.id) }
        changed = kept.compactMap { record in
            oldByID[record.id].flatMap { RecordChange(from: $0, to: record) }
        }
        unchangedCount = kept.count - changed.count
    }

    /// Leaves out what is not about one language; records that have nothing left count as unchanged.
    public mutating func keep(language: String) {
        let before = changed.count
        changed = changed.compactMap { change in
            var change = change
            change.changes.removeAll { $0.language != language }
            return change.changes.isEmpty ? nil : change
        }
        unchangedCount += before - changed.count
        added.removeAll { $0.labels[language] == nil }
        removed.removeAll { $0.labels[language] == nil }
    }

    /// `CHANGES.md`: what a user of the dataset has to know before moving to the new release.
    func markdown(name: String, previous: String?, date: String?) -> String {
        var text = "# Changes in \(name)\(date.map { " (\($0))" } ?? "")\n\n"
        guard let previous else {
            return text + "This is the first release: \(Self.count(added.count, "record")).\n"
        }
        text += "Compared with \(previous): \(added.count) added, \(removed.count) removed, \(changed.count) changed, "
        text += "\(unchangedCount) unchanged.\n"
        text += Self.list("Added", added)
        text += Self.list("Removed", removed)
        if !changed.isEmpty {
            text += "\n## Changed\n"
            for change in changed {
                text += "\n### \(MarkdownText.escaped(change.name)) (`\(change.id)`)\n\n"
                text += change.lines.map { "- \(MarkdownText.escaped($0))\n" }.joined()
            }
        }
        return text
    }

    private static func list(_ title: String, _ records: [MethodRecord]) -> String {
        guard !records.isEmpty else { return "" }
        let lines = records.map { record in
            let name = ComparisonTable.name(of: record, for: "en").text ?? record.id
            return "- \(MarkdownText.escaped(name)) (`\(record.id)`)\n"
        }
        return "\n## \(title)\n\n\(lines.joined())"
    }

    private static func count(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}
