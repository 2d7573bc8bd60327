internal import JSON

/// A DOI in CSL-JSON is the bare name, from `10.` on.
struct DOIFormRule: DocumentRule {
    static let id = "doi-form"
    static let severity = Finding.Severity.error
    static let summary = "A DOI is `10.`, a registrant's number, `/` and a suffix, without address or spaces."
    static let rationale = "Citation software puts https://doi.org/ in front; a DOI in another form leads nowhere."
    static let examples: [RuleExample] = [
        .good(#"{"id":"a","seminalSources":[{"DOI":"10.18653/v1/N19-1423"},{"DOI":"10.1000.10/123(45)<a>"}]}"#),
        .bad(
            #"{"id":"a","seminalSources":[{"DOI":"https://doi.org/10.1000/182"}]}"#,
            finds: "`https://doi.org/10.1000/182` is not a DOI"),
        .bad(#"{"id":"a","seminalSources":[{"DOI":"10.1000/a b"}]}"#, finds: "`10.1000/a b` is not a DOI"),
        .bad(#"{"id":"a","seminalSources":[{"DOI":"10.12/182"}]}"#, finds: "`10.12/182` is not a DOI"),
        .bad(finds: "`https://doi.org/10.5281/zenodo.1` is not a DOI").with(
            "curated/dataset.yaml", "doi: https://doi.org/10.5281/zenodo.1\n"),
    ]

    func check(_ view: DocumentView) -> [Finding] {
        view.identifiers(work: "DOI", dataset: "doi").compactMap { node in
            guard let text = node.string, !Self.isWellFormed(Array(text.utf8)) else { return nil }
            let fix = "Write the DOI from `10.` on, as printed by the publisher."
            var found = finding(in: view.source, at: node, "`\(text)` is not a DOI", fix: fix)
            if view.kind == .dataset, let bare = DOI.inAddress(text),
                Self.isWellFormed(Array(bare.utf8))
            {
                found.edit = FixEdit(pointer: node.pointer, replacement: .string(DOINormalRule.normal(bare)))
            }
            return found
        }
    }

    /// ISO 26324 as registered today: `10.`, four to nine digits (with parts behind points), `/`, a suffix.
    static func isWellFormed(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: Array("10.".utf8)), let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
            return false
        }
        let parts = bytes[3..<slash].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let areDigits = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        }
        let suffix = bytes[(slash + 1)...]
        return areDigits && (4...9).contains(parts.first?.count ?? 0) && !suffix.isEmpty
            && suffix.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }
}
