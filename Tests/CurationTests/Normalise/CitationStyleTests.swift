import Testing

@testable import Curation

struct CitationStyleTests {
    @Test(arguments: [
        (
            "Vaswani, A. et al. (2017). Attention Is All You Need. NeurIPS. link \u{2197}",
            "Vaswani, A. et al. (2017). Attention Is All You Need. NeurIPS. link \u{2197}"
        ),
        (
            "Kaplan, E. L. & Meier, P. (1958). Nonparametric estimation. JASA, 53(282), 457-481. doi:10.1080/X",
            "Kaplan, E. L., & Meier, P. (1958). Nonparametric estimation. JASA, 53(282), 457\u{2013}481. "
                + "https://doi.org/10.1080/x"
        ),
        (
            "Cohen, J. (1988). Power (2. ed.). Hillsdale, NJ: Erlbaum. ISBN 0-8058-0283-5",
            "Cohen, J. (1988). Power (2nd ed.). Hillsdale, NJ: Erlbaum. ISBN 0805802835"
        ),
        (
            "Krosnick, J. A. (1999). Quality. In J. P. Robinson & P. R. Shaver (Eds.), Measures (Vol. 2, pp. 37-57). Sage.",
            "Krosnick, J. A. (1999). Quality. In J. P. Robinson & P. R. Shaver (Eds.), Measures (Vol. 2, pp. 37\u{2013}57). "
                + "Sage."
        ),
        (
            "Watkins, C. (1989). Delayed rewards (PhD thesis). King's College, Cambridge.",
            "Watkins, C. (1989). Delayed rewards [PhD thesis, King's College]. Cambridge."
        ),
        (
            "Student (1908). The probable error of a mean. Biometrika, 6, 1.",
            "Student. (1908). The probable error of a mean. Biometrika, 6, 1."
        ),
        ("He, K. (2016). Deep. arXiv:1512.03385", "He, K. (2016). Deep. arXiv preprint arXiv:1512.03385."),
    ])
    func apa(text: String, expected: String) {
        #expect(CitationParser.parse(text).map { CitationStyle.apa.reference($0) } == [expected])
    }

    /// The forms of APA's users come back as they were printed, though the work knows nothing of them.
    @Test(arguments: [
        "Engle, R. F. & Granger, C. W. J. (1987). Co-integration. Econometrica, 55(2), 251\u{2013}276. DOI \u{2197}",
        "Student (1925). New tables for testing. Metron, 5(3), 105\u{2013}108. link \u{2197}",
        "Moore, L., Fox, A., ... & Poe, C. (2021). A new framework for studies. BMJ, 374, n2061.",
        "Ke, G., Meng, Q., et al. (2017). Gradient boosting of trees. Machine Learning, 12(1), 1\u{2013}9",
        "Cassell, C. and Symon, G. (Eds.) (2004). Essential guide to methods. London: Sage. ISBN: 0-8058-0283-5",
        "Bishop, C. M. (2006). Pattern recognition. Springer. 978-0-387-31073-2",
        "Maxwell, J. A. (2013). Qualitative research design, 3rd ed. Sage.",
        "Neuendorf, K. A. (2017). The content analysis guidebook (2nd edition). Los Angeles: SAGE.",
        "Johnson, N. L., & Kotz, S. (1995). Continuous distributions (Vol. 2, 2nd ed.). New York: Wiley.",
        "Hosmer, D. W. (2013). Applied regression (3rd ed.). Wiley, New York.",
        "Radner, K. (1969). Use of experts. Technical Report RM-727, RAND Corporation.",
        "Vasquez, M. L. (2009). Networks and towns (Unpublished PhD thesis). European University Institute, Florence.",
        "Uher, R. (2011). Translating scales. In J. Harkness, & P. Mohler (Eds.), The papers, 3\u{2013}20. ICPSR Press.",
        "Mead, G. H. (1964). The social self. New York: Free Press. (Original work published 1913)",
        "Mead, G. H. (1913/1964). The social self. New York: Free Press.",
        "Heerwegh, D. (2008). Web surveys. Public Opinion Quarterly, 72(5), 836\u{2013}846. doi:10.1093/poq/nfn045",
        "Hinton, G. (2015). Distilling the knowledge (arXiv:1503.02531). arXiv. https://doi.org/10.48550/arxiv.1503.02531",
        "Traag, V. A. (2019). From Louvain to Leiden. Scientific Reports, 9, Article number: 5233. DOI \u{2197}",
    ])
    func formOfTheTextComesBack(text: String) {
        let back = CitationParser.parse(text).map { CitationStyle.apa.reference($0, asPrinted: true) }
        #expect(back.map(Self.bare) == [Self.bare(text)])
    }

    /// A text that has the words in no known form changes nothing: the style's own form is written.
    @Test func foreignTextChangesNothing() {
        var dice = Dice(seed: 11)
        for _ in 0..<300 {
            let work = GeneratedWork.make(&dice)
            let usual = CitationStyle.apa.reference(work)
            #expect(
                CitationStyle.apa.reference(work, inFormOf: "Something else.") == usual
                    + (work.doi == nil && work.isbn == nil ? "" : "."))
            #expect(CitationStyle.apa.reference(work, inFormOf: usual) == usual)
        }
    }

    /// Without white space and dashes, in small letters.
    private static func bare(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { !$0.properties.isWhitespace && !$0.properties.isDash })
        )
        .lowercased()
    }

    /// Whatever a text is read as can be written, with its title.
    @Test func anyTextIsWritten() {
        for text in HostileTexts.random(4_000, from: CitationParserTests.rows.map(\.text)) {
            for source in CitationParser.parse(text) {
                for printed in [true, false] {
                    let reference = CitationStyle.apa.reference(source, asPrinted: printed)
                    let title = Array((source.work.title ?? "").utf8)
                    #expect(title.isEmpty || Array(reference.utf8).contains(title), "\(text)")
                }
            }
        }
    }

    @Test func emptyWorkIsEmpty() {
        #expect(CitationStyle.apa.reference(Work()) == "")
    }

    /// Works of every type, put together from parts: what is printed reads back as the same work.
    @Test func generatedWorksComeBack() {
        var dice = Dice(seed: 7)
        for _ in 0..<2_000 {
            let work = GeneratedWork.make(&dice)
            let printed = CitationStyle.apa.reference(work)
            let back = CitationParser.parse(printed)
            #expect(back.map(\.work) == [work], "\(printed)")
            #expect(back.map(\.residue) == [""], "\(printed)")
        }
    }
}

/// Works made of parts that APA prints without loss.
enum GeneratedWork {
    private static let names: [Work.Name] = [
        .init(family: "Breiman", given: "L."), .init(family: "Chang", given: "M.-W."),
        .init(family: "Maaten", given: "L. J. P.", nonDroppingParticle: "van der"),
        .init(family: "King", given: "M. L.", suffix: "Jr."), .init(family: "García Márquez", given: "G."),
        .init(family: "Иванов", given: "И. И."), .init(literal: "World Health Organization"), .init(literal: "김철수"),
        .init(family: "O'Malley", given: "L."), .init(family: "Öztürk", given: "Ş."),
    ]
    private static let titles = [
        "Random forests", "Is it random? A second look", "BERT: Pre-training of deep models",
        "The \u{201C}black box\u{201D} of learning",
        "Regression with 2 groups", "Вопросы измерения", "질적 연구의 이해", "Measures (and what they miss)", "Mind the gap!",
    ]
    private static let journals = [
        "Machine Learning", "Journal of Methods", "Psychometrika", "Zeitschrift für Soziologie", "Science",
    ]
    private static let publishers = ["Springer", "Wiley", "Oxford University Press", "Sage"]
    private static let places = ["London", "New York", "Thousand Oaks, CA"]

    static func make(_ dice: inout Dice) -> Work {
        var work = Work()
        for _ in 0...dice.roll(4) { work.author.append(names[dice.roll(names.count)]) }
        work.authorsIncomplete = work.author.last?.given != nil && dice.roll(5) == 0
        work.issued = 1900 + dice.roll(120)
        if dice.roll(6) == 0 { work.yearSuffix = "b" }
        work.title = titles[dice.roll(titles.count)]
        switch dice.roll(4) {
        case 0: book(&work, &dice)
        case 1: chapter(&work, &dice)
        default: article(&work, &dice)
        }
        if dice.roll(3) == 0 { work.doi = "10.1000/x\(dice.roll(1000))" }
        return work
    }

    private static func article(_ work: inout Work, _ dice: inout Dice) {
        work.type = "article-journal"
        work.containerTitle = journals[dice.roll(journals.count)]
        work.volume = String(1 + dice.roll(120))
        if dice.roll(3) > 0 { work.issue = String(1 + dice.roll(12)) }
        let page = 1 + dice.roll(900)
        if dice.roll(5) == 0 { work.number = "e\(1000 + page)" } else { work.page = "\(page)-\(page + 12)" }
    }

    private static func book(_ work: inout Work, _ dice: inout Dice) {
        work.type = "book"
        work.publisher = publishers[dice.roll(publishers.count)]
        if dice.roll(2) == 0 { work.publisherPlace = places[dice.roll(places.count)] }
        if dice.roll(3) == 0 { work.edition = String(2 + dice.roll(12)) }
        if dice.roll(4) == 0 { work.translator = [names[dice.roll(2)]] }
        if dice.roll(3) == 0 { work.isbn = "9780202302607" }
    }

    private static func chapter(_ work: inout Work, _ dice: inout Dice) {
        work.type = "chapter"
        work.containerTitle = "Handbook of research"
        for _ in 0...dice.roll(2) { work.editor.append(names[dice.roll(2)]) }
        work.page = "\(1 + dice.roll(90))-\(100 + dice.roll(90))"
        if dice.roll(3) == 0 { work.volume = String(1 + dice.roll(9)) }
        work.publisher = publishers[dice.roll(publishers.count)]
    }
}
