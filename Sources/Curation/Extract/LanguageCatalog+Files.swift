internal import JSON

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension LanguageCatalog {
    /// Reads `languages/*.yaml` and `vocabularies/{fields,families}.yaml` below a schema folder.
    ///
    /// - Throws: ``CatalogError`` naming the file, the line and what was expected.
    public convenience init(schemaFolder: String) throws(CatalogError) {
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
        let fields = try Self.vocabulary(file: schemaFolder + "/vocabularies/fields.yaml")
        let families = try Self.vocabulary(file: schemaFolder + "/vocabularies/families.yaml")
        self.init(
            profiles: profiles, fields: fields.names, families: families.names, broaderFields: fields.broader,
            broaderFamilies: families.broader)
    }

    private static func root(of file: String) throws(CatalogError) -> JSONNode {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw CatalogError(file: file, line: 0, message: "can't be read")
        }
        do {
            return try YAMLDocument.parse(Array(data), file: file).root
        } catch {
            throw CatalogError(file: file, line: error.line, message: error.message)
        }
    }

    private static func profile(file: String) throws(CatalogError) -> LanguageProfile {
        let root = try root(of: file)
        guard let tag = root["tag"]?.string, let labels = root["labels"], labels.kind == .object else {
            throw CatalogError(file: file, line: root.line, message: "expected the members `tag` and `labels`")
        }
        var rows: [RowKey: String] = [:]
        for member in labels.members {
            guard let key = member.key.string.flatMap(RowKey.init(rawValue:)), let text = member.value.string else {
                let keys = RowKey.allCases.map(\.rawValue).joined(separator: ", ")
                throw CatalogError(
                    file: file, line: member.key.line,
                    message: "`\(member.key.string ?? "")` is not a row; expected one of \(keys) with a text")
            }
            rows[key] = text
        }
        let words = root["words"]
        return LanguageProfile(
            tag: tag, name: root["name"]?.string ?? tag, isRightToLeft: root["direction"]?.string == "rtl",
            labels: rows, headings: texts(root["headings"]), datasetWords: texts(words?["dataset"]),
            sourceWords: texts(words?["sources"]), assistantWords: texts(words?["assistant"]),
            fields: names(root["fields"]), families: names(root["families"]), script: root["script"]?.string,
            unverified: texts(root["unverified"]))
    }

    private static func texts(_ node: JSONNode?) -> [String] {
        node?.children.compactMap(\.string) ?? []
    }

    private static func names(_ node: JSONNode?) -> [String: String] {
        var names: [String: String] = [:]
        for member in node?.members ?? [] {
            if let id = member.key.string, let name = member.value.string { names[id] = name }
        }
        return names
    }

    /// The English names of a file's concepts, and their wider concepts, by id.
    private static func vocabulary(
        file: String
    ) throws(CatalogError) -> (names: [String: String], broader: [String: String]) {
        let root = try root(of: file)
        guard root.kind == .array else {
            throw CatalogError(file: file, line: root.line, message: "expected a list of concepts")
        }
        var (names, broader): ([String: String], [String: String]) = ([:], [:])
        for entry in root.children {
            guard let id = entry["id"]?.string, let label = entry["prefLabel"]?.string else {
                throw CatalogError(
                    file: file, line: entry.line, message: "expected a concept with `id` and `prefLabel`")
            }
            guard names.updateValue(label, forKey: id) == nil else {
                throw CatalogError(file: file, line: entry.line, message: "the concept `\(id)` is there twice")
            }
            broader[id] = entry["broader"]?.string
        }
        for entry in root.children {
            guard let id = entry["id"]?.string, let wider = broader[id] else { continue }
            guard names[wider] != nil else {
                throw CatalogError(
                    file: file, line: entry.line, message: "the broader concept `\(wider)` is not in this vocabulary")
            }
            if isCircle(from: id, broader) {
                throw CatalogError(
                    file: file, line: entry.line,
                    message: "the concept `\(id)` is broader than itself by way of `\(wider)`")
            }
        }
        return (names, broader)
    }

    /// Whether the wider concepts of a concept lead back to it.
    private static func isCircle(from id: String, _ broader: [String: String]) -> Bool {
        var next = broader[id]
        for _ in 0...broader.count {
            guard let wider = next, wider != id else { return next == id }
            next = broader[wider]
        }
        return false
    }
}
