/// The seminal works as BibTeX entries in UTF-8, as BibLaTeX with Biber and reference managers read them.
enum BibTeXExport {
    /// Entries by key.
    static func write(_ records: [MethodRecord]) -> [UInt8] {
        let entries = CitationList(records).citations.map(entry)
        return Array(entries.joined(separator: "\n").utf8)
    }

    private static func entry(_ citation: CitationList.Citation) -> String {
        let lines = fields(citation).compactMap { name, value in
            value.flatMap { $0.isEmpty ? nil : "  \(name) = {\($0)},\n" }
        }
        return "@\(type(of: citation.work)){\(citation.id),\n\(lines.joined())}\n"
    }

    private static func type(of work: Work) -> String {
        switch work.type {
        case "article-journal": "article"
        case "paper-conference": "inproceedings"
        case "book": "book"
        case "chapter": "incollection"
        case "report": "techreport"
        case "thesis": "phdthesis"
        default: "misc"
        }
    }

    private static func fields(_ citation: CitationList.Citation) -> [(String, String?)] {
        let work = citation.work
        return [
            ("author", names(work.author, isIncomplete: work.authorsIncomplete)),
            ("editor", names(work.editor, isIncomplete: false)),
            // Inner braces keep the title's capitals, whatever the style wants.
            ("title", work.title.map { "{\(escaped($0))}" }),
            (containerField(of: work), work.containerTitle.map(escaped)),
            ("year", work.issued.map { String($0) }),
            ("volume", work.volume.map(escaped)),
            ("number", (work.issue ?? work.number).map(escaped)),
            ("pages", work.page.map { escaped($0).replacing("-", with: "--") }),
            ("edition", work.edition.map(escaped)),
            (work.type == "report" || work.type == "thesis" ? "institution" : "publisher", work.publisher.map(escaped)),
            ("address", work.publisherPlace.map(escaped)),
            ("type", work.genre.map(escaped)),
            ("doi", work.doi),
            ("isbn", work.isbn),
            ("url", work.url),
            ("keywords", citation.methods.joined(separator: ", ")),
            ("note", work.title == nil ? citation.texts.first.map(escaped) : nil),
        ]
    }

    private static func containerField(of work: Work) -> String {
        switch work.type {
        case "article-journal", "article": "journal"
        case "paper-conference", "chapter": "booktitle"
        default: "howpublished"
        }
    }

    private static func names(_ names: [Work.Name], isIncomplete: Bool) -> String? {
        guard !names.isEmpty else { return nil }
        return (names.map(name) + (isIncomplete ? ["others"] : [])).joined(separator: " and ")
    }

    /// `von Family, Suffix, Given`, or the literal in braces so that it is not taken apart.
    private static func name(_ name: Work.Name) -> String {
        guard let family = name.family else { return "{\(escaped(name.literal ?? name.given ?? ""))}" }
        let last = [name.nonDroppingParticle, family].compactMap { $0 }.joined(separator: " ")
        return [last, name.suffix, name.given].compactMap { $0 }.map(escaped).joined(separator: ", ")
    }

    /// The text with TeX's special characters written so that they print as themselves.
    private static func escaped(_ text: String) -> String {
        var output: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"),
                UInt8(ascii: "{"), UInt8(ascii: "}"):
                output += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\\"): output += Array("\\textbackslash{}".utf8)
            case UInt8(ascii: "~"): output += Array("\\textasciitilde{}".utf8)
            case UInt8(ascii: "^"): output += Array("\\textasciicircum{}".utf8)
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): output.append(UInt8(ascii: " "))
            default: output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
