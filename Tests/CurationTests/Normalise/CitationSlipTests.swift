import Testing

@testable import Curation

/// References with slips of the pen and forms of one kind of work or country: what must be read, and what must be left.
/// A member that is empty here must not be there.
struct CitationSlipTests {
    /// Brackets and quotation marks that lack their partner.
    static let lone: [CitationRow] = [
        (
            "Abel, T. (1999. Counting rooms. Journal of Counting, 4(1), 5–32.",
            ["issued": "1999", "title": "Counting rooms", "volume": "4", "issue": "1"]
        ),
        (
            "Abel, T., & Marsh, J. 2009). Counting rooms (2nd ed.). Springer.",
            ["issued": "2009", "title": "Counting rooms", "edition": "2"]
        ),
        ("Abel, T. [1967. Counting rooms. Chicago: Aldine.", ["issued": "1967", "title": "Counting rooms"]),
        (
            "Abel, T. (1995). Counting rooms. Journal of Counting, 57(1, 289–300.",
            ["container-title": "Journal of Counting", "volume": "57", "issue": "1", "page": "289-300"]
        ),
        (
            "Abel, T. (1995). Counting rooms. Journal of Counting, 57 1), 289–300.",
            ["container-title": "Journal of Counting", "volume": "57", "issue": "1", "page": "289-300"]
        ),
        (
            "Abel, T. (2014). Counting rooms (4th ed. London: Sage.",
            ["title": "Counting rooms", "edition": "4", "publisher": "Sage"]
        ),
        (
            "Abel, T. (2003). Counting rooms (NBER Working Paper No. 294. National Bureau of Economic Research.",
            ["type": "report", "title": "Counting rooms", "number": "294"]
        ),
        (
            "Abel, T. (1996). “Counting rooms, Journal of Counting, 58(1), 267–288.",
            ["title": "Counting rooms", "container-title": "Journal of Counting"]
        ),
        (
            "Abel, T. (1979). Counting rooms. (Journal of Counting, 6, 65–70.",
            ["title": "Counting rooms", "container-title": "Journal of Counting", "volume": "6"]
        ),
        // A pair is none of these, and what no rule is sure of stays as it is printed.
        (
            "Abel, T. (1999, May). Counting rooms (and doors). Journal of Counting, 4(1), 5–32.",
            ["issued": "1999-5", "title": "Counting rooms (and doors)"]
        ),
        (
            "Abel, T. (1994). The rooms are full (p < .05. Journal of Counting, 49(12), 997–1003.",
            ["title": "The rooms are full (p < .05", "volume": "49", "issue": "12"]
        ),
        (
            "Abel, T. (2015). 'Don't know' again: Whose rooms count? Journal of Counting, 3, 1–9.",
            ["title": "'Don't know' again: Whose rooms count?"]
        ),
    ]

    /// Kinds of works: data, programs, talks, reports.
    static let kinds: [CitationRow] = [
        (
            "Abel, T. (1936). Rooms [Data set]. UCI Machine Learning Repository. https://doi.org/10.24432/C56C76",
            ["type": "article", "publisher": "UCI Machine Learning Repository", "container-title": ""]
        ),
        ("Abel, T. (1936). Rooms. Journal of Data, 3, 1–9.", ["container-title": "Journal of Data"]),
        (
            "Abel, T. (2010). Contar. Ponencia presentada en el II Encuentro de Metodología, Hermosillo, México.",
            ["type": "paper-conference", "container-title": "II Encuentro de Metodología"]
        ),
        (
            "Bourdieu, P. L'illusion. Actes de la recherche en sciences sociales, 1986, vol. 62, n° 1, pp. 69-72.",
            ["type": "article-journal"]
        ),
        (
            "Abel, T. (2017). Rooms. OECD Statistics Working Papers, No. 2017/05, OECD Publishing, Paris.",
            ["type": "report", "genre": "OECD Statistics Working Papers", "publisher": "OECD Publishing"]
        ),
        ("Weber, F. Cas. Revue, 2006, 47 (3), pp.651-655. ⟨10.3917/rfs.473.0651⟩", ["DOI": "10.3917/rfs.473.0651"]),
        (
            "Abel, T. (2016). Double rooms. arXiv, 1608.00060.",
            ["type": "article", "container-title": "arXiv", "number": "1608.00060"]
        ),
    ]

    /// Forms of single countries.
    static let countries: [CitationRow] = [
        ("Corbetta, P. (2014). La ricerca (II ed.). Bologna: Il Mulino.", ["title": "La ricerca", "edition": "II"]),
        (
            "Tavşancıl, Ezel, “Tutum”, Eğitim Dergisi, C. 33, S. 1-2, 2000, s. 1-12.",
            ["volume": "33", "issue": "1-2", "page": "1-12"]
        ),
        (
            "Татарова Г.Г. Анализ // Вестник РУДН. Серия: Социология. 2007. №2. С.5–19.",
            ["container-title": "Вестник РУДН. Серия: Социология", "issue": "2", "page": "5-19"]
        ),
        ("永田靖『サンプルサイズの決め方』（朝倉書店，2003年）", ["publisher": "朝倉書店", "issued": "2003"]),
    ]

    @Test(arguments: lone + kinds + countries)
    func isRead(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }

    /// Any number of lone brackets is read, and no text is lost.
    @Test func manyLoneBracketsAreHarmless() {
        let text = String(repeating: "Abel (1999. 4(1, 5 ) [", count: 2_000)
        let sources = CitationParser.parse(text)
        #expect(sources.map(\.text).joined().utf8.count >= text.utf8.count - 2)
    }
}
