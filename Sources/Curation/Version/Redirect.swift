public import JSON

/// An id that is no more, and the record that it became part of; one line of `curated/redirects.jsonl` and of a
/// release's `redirects.jsonl`.
public struct Redirect: Sendable, Hashable {
    public var id: String
    /// A record that is there.
    public var into: String
    /// The day of the merge, as in the ledger.
    public var day: String?
    /// Why, in words.
    public var because: String

    static let file = "curated/redirects.jsonl"

    public init(id: String, into: String, day: String?, because: String) {
        self.id = id
        self.into = into
        self.day = day
        self.because = because
    }

    /// The line, described by `schemas/redirect.schema.json`.
    public var json: JSONValue {
        ["id": .string(id), "into": .string(into), "at": .optional(day), "because": .string(because)]
    }

    /// Reads a line.
    ///
    /// - Throws: ``RecordDecodingError`` naming the member that is missing or of the wrong kind.
    public init(json: JSONValue) throws(RecordDecodingError) {
        let fields = try RecordFields(json)
        self.init(
            id: try fields.requiredString("id"), into: try fields.requiredString("into"), day: try fields.string("at"),
            because: try fields.requiredString("because"))
    }

    static func lines(_ redirects: [Redirect]) -> [UInt8] {
        redirects.flatMap { JSONWriter.compact($0.json) + [0x0A] }
    }
}

extension Ledger {
    /// The redirects, by id: a chain of merges leads straight to its end.
    public var redirects: [Redirect] {
        ids.compactMap { id in
            guard let entry = last(id), entry.event == .merged, let end = end(of: id) else { return nil }
            return Redirect(id: id, into: end, day: entry.day, because: entry.changes.joined(separator: "; "))
        }
    }

    private func end(of id: String) -> String? {
        var (current, seen): (String, Set<String>) = (id, [])
        while let entry = last(current), entry.event == .merged, let next = entry.into {
            guard seen.insert(current).inserted else { return nil }
            current = next
        }
        return current == id ? nil : current
    }
}

extension Workspace {
    /// The ids that became part of others, by id.
    ///
    /// - Throws: ``WorkspaceError`` naming the line that is no redirect.
    public func redirects() throws(WorkspaceError) -> [Redirect] {
        var redirects: [Redirect] = []
        for (index, line) in try lines(of: Redirect.file).enumerated() {
            do {
                redirects.append(try Redirect(json: line))
            } catch {
                throw WorkspaceError(
                    code: "file-unreadable", message: "\(Redirect.file):\(index + 1): \(error); run `curate ingest`")
            }
        }
        return redirects
    }
}
