internal import Yams

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension LanguageCatalog {
    /// Reads `languages/*.yaml` and `vocabularies/{fields,families}.yaml` below a schema folder.
    ///
    /// - Throws: ``CatalogError`` naming the file, the line and what was expected.
    public init(schemaFolder: String) throws(CatalogError) {
        let folder = schemaFolder + "/languages"
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw CatalogError(
                file: folder, line: 0,
                message: "no folder of languages; give the folder that holds languages/ with --schemas")
        }
        var profiles: [LanguageProfile] = []
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where name.hasSuffix(".yaml") {
            profiles.append(try Self.profile(file: folder + "/" + name))
        }
        self.init(
            profiles: profiles,
            fields: try Self.vocabulary(file: schemaFolder + "/vocabularies/fields.yaml"),
            families: try Self.vocabulary(file: schemaFolder + "/vocabularies/families.yaml"))
    }

    private static func node(file: String) throws(CatalogError) -> Node {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw CatalogError(file: file, line: 0, message: "can't be read")
        }
        do {
            guard let node = try Yams.compose(yaml: String(decoding: data, as: UTF8.self)) else {
                throw CatalogError(file: file, line: 1, message: "is empty; expected a mapping")
            }
            return node
        } catch let error as CatalogError {
            throw error
        } catch {
            throw CatalogError(file: file, line: 0, message: "is not YAML: \(error)")
        }
    }

    private static func profile(file: String) throws(CatalogError) -> LanguageProfile {
        let root = try node(file: file)
        guard let tag = root["tag"]?.string, let labels = root["labels"]?.mapping else {
            throw CatalogError(
                file: file, line: root.mark?.line ?? 0, message: "expected the members `tag` and `labels`")
        }
        var rows: [RowKey: String] = [:]
        for (name, label) in labels {
            guard let key = name.string.flatMap(RowKey.init(rawValue:)), let text = label.string else {
                let keys = RowKey.allCases.map(\.rawValue).joined(separator: ", ")
                throw CatalogError(
                    file: file, line: name.mark?.line ?? 0,
                    message: "`\(name.string ?? "")` is not a row; expected one of \(keys) with a text")
            }
            rows[key] = text
        }
        return LanguageProfile(
            tag: tag, name: root["name"]?.string ?? tag, isRightToLeft: root["direction"]?.string == "rtl",
            labels: rows, headings: texts(root["headings"]), datasetWords: texts(root["words"]?["dataset"]),
            sourceWords: texts(root["words"]?["sources"]), assistantWords: texts(root["words"]?["assistant"]),
            fields: names(root["fields"]), families: names(root["families"]))
    }

    private static func texts(_ node: Node?) -> [String] {
        node?.sequence?.compactMap(\.string) ?? []
    }

    private static func names(_ node: Node?) -> [String: String] {
        var names: [String: String] = [:]
        for (id, name) in node?.mapping ?? [:] {
            if let id = id.string, let name = name.string { names[id] = name }
        }
        return names
    }

    private static func vocabulary(file: String) throws(CatalogError) -> [String: String] {
        let root = try node(file: file)
        guard let entries = root.sequence else {
            throw CatalogError(file: file, line: root.mark?.line ?? 0, message: "expected a list of concepts")
        }
        var names: [String: String] = [:]
        for entry in entries {
            guard let id = entry["id"]?.string, let label = entry["prefLabel"]?.string else {
                throw CatalogError(
                    file: file, line: entry.mark?.line ?? 0, message: "expected a concept with `id` and `prefLabel`")
            }
            names[id] = label
        }
        return names
    }
}
