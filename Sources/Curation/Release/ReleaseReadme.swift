/// `README.md` of a release: what is in the folder and how to use, check and cite it.
enum ReleaseReadme {
    /// The file's text.
    static func write(
        _ dataset: DatasetDescription, release name: String, date: String?, counts: ReleaseManifest.Counts,
        files: [(name: String, describes: String)], guardsFormulas: Bool
    ) -> String {
        """
        # \(MarkdownText.escaped(dataset.title)), \(name)

        \(MarkdownText.escaped(dataset.description))

        \(date.map { "Released \($0). " } ?? "")Records: \(counts.records), languages of names: \
        \(counts.languages.count), fields: \(counts.fields.count).

        | file | content |
        |---|---|
        \(files.map { "| `\($0.name)` | \(MarkdownText.escaped($0.describes)) |" }.joined(separator: "\n"))

        Check the files with `sha256sum -c SHA256SUMS`.

        ## Licence and attribution

        \(MarkdownText.escaped(dataset.licence)), <\(dataset.licenceURL)>.

        \(MarkdownText.escaped(dataset.attribution))

        ## Columns of methods.csv

        \(guardNote(guardsFormulas))Lists are joined by ` | `.

        | column | content |
        |---|---|
        \(MethodsCSV.columns.map { "| `\($0.name)` | \(MarkdownText.escaped($0.describes)) |" }.joined(separator: "\n"))

        `aliases.csv` has `\(AliasesCSV.columns.joined(separator: "`, `"))`: every name is a row, `kind` is `label` for
        the names of records, and `of` is what an abbreviation stands for.

        ## Searching methods.sqlite

        Table `originators` has the parts of a name, `kind` (person, organisation or unknown), `role`, `affiliation` and
        the years; `aliases` has `stands_for`.

        ```sql
        SELECT method_id FROM methods_text WHERE methods_text MATCH 'attention' ORDER BY rank;
        ```

        """
    }

    private static func guardNote(_ guardsFormulas: Bool) -> String {
        guard guardsFormulas else { return "" }
        return
            "Cells that begin with `=`, `+`, `-` or `@` have an apostrophe in front so that no spreadsheet runs them. "
    }
}
