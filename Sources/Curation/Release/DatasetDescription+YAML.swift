internal import JSON

extension DatasetDescription {
    /// Reads a `dataset.yaml`.
    ///
    /// - Parameters:
    ///   - yaml: the file's bytes in UTF-8.
    ///   - path: the file's name for messages.
    /// - Throws: ``DatasetDescriptionError`` with line and column for text that is no YAML, for a member that is missing,
    ///   of the wrong kind or unknown.
    public init(yaml: [UInt8], path: String) throws(DatasetDescriptionError) {
        let root = try Self.root(yaml, path: path)
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

    private static func root(_ yaml: [UInt8], path: String) throws(DatasetDescriptionError) -> JSONNode {
        do {
            return try YAMLDocument.parse(yaml, file: path).root
        } catch {
            throw DatasetDescriptionError(path: path, line: error.line, column: error.column, message: error.message)
        }
    }
}

extension DatasetDescription.Creator {
    fileprivate init(node: JSONNode, path: String) throws(DatasetDescriptionError) {
        let reader = try DatasetYAMLMapping(
            node, path: path, name: "an entry of 'creators'", known: ["name", "orcid", "affiliation"])
        name = try reader.text("name")
        orcid = try reader.optionalText("orcid")
        affiliation = try reader.optionalText("affiliation")
    }
}
