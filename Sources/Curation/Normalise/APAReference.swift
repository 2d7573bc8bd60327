/// A work as an APA reference: names, date, title, source, identifiers, each a part that ends in its period.
struct APAReference {
    private let work: Work
    private(set) var text = ""

    init(_ work: Work) {
        self.work = work
        text.reserveCapacity(256)
        let names = work.author.isEmpty ? editorsInFront : authors
        if names.isEmpty {
            // Without names the title comes first.
            add(titlePart)
            add(datePart)
        } else {
            // The element of the names ends in a period, of an initial or its own.
            add(names)
            add(datePart)
            add(titlePart)
        }
        add(sourcePart)
        for identifier in identifiers { text += (text.isEmpty ? "" : " ") + identifier }
    }

    /// Adds a part with the period that ends it, unless it ends in a mark of its own.
    private mutating func add(_ part: String) {
        guard !part.isEmpty else { return }
        if !text.isEmpty { text += " " }
        text += part
        if let last = part.utf8.last, last != UInt8(ascii: "."), last != UInt8(ascii: "?"), last != UInt8(ascii: "!") {
            text += "."
        }
    }

    // MARK: Names

    private var authors: String { Self.inverted(work.author, isIncomplete: work.authorsIncomplete) }

    /// Editors stand in front of an edited book that has no authors.
    private var editorsInFront: String {
        guard work.author.isEmpty, !work.editor.isEmpty, work.containerTitle == nil else { return "" }
        return Self.inverted(work.editor, isIncomplete: work.authorsIncomplete)
            + (work.editor.count == 1 ? " (Ed.)." : " (Eds.).")
    }

    /// `Lee, K., & Toutanova, K.`
    private static func inverted(_ names: [Work.Name], isIncomplete: Bool) -> String {
        var text = ""
        for (index, name) in names.enumerated() {
            if index > 0 { text += index == names.count - 1 && !isIncomplete ? ", & " : ", " }
            text += inverted(name)
        }
        return isIncomplete && !names.isEmpty ? text + " et al." : text
    }

    private static func inverted(_ name: Work.Name) -> String {
        guard let family = name.family else { return name.literal ?? name.given ?? "" }
        var text = joinedParticle(name.nonDroppingParticle, family)
        if let given = name.given { text += ", " + given }
        if let suffix = name.suffix { text += ", " + suffix }
        return text
    }

    /// `K. Lee & M. Toutanova`
    private static func direct(_ names: [Work.Name]) -> String {
        var text = ""
        for (index, name) in names.enumerated() {
            if index > 0 { text += index < names.count - 1 ? ", " : names.count > 2 ? ", & " : " & " }
            guard let family = name.family else {
                text += name.literal ?? ""
                continue
            }
            if let given = name.given { text += given + " " }
            text += joinedParticle(name.nonDroppingParticle, family)
            if let suffix = name.suffix { text += " " + suffix }
        }
        return text
    }

    /// A particle that ends in a hyphen or an apostrophe stands right before the name.
    private static func joinedParticle(_ particle: String?, _ family: String) -> String {
        guard let particle, let last = particle.utf8.last else { return family }
        return last == UInt8(ascii: "-") || last == UInt8(ascii: "'") ? particle + family : particle + " " + family
    }

    // MARK: Date

    private var datePart: String {
        var date = work.issued.map { String($0) } ?? work.status ?? ""
        if date.isEmpty { return "" }
        if let original = work.originallyIssued, work.issued != nil { date = "\(original)/\(date)" }
        if let suffix = work.yearSuffix { date += work.issued == nil ? "-" + suffix : suffix }
        if let month = work.issuedMonth, (1...12).contains(month) {
            date += ", " + Self.months[month - 1]
            if let day = work.issuedDay { date += " \(day)" }
        }
        return "(" + date + ")"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    // MARK: Title

    private var isPartOfBook: Bool { work.type == "chapter" || work.type == "paper-conference" }

    /// The title with its remarks: `Title (2nd ed., Vol. 3) [Doctoral dissertation, University]`.
    private var titlePart: String {
        var part = work.title ?? ""
        if !isPartOfBook, !isInJournal { part += Self.bracketed(bookRemarks) }
        if work.type == "report" {
            part += Self.bracketed([reportRemark].compactMap { $0 })
        } else if work.type == "thesis" {
            let remark = [work.genre, work.publisher].compactMap { $0 }.joined(separator: ", ")
            if !remark.isEmpty { part += " [" + remark + "]" }
        } else if let genre = work.genre {
            part += " [" + genre + "]"
        }
        if !work.translator.isEmpty { part += " (" + Self.direct(work.translator) + ", Trans.)" }
        if !isPartOfBook, !work.author.isEmpty, !work.editor.isEmpty {
            part += " (" + Self.direct(work.editor) + (work.editor.count == 1 ? ", Ed.)" : ", Eds.)")
        }
        return part
    }

    private var isInJournal: Bool {
        work.type == "article-journal" || work.type == "article" && work.containerTitle != nil
    }

    private var bookRemarks: [String] {
        var remarks: [String] = []
        if let edition = work.edition { remarks.append(Self.edition(edition)) }
        if let volume = work.volume {
            remarks.append((volume.utf8.contains(UInt8(ascii: "-")) ? "Vols. " : "Vol. ") + volume)
        }
        if let series = work.collectionTitle {
            remarks.append(series + (work.collectionNumber.map { ", Vol. " + $0 } ?? ""))
        }
        return remarks
    }

    private var reportRemark: String? {
        guard let genre = work.genre else { return work.number.map { "No. " + $0 } }
        return genre + (work.number.map { " No. " + $0 } ?? "")
    }

    private static func bracketed(_ remarks: [String]) -> String {
        remarks.isEmpty ? "" : " (" + remarks.joined(separator: ", ") + ")"
    }

    /// `2nd ed.` of `2`; other editions as they are printed.
    static func edition(_ edition: String) -> String {
        guard let number = Int(edition), number > 0 else { return edition + " ed." }
        let ending =
            switch (number % 10, number % 100) {
            case (_, 11...13): "th"
            case (1, _): "st"
            case (2, _): "nd"
            case (3, _): "rd"
            default: "th"
            }
        return "\(number)\(ending) ed."
    }

    // MARK: Source

    private var sourcePart: String {
        switch work.type {
        case "chapter", "paper-conference": inBook
        case "thesis": [work.publisherPlace, work.containerTitle].compactMap { $0 }.joined(separator: ". ")
        default: work.containerTitle == nil ? lonePages : periodical
        }
    }

    /// `In A. Editor & B. Editor (Eds.), Book (2nd ed., Vol. 1, pp. 1–20). Place: Publisher`
    private var inBook: String {
        var part = ""
        if let container = work.containerTitle {
            let isBook =
                work.type == "chapter" || !work.editor.isEmpty || work.publisher != nil
                || work.volume == nil && !Self.startsWithAcronym(container)
            if isBook { part = "In " }
            if !work.editor.isEmpty {
                part += Self.direct(work.editor) + (work.editor.count == 1 ? " (Ed.), " : " (Eds.), ")
            }
            part += container
            if isBook {
                var remarks = bookRemarks
                if let page = work.page {
                    remarks.append((page.utf8.contains(UInt8(ascii: "-")) ? "pp. " : "p. ") + Self.dashed(page))
                }
                if let number = work.number, work.page == nil { remarks.append("Article " + number) }
                part += Self.bracketed(remarks)
            } else {
                part += locators
            }
        }
        let publication = publisher
        if !publication.isEmpty { part += (part.isEmpty ? "" : ". ") + publication }
        return part
    }

    /// `KDD '16`, `ICML 2018`: the short name of a conference is printed as a journal's.
    private static func startsWithAcronym(_ container: String) -> Bool {
        let word = container.utf8.prefix { $0 != .space }
        return word.dropFirst().contains { $0.isUpper }
    }

    private var periodical: String {
        if work.containerTitle == "arXiv", let number = work.number { return "arXiv preprint arXiv:" + number }
        let publication = publisher
        return (work.containerTitle ?? "") + locators + (publication.isEmpty ? "" : ". " + publication)
    }

    /// `, 12(3), 45–67`
    private var locators: String {
        var part = ""
        if let volume = work.volume { part += ", " + volume }
        if let issue = work.issue { part += (work.volume == nil ? ", " : "") + "(" + issue + ")" }
        if let page = work.page { part += ", " + Self.dashed(page) }
        if let number = work.number { part += ", " + (Self.needsLabel(number) ? "Article " : "") + number }
        return part
    }

    /// A short number would be taken for pages.
    private static func needsLabel(_ number: String) -> Bool {
        number.utf8.allSatisfy { $0.isDigit } && number.utf8.count < 5 && number.utf8.first != UInt8(ascii: "0")
    }

    private var lonePages: String {
        let pages = work.page.map { "pp. " + Self.dashed($0) }
        return [publisher, pages ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// `Place: Publisher`, or the one that is known.
    private var publisher: String {
        [work.publisherPlace, work.publisher].compactMap { $0 }.joined(separator: ": ")
    }

    private static func dashed(_ page: String) -> String { page.replacing("-", with: "\u{2013}") }

    // MARK: Identifiers

    private var identifiers: [String] {
        var found: [String] = []
        if let issn = work.issn { found.append("ISSN " + issn) }
        if let isbn = work.isbn { found.append("ISBN " + isbn) }
        if let doi = work.doi { found.append("https://doi.org/" + doi) }
        if let url = work.url { found.append(url) }
        return found
    }
}
