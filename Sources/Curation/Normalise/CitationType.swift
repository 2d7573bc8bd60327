/// Which CSL type a work has, by what its citation shows.
///
/// Asks the reader for one member at a time: the work as a value would be copied.
enum CitationType {
    static func decide(_ reader: borrowing CitationReader) -> String {
        let evidence = reader.evidence
        if evidence.isThesis || evidence.letter == UInt8(ascii: "D") { return "thesis" }
        if evidence.isReport || evidence.letter == UInt8(ascii: "R") { return "report" }
        switch evidence.letter {
        case UInt8(ascii: "J"): return "article-journal"
        case UInt8(ascii: "M"): return reader.work.containerTitle == nil ? "book" : "chapter"
        case UInt8(ascii: "C"): return "paper-conference"
        case UInt8(ascii: "E"): return "webpage"
        default: break
        }
        if let genre = reader.work.genre?.lowercased(),
            namesDataOrSoftware(genre) || namesManuscript(genre)
                || genre.hasPrefix("preprint") && reader.work.doi == nil || genre.hasSuffix("patent")
        {
            return "article"
        }
        if evidence.isSoftware { return "article" }
        if reader.work.containerTitle == nil, reader.work.genre?.lowercased().hasPrefix("unpublished") == true {
            return "article"
        }
        if reader.work.containerTitle != nil { return contained(reader) }
        if evidence.isPreprint { return "article" }
        if evidence.isWebPage, reader.work.url != nil, reader.work.edition == nil { return "webpage" }
        if reader.work.url != nil, reader.work.doi == nil, isOfWeb(reader.work.genre), reader.work.publisher == nil,
            reader.work.publisherPlace == nil,
            reader.work.edition == nil, reader.work.isbn == nil, reader.work.editor.isEmpty
        {
            return "webpage"
        }
        if reader.work.publisher != nil || reader.work.publisherPlace != nil || reader.work.isbn != nil
            || reader.work.edition != nil
            || !reader.work.editor.isEmpty
            || reader.work.collectionTitle != nil
        {
            return "book"
        }
        return "article"
    }

    /// `Data set`, `Machine-readable data file`, `Computer program`, `R package`, in lower case.
    static func namesDataOrSoftware(_ genre: String) -> Bool {
        for front in [
            "data", "computer software", "computer program", "software", "machine-readable data", "r package",
        ]
        where genre.hasPrefix(front) { return true }
        return false
    }

    /// `unpublished manuscript`, `mimeo`, `rękopis`
    private static func namesManuscript(_ genre: String) -> Bool {
        CitationReader.manuscripts.words.contains { genre.utf8.holds($0) }
    }

    /// `MLHC`, `FAT*`
    private static func isAcronym(_ title: String?) -> Bool {
        guard let title, (3...6).contains(title.utf8.count) else { return false }
        return title.utf8.allSatisfy { $0.isUpper || $0 == UInt8(ascii: "*") }
    }

    /// No genre, or one that only a page has: `Blog post`, `Web page`, `Video`.
    static func isOfWeb(_ genre: String?) -> Bool {
        guard let genre = genre?.lowercased() else { return true }
        return
            (["blog", "web", "video", "post", "tweet", "online", "fact sheet", "press release", "infographic"]
            as [StaticString])
            .contains { genre.utf8.holds($0) }
    }

    private static func contained(_ reader: borrowing CitationReader) -> String {
        let evidence = reader.evidence
        let isNumbered = reader.work.volume != nil || reader.work.issue != nil || reader.work.page != nil
        if evidence.isPreprint, !evidence.isLocated || !isNumbered, !evidence.isConference { return "article" }
        // `In Wikipedia, The Free Encyclopedia. https://…`
        if evidence.isChapter, reader.work.url != nil, reader.work.doi == nil, !evidence.isLocated,
            reader.work.editor.isEmpty,
            reader.work.publisher == nil, reader.work.page == nil, !evidence.isConference
        {
            return "webpage"
        }
        if evidence.isConference && !evidence.isJournal { return "paper-conference" }
        // `SDM, 478–487`: a short form that has pages and no volume is a meeting's; journals print their volumes.
        if reader.work.volume == nil, reader.work.issue == nil, reader.work.page != nil, !evidence.isJournal,
            !evidence.isNewspaper, !evidence.isChapter, reader.work.publisher == nil,
            isAcronym(reader.work.containerTitle)
        {
            return "paper-conference"
        }
        if evidence.isNewspaper, reader.work.issuedDay != nil, reader.work.publisher == nil, reader.work.editor.isEmpty
        {
            return "article-journal"
        }
        if reader.work.url != nil, reader.work.doi == nil, !evidence.isLocated, !evidence.isChapter { return "webpage" }
        let hasIssue = reader.work.issue != nil
        if !reader.work.editor.isEmpty { return evidence.isConference ? "paper-conference" : "chapter" }
        // `Encyclopedia of Statistics, Vol. 2, pp. 652–658`: a part of a book without `In`; journals count issues.
        if evidence.isHandbook, !hasIssue, isNumbered || reader.work.publisher != nil || evidence.isChapter {
            return "chapter"
        }
        // A journal's number has no publisher: `In Simians, Cyborgs, and Women: The Reinvention of Nature, 183–201. London: …`
        if evidence.isChapter, !hasIssue, reader.work.publisher != nil, reader.work.publisherPlace != nil {
            return "chapter"
        }
        // `"Title." Magazine, 14 Mar. 2019, magazine.example/title`
        if reader.work.url != nil, reader.work.doi == nil, reader.work.volume == nil, reader.work.issue == nil,
            reader.work.page == nil,
            reader.work.number == nil,
            !evidence.isJournal, !evidence.isNewspaper, !evidence.isChapter, reader.work.issuedMonth != nil
        {
            return "webpage"
        }
        if evidence.isChapter, !hasIssue, !evidence.isJournal, !evidence.isNewspaper {
            return reader.work.publisher != nil || reader.work.publisherPlace != nil || reader.work.volume == nil
                || reader.work.page == nil
                ? "chapter" : "article-journal"
        }
        // `「調査不能者の特性」『社会調査の現場』pp. 40–58. 勉誠出版`: pages of a book, as a publisher is named and no volume.
        if reader.work.publisher != nil, reader.work.page != nil, reader.work.volume == nil, !hasIssue,
            reader.work.number == nil, !evidence.isJournal, !evidence.isNewspaper
        {
            return "chapter"
        }
        if evidence.isLocated || evidence.isJournal || evidence.isNewspaper || reader.work.doi != nil {
            return "article-journal"
        }
        return reader.work.url != nil ? "webpage" : "article"
    }
}

extension CitationReader {
    /// What follows from the type and the identifiers: arXiv is the container of a preprint without another one.
    mutating func finishType() {
        if evidence.isPreprint, work.containerTitle == nil, work.type == "article" { work.containerTitle = "arXiv" }
        takeSeriesOfPublisher()
        // `Iris [Data set]. UCI Machine Learning Repository`: who keeps data and programs publishes them.
        if work.type == "article", work.publisher == nil, !evidence.isPreprint, work.volume == nil, work.page == nil,
            let keeper = work.containerTitle, let genre = work.genre?.lowercased(),
            CitationType.namesDataOrSoftware(genre)
        {
            (work.publisher, work.containerTitle) = (keeper, nil)
        }
        if work.type == "book" || work.type == "article" && work.genre == nil,
            evidence.isReportTitle,
            work.isbn == nil, evidence.letter == 0
        {
            work.type = "report"
        }
        // `The Guardian (2005): Bombings: What happened. 8 July 2005.`
        if work.type == "article", tokens.classes.contains(.newspaper), work.author.count == 1,
            work.author[0].literal != nil, hasAny(.newspaper, in: span(0, min(4, tokens.count)))
        {
            work.type = "article-journal"
        }
    }

    /// `ZUMA How-to-Reihe Nr. 2. Mannheim: ZUMA`: a numbered series that has the short name of the institution which
    /// publishes it in front is that institution's series of reports.
    private func takeSeriesOfPublisher() {
        guard let publisher = work.publisher, work.genre == nil, work.number == nil, work.page == nil,
            (3...8).contains(publisher.utf8.count), publisher.utf8.allSatisfy({ $0.isUpper })
        else { return }
        if work.type == "book", let series = work.collectionTitle, let number = work.collectionNumber,
            series.hasPrefix(publisher + " ")
        {
            (work.genre, work.number, work.collectionTitle, work.collectionNumber) = (series, number, nil, nil)
        } else if let series = work.containerTitle, let number = work.issue ?? work.volume,
            work.issue == nil || work.volume == nil, work.editor.isEmpty, series.hasPrefix(publisher + " ")
        {
            (work.genre, work.number, work.containerTitle, work.issue, work.volume) = (series, number, nil, nil, nil)
        } else {
            return
        }
        work.type = "report"
    }
}
