internal import JSON

/// `CITATION.cff` of a release (Citation File Format 1.2.0), which code hosts and reference managers read.
enum CitationFile {
    /// The file's text. Strings are written in double quotes with JSON's escapes, which YAML reads the same way.
    static func write(_ dataset: DatasetDescription, release name: String, date: String?) -> String {
        var lines = [
            "cff-version: 1.2.0",
            "message: \(quoted("If you use this dataset, cite it as below. " + dataset.attribution))",
            "type: dataset",
            "title: \(quoted(dataset.title))",
            "abstract: \(quoted(dataset.description))",
            "authors:",
        ]
        for creator in dataset.creators {
            lines.append("  - name: \(quoted(creator.name))")
            // An entity has no affiliation in CFF; it is the entity's own name or an address line.
            if let orcid = creator.orcid { lines.append("    orcid: \(quoted(orcid))") }
        }
        lines.append("version: \(quoted(dataset.version ?? name))")
        if let date { lines.append("date-released: \(quoted(date))") }
        lines.append("license: \(quoted(dataset.licence))")
        lines.append("license-url: \(quoted(dataset.licenceURL))")
        if let doi = dataset.doi { lines.append("doi: \(quoted(doi))") }
        if let homepage = dataset.homepage { lines.append("url: \(quoted(homepage))") }
        if !dataset.keywords.isEmpty {
            lines.append("keywords:")
            lines += dataset.keywords.map { "  - \(quoted($0))" }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func quoted(_ text: String) -> String {
        String(decoding: JSONWriter.compact(.string(text)), as: UTF8.self)
    }
}
