public import JSON

extension ComparisonPage: JSONStreamable {
    /// The page in the extract contract: one object a page, described by `schemas/extract.schema.json`.
    public func write(to stream: inout JSONStream) {
        stream.openObject()
        stream.name("page")
        writePage(to: &stream)
        stream.name("rows")
        stream.openArray()
        for row in rows { row.write(to: &stream) }
        stream.closeArray()
        stream.name("methods")
        stream.openArray()
        for column in columns { column.write(to: &stream) }
        stream.closeArray()
        stream.name("diagnostics")
        stream.openArray()
        for diagnostic in diagnostics { diagnostic.write(to: &stream) }
        stream.closeArray()
        stream.closeObject()
    }

    private func writePage(to stream: inout JSONStream) {
        stream.openObject()
        stream.member("path", path)
        stream.member("sha256", digest)
        stream.member("language", language)
        stream.member("rendering", rendering.rawValue)
        stream.member("heading", heading)
        stream.member("url", address)
        stream.member("accessed", accessed)
        stream.member("complete", isComplete)
        stream.name("encoding")
        stream.openObject()
        stream.member("name", encoding.name)
        stream.member("reason", encoding.reason.rawValue)
        stream.member("doubtful", encoding.isDoubtful)
        stream.member("detector", encoding.detector)
        stream.member("proof", encoding.proof)
        stream.closeObject()
        stream.name("capture")
        if let capture { capture.write(to: &stream) } else { stream.value(String?.none) }
        stream.closeObject()
    }
}

extension ComparisonPage.Row: JSONStreamable {
    public func write(to stream: inout JSONStream) {
        stream.openObject()
        stream.member("key", key.rawValue)
        stream.member("label", label)
        stream.member("differs", differs)
        stream.closeObject()
    }
}

extension Column: JSONStreamable {
    /// One method of the extract contract. A missing cell is null.
    public func write(to stream: inout JSONStream) {
        stream.openObject()
        stream.member("position", position)
        stream.member("name", name)
        stream.member("nameEnglish", nameEnglish)
        stream.member("slug", slug)
        stream.member("version", stamp?.version)
        stream.member("sourceCount", stamp?.sourceCount)
        stream.member("status", stamp?.status)
        stream.name("cells")
        stream.openObject()
        for key in RowKey.allCases {
            stream.name(of: key.rawValue)
            if let cell = cells[key] { cell.write(to: &stream) } else { stream.value(String?.none) }
        }
        stream.closeObject()
        stream.closeObject()
    }
}

extension Cell: JSONStreamable {
    /// A cell of the extract contract; `links` and `candidates` only where there are any.
    public func write(to stream: inout JSONStream) {
        stream.openObject()
        stream.member("text", text)
        stream.member("confidence", confidence)
        stream.member("needsReview", needsReview)
        stream.member("line", line)
        if !links.isEmpty {
            stream.name("links")
            stream.openArray()
            for link in links {
                stream.openObject()
                stream.member("text", link.text)
                stream.member("href", link.target)
                stream.closeObject()
            }
            stream.closeArray()
        }
        if !candidates.isEmpty {
            stream.name("candidates")
            stream.openArray()
            for candidate in candidates { stream.value(candidate) }
            stream.closeArray()
        }
        stream.closeObject()
    }
}

extension Diagnostic: JSONStreamable {
    /// A diagnostic of the extract contract; `residue` only where there is any.
    public func write(to stream: inout JSONStream) {
        stream.openObject()
        stream.member("severity", severity.rawValue)
        stream.member("code", code)
        stream.member("message", message)
        stream.member("line", line)
        if let residue { stream.member("residue", residue) }
        stream.closeObject()
    }
}
