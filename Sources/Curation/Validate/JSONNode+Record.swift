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

    /// All strings in this value that people read, with their places; not digests, addresses, paths and codes.
    var prose: [JSONNode] {
        var found: [JSONNode] = []
        var open = [self]
        while let node = open.popLast() {
            switch node.kind {
            case .string: found.append(node)
            case .array: open += node.children.reversed()
            case .object:
                for member in node.members.reversed() where !Self.codes.contains(member.key.string ?? "") {
                    open.append(member.value)
                }
            case .null, .bool, .number: break
            }
        }
        return found
    }

    private static let codes: Set<String> = [
        "provenance", "contentHash", "id", "status", "kind", "language", "link", "edtf", "DOI", "ISBN", "ISSN", "URL",
        "upstream", "precision", "same", "different", "record", "date", "tag", "script", "direction", "broader",
        "unverified", "licence", "licenceURL", "orcid", "homepage", "doi",
    ]
}
