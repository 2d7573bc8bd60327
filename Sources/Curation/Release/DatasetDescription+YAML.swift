internal import Yams

extension DatasetDescription {
    /// Reads a `dataset.yaml` (YAML 1.1 as libyaml reads it).
    ///
    /// - Parameters:
    ///   - yaml: the file's bytes in UTF-8.
    ///   - path: the file's name for messages.
    /// - Throws: ``DatasetDescriptionError`` with line and column for text that is no YAML, for a member that is missing,
    ///   of the wrong kind or unknown.
    public init(yaml: [UInt8], path: String) throws(DatasetDescriptionError) {
        guard let text = String(validating: yaml, as: UTF8.self) else {
            throw DatasetDescriptionError(
                path: path, line: 0, column: 0, message: "the file is not UTF-8: save it as UTF-8")
        }
        let root = try Self.compose(text, path: path)
        let reader = try DatasetYAMLMapping(
            root, path: path, name: "the file",
            known: [
                "title", "description", "version", "licence", "licenceURL", "creators", "attribution", "keywords",
                "homepage", "doi",
            ])
        title = try reader.text("title")
        description = try reader.text("description")
        version = try reader.optionalText("version")
        licence = try reader.text("licence")
        licenceURL = try reader.text("licenceURL")
        attribution = try reader.text("attribution")
        keywords = try reader.texts("keywords")
        homepage = try reader.optionalText("homepage")
        doi = try reader.optionalText("doi")
        creators = []
        for node in try reader.nodes("creators") {
            creators.append(try Creator(node: node, path: path))
        }
        if creators.isEmpty { throw reader.problem(at: "creators", "needs at least one entry with a name") }
    }

    private static func compose(_ text: String, path: String) throws(DatasetDescriptionError) -> Node {
        do {
            guard let root = try Yams.compose(yaml: text) else {
                throw DatasetDescriptionError(
                    path: path, line: 0, column: 0, message: "the file is empty: it needs at least a title")
            }
            return root
        } catch let error as DatasetDescriptionError {
            throw error
        } catch let error as YamlError {
            throw DatasetDescriptionError(path: path, error)
        } catch {
            throw DatasetDescriptionError(path: path, line: 0, column: 0, message: "\(error)")
        }
    }
}

extension DatasetDescription.Creator {
    fileprivate init(node: Node, path: String) throws(DatasetDescriptionError) {
        let reader = try DatasetYAMLMapping(
            node, path: path, name: "an entry of 'creators'", known: ["name", "orcid", "affiliation"])
        name = try reader.text("name")
        orcid = try reader.optionalText("orcid")
        affiliation = try reader.optionalText("affiliation")
    }
}

extension DatasetDescriptionError {
    fileprivate init(path: String, _ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(path: path, line: mark.line, column: mark.column, message: "this is no YAML: \(problem)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "', '")
            self.init(
                path: path, line: context.mark.line, column: context.mark.column, message: "'\(names)' stands twice")
        case .reader(let problem, _, _, _):
            self.init(path: path, line: 0, column: 0, message: "this is no YAML: \(problem)")
        default:
            self.init(path: path, line: 0, column: 0, message: "this is no YAML: \(error)")
        }
    }
}
