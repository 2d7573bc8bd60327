extension ComparisonPage {
    /// Puts together what the table and the text around it say, and checks one against the other.
    ///
    /// A function, because an initializer would copy the page that it is given and the one that it makes.
    static func assembled(
        page: SavedPage, rendering: Rendering, language: LanguageDecision, furniture: PageFurniture, rows: [Row],
        columns: [Column], isComplete: Bool, diagnostics: [Diagnostic]
    ) -> ComparisonPage {
        let address = address(container: page.address, page: furniture.address)
        var result = ComparisonPage(
            path: page.path, digest: page.digest, language: language.tag, rendering: rendering, encoding: page.encoding,
            heading: furniture.heading, address: address?.text ?? page.address,
            accessed: furniture.accessed ?? page.captured, isComplete: isComplete, rows: rows, columns: columns,
            diagnostics: language.diagnostics + diagnostics)
        if language.profile == nil { result.frame = FrameWords(lines: furniture.lines) }
        result.assign(address?.slugs ?? [], what: "slugs in the address", code: "slugs-differ") { column, slug in
            column.slug = slug
        }
        result.assign(furniture.englishNames, what: "names in the citation line", code: "names-differ") {
            column, name in column.nameEnglish = name
        }
        // On an English page the shown name is the English name, whatever was cut off below the table.
        if language.tag == "en" {
            for index in columns.indices
            where result.columns[index].nameEnglish == nil && !columns[index].name.isEmpty {
                result.columns[index].nameEnglish = columns[index].name
            }
        }
        result.assign(furniture.stamps, what: "stamps", code: "stamps-differ") { column, stamp in column.stamp = stamp }
        return result
    }

    /// The address that says most: one with slugs before one without, the container's before the page's.
    private static func address(container: String?, page: PageAddress?) -> PageAddress? {
        let outer = container.flatMap { PageAddress($0) }
        if let outer, !outer.slugs.isEmpty || page == nil || page?.slugs.isEmpty == true { return outer }
        return page ?? outer
    }

    /// Gives each column its value when there are just as many; otherwise nobody knows which is whose.
    private mutating func assign<Value>(
        _ values: [Value], what: String, code: String, to set: (inout Column, Value) -> Void
    ) {
        guard !values.isEmpty, !columns.isEmpty else { return }
        guard values.count == columns.count else {
            isComplete = isComplete && code == "slugs-differ"
            diagnostics.append(
                Diagnostic(
                    severity: .warning, code: code,
                    message: "the page has \(values.count) \(what) for \(columns.count) methods; none was assigned"))
            return
        }
        for index in columns.indices { set(&columns[index], values[index]) }
    }

    /// A page on which no comparison was found.
    static func empty(
        _ page: SavedPage, rendering: Rendering, language: LanguageDecision, furniture: PageFurniture,
        diagnostics: [Diagnostic]
    ) -> ComparisonPage {
        assembled(
            page: page, rendering: rendering, language: language, furniture: furniture, rows: [], columns: [],
            isComplete: false, diagnostics: diagnostics)
    }
}
