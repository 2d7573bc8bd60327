/// What stands between date and identifiers in an APA reference: title and source.
struct APABody {
    let work: Work
    let form: PrintedForm

    /// Parts, each to be ended by its period.
    var parts: [String] {
        let title = APATitle(work: work, form: form)
        switch work.type {
        case "report": return [form.first(of: reports)]
        case "thesis": return [form.first(of: theses)]
        case "chapter", "paper-conference": return [title.text, inBook(title)]
        default:
            let source = work.containerTitle == nil ? lonePages : periodical
            return source.utf8.first == UInt8(ascii: "(") ? [title.text + " " + source] : [title.text, source]
        }
    }

    /// A text that ends in a mark of its own needs no period.
    static func ended(_ part: String) -> String {
        guard let last = part.utf8.last, last != UInt8(ascii: "."), last != UInt8(ascii: "?"), last != UInt8(ascii: "!")
        else { return part }
        return part + "."
    }

    private static func sentences(_ parts: [String?]) -> String {
        parts.compactMap(\.self).filter { !$0.isEmpty }.map(ended).joined(separator: " ")
    }

    // MARK: Books and journals

    /// `In A. Editor & B. Editor (Eds.), Book (2nd ed., Vol. 1, pp. 1–20). Place: Publisher`
    private func inBook(_ title: APATitle) -> String {
        guard let container = work.containerTitle else { return publication }
        if let talk { return talk }
        let named = (work.editor.isEmpty ? "" : APANames(work: work, form: form).editorsInBook) + container
        let inBooks = ["In ", "In: ", ""].flatMap { books(named: $0 + named, title.bookRemarks) }
        let series = ["In ", ""].flatMap { journals($0 + named) }
        let usual = isInBook(container) ? inBooks[0] : journals(named)[0]
        return Self.sentences([form.choice(usual, unless: inBooks + series), publication])
    }

    /// `Paper presented at the Workshop, Zagreb`: a talk has a place and no book.
    private var talk: String? {
        guard let container = work.containerTitle, let place = work.publisherPlace, work.publisher == nil,
            work.number == nil, work.volume == nil, work.editor.isEmpty
        else { return nil }
        let fronts = [
            "Unpublished paper presented at the ", "Paper presented at the ", "Paper presented at ", "In ", "",
        ]
        let ends = work.page.map { page in [", pp. ", ", "].map { $0 + Self.dashed(page) } } ?? [""]
        let talks = fronts.flatMap { front in ends.map { front + container + ", " + place + $0 } }
        let talk = form.choice("", unless: talks)
        return talk.isEmpty ? nil : talk
    }

    /// The book that a chapter is in, with its pages among the remarks or behind them.
    private func books(named front: String, _ remarks: [String]) -> [String] {
        let among = bookPages.flatMap { APATitle.withRemarks(front, remarks + [$0].filter { !$0.isEmpty }) }
        let behind = bookPages.flatMap { pages in
            APATitle.withRemarks(front, remarks).map { pages.isEmpty ? $0 : $0 + ", " + pages }
        }
        guard let volume = work.volume, let pages = bookPages.first, !pages.isEmpty else { return among + behind }
        let list = remarks.joined(separator: ", ")
        let apart = bookPages.map { "\(front) (\(list); \($0))" }
        return among + behind + apart + ["\(front) \(volume) (\(pages))"]
    }

    private func isInBook(_ container: String) -> Bool {
        work.type == "chapter" || !work.editor.isEmpty || work.publisher != nil
            || work.volume == nil && !Self.startsWithAcronym(container)
    }

    private var bookPages: [String] {
        if let page = work.page {
            let isRange = page.utf8.contains(UInt8(ascii: "-"))
            return [isRange ? "pp. " : "p. ", "p. ", "pp. ", ""].map { $0 + Self.dashed(page) }
        }
        return work.number.map { ["Article " + $0, "No. " + $0, $0] } ?? [""]
    }

    /// `KDD '16`, `ICML 2018`: the short name of a conference is printed as a journal's.
    private static func startsWithAcronym(_ container: String) -> Bool {
        let word = container.utf8.prefix { $0 != .space }
        return word.dropFirst().contains { $0.isUpper }
    }

    private var periodical: String {
        guard let container = work.containerTitle else { return publication }
        if container == "arXiv", let number = work.number {
            return form.first(
                of: [
                    "arXiv preprint arXiv:\(number)", "(arXiv:\(number)). arXiv", "arXiv:\(number)",
                    "arXiv (\(number))",
                ])
        }
        return Self.sentences([form.first(of: journals(container)), publication])
    }

    /// `Journal, 12(3), 45–67`
    private func journals(_ container: String) -> [String] {
        let volumes = work.volume.map { volume in
            let issue =
                work.issue.map { ["(" + $0 + ")", ", no. " + $0, ", " + $0, ":" + $0, ", (" + $0 + ")"] } ?? [""]
            return [", ", ", vol. ", " ", ". "].flatMap { front in issue.map { front + volume + $0 } }
        }
        let issues = work.issue.map { [", (" + $0 + ")", ", no. " + $0] } ?? [""]
        return (volumes ?? issues).flatMap { front in places.map { container + front + $0 } }
    }

    /// Pages and article number behind the volume.
    private var places: [String] {
        let pages =
            work.page.map { page in [", ", ": ", ", pp. ", ", p. ", ". "].map { $0 + Self.dashed(page) } } ?? [""]
        guard let number = work.number else { return pages }
        let numbers = [", Article ", ", ", ", Art. ", ", Article number: ", ": ", ". "].map { $0 + number }
        return pages.flatMap { page in numbers.map { page + $0 } }
    }

    private var lonePages: String {
        let pages = work.page.map { "pp. " + Self.dashed($0) }
        return [publication, pages ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func dashed(_ page: String) -> String { page.replacing("-", with: "\u{2013}") }

    // MARK: Publishers

    private var publication: String { form.first(of: publications) }

    /// `Place: Publisher`, or the one that is known.
    private var publications: [String] {
        guard let place = work.publisherPlace, let publisher = work.publisher else {
            return [work.publisherPlace ?? work.publisher ?? ""]
        }
        return [
            place + ": " + publisher, publisher + ", " + place, place + ", " + publisher,
            publisher + " (" + place + ")", publisher + "; " + place,
        ]
    }

    // MARK: Reports and theses

    /// `Title (Working Paper No. 12). Place: Publisher`
    private var reports: [String] {
        let title = APATitle(work: work, form: form).text
        let remarks = reportRemarks
        guard !remarks.isEmpty else { return publications.map { Self.sentences([title, $0]) } }
        return remarks.flatMap { remark in
            publications.flatMap { publication in
                [
                    Self.sentences([title + " (" + remark + ")", publication]),
                    Self.sentences([title + " [" + remark + "]", publication]),
                    Self.sentences([title, "(" + remark + ")", publication]),
                    Self.sentences([title, remark, publication]),
                    Self.sentences([title, remark + ", " + publication]),
                    Self.sentences([title, publication + " (" + remark + ")"]),
                    Self.sentences([title, publication + ", " + remark]),
                    Self.sentences([title + " (" + remark + ", " + publication + ")"]),
                ]
            }
        }
    }

    private var reportRemarks: [String] {
        guard let number = work.number else { return [work.genre].compactMap(\.self) }
        guard let genre = work.genre else { return ["No. " + number, number] }
        return [" No. ", " ", " #", " Nr. ", ", No. ", ", ", " (No. "].map {
            genre + $0 + number + ($0.contains("(") ? ")" : "")
        }
    }

    /// `Title [Doctoral dissertation, University]. Place. Archive`
    private var theses: [String] {
        let title = APATitle(work: work, form: form).text
        let remark = [work.genre, work.publisher].compactMap(\.self).joined(separator: ", ")
        let bracketed = remark.isEmpty ? title : title + " [" + remark + "]"
        let usual = Self.sentences([bracketed, work.publisherPlace, work.containerTitle])
        guard let genre = work.genre else { return [usual] }
        return [usual]
            + publications.flatMap { publication in
                [
                    Self.sentences([title + " (" + genre + ")", publication, work.containerTitle]),
                    Self.sentences([title + " [" + genre + "]", publication, work.containerTitle]),
                    Self.sentences([title + " (" + genre + ", " + publication + ")", work.containerTitle]),
                    Self.sentences([title, genre + ", " + publication, work.containerTitle]),
                    Self.sentences([title, genre, publication, work.containerTitle]),
                ]
            }
    }
}
