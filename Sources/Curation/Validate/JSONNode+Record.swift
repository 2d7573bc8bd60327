internal import JSON

extension JSONNode {
    /// The works behind a record's `seminalSources`, each as an object with CSL-JSON members.
    var works: [JSONNode] {
        (self["seminalSources"]?.children ?? []).map { $0["work"] ?? $0["csl"] ?? $0 }
    }

    /// The year of a CSL-JSON `issued` (`{"date-parts": [[2017]]}`) with its place.
    var issuedYear: (year: Int, node: JSONNode)? {
        guard let issued = self["issued"] else { return nil }
        let node = issued["date-parts"]?[0]?[0] ?? issued
        let year = node.number?.intValue ?? node.string.flatMap { Int($0) }
        return year.map { ($0, node) }
    }

    /// All strings in this value that people read, with their places; not digests, addresses, paths and codes.
    var prose: [JSONNode] { strings { !Self.codes.contains($0) } }

    /// All strings in this value, with their places.
    var allStrings: [JSONNode] { strings { _ in true } }

    private static let codes: Set<String> = [
        "provenance", "contentHash", "id", "status", "kind", "language", "link", "edtf", "DOI", "ISBN", "URL",
        "upstream", "rivals",
    ]

    private func strings(below isWanted: (String) -> Bool) -> [JSONNode] {
        var found: [JSONNode] = []
        var open = [self]
        while let node = open.popLast() {
            switch node.kind {
            case .string: found.append(node)
            case .array: open += node.children.reversed()
            case .object:
                for member in node.members.reversed() where isWanted(member.key.string ?? "") {
                    open.append(member.value)
                }
            case .null, .bool, .number: break
            }
        }
        return found
    }
}
