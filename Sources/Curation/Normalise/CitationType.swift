/// Which CSL type a work has, by what its citation shows.
enum CitationType {
    /// What was seen in a citation's body.
    struct Evidence {
        var isChapter = false
        var isConference = false
        var isThesis = false
        var isReport = false
        /// A volume, an issue or pages behind a container's title.
        var isLocated = false
        var isJournal = false
        var isSoftware = false
    }

    static func decide(_ work: Work, evidence: Evidence) -> String {
        if evidence.isThesis { return "thesis" }
        if evidence.isReport { return "report" }
        if evidence.isSoftware { return "software" }
        if work.genre?.utf8.starts(with: "Unpublished manuscript".utf8) == true { return "manuscript" }
        if work.containerTitle != nil { return contained(work, evidence) }
        if work.number?.hasPrefix("arXiv:") == true { return "article" }
        if work.publisher != nil || work.isbn != nil || work.edition != nil || !work.editor.isEmpty { return "book" }
        return work.url != nil && work.doi == nil && work.author.isEmpty ? "webpage" : "article"
    }

    private static func contained(_ work: Work, _ evidence: Evidence) -> String {
        if evidence.isConference && !evidence.isJournal { return "paper-conference" }
        if evidence.isChapter { return evidence.isConference ? "paper-conference" : "chapter" }
        if evidence.isLocated || evidence.isJournal || work.doi != nil { return "article-journal" }
        return "article"
    }
}
