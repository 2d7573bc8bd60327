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

    /// `1945/1947 1945 1947 year ?`: EDTF, first, last, precision, and a question mark when a person must look.
    static func of(_ year: OriginYear) -> String {
        let borders = [year.first, year.last].map { $0.map(String.init) ?? "-" }
        let precision = year.precision.map { " " + $0.rawValue } ?? ""
        return ([year.edtf ?? "-"] + borders).joined(separator: " ") + precision + (year.needsReview ? " ?" : "")
    }

    /// `particle~Family, Given, Suffix = other name @ affiliation (role) year + ?`, joined by ` | `. A literal is `{person}`,
    /// `[organisation]` or `<unknown>`.
    static func of(_ originators: [Originator]) -> String {
        originators.map { originator in
            var text = name(originator)
            if let other = originator.alternative {
                text +=
                    " = "
                    + (other.literal.map { "{\($0)}" } ?? parts(other.particle, other.family, other.given, other.suffix))
            }
            if let affiliation = originator.affiliation { text += " @ \(affiliation)" }
            if let role = originator.role { text += " (\(role))" }
            if let year = originator.year.map({ String($0) }) ?? originator.years { text += " \(year)" }
            return text + (originator.etAl ? " +" : "") + (originator.needsReview ? " ?" : "")
        }.joined(separator: " | ")
    }

    private static func name(_ originator: Originator) -> String {
        guard let literal = originator.literal else {
            return parts(originator.particle, originator.family, originator.given, originator.suffix)
        }
        switch originator.kind {
        case .organisation: return "[\(literal)]"
        case .unknown: return "<\(literal)>"
        default: return "{\(literal)}"
        }
    }

    private static func parts(_ particle: String?, _ family: String?, _ given: String?, _ suffix: String?) -> String {
        let family = [particle, family].compactMap { $0 }.joined(separator: "~")
        return [family, given, suffix].compactMap { $0 }.joined(separator: ", ")
    }

    /// `text [language kind]`, joined by ` | `.
    static func of(_ aliases: [Alias]) -> String {
        aliases.map { "\($0.text) [\($0.language) \($0.kind)]" }.joined(separator: " | ")
    }
}
