import Testing

@testable import Curation

/// Rules that the lists of references of real papers need: each with a text that it is for, or one that it must leave.
struct CitationListRuleTests {
    static let works: [CitationRow] = [
        // Reports by the noun in an organisation's title, not by the verb.
        (
            "World Health Organization. (2019). Global tuberculosis report 2019. Geneva: WHO.",
            ["type": "report", "title": "Global tuberculosis report 2019"]
        ),
        (
            "National Statistical Office. (2011). How to report weights and rates. London: HMSO.",
            ["type": "book", "title": "How to report weights and rates"]
        ),
        // The MLA's form of Google Scholar.
        (
            "Reed, Fay, et al. \"Trees in Python.\" Journal of Machine Learning 12.Oct (2011): 2825-2830.",
            ["container-title": "Journal of Machine Learning", "volume": "12", "issue": "Oct", "page": "2825-2830"]
        ),
        // A newspaper with an address is no page; a site is one.
        (
            "Davis, N. (2021, March 30). How polls changed. The Observer. https://news.example/polls",
            ["type": "article-journal", "container-title": "The Observer"]
        ),
        (
            "Davis, N. (2021, March 30). How polls changed. Counting House. https://news.example/polls",
            ["type": "webpage", "container-title": "Counting House"]
        ),
        (
            "Gray, A. (2013, August 8). The secret of weights [Blog post]. Retrieved from http://blog.example/weights",
            ["type": "webpage", "genre": "Blog post"]
        ),
        // Month and day behind a newspaper's name, the year in front.
        (
            "Leigh, David. 2014. \"Is College Worth It?\" New York Times, May 27, p. A3.",
            ["container-title": "New York Times", "page": "A3"]
        ),
        // Names with initials in front of a book without a date at the front.
        (
            "[3] L. Bream, J.H. Fried, R.A. Olsh, Classification and Regression Trees, Wadsworth, Belmont, CA, 1984.",
            [
                "author": "Bream L.; Fried J.H.; Olsh R.A.", "title": "Classification and Regression Trees",
                "publisher": "Wadsworth", "publisher-place": "Belmont, CA",
            ]
        ),
        // Journals in shortened words of which some are whole.
        (
            "Fawaz, H. I., Weber, J., et al.: Deep learning for series: a review. Data Min. Knowl. Disc. 33(4), 917–963 (2019)",
            ["title": "Deep learning for series: a review", "container-title": "Data Min. Knowl. Disc."]
        ),
        (
            "Bell, R.F., Young, M., 1999. Reducing overreporting in surveys. Public Opin. Q. 63, 90–108.",
            ["title": "Reducing overreporting in surveys", "container-title": "Public Opin. Q.", "volume": "63"]
        ),
        // The year in front of the volume, and a year that belongs to a venue's name.
        (
            "Lazer, D.; King, G. The parable of flu: Traps in data. Science 2014, 343, 1203–1205. [CrossRef] [PubMed]",
            ["container-title": "Science", "volume": "343", "page": "1203-1205", "residue": "CrossRef] [PubMed"]
        ),
        (
            "Elan, Y., & Gold, Y. (2018). Adversarial removal of attributes. EMNLP 2018, 11–21.",
            ["container-title": "EMNLP 2018", "page": "11-21"]
        ),
        // Semicolons between the parts of a book.
        (
            "Salgan, M.J. Bit by Bit: Research in the Age; Princeton University Press: Princeton, NJ, USA, 2018; pp. 85–146.",
            [
                "title": "Bit by Bit: Research in the Age", "publisher": "Princeton University Press",
                "publisher-place": "Princeton, NJ, USA", "page": "85-146",
            ]
        ),
        // A series of working papers keeps its name when the publisher follows; an institution in front does not.
        (
            "Lynn, P. (2011). Maintaining panels. Understanding Society Working Paper Series 2011-04. Colchester: University of Essex.",
            [
                "genre": "Understanding Society Working Paper Series", "number": "2011-04",
                "publisher": "University of Essex",
            ]
        ),
        (
            "Heck, J. (2000). Instrumental variables. National Bureau of Economic Research Technical Working Paper 259.",
            ["genre": "Technical Working Paper", "publisher": "National Bureau of Economic Research", "number": "259"]
        ),
        // A series with its number behind a comma.
        (
            "Bourk, Linda B. Processing Data: The Survey Example. Sage University Papers Series, no. 85. Newbury Park, Calif.: Sage, 1992.",
            ["type": "book", "collection-title": "Sage University Papers Series", "collection-number": "85"]
        ),
        // A volume's own title up to its pages.
        (
            "Braun, V. (2012). Thematic analysis. In H. Coop & K. J. Sher (Eds.), Handbook of methods, Vol. 2. Research designs (pp. 57–71). APA.",
            ["container-title": "Handbook of methods, Vol. 2. Research designs", "page": "57-71", "publisher": "APA"]
        ),
        // Initials in front of a family name end the list of editors, not the abbreviation.
        (
            "Weber, M. (1949). On the Methodology. Edited and translated by E. A. Shils and H. A. Finch. Glencoe, Ill.: Free Press.",
            ["editor": "Shils E. A.; Finch H. A.", "publisher-place": "Glencoe, Ill."]
        ),
        (
            "National Council. (2013). Nonresponse in Surveys. Roger Tour and Thomas J. Plew, Editors. Washington, DC: Academies Press.",
            ["title": "Nonresponse in Surveys", "editor": "Tour Roger; Plew Thomas J."]
        ),
        // Two forms of a lost DOI.
        (
            "Ng, A. (2009). Survey breakoff. Methods, 7(1), 74–97. https://doi.org/https://doi.org/10.1093/poq/nfp014",
            ["DOI": "10.1093/poq/nfp014"]
        ),
        (
            "Ng, A. (2009). Survey breakoff. Methods, 7(1), 74–97. https://doi-org.proxy.lib.example.edu/10.1093/poq/nfp014",
            ["DOI": "10.1093/poq/nfp014"]
        ),
        (
            "Ng, A. (2009). Survey breakoff. Methods, 7(1), 74–97. https://doi.org/10.1177%2F0894439313510482",
            ["DOI": "10.1177/0894439313510482"]
        ),
        (
            "Ng, A. (2009). Survey breakoff. Methods, 7(1), 74–97. doi: 10.1037/ 0033-2909.103",
            ["DOI": "10.1037/0033-2909.103"]
        ),
        // The town and the days of a meeting.
        (
            "Doe, J. (2015). Hidden groups [Paper presentation]. AAPOR 70th Annual Conference, Hollywood, FL, United States.",
            ["container-title": "AAPOR 70th Annual Conference", "publisher-place": "Hollywood, FL, United States"]
        ),
        (
            "Doe, J. (2015). Hidden groups. Proceedings of the 60th ISI Congress, 26–31 July 2015, Rio de Janeiro, 12–19.",
            [
                "type": "paper-conference", "page": "12-19", "publisher-place": "Rio de Janeiro",
                "residue": "26–31 July 2015",
            ]
        ),
        (
            "Doe, J. (2015). Hidden groups. In JSM Proceedings, Survey Section, 12–19.",
            ["container-title": "JSM Proceedings, Survey Section", "editor": ""]
        ),
        // Others and degrees among names.
        (
            "Collins, L. M., Schafer, J. L., & 12 others (2001). Inclusive strategies. Methods, 6, 330–351.",
            ["author": "Collins L. M.; Schafer J. L.", "title": "Inclusive strategies"]
        ),
        (
            "Smith, J., PhD, & Jones, A., MD (2010). Trial fatigue. Lancet, 375, 12–14.",
            ["author": "Smith J.; Jones A.", "residue": "PhD MD"]
        ),
        (
            "King, Gary, Robert O. Keoh, and Sidney Verb. Designing Inquiry. Princeton, N.J.: Princeton University Press, 1994.",
            ["author": "King Gary; Keoh Robert O.; Verb Sidney", "title": "Designing Inquiry"]
        ),
        // Years of an original and of a reprint.
        (
            "Mayo, Elton. The Human Problems. 1933. Reprint, New York: Viking Press, 1960.",
            ["title": "The Human Problems", "publisher": "Viking Press", "publisher-place": "New York"]
        ),
        // Software and data by the remark that says so.
        (
            "Bates, D. (2014). lme4: Mixed models. R package version 1.1-7. http://packages.example/lme4",
            ["type": "article", "residue": "R package version 1.1-7"]
        ),
        (
            "EVS (2022). Integrated Dataset (EVS 2017). GESIS, Cologne. ZA7500 Data file Version 5.0.0, doi:10.4232/1.13897.",
            ["type": "article", "genre": "Data file", "publisher": "GESIS"]
        ),
        (
            "IBM Corp. Released 2017. Statistics for Windows, Version 25.0. Armonk, NY: IBM Corp.",
            ["author": "IBM Corp.", "title": "Statistics for Windows, Version 25.0"]
        ),
        // What an archive says about access.
        (
            "Frick, S. S. (2007). Response and quality (Doctoral dissertation). Available from ProQuest Dissertations database. (UMI No. 3276776)",
            ["type": "thesis", "title": "Response and quality", "genre": "Doctoral dissertation"]
        ),
        (
            "Mohl, P. Equivalence across cultures. Diss. U of Chicago, 1985. Print.",
            ["publisher": "U of Chicago", "residue": "Print"]
        ),
        // Physicists leave titles out.
        (
            "A. Claus, C. R. Shal, and M. E. J. Newm, SIAM Rev. 51, 661 (2009).",
            [
                "author": "Claus A.; Shal C. R.; Newm M. E. J.", "container-title": "SIAM Rev.", "volume": "51",
                "page": "661",
            ]
        ),
        // The imprint of a note, with pages that somebody looked at.
        (
            "Jane Doe and John Roe, Hidden Groups, 2nd ed. (New York: Norton, 1996), chap. 3.",
            ["title": "Hidden Groups", "publisher": "Norton", "edition": "2", "residue": "chap. 3"]
        ),
        ("Fan W, Yan Z. (2010) Response rates: A review. Computers in Behavior, 26, pp132-139", ["page": "132-139"]),
    ]

    @Test(arguments: Self.works)
    func aRuleHolds(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }

    @Test func yearsOfReprints() throws {
        let work = CitationParser.parse("Mayo, Elton. The Human Problems. 1933. Reprint, New York: Viking, 1960.")[0]
            .work
        #expect(work.originallyIssued == 1933 && work.issued == 1960)
        let twice = CitationParser.parse(
            "Goldt, John H. [1980] (1987): Mobility and Class. 2nd ed., Oxford: Clarendon.")[0].work
        #expect(twice.originallyIssued == 1980 && twice.issued == 1987)
        let first = CitationParser.parse("Doe, Jane. Hidden Groups. New York: Norton, 1996. First published 1950.")[0]
            .work
        #expect(first.originallyIssued == 1950 && first.issued == 1996)
    }
}
