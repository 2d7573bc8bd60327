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
