internal import JSON

extension JSONNode {
    /// The works behind a record's `seminalSources`, each as an object with CSL-JSON members.
    var works: [JSONNode] {
        (self["seminalSources"]?.children ?? []).map { $0["work"] ?? $0["csl"] ?? $0 }
    }

    /// The record's names and other names, with their places.
    var names: [JSONNode] {
        (self["labels"]?.children ?? []) + (self["aliases"]?.children ?? []).compactMap { $0["text"] }
    }

    /// The year of a CSL-JSON `issued` (`{"date-parts": [[2017]]}`) with its place.
    var issuedYear: (year: Int, node: JSONNode)? {
        guard let issued = self["issued"] else { return nil }
        let node = issued["date-parts"]?[0]?[0] ?? issued
        let year = node.number?.intValue ?? node.string.flatMap { Int($0) }
        return year.map { ($0, node) }
    }

    /// All strings in this value with their places, but for digests and codes; told apart are those that people read and
    /// addresses, paths and what pages say.
    var texts: [(node: JSONNode, isProse: Bool)] {
        var found: [(node: JSONNode, isProse: Bool)] = []
        var open = [(node: self, isProse: true)]
        while let (node, isProse) = open.popLast() {
            switch node.kind {
            case .string: found.append((node, isProse))
            case .array: open += node.children.reversed().map { ($0, isProse) }
            case .object:
                for member in node.members.reversed() {
                    let name = member.key.string ?? ""
                    if Self.codes.contains(name) { continue }
                    open.append((member.value, isProse && !Self.addresses.contains(name)))
                }
            case .null, .bool, .number: break
            }
        }
        return found
    }

    private static let codes: Set<String> = [
        "contentHash", "id", "status", "kind", "language", "link", "edtf", "ISBN", "ISSN", "upstream", "precision",
        "rivals",
        "same", "different", "record", "date", "tag", "script", "direction", "broader", "unverified", "licence",
        "cells", "rendering", "accessed",
    ]

    private static let addresses: Set<String> = [
        "provenance", "DOI", "URL", "licenceURL", "orcid", "homepage", "doi",
    ]
}
