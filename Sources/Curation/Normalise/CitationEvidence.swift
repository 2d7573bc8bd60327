/// What was seen in a citation apart from its fields; decides the type.
struct CitationEvidence {
    var isChapter = false
    var isConference = false
    var isThesis = false
    var isReport = false
    /// A volume, an issue or pages behind a container's title.
    var isLocated = false
    var isJournal = false
    var isWebPage = false
    var isPreprint = false
    var isSoftware = false
    var isNewspaper = false
    /// The container's title has a word for a handbook or an encyclopaedia.
    var isHandbook = false
    /// The part that is read stands behind the publisher's name.
    var isBehindPublisher = false
    /// A comma ends the title inside its quotation marks (`"Title," in Proc. Int. Conf.`): commas part what follows, and
    /// short words are shortened ones.
    var isBetweenCommas = false
    /// The title stood in quotation marks: a part of something larger.
    var isQuoted = false
    /// No date stands at the front, so that commas may part title, container and numbers.
    var isWholeUndated = false
    /// The town of a meeting that is the place of publication as long as there is no other.
    var townOfMeeting = 0..<0
    /// `In A. Editor (Ed.).` stood alone; the book's title is the next sentence.
    var expectsBook = false
    /// Publisher or container were taken although no word says that they are one.
    var isGuessed = false
    /// A link or an identifier stood at the end: a reference of author, year and title is whole.
    var hasLinkMark = false
    /// The title ends with a word for a report.
    var isReportTitle = false
    /// The letter of GB/T 7714 (`[J]`), upper case; 0 without one.
    var letter: UInt8 = 0
}
