/// What a word can mean in a citation. A word can have several classes: `p.` is a page label and an initial.
struct CitationWordClass: InlinedOptionSet {
    let rawValue: UInt64

    static let publisher = Self(rawValue: 1)
    static let conference = Self(rawValue: 1 << 1)
    static let journal = Self(rawValue: 1 << 2)
    static let thesis = Self(rawValue: 1 << 3)
    static let place = Self(rawValue: 1 << 4)
    static let region = Self(rawValue: 1 << 5)
    /// A period behind it ends no sentence.
    static let abbreviation = Self(rawValue: 1 << 6)
    static let month = Self(rawValue: 1 << 7)
    static let particle = Self(rawValue: 1 << 8)
    static let organisation = Self(rawValue: 1 << 9)
    static let editor = Self(rawValue: 1 << 10)
    static let translator = Self(rawValue: 1 << 11)
    static let inside = Self(rawValue: 1 << 12)
    static let and = Self(rawValue: 1 << 13)
    static let reportNoun = Self(rawValue: 1 << 14)
    static let reportKind = Self(rawValue: 1 << 15)
    static let edition = Self(rawValue: 1 << 16)
    static let volume = Self(rawValue: 1 << 17)
    static let issue = Self(rawValue: 1 << 18)
    static let page = Self(rawValue: 1 << 19)
    static let article = Self(rawValue: 1 << 20)
    /// `Jr.`, `III`.
    static let suffix = Self(rawValue: 1 << 21)
    /// Begins an identifier: `doi`, `https`, `isbn`.
    static let identifier = Self(rawValue: 1 << 22)
    /// Small words of titles and organisations: `of`, `the`, `für`.
    static let small = Self(rawValue: 1 << 23)
    /// Stands behind a volume's number: `卷`, `권`.
    static let volumeBehind = Self(rawValue: 1 << 24)
    static let issueBehind = Self(rawValue: 1 << 25)
    static let pageBehind = Self(rawValue: 1 << 26)
    /// `2nd`, `zweite`, `dritte`.
    static let ordinal = Self(rawValue: 1 << 27)
    /// Announces an address: `retrieved`, `available`, `verfügbar`.
    static let retrieved = Self(rawValue: 1 << 28)
    /// `others`, `al`, `a.`, `др`: cuts a list of names.
    static let others = Self(rawValue: 1 << 29)
    /// Words that no person's name has.
    static let description = Self(rawValue: 1 << 30)
    static let season = Self(rawValue: 1 << 31)
    /// Series of books: `Lecture Notes`, `Monographs`.
    static let series = Self(rawValue: 1 << 32)
    static let newspaper = Self(rawValue: 1 << 33)
    static let website = Self(rawValue: 1 << 34)
    /// `rev.`, `expanded`, `illustrated`: stands in front of an edition's word.
    static let editionKind = Self(rawValue: 1 << 35)
    static let university = Self(rawValue: 1 << 36)
    static let supplement = Self(rawValue: 1 << 37)
    /// In front of the names of those who made a book or a translation: `by`, `von`, `par`.
    static let by = Self(rawValue: 1 << 38)
    /// In front of the language that a translation is from: `from`, `aus`, `с`.
    static let from = Self(rawValue: 1 << 39)
    /// Whole words for editing, as in `edited by`: not shortened behind a name.
    static let editing = Self(rawValue: 1 << 40)
    static let translating = Self(rawValue: 1 << 41)
    /// Behind a report's noun: `de travail`, `técnico`.
    static let reportTail = Self(rawValue: 1 << 42)
    /// The second word of `voir aussi`, `см. также`, `zie ook`: another work follows.
    static let also = Self(rawValue: 1 << 43)
    /// `Handbook`, `Encyclopedia`, `Lexikon`.
    static let handbook = Self(rawValue: 1 << 44)
    /// `Annual Meeting`.
    static let meeting = Self(rawValue: 1 << 45)
    /// In front of a French collection: `coll. « Repères »`.
    static let collection = Self(rawValue: 1 << 46)

    /// Words for an edition that mean something else as well: `dr.`, `p.`, `b.`
    static let editionAlso = Self(rawValue: 1 << 47)

    // Sets that are asked for at every period; a literal of so many would be built anew each time.

    /// In front of a period that may end no sentence.
    static var endingInPeriod: Self {
        abbreviation.union(page).union(issue).union(volume).union(edition).union(editionKind).union(editor)
            .union(translator)
    }
    static var labelInSmallLetters: Self { page.union(issue).union(volume).union(edition).union(editor) }
    /// What says how a work was published, in the comma style.
    static var ofPublication: Self { place.union(publisher).union(edition).union(region) }
    /// Words that a person's initials follow.
    static var beforeInitial: Self { and.union(inside).union(editor).union(particle).union(by).union(from) }
    /// Words that the numbers of a container may begin with.
    static var numbering: Self { volume.union(issue).union(page).union(article).union(supplement).union(month) }
}
