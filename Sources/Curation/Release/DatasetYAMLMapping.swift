internal import Yams

/// A mapping of `dataset.yaml`, read member by member with the place in every message.
struct DatasetYAMLMapping {
    private let members: [String: Node]
    private let start: Mark?
    private let path: String
    private let name: String

    /// - Throws: ``DatasetDescriptionError`` when the node is no mapping or has a member that is not `known`.
    init(_ node: Node, path: String, name: String, known: [String]) throws(DatasetDescriptionError) {
        self.path = path
        self.name = name
        start = node.mark
        guard let mapping = node.mapping else {
            throw Self.error(path, node.mark, "\(name) must be a list of 'name: value' lines")
        }
        var members: [String: Node] = [:]
        for (key, value) in mapping {
            guard let word = key.scalar?.string, known.contains(word) else {
                let word = key.scalar?.string ?? "?"
                throw Self.error(
                    path, key.mark, "'\(word)' is not known here; known are \(known.joined(separator: ", "))")
            }
            members[word] = value
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
    func nodes(_ key: String) throws(DatasetDescriptionError) -> [Node] {
        guard let node = members[key] else { return [] }
        guard let sequence = node.sequence else { throw problem(at: key, "must be a list") }
        return Array(sequence)
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
        Self.error(path, members[key]?.mark ?? start, "'\(key)' of \(name) \(message)")
    }

    private func text(of node: Node, _ key: String) throws(DatasetDescriptionError) -> String? {
        guard let scalar = node.scalar else {
            throw Self.error(path, node.mark, "'\(key)' of \(name) must be a text")
        }
        let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
        return isNull || scalar.string.isEmpty ? nil : scalar.string
    }

    private static func error(_ path: String, _ mark: Mark?, _ message: String) -> DatasetDescriptionError {
        DatasetDescriptionError(path: path, line: mark?.line ?? 0, column: mark?.column ?? 0, message: message)
    }
}
