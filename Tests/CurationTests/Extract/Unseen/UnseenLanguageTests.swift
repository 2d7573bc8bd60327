import Testing

@testable import Curation

/// Pages in a language whose file is taken away: each language in turn.
@Suite struct UnseenLanguageTests {
    /// Where the rendering keeps the borders, nothing but the language's name may get lost.
    @Test(arguments: UnseenCorpus.tags)
    func bordersKept(tag: String) throws {
        let catalog = try UnseenCorpus.catalog(without: tag)
        for gold in UnseenCorpus.gold(tag) where gold.page.rendering != "flat" {
            let page = try UnseenCorpus.read(gold, with: catalog)
            #expect(page.language == tag || page.language == nil, "\(gold.testDescription): \(page.language ?? "")")
            var bare = gold.page
            bare.language = page.language ?? ""
            #expect(bare.differences(from: page).filter { !$0.hasPrefix("language") } == [], "\(gold.testDescription)")
            #expect(page.diagnostics.contains { $0.code == "language-unknown" }, "\(page.notes)")
            #expect(
                page.rows.map(\.label) == RowKey.allCases.map { try? Extraction.catalog().profile(tag)?.labels[$0] })
            #expect(page.reviewCount == 0)
        }
    }

    /// Floors of issue 3: 95 % of the cells of text dumps right, hardly any wrong without a flag.
    @Test func flatFloors() throws {
        var tally = CellTally()
        for tag in UnseenCorpus.tags {
            let catalog = try UnseenCorpus.catalog(without: tag)
            for gold in UnseenCorpus.gold(tag) where gold.page.rendering == "flat" {
                tally.count(try UnseenCorpus.read(gold, with: catalog), against: gold)
            }
        }
        #expect(tally.cells > 400)
        #expect(tally.silent == [])
        #expect(Double(tally.right) / Double(tally.cells) >= 0.95, "\(tally.right) of \(tally.cells)")
    }

    /// Scripts of which no file is: an invented page in each.
    @Test(arguments: [
        [
            "დარგი", "ოჯახი", "წარმოშობის წელი", "ავტორი", "ტიპი", "პირველწყარო", "სხვა სახელები", "დაკავშირებული",
            "შეჯამება",
        ],
        ["ዘርፍ", "ቤተሰብ", "የመነሻ ዓመት", "ጀማሪ", "ዓይነት", "መሠረታዊ ምንጭ", "ሌሎች ስሞች", "ተዛማጅ", "ማጠቃለያ"],
        ["துறை", "குடும்பம்", "தோற்ற ஆண்டு", "தோற்றுவித்தவர்", "வகை", "மூல ஆதாரம்", "பிற பெயர்கள்", "தொடர்புடைய", "சுருக்கம்"],
        ["Fachrichtig", "Famili", "Joer", "Urheber", "Zort", "Quell", "Aner Nimm", "Verwandt", "Resumé"],
        [
            "Ոլորտ", "Ընտանիք", "Ծագման տարի", "Հեղինակ", "Տեսակ", "Հիմնական աղբյուր", "Այլ անուններ", "Կապված",
            "Ամփոփում",
        ],
    ])
    func newScripts(labels: [String]) throws {
        var sample = SamplePage.plain
        sample.labels = labels
        sample.language = "qaa"
        sample.englishNames = sample.names
        for (name, text) in [("p.txt", sample.flat), ("p.md", sample.markdown), ("p.html", sample.html())] {
            let page = try Extraction.page(name, text)
            #expect(sample.differences(from: page) == [], "\(name)")
            #expect(page.language == "qaa" && page.isComplete)
            #expect(page.rows.map(\.label) == labels, "\(name)")
            #expect(page.diagnostics.map(\.code) == ["language-unknown"], "\(name): \(page.notes)")
        }
    }

    @Test func whatIsSaid() throws {
        var sample = SamplePage.plain
        sample.labels = ["Aa", "Bb", "Cc", "Dd", "Ee", "Ff", "Gg", "Hh", "Ii"]
        sample.language = "qaa"
        let page = try Extraction.page("p.md", sample.markdown)
        #expect(
            page.notes == [
                "warning language-unknown: no file of schemas/languages/ fits the page; 9 of 9 rows were recognised by their "
                    + "order and values: field 'Aa', family 'Bb', originYear 'Cc', originator 'Dd', type 'Ee', "
                    + "seminalSource 'Ff', aliases 'Gg', relatedCount 'Hh', summary 'Ii'. Check them, and let `curate "
                    + "languages learn` write the file"
            ])
    }

    /// A site that renames three rows of a language that is known.
    @Test(arguments: ["p.txt", "p.md", "p.html"])
    func renamedRows(name: String) throws {
        var sample = try SamplePage.plain.inLanguage("de")
        sample.labels[2] = "Jahr"
        sample.labels[3] = "Erfinder"
        sample.labels[7] = "Nachbarn"
        let text = ["p.txt": sample.flat, "p.md": sample.markdown, "p.html": sample.html()][name] ?? ""
        let page = try Extraction.page(name, text)
        #expect(page.language == "de")
        #expect(sample.differences(from: page) == [])
        #expect(page.diagnostics.map(\.code) == ["label-unknown", "label-unknown", "label-unknown"])
        #expect(page.rows.map(\.label) == sample.labels)
    }

    /// Nine rows alone make no comparison.
    @Test(arguments: [
        ["Tea", "Rice", "Oats", "Rye", "Corn", "Millet", "Teff", "Wheat", "Barley"],
        ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
    ])
    func otherTables(labels: [String]) throws {
        let rows = labels.enumerated().map { "<tr><td>\($1)</td><td>\($0 + 3)</td><td>\($0 * 7 + 1990)</td></tr>" }
        let page = try Extraction.page(
            "p.html", "<table><tr><td></td><th>Price</th><th>Year</th></tr>\(rows.joined())</table>")
        #expect(page.columns.isEmpty)
        #expect(page.diagnostics.map(\.code) == ["no-comparison"])
    }
}
