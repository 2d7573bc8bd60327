/// What changed in one record between two states of it, in words that a curator uses.
public struct RecordChange: Sendable, Hashable {
    public var id: String
    /// The record's English name, or what it has instead.
    public var name: String
    /// One line a change, such as `origin year: “2017” → “2018”`, in the order of the record.
    public var lines: [String]

    /// The change between two states of a record; nil when nothing changed.
    public init?(from old: MethodRecord, to new: MethodRecord) {
        id = new.id
        name = ComparisonTable.name(of: new, for: "en").text ?? new.id
        lines =
            Self.texts("name", old.labels, new.labels)
            + Self.aliases(old.aliases, new.aliases)
            + Self.concept("field", old.field, new.field)
            + Self.concept("family", old.family, new.family)
            + Self.value("type", old.type, new.type)
            + Self.originYear(old.originYear, new.originYear)
            + Self.originators(old.originators, new.originators)
            + Self.sources(old.seminalSources, new.seminalSources)
            + Self.number("number of related methods", old.relatedCount, new.relatedCount)
            + Self.summaries(old.summary, new.summary)
            + Self.number("version", old.version, new.version)
            + Self.number("pages that speak of it", old.sourceCount, new.sourceCount)
            + (old.status == new.status ? [] : ["status: \(old.status.rawValue) → \(new.status.rawValue)"])
            + (old.upstream == new.upstream ? [] : ["stamp of the site changed"])
            + (old.provenance == new.provenance ? [] : ["places on the pages changed"])
        if lines.isEmpty { return nil }
    }

    // MARK: - Kinds of values

    private static func value(_ what: String, _ old: String?, _ new: String?) -> [String] {
        switch (old, new) {
        case (let old?, let new?): old.isSameBytes(as: new) ? [] : ["\(what): “\(old)” → “\(new)”"]
        case (nil, let new?): ["\(what) added: “\(new)”"]
        case (let old?, nil): ["\(what) removed: “\(old)”"]
        case (nil, nil): []
        }
    }

    private static func number(_ what: String, _ old: Int?, _ new: Int?) -> [String] {
        guard old != new else { return [] }
        return ["\(what): \(old.map { String($0) } ?? "—") → \(new.map { String($0) } ?? "—")"]
    }

    private static func texts(_ what: String, _ old: [String: String], _ new: [String: String]) -> [String] {
        Set(old.keys).union(new.keys).sortedByBytes.flatMap { value("\(what) in \($0)", old[$0], new[$0]) }
    }

    private static func concept(_ what: String, _ old: Concept?, _ new: Concept?) -> [String] {
        let moved = value(what, old?.id, new?.id)
        guard moved.isEmpty else { return moved }
        return texts("name of the \(what)", old?.labels ?? [:], new?.labels ?? [:])
    }

    private static func aliases(_ old: [Alias], _ new: [Alias]) -> [String] {
        let removed = Set(old).subtracting(new)
        let added = Set(new).subtracting(old)
        let lines =
            old.filter(removed.contains).map { "alias removed: \(words(for: $0))" }
            + new.filter(added.contains).map { "alias added: \(words(for: $0))" }
        return lines.isEmpty && old != new ? ["aliases in another order"] : lines
    }

    private static func words(for alias: Alias) -> String {
        "“\(alias.text)” (\(alias.kind.rawValue), \(alias.language))"
    }

    private static func originYear(_ old: OriginYear?, _ new: OriginYear?) -> [String] {
        let lines = value("origin year", old?.text, new?.text)
        guard lines.isEmpty, old != new else { return lines }
        return value("origin year as EDTF", old?.edtf, new?.edtf)
            + ["reading of the origin year changed"].filter { _ in
                old?.edtf == new?.edtf
            }
    }

    private static func originators(_ old: [Originator], _ new: [Originator]) -> [String] {
        guard old != new else { return [] }
        let texts = [old, new].map { $0.map(\.displayText).joined(separator: "; ") }
        if texts[0].isSameBytes(as: texts[1]) { return ["parts of the originators' names changed"] }
        return value("originators", old.isEmpty ? nil : texts[0], new.isEmpty ? nil : texts[1])
    }

    private static func sources(_ old: [SeminalSource], _ new: [SeminalSource]) -> [String] {
        guard old != new else { return [] }
        let oldTexts = Set(old.map(\.text))
        let newTexts = Set(new.map(\.text))
        let lines =
            old.filter { !newTexts.contains($0.text) }.map { "seminal source removed: “\($0.text)”" }
            + new.filter { !oldTexts.contains($0.text) }.map { "seminal source added: “\($0.text)”" }
        return lines.isEmpty ? ["reading of the seminal sources changed"] : lines
    }

    /// A summary is too long to stand in a list of changes twice.
    private static func summaries(_ old: [String: String], _ new: [String: String]) -> [String] {
        Set(old.keys).union(new.keys).sortedByBytes.compactMap { tag in
            switch (old[tag], new[tag]) {
            case (let old?, let new?):
                old.isSameBytes(as: new)
                    ? nil
                    : "summary in \(tag) rewritten (\(old.unicodeScalars.count) → \(new.unicodeScalars.count) characters)"
            case (nil, .some): "summary in \(tag) added"
            case (.some, nil): "summary in \(tag) removed"
            case (nil, nil): nil
            }
        }
    }
}

extension String {
    /// Equality byte by byte: `==` takes NFC and NFD for the same, but a changed byte is a change to report.
    fileprivate func isSameBytes(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}
