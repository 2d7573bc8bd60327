/// The title of an APA reference with its remarks: `Title (2nd ed., Vol. 3)`.
struct APATitle {
    let work: Work
    let form: PrintedForm

    /// The title of a work that stands alone; a journal's or a book's part has no remarks of its own.
    var text: String {
        let names = APANames(work: work, form: form)
        var part = form.first(of: remarked(names))
        if let genre = work.genre, work.type != "report", work.type != "thesis" {
            part = form.first(of: [" [\(genre)]", " (\(genre))", ". \(genre)"].map { part + $0 })
        }
        if !isPartOfBook, !work.author.isEmpty, !work.editor.isEmpty { part = names.edited(part) }
        return part
    }

    /// Translators stand in front of the other remarks: `(K. Lee, Trans.; 2nd ed.)`.
    private func remarked(_ names: APANames) -> [String] {
        let title = work.title ?? ""
        let remarks = isPartOfBook || isInJournal ? [] : bookRemarks
        guard !work.translator.isEmpty else { return Self.withRemarks(title, remarks) }
        let translators = names.translators
        let list = remarks.joined(separator: ", ")
        let apart = [" (" + translators + ")", ". (" + translators + ")"]
        guard !remarks.isEmpty else { return apart.map { title + $0 } }
        return ["\(title) (\(translators); \(list))", "\(title) (\(list); \(translators))"]
            + Self.withRemarks(title, remarks).flatMap { front in apart.map { front + $0 } }
    }

    private var isPartOfBook: Bool { work.type == "chapter" || work.type == "paper-conference" }

    private var isInJournal: Bool {
        work.type == "article-journal" || work.type == "article" && work.containerTitle != nil
    }

    // MARK: Remarks

    /// Edition, volume and series of a book.
    var bookRemarks: [String] {
        var remarks: [String] = []
        if let edition = work.edition { remarks.append(form.first(of: Self.editions(edition))) }
        if let volume = work.volume { remarks.append(form.first(of: Self.volumes(volume))) }
        if let series = work.collectionTitle {
            let numbers = work.collectionNumber.map { number in
                [", Vol. ", ", No. ", " No. ", ", ", " ", "; "].map { $0 + number }
            }
            remarks.append(form.first(of: (numbers ?? [""]).map { series + $0 }))
        }
        return remarks
    }

    private static func volumes(_ volume: String) -> [String] {
        let isRange = volume.utf8.contains(UInt8(ascii: "-"))
        return (isRange ? ["Vols. ", "Volumes "] : ["Vol. ", "Volume "]).map { $0 + volume }
    }

    /// `2nd ed.` of `2`; other editions as they are printed.
    private static func editions(_ edition: String) -> [String] {
        var numbers = [edition]
        if let number = Int(edition), number > 0 { numbers = ["\(number)\(ending(number))", "\(number).", edition] }
        return ["ed.", "edition", "edn.", "edn", "ed"].flatMap { word in numbers.map { $0 + " " + word } }
    }

    private static func ending(_ number: Int) -> String {
        switch (number % 10, number % 100) {
        case (_, 11...13): "th"
        case (1, _): "st"
        case (2, _): "nd"
        case (3, _): "rd"
        default: "th"
        }
    }

    /// APA's place for remarks, one bracket behind the title, then those of its users.
    static func withRemarks(_ title: String, _ remarks: [String]) -> [String] {
        guard !remarks.isEmpty else { return [title] }
        let reversed = Array(remarks.reversed())
        return (remarks == reversed ? [remarks] : [remarks, reversed]).flatMap { order in
            let list = order.joined(separator: ", ")
            let brackets = order.map { "(\($0))" }.joined(separator: " ")
            let sentences = order.joined(separator: ". ")
            return [
                "\(title) (\(list))", "\(title) \(brackets)", "\(title). (\(list))", "\(title), \(list)",
                "\(title). \(sentences)", "\(title): \(order[0]) (\(order.dropFirst().joined(separator: ", ")))",
            ]
        }
    }
}
