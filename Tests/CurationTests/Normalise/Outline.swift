@testable import Curation

/// One line for each parsed value, so that tables of expectations stay readable.
enum Outline {
    /// `type | names | date | title | member: value ... | residue: ... | link`, only what is there.
    static func of(_ source: SeminalSource) -> String {
        let work = source.work
        var parts = [work.type]
        let authors = work.author.map(name).joined(separator: "; ") + (work.authorsIncomplete ? " +" : "")
        if !authors.isEmpty { parts.append(authors) }
        if !work.editor.isEmpty { parts.append("ed: " + work.editor.map(name).joined(separator: "; ")) }
        if !work.translator.isEmpty { parts.append("tr: " + work.translator.map(name).joined(separator: "; ")) }
        if let year = work.issued {
            let date = [year, work.issuedMonth, work.issuedDay].compactMap { $0.map(String.init) }.joined(
                separator: "-")
            parts.append(date + (work.yearSuffix ?? "") + (work.originallyIssued.map { "<\($0)" } ?? ""))
        }
        let members: [(String, String?)] = [
            ("status", work.status), ("title", work.title), ("in", work.containerTitle),
            ("series", work.collectionTitle), ("series number", work.collectionNumber), ("vol", work.volume),
            ("issue", work.issue), ("page", work.page), ("number", work.number), ("edition", work.edition),
            ("publisher", work.publisher), ("place", work.publisherPlace), ("genre", work.genre), ("doi", work.doi),
            ("isbn", work.isbn), ("issn", work.issn), ("url", work.url),
            ("residue", source.residue.isEmpty ? nil : source.residue),
        ]
        parts += members.compactMap { member, value in value.map { "\(member): \($0)" } }
        if source.link != .none { parts.append(source.link.rawValue) }
        return parts.joined(separator: " | ")
    }

    static func name(_ name: Work.Name) -> String {
        if let literal = name.literal { return "{\(literal)}" }
        let family = [name.nonDroppingParticle, name.family].compactMap { $0 }.joined(separator: "~")
        return [family, name.given, name.suffix].compactMap { $0 }.joined(separator: ", ")
    }

    /// `1945/1947 1945 1947 ?`: EDTF, first, last, and a question mark when a person must look.
    static func of(_ year: OriginYear) -> String {
        let borders = [year.first, year.last].map { $0.map(String.init) ?? "-" }
        return ([year.edtf ?? "-"] + borders).joined(separator: " ") + (year.needsReview ? " ?" : "")
    }

    /// `Family, Given (role) year +` or `{literal}`, joined by ` | `.
    static func of(_ originators: [Originator]) -> String {
        originators.map { originator in
            var text = originator.literal.map { "{\($0)}" } ?? "\(originator.family ?? ""), \(originator.given ?? "")"
            if let role = originator.role { text += " (\(role))" }
            if let year = originator.year { text += " \(year)" }
            return text + (originator.etAl ? " +" : "")
        }.joined(separator: " | ")
    }

    /// `text [language kind]`, joined by ` | `.
    static func of(_ aliases: [Alias]) -> String {
        aliases.map { "\($0.text) [\($0.language) \($0.kind)]" }.joined(separator: " | ")
    }
}
