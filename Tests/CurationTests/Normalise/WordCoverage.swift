@testable import Curation

/// Finds words of a citation that neither a member of the works nor the residue has.
enum WordCoverage {
    /// Words that only announce a member.
    private static let marks: Set<String> = [
        "doi", "link", "isbn", "heft", "nr", "vom", "prepared", "for", "in", "ed", "eds", "edition", "vol", "no", "pp",
        "p", "and", "et", "al", "also", "see",
        "n", "d", "st", "nd", "rd", "th", "https", "org", "article", "arxiv",
        "preprint", "issn",
        // Other languages and styles.
        "hrsg", "hg", "dir", "coord", "red", "u", "a", "und", "y", "и", "aufl", "auflage", "éd", "изд", "jg", "h", "s",
        "bd", "band", "v",
        "т", "с", "№", "n°", "dans", "en", "dans", "trans", "original", "work", "published", "editors", "pages", "edn",
        "retrieved", "from",
        "e", "巻", "号", "年", "j", "m", "c", "r", "eb", "ol", "ª", "with", "series", "paper", "presented", "at", "the",
        "coords",
        "druk", "uppl", "udg", "utg", "painos", "vyd", "szerk", "ve", "baskı", "edisi", "ke", "ур", "та", "съст", "стр",
        "ред",
        "е", "ге", "вид", "в", "у", "στο", "σσ", "τόμ", "τεύχ", "σελ", "επιμ", "έκδ", "בתוך", "עמ", "עורכים", "מהדורה",
        "و", "في", "محرر",
        "ص", "ط",
        "چاپ", "और", "खंड", "अंक", "पृ", "และ", "พิมพ์ครั้งที่", "편", "판", "編", "主编", "主編", "訳", "第", "版", "页", "頁", "期",
        "年第", "에서",
    ]

    /// Written together with the word that a member has.
    private static let joined = ["編", "主编", "译", "載於", "取自", "و", "ו"]

    static func missing(of text: String, in sources: [SeminalSource]) -> [String] {
        var kept = Set<String>()
        for source in sources {
            for value in values(of: source) { kept.formUnion(words(of: value)) }
        }
        // An ISBN is printed in groups and kept without its hyphens.
        let codes = sources.compactMap(\.work.isbn)
        return words(of: text).filter { word in
            !kept.contains(word) && !marks.contains(word) && !codes.contains { $0.lowercased().contains(word) }
                && !isJoined(word, kept) && !isYear(word, of: sources)
        }
    }

    private static func isJoined(_ word: String, _ kept: Set<String>) -> Bool {
        joined.contains { part in
            word.hasPrefix(part) && (kept.contains(String(word.dropFirst(part.count))) || part == "取自")
                || word.hasSuffix(part) && kept.contains(String(word.dropLast(part.count)))
        }
    }

    /// Years from the Buddha's passing, and the days of months that a date has.
    private static func isYear(_ word: String, of sources: [SeminalSource]) -> Bool {
        guard let number = Int(word) else { return false }
        return sources.contains { source in
            source.work.issued == number - 543 || source.work.issuedMonth == number || source.work.issuedDay == number
        }
    }

    private static func values(of source: SeminalSource) -> [String] {
        let work = source.work
        let names = (work.author + work.editor + work.translator).flatMap { name in
            [name.family, name.given, name.literal, name.nonDroppingParticle, name.suffix].compactMap { $0 }
        }
        let members = [
            work.status, work.title, work.containerTitle, work.collectionTitle, work.collectionNumber, work.issn,
            work.volume, work.issue, work.page, work.number, work.edition,
            work.publisher, work.publisherPlace, work.genre, work.doi, work.isbn, work.url, work.yearSuffix,
        ]
        let years = [work.issued, work.originallyIssued, work.issuedDay].compactMap { $0.map(String.init) }
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        let month = work.issuedMonth.map { [months[$0 - 1], String(months[$0 - 1].prefix(3))] } ?? []
        return names + members.compactMap { $0 } + years + month + [source.residue]
    }

    /// Runs of letters and runs of digits, so that `2nd` is `2` and `nd`.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var current = ""
        let digits = String(decoding: DecimalDigits.ascii(Array(text.utf8)), as: UTF8.self)
        for character in digits.lowercased() {
            let isPart = character.isLetter || character.isNumber
            let isSameKind = current.last.map { $0.isNumber == character.isNumber } ?? true
            if !isPart || !isSameKind, !current.isEmpty {
                words.append(current)
                current = ""
            }
            if isPart { current.append(character) }
        }
        return current.isEmpty ? words : words + [current]
    }
}
