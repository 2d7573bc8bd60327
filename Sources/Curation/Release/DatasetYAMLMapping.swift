internal import JSON

/// A mapping of `dataset.yaml`, read member by member with the place in every message.
struct DatasetYAMLMapping {
    private let members: [String: JSONNode]
    private let start: JSONPlace
    private let path: String
    private let name: String

    /// - Throws: ``DatasetDescriptionError`` when the node is no mapping or has a member that is not `known`.
    init(_ node: JSONNode, path: String, name: String, known: [String]) throws(DatasetDescriptionError) {
        self.path = path
        self.name = name
        start = node.place
        guard node.kind == .object else {
            throw Self.error(path, node.place, "\(name) must be a list of 'name: value' lines")
        }
        var members: [String: JSONNode] = [:]
        for member in node.members {
            guard let word = member.key.string, known.contains(word) else {
                throw Self.error(
                    path, member.key.place,
                    "'\(member.key.string ?? "?")' is not known here; known are \(known.joined(separator: ", "))")
            }
            members[word] = member.value
        }
        self.members = members
    }

    /// A text that must be there and not be empty.
    func text(_ key: String) throws(DatasetDescriptionError) -> String {
        guard let text = try optionalText(key) else { throw problem(at: key, "is missing or empty") }
        return text
    }

    /// A text; nil when it is absent, empty or `null`.
    func optionalText(_ key: String) throws(DatasetDescriptionError) -> String? {
        guard let node = members[key] else { return nil }
        return try text(of: node, key)
    }

    /// The elements of a list; none when the list is absent.
    func nodes(_ key: String) throws(DatasetDescriptionError) -> [JSONNode] {
        guard let node = members[key] else { return [] }
        guard node.kind == .array else { throw problem(at: key, "must be a list") }
        return node.children
    }

    /// The texts of a list; none when the list is absent.
    func texts(_ key: String) throws(DatasetDescriptionError) -> [String] {
        var texts: [String] = []
        for node in try nodes(key) {
            guard let text = try text(of: node, key) else { throw problem(at: key, "has an empty entry") }
            texts.append(text)
        }
        return texts
    }

    /// The error for a member, placed at its value, or at the mapping where it is missing.
    func problem(at key: String, _ message: String) -> DatasetDescriptionError {
        Self.error(path, members[key]?.place ?? start, "'\(key)' of \(name) \(message)")
    }

    private func text(of node: JSONNode, _ key: String) throws(DatasetDescriptionError) -> String? {
        if node.kind == .null { return nil }
        guard let text = node.string ?? node.number?.text else {
            throw Self.error(path, node.place, "'\(key)' of \(name) must be a text")
        }
        return text.isEmpty ? nil : text
    }

    private static func error(_ path: String, _ place: JSONPlace, _ message: String) -> DatasetDescriptionError {
        DatasetDescriptionError(path: path, line: place.line, column: place.column, message: message)
    }
}
