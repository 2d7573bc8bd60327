internal import JSON

/// An address that a browser can open.
struct URLFormRule: RecordRule {
    static let id = "url-form"
    static let severity = Finding.Severity.warning
    static let summary = "The address of a work begins with http:// or https://, names a host and has no spaces."
    static let rationale = "An address in another form is no link; one of a DOI resolver belongs into `DOI`."
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","seminalSources":[{"URL":"https://www.jmlr.org/papers/v9/x.html"},{"URL":"http://a.b:80/"}]}"#),
        .bad(
            #"{"id":"a","seminalSources":[{"URL":"www.jmlr.org/x"}]}"#,
            finds: "`www.jmlr.org/x` is no address that begins with http:// or https://"),
        .bad(
            #"{"id":"a","seminalSources":[{"URL":"https://jmlr.org/a b"}]}"#,
            finds: "the address `https://jmlr.org/a b` holds white space"),
        .bad(
            #"{"id":"a","seminalSources":[{"URL":"https://jmlr/x"}]}"#,
            finds: "the address `https://jmlr/x` names no host"),
        .bad(
            #"{"id":"a","seminalSources":[{"URL":"https://doi.org/10.1000/182"}]}"#,
            finds: "the address `https://doi.org/10.1000/182` is a DOI's"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        record.root.works.compactMap { work in
            guard let node = work["URL"], let text = node.string, let problem = Self.problem(text) else { return nil }
            return finding(in: record, at: node, problem, fix: "Correct the source with `curate decide value`.")
        }
    }

    private static func problem(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard let scheme = ["https://", "http://"].first(where: { bytes.starts(with: $0.utf8) }) else {
            return "`\(text)` is no address that begins with http:// or https://"
        }
        if text.unicodeScalars.contains(where: { $0.properties.isWhitespace || $0.value < 0x20 }) {
            return "the address `\(text)` holds white space"
        }
        let host = bytes[scheme.utf8.count...].prefix { !"/?#:".utf8.contains($0) }
        let parts = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if parts.count < 2 || parts.contains(where: \.isEmpty) { return "the address `\(text)` names no host" }
        return DOI.inAddress(text) == nil ? nil : "the address `\(text)` is a DOI's"
    }
}
