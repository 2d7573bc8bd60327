/// Names as APA prints them: inverted in front of a reference, in natural order inside it.
struct APANames {
    let work: Work
    let form: PrintedForm

    /// `Lee, K., & Toutanova, K.`; the editors, with their word, where an edited book has no authors.
    var inFront: String {
        if !work.author.isEmpty { return form.first(of: Self.lists(work.author, isIncomplete: work.authorsIncomplete)) }
        guard !work.editor.isEmpty, work.containerTitle == nil else { return "" }
        let names = form.first(of: Self.lists(work.editor, isIncomplete: work.authorsIncomplete))
        return form.first(of: Self.labels(work.editor.count).flatMap { [names + " (" + $0 + ")", names + ", " + $0] })
    }

    /// `K. Lee & M. Fox (Eds.), ` in front of the title of their book.
    var editorsInBook: String {
        let lists = Self.directLists(work.editor) + Self.lists(work.editor, isIncomplete: false)
        let labels = Self.labels(work.editor.count).map { " (" + $0 + ")" } + [""]
        return form.first(of: lists.flatMap { names in labels.map { names + $0 + ", " } })
    }

    /// The title of a book with those who edited it, who are not its authors: `Title (K. Lee & M. Fox, Eds.)`.
    func edited(_ title: String) -> String {
        let labels = Self.labels(work.editor.count)
        let lists = Self.directLists(work.editor)
        let inBrackets = lists.flatMap { names in labels.map { title + " (" + names + ", " + $0 + ")" } }
        let behind = (lists + Self.lists(work.editor, isIncomplete: false)).flatMap { names in
            labels.map { title + ". " + names + " (" + $0 + ")" }
        }
        return form.first(of: inBrackets + behind)
    }

    /// `K. Lee & M. Fox, Trans.`
    var translators: String { form.first(of: Self.directLists(work.translator)) + ", Trans." }

    private static func labels(_ count: Int) -> [String] {
        count == 1 ? ["Ed.", "Ed", "Editor"] : ["Eds.", "Eds", "Editors"]
    }

    // MARK: Inverted

    /// APA's list first, then those of its users.
    private static func lists(_ names: [Work.Name], isIncomplete: Bool) -> [String] {
        let printed = names.map { inverted($0, beforeSuffix: ", ") }
        guard isIncomplete, let last = printed.last else {
            let lists = joints.map { joined(printed, last: $0) }
            if names.allSatisfy({ $0.suffix == nil }) { return lists }
            return lists + joints.map { joined(names.map { inverted($0, beforeSuffix: " ") }, last: $0) }
        }
        let all = printed.joined(separator: ", ")
        let others = [" et al.", ", et al.", ", and others", ", & others", " and others", " & others"].map { all + $0 }
        let front = printed.dropLast().joined(separator: ", ")
        let cut = ellipses.flatMap { dots in ["", " &", ", &"].map { front + ", " + dots + $0 + " " + last } }
        return others + (printed.count > 1 ? cut : [])
    }

    private static let joints = [", & ", " & ", ", and ", " and ", ", "]
    private static let ellipses = [". . .", "\u{2026}", "...", ". . .,", "\u{2026},", "...,"]

    private static func joined(_ names: [String], last: String) -> String {
        guard let final = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + last + final
    }

    private static func inverted(_ name: Work.Name, beforeSuffix: String) -> String {
        guard let family = name.family else { return name.literal ?? name.given ?? "" }
        var text = joinedParticle(name.nonDroppingParticle, family)
        if let given = name.given { text += ", " + given }
        if let suffix = name.suffix { text += beforeSuffix + suffix }
        return text
    }

    // MARK: In natural order

    private static func directLists(_ names: [Work.Name]) -> [String] {
        let joints =
            names.count > 2 ? [", & ", " & ", ", and ", " and ", ", "] : [" & ", ", & ", " and ", ", and ", ", "]
        let spaces = names.allSatisfy { $0.suffix == nil } ? [" "] : [" ", ", "]
        return spaces.flatMap { space in
            joints.map { joined(names.map { direct($0, beforeSuffix: space) }, last: $0) }
        }
    }

    private static func direct(_ name: Work.Name, beforeSuffix: String) -> String {
        guard let family = name.family else { return name.literal ?? "" }
        var text = name.given.map { $0 + " " } ?? ""
        text += joinedParticle(name.nonDroppingParticle, family)
        if let suffix = name.suffix { text += beforeSuffix + suffix }
        return text
    }

    /// A particle that ends in a hyphen or an apostrophe stands right before the name.
    private static func joinedParticle(_ particle: String?, _ family: String) -> String {
        guard let particle, let last = particle.utf8.last else { return family }
        return last == UInt8(ascii: "-") || last == UInt8(ascii: "'") ? particle + family : particle + " " + family
    }
}
