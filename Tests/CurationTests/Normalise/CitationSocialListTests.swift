import Testing

@testable import Curation

/// Rules that the lists of social-science papers need: each with a reference that it reads, and one that it must leave alone.
/// A member that is empty here must not be there.
struct CitationSocialListTests {
    /// What stands behind the title: a subtitle, a town, a remark.
    static let titles: [CitationRow] = [
        // A place alone behind a subtitle; a publisher between title and place stays one.
        (
            "Beck, U. (1992): Risk Society. Towards a New Modernity. London.",
            ["title": "Risk Society. Towards a New Modernity", "publisher": "", "publisher-place": "London"]
        ),
        (
            "Smith, J. (1992): Risk at work. Sage Publications. London.",
            ["title": "Risk at work", "publisher": "Sage Publications", "publisher-place": "London"]
        ),
        (
            "Smith, J. (1992): Risk at work. Institute for Fiscal Studies. London.",
            ["title": "Risk at work", "publisher": "Institute for Fiscal Studies", "publisher-place": "London"]
        ),
        // Publishers are named by some towns, and several towns are no publisher and town.
        (
            "Keohane, R. O. (1984): After Hegemony. Princeton.",
            ["publisher": "", "publisher-place": "Princeton"]
        ),
        (
            "Lutz, B. (1987): Das Ende, in: Lutz, B. (Hg.), Technik und sozialer Wandel, Frankfurt, New York, S. 34-52",
            [
                "container-title": "Technik und sozialer Wandel", "publisher-place": "Frankfurt, New York",
                "page": "34-52",
            ]
        ),
        (
            "Wagner, M. (1997) Scheidung in Ost und West. Frankfurt, New York, Campus Verlag.",
            ["publisher": "Campus Verlag", "publisher-place": "Frankfurt, New York"]
        ),
        (
            "Silva, R. (2016). Counting households. Policy Research Working Paper 7711, World Bank, Washington, DC.",
            ["publisher": "World Bank", "publisher-place": "Washington, DC"]
        ),
        (
            "Crouch, C. (eds.) (1997): Capitalism. Mapping Diversity. London/ Sage.",
            ["publisher": "Sage", "publisher-place": "London"]
        ),
        (
            "Joas, H. (1992): Die Kreativität des Handelns. Frankfurt/M. (Suhrkamp).",
            ["publisher": "Suhrkamp", "publisher-place": "Frankfurt/M."]
        ),
        (
            "Zapf, W. (1986): Development. In: Rose, R. (Ed.): The Welfare State. New York [u.a.]: Oxford Univ. Press, S. 126-155",
            ["publisher": "Oxford Univ. Press", "publisher-place": "New York [u.a.]"]
        ),
        // A subtitle with nothing behind it; a journal to come is none.
        (
            "Beck, U. (1986): Risikogesellschaft. Auf dem Weg in eine andere Moderne.",
            ["title": "Risikogesellschaft. Auf dem Weg in eine andere Moderne", "container-title": ""]
        ),
        (
            "Alber, J. (forthcoming): What is undermining the Model?, Journal of European Social Policy.",
            ["title": "What is undermining the Model?", "container-title": "Journal of European Social Policy"]
        ),
        // A subtitle in front of `in:`.
        (
            "Klein, J. (1994): Bildung und Heiratsalter. Eine vergleichende Untersuchung, in: Zeitschrift für Soziologie 23, S. 56-73.",
            [
                "title": "Bildung und Heiratsalter. Eine vergleichende Untersuchung",
                "container-title": "Zeitschrift für Soziologie",
            ]
        ),
        // A book's subtitle and its imprint in one sentence.
        (
            "Honneth, A. (1994): Aspekte, in: Ders., Desintegration. Bruchstücke einer Zeitdiagnose, Frankfurt/M.: Fischer, S. 20-28.",
            [
                "container-title": "Desintegration. Bruchstücke einer Zeitdiagnose", "publisher": "Fischer",
                "page": "20-28",
            ]
        ),
        // Remarks of manuscripts are no part of the title.
        (
            "Iversen, T. (2000). The dynamics of expansion. Unpublished manuscript, Harvard University.",
            [
                "title": "The dynamics of expansion", "genre": "Unpublished manuscript",
                "publisher": "Harvard University",
            ]
        ),
        // Quotation marks around a part of the title only.
        (
            "Esser, H. (1990): „Habits“, „Frames“ und „Rational Choice“. Die Reichweite von Theorien. In: Zeitschrift für Soziologie 19, S. 231-247.",
            ["title": "„Habits“, „Frames“ und „Rational Choice“. Die Reichweite von Theorien", "volume": "19"]
        ),
        // No place is known.
        ("Vester, M. (o.J.): Milieus im Wandel. o.O.", ["title": "Milieus im Wandel", "publisher-place": ""]),
    ]

    /// Journals, series, numbers and dates.
    static let places: [CitationRow] = [
        (
            "Krugman, P. (1994): Competitiveness. A Dangerous Obsession. Foreign Affairs, March/April, 28-44.",
            ["container-title": "Foreign Affairs", "issue": "March/April", "page": "28-44"]
        ),
        (
            "Atkinson, J. (1984) 'Manpower strategies', Personnel Management, August 1984.",
            ["container-title": "Personnel Management", "volume": ""]
        ),
        (
            "Bell, D. A. (2006) 'From Marx to Confucius', Dissent, Spring.",
            ["container-title": "Dissent", "issue": "Spring"]
        ),
        (
            "Hradil, S. (1990): Sozialstruktur? In: Berger, P. A. (Hrsg.): Lebenslagen. Soziale Welt, Sonderband 7. Göttingen: Schwartz, S. 125-150.",
            [
                "container-title": "Lebenslagen", "collection-title": "Soziale Welt",
                "collection-number": "Sonderband 7",
                "publisher": "Schwartz",
            ]
        ),
        (
            "Büchel, F. (1997): Inadäquate Beschäftigung. Volkswirtschaftliche Schriften, Heft 471. Berlin: Duncker & Humblot.",
            ["collection-title": "Volkswirtschaftliche Schriften", "collection-number": "471", "issue": ""]
        ),
        // A journal's number is no series.
        (
            "Hepp, R.-D. (1998): Das Feld der Bildung. In: Zeitschrift für Soziologie der Erziehung. Heft 2, S. 34-47.",
            [
                "container-title": "Zeitschrift für Soziologie der Erziehung", "issue": "2",
                "collection-title": "",
            ]
        ),
        (
            "Leibfried, S. (2003): Der Sozialstaat. In: Frankfurter Rundschau vom 12.03.2003, S. 7.",
            ["container-title": "Frankfurter Rundschau", "page": "7"]
        ),
        // `vom` inside a subtitle.
        (
            "Forschungsgruppe Wahlen e.V. (2002): Bundestagswahl. Eine Analyse der Wahl vom 22. September 2002. Mannheim.",
            ["title": "Bundestagswahl. Eine Analyse der Wahl vom 22. September 2002", "container-title": ""]
        ),
        (
            "Winter, M. (2004): Vom Staatsexamen zum Bachelor. die hochschule, 1/2004, S. 162-180.",
            ["title": "Vom Staatsexamen zum Bachelor", "container-title": "die hochschule", "issue": "1"]
        ),
        (
            "Vogel, B. (2001): Sechs Anmerkungen zur Empirie, in: Mittelweg 36, 10. Jg., Heft 1, S. 57-62.",
            ["container-title": "Mittelweg 36", "volume": "10", "issue": "1"]
        ),
        (
            "Terhart, E. (1992): Lehrerberuf. In: Zeitschrift für Pädagogik, 27. Beiheft, S. 103-131.",
            ["container-title": "Zeitschrift für Pädagogik", "issue": "27. Beiheft", "publisher": ""]
        ),
        (
            "Chomsky, N. (2002): Distorted Morality. http://www.chomsky.info/talks/2002.htm [27.06.2007].",
            ["container-title": "", "volume": ""]
        ),
        (
            "Kymlicka, W. (n.d.): Multiculturalism policies. http://www.queensu.ca/mcp/ (10 May 2011).",
            ["issued": "", "URL": "http://www.queensu.ca/mcp/"]
        ),
    ]

    /// Talks, reports and documents.
    static let kinds: [CitationRow] = [
        (
            "Marks, G. (1999): Territorial identities. Paper presented at the Annual Meeting of the American Political Science Association, Atlanta, 2-5 September.",
            [
                "type": "paper-conference", "publisher-place": "Atlanta",
                "container-title": "Annual Meeting of the American Political Science Association",
            ]
        ),
        (
            "Hooghe, L. (1997): A house with views. Paper prepared for the Fifth Biennial Conference of the Association, Seattle.",
            ["container-title": "Fifth Biennial Conference of the Association", "publisher-place": "Seattle"]
        ),
        // A paper of a journal is no talk.
        (
            "Doe, J. (1997). Papers presented by students. Sociology, 12(3), 45–67.",
            ["type": "article-journal", "title": "Papers presented by students"]
        ),
        (
            "European Commission (2001): European Governance. A White Paper. COM(2001) 428 final. Brussels.",
            ["title": "European Governance. A White Paper", "number": "COM(2001) 428 final", "publisher": ""]
        ),
        (
            "Kohler, U. (2006), Estimating agreement. WZB Discussion Paper SP I 2006-203, Berlin: Wissenschaftszentrum Berlin.",
            ["genre": "WZB Discussion Paper", "number": "SP I 2006-203", "publisher-place": "Berlin"]
        ),
        (
            "Bosch, G. (2001): Zur Zukunft der Erwerbsarbeit. Arbeitspapier 43 der Hans-Böckler-Stiftung. Düsseldorf.",
            ["number": "43", "publisher": "Hans-Böckler-Stiftung", "publisher-place": "Düsseldorf"]
        ),
        (
            "Ferrera, M. (2000): The Future of Europe. Report prepared for the Presidency of the EU. Oeiras: Celta Editora.",
            ["type": "report", "title": "The Future of Europe", "genre": "Report", "publisher": "Celta Editora"]
        ),
    ]

    /// Names.
    static let names: [CitationRow] = [
        (
            "Blanchard, O. - Wolfers, J. (2000): Shocks. Economic Journal, 110, 1-33.",
            ["author": "Blanchard O.; Wolfers J."]
        ),
        ("Deutsches PISA-Konsortium (Hrsg.) (2001): PISA 2000. Opladen.", ["editor": "Deutsches PISA-Konsortium"]),
        ("Der Spiegel (1999): Die neuen Spießer. Nr. 28, S. 60-74.", ["author": "Der Spiegel"]),
        ("Post, Robert (1999): The constitution of trust. Yale Law Journal, 12, 3-9.", ["author": "Post Robert"]),
        (
            "Enquete-Kommission \"Zukunft\" (2002): Bürgerschaftliches Engagement. Opladen: Leske + Budrich.",
            ["author": "Enquete-Kommission \"Zukunft\"", "title": "Bürgerschaftliches Engagement"]
        ),
        (
            "Berger, P. A.; Hradil, S. (1990): Die Modernisierung. In: Dies. (Hrsg.): Lebenslagen. Göttingen: Schwartz, S. 3-24.",
            ["editor": "", "container-title": "Lebenslagen", "publisher": "Schwartz"]
        ),
        ("Vgl. Luhmann, Niklas: Die Realität der Medien. 2. Aufl., Opladen 1996.", ["author": "Luhmann Niklas"]),
    ]

    @Test(arguments: titles + places + kinds + names)
    func aRuleHolds(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }

    @Test(arguments: titles + places + kinds + names)
    func nothingIsLost(row: CitationRow) {
        #expect(WordCoverage.missing(of: row.text, in: CitationParser.parse(row.text)).isEmpty)
    }

    @Test func daysThatFollowBelongToTheDate() {
        let source = CitationParser.parse(
            "Leibfried, S. (2003): Der Sozialstaat. In: Frankfurter Rundschau vom 12.03.2003, S. 7.")
        #expect(source.map { [$0.work.issued, $0.work.issuedMonth, $0.work.issuedDay] } == [[2003, 3, 12]])
    }
}
