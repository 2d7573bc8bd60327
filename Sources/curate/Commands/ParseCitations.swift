import ArgumentParser
import Curation
import JSON

/// `curate parse citations`
struct ParseCitations: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "citations", abstract: "Read references as works (CSL-JSON).",
        discussion: """
            A line gives `sources`, an array, as one cell may hold two references: each with `text`, `link` (the mark at \
            its end), `work` (an item of CSL-JSON) and `residue` (what no member took; look at it).

            With --format csl-json the output is one array of items, as reference managers read it; with --format bibtex \
            it is one file of entries by key, each work once. With --format apa each reference is a line of plain text: \
            made of the work alone, but in the form that the line has where users of APA differ (`&` with or without a \
            comma, the front of a DOI, the place of an edition); --format apa-7 writes all in the form of the 7th edition.

            Example:
              curate parse citations refs.txt | jq '.sources[].work.DOI'
              curate parse citations --format apa-7 refs.txt | sort -u
            """)

    /// What is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case jsonl
        case cslJSON = "csl-json"
        case bibtex
        case apa
        case apa7 = "apa-7"
    }

    @Option(name: .long, help: "jsonl (a line for each line), csl-json, bibtex, apa or apa-7 (works only).")
    var format = Format.jsonl

    @OptionGroup var input: ParseInput

    func run() throws {
        switch format {
        case .jsonl: try writeLines()
        case .cslJSON: try writeItems()
        case .bibtex: try writeEntries()
        case .apa: try writeReferences(asPrinted: true)
        case .apa7: try writeReferences(asPrinted: false)
        }
    }

    private func writeLines() throws {
        var parser = CitationParser()
        try input.forEachLine { line in
            let sources = parser.read(line)
            ParseOutput.write(line, "sources", sources, mayHaveRemoved: parser.mayPassOver)
        } bad: {
            ParseOutput.write($0)
        }
    }

    /// Item by item; an id that was there already gets a number.
    private func writeItems() throws {
        var counts: [String: Int] = [:]
        var isFirst = true
        var parser = CitationParser()
        func write(_ source: SeminalSource) {
            guard case .object(var item) = source.work.cslJSON else { return }
            let id = source.work.identifier
            let count = counts[id, default: 0] + 1
            counts[id] = count
            item["id"] = .string(count == 1 ? id : "\(id)-\(count)")
            StandardOutput.write((isFirst ? "[\n" : ",\n"))
            StandardOutput.write(JSONWriter.compact(.object(item)))
            isFirst = false
        }
        defer { StandardOutput.write(isFirst ? "[]\n" : "\n]\n") }
        try input.forEachLine { line in
            for source in parser.read(line) { write(source) }
        } bad: { _ in
        }
    }

    private func writeEntries() throws {
        var sources: [SeminalSource] = []
        var parser = CitationParser()
        defer { StandardOutput.write(SeminalSource.bibTeX(sources)) }
        try input.forEachLine { line in
            sources += parser.read(line)
        } bad: { _ in
        }
    }

    private func writeReferences(asPrinted: Bool) throws {
        var parser = CitationParser()
        try input.forEachLine { line in
            for source in parser.read(line) {
                StandardOutput.write(CitationStyle.apa.reference(source, asPrinted: asPrinted) + "\n")
            }
        } bad: { _ in
        }
    }
}
