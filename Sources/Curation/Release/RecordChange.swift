/// What changed in one record between two states of it, in words that a curator uses.
public struct RecordChange: Sendable, Hashable {
    public var id: String
    /// The record's English name, or what it has instead.
    public var name: String
    /// One change, such as `origin year: “2017” → “2018”`.
    public struct Line: Sendable, Hashable {
        public var text: String
        /// The language that it is about, by BCP 47 tag; nil when it is about the record in all languages.
        public var language: String?
    }

    /// The changes, in the order of the record.
    public var changes: [Line]

    /// The changes in words.
    public var lines: [String] { changes.map(\.text) }

    /// The change between two states of a record; nil when nothing changed.
    public init?(from old: MethodRecord, to new: MethodRecord) {
        id = new.id
        name = ComparisonTable.name(of: new, for: "en").text ?? new.id
        changes =
            Self.texts("name", old.labels, new.labels)
            + Self.aliases(old.aliases, new.aliases)
            + Self.concept("field", old.field, new.field)
            + Self.concept("family", old.family, new.family)
            + Self.general(
                Self.value("type", old.type, new.type)
                    + Self.originYear(old.originYear, new.originYear)
                    + Self.originators(old.originators, new.originators)
                    + Self.sources(old.seminalSources, new.seminalSources)
                    + Self.number("number of related methods", old.relatedCount, new.relatedCount))
            + Self.summaries(old.summary, new.summary)
            + Self.general(
                Self.number("version", old.version, new.version)
                    + Self.number("pages that speak of it", old.sourceCount, new.sourceCount)
                    + (old.status == new.status ? [] : ["status: \(old.status.rawValue) → \(new.status.rawValue)"])
                    + (old.upstream == new.upstream ? [] : ["stamp of the site changed"])
                    + (old.provenance == new.provenance ? [] : ["places on the pages changed"]))
        if changes.isEmpty { return nil }
    }

    private static func general(_ texts: [String]) -> [Line] { texts.map { Line(text: $0, language: nil) } }

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

    private static func texts(_ what: String, _ old: [String: String], _ new: [String: String]) -> [Line] {
        Set(old.keys).union(new.keys).sortedByBytes.flatMap { tag in
            value("\(what) in \(tag)", old[tag], new[tag]).map { Line(text: $0, language: tag) }
        }
    }

    private static func concept(_ what: String, _ old: Concept?, _ new: Concept?) -> [Line] {
        let moved = value(what, old?.id, new?.id)
        guard moved.isEmpty else { return general(moved) }
        return texts("name of the \(what)", old?.labels ?? [:], new?.labels ?? [:])
    }

    private static func aliases(_ old: [Alias], _ new: [Alias]) -> [Line] {
        let removed = Set(old).subtracting(new)
        let added = Set(new).subtracting(old)
        let lines =
            old.filter(removed.contains).map { Line(text: "alias removed: \(words(for: $0))", language: $0.language) }
            + new.filter(added.contains).map { Line(text: "alias added: \(words(for: $0))", language: $0.language) }
        return lines.isEmpty && old != new ? general(["aliases in another order"]) : lines
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
    private static func summaries(_ old: [String: String], _ new: [String: String]) -> [Line] {
        Set(old.keys).union(new.keys).sortedByBytes.compactMap { tag in
            summary(old[tag], new[tag], tag).map { Line(text: "summary in \(tag) \($0)", language: tag) }
        }
    }

    private static func summary(_ old: String?, _ new: String?, _ tag: String) -> String? {
        switch (old, new) {
        case (let old?, let new?):
            old.isSameBytes(as: new)
                ? nil : "rewritten (\(old.unicodeScalars.count) → \(new.unicodeScalars.count) characters)"
        case (nil, .some): "added"
        case (.some, nil): "removed"
        case (nil, nil): nil
        }
    }
}

extension String {
    /// Equality byte by byte: `==` takes NFC and NFD for the same, but a changed byte is a change to report.
    fileprivate func isSameBytes(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}
