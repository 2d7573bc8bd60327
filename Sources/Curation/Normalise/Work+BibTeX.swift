extension Work {
    /// The work as a BibTeX entry in UTF-8, as BibLaTeX with Biber and reference managers read it; ends in a line break.
    ///
    /// - Parameters:
    ///   - key: The entry's key; ``identifier`` when nil.
    ///   - keywords: Members of `keywords`, joined by commas.
    ///   - printed: The citation as printed, kept in `note` when the work has no title.
    public func bibTeX(key: String? = nil, keywords: [String] = [], printed: String? = nil) -> String {
        var entry = "@\(bibTeXType){\(key ?? identifier),\n"
        for (name, value) in bibTeXFields {
            guard let value, !value.isEmpty else { continue }
            entry += "  \(name) = {\(value)},\n"
        }
        if !keywords.isEmpty { entry += "  keywords = {\(keywords.joined(separator: ", "))},\n" }
        if title == nil, let printed { entry += "  note = {\(BibTeXText.escaped(printed))},\n" }
        return entry + "}\n"
    }

    private var bibTeXType: String {
        switch type {
        case "article-journal": "article"
        case "paper-conference": "inproceedings"
        case "book": "book"
        case "chapter": "incollection"
        case "report": "techreport"
        case "thesis": isMastersThesis ? "mastersthesis" : "phdthesis"
        default: "misc"
        }
    }

    private var isMastersThesis: Bool {
        guard let genre = genre?.lowercased() else { return false }
        return genre.hasPrefix("master") || genre.hasPrefix("magister") || genre.hasPrefix("m.")
    }

    private var bibTeXFields: [(String, String?)] {
        let escaped = BibTeXText.escaped
        let isInstitution = type == "report" || type == "thesis"
        let isPreprint = containerTitle == "arXiv" && number != nil
        return [
            ("author", BibTeXText.names(author, isIncomplete: authorsIncomplete)),
            ("editor", BibTeXText.names(editor, isIncomplete: false)),
            ("translator", BibTeXText.names(translator, isIncomplete: false)),
            // Inner braces keep the title's capitals, whatever the style wants.
            ("title", title.map { "{\(escaped($0))}" }),
            (bibTeXContainer, containerTitle.map(escaped)),
            ("series", collectionTitle.map(escaped)),
            ("year", issued.map { String($0) + (yearSuffix ?? "") } ?? status.map(escaped)),
            ("month", issuedMonth.map { String($0) }),
            ("volume", volume.map(escaped)),
            ("number", isPreprint ? nil : (issue ?? collectionNumber ?? number).map(escaped)),
            ("eid", !isPreprint && issue != nil ? number.map(escaped) : nil),
            ("eprint", isPreprint ? number.map(escaped) : nil),
            ("archiveprefix", isPreprint ? "arXiv" : nil),
            ("pages", page.map { escaped($0).replacing("-", with: "--") }),
            ("edition", edition.map(escaped)),
            (isInstitution ? "institution" : "publisher", publisher.map(escaped)),
            ("address", publisherPlace.map(escaped)),
            ("type", genre.map(escaped)),
            ("doi", doi.map(BibTeXText.escapedIdentifier)),
            ("isbn", isbn),
            ("issn", issn),
            ("url", url.map(BibTeXText.escapedIdentifier)),
        ]
    }

    private var bibTeXContainer: String {
        switch type {
        case "article-journal", "article": "journal"
        case "paper-conference", "chapter": "booktitle"
        default: "howpublished"
        }
    }
}

/// How texts and names are written in BibTeX.
enum BibTeXText {
    static func names(_ names: [Work.Name], isIncomplete: Bool) -> String? {
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
    static func escaped(_ text: String) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count + 8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"),
                UInt8(ascii: "{"), UInt8(ascii: "}"):
                output += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\\"): output += Array("\\textbackslash{}".utf8)
            case UInt8(ascii: "~"): output += Array("\\textasciitilde{}".utf8)
            case UInt8(ascii: "^"): output += Array("\\textasciicircum{}".utf8)
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): output.append(.space)
            default: output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Addresses and DOIs are read as they are; braces alone would end the field.
    static func escapedIdentifier(_ text: String) -> String {
        text.replacing("{", with: "%7B").replacing("}", with: "%7D")
    }
}
