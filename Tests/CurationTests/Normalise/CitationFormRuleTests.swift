import Testing

@testable import Curation

/// Rules for rarer forms of editors, numbers, imprints and meetings: each with a reference that it reads, and some that it
/// must leave alone. A member that is empty here must not be there.
struct CitationFormRuleTests {
    /// Editors behind `In` that no `(Eds.)` marks.
    static let editors: [CitationRow] = [
        (
            "Anders, K. (1998) Kin. In: R. Miller & K. Brown. Cities of Europe. London: Sage, pp. 44-63.",
            [
                "editor": "Miller R.; Brown K.", "container-title": "Cities of Europe", "publisher": "Sage",
                "page": "44-63",
            ]
        ),
        (
            "Berger, T. (2003) Moving in. In Miller, R. and Brown, K. (2003) Cities and their Suburbs. London: Sage.",
            ["editor": "Miller R.; Brown K.", "container-title": "Cities and their Suburbs"]
        ),
        (
            "Hox, J. (1991). Panel models. In Biemer, P., Groves, R., Sudman, S. Measurement Errors. New York: Wiley.",
            ["editor": "Biemer P.; Groves R.; Sudman S.", "container-title": "Measurement Errors"]
        ),
        (
            "Jowell, R. (1998) How? In: Davis, J.A.; Jowell, R. (1998): Attitudes, Aldershot: Gower, pp 1-12.",
            ["editor": "Davis J.A.; Jowell R.", "container-title": "Attitudes", "publisher": "Gower", "page": "1-12"]
        ),
        (
            "Lohr, S. (2010). Frames. Chapter 4 in: Rao, C.R. (ed.) Handbook of Statistics, Amsterdam: Elsevier, 71-88.",
            ["title": "Frames", "editor": "Rao C.R.", "container-title": "Handbook of Statistics", "page": "71-88"]
        ),
        (
            "Heath, A. (2001), Equality, in Encyclopedia of the Social Sciences, eds. N. Smelser & P. Baltes, Oxford: Elsevier.",
            [
                "title": "Equality", "editor": "Smelser N.; Baltes P.",
                "container-title": "Encyclopedia of the Social Sciences",
            ]
        ),
        ("Bergman, M. M., Hrsg. (2008). Mixed Methods. London: Sage.", ["editor": "Bergman M. M.", "author": ""]),
        // No initials, no editors.
        (
            "Bell, D. (1990). Work. In Mind and Society. London: Sage.",
            ["editor": "", "container-title": "Mind and Society"]
        ),
    ]

    /// Volumes, issues and dates among the numbers, and numbers that are none of them.
    static let numbers: [CitationRow] = [
        (
            "Quandt, K. (2002). Weights. Journal of Official Statistics, 18, Part 2, 211-230.",
            ["volume": "18", "issue": "Part 2", "page": "211-230"]
        ),
        (
            "Young, C. (1974): Tracing movers. The Statistician, 23rd vol., pp. 91-104.",
            ["container-title": "The Statistician", "volume": "23", "page": "91-104"]
        ),
        (
            "Therborn, G. (1977): Rule and Rise, New Left Review, I/103, 3-41.",
            ["container-title": "New Left Review", "volume": "I/103", "page": "3-41"]
        ),
        (
            "Pearl, Judea. 1995. “Causal Diagrams.” Biometrika 82, no. 4 (December): 669–88.",
            ["volume": "82", "issue": "4", "page": "669-88"]
        ),
        (
            "Andersen, J. (2002). Work. Unemployment policies in Denmark, 1980-2000. In: Jensen, P. (ed.) Markets. Bristol: PP.",
            ["title": "Work. Unemployment policies in Denmark, 1980-2000", "container-title": "Markets", "page": ""]
        ),
        (
            "Pfau, E. (2005). Talks. In CVPR, 1701-1708.", ["container-title": "CVPR", "page": "1701-1708"]
        ),
        (
            "Schütze, F. (1992). Pressure and guilt in war. Part 1. International Sociology, 7(2), 187-208.",
            ["title": "Pressure and guilt in war. Part 1", "container-title": "International Sociology"]
        ),
        (
            "Μαντζούκας, Σ. (2007). Ποιοτική έρευνα. Νοσηλευτική, τόμ. 46, τεύχ. Α', σελ. 88-98.",
            ["volume": "46", "issue": "Α'", "page": "88-98"]
        ),
    ]

    /// Towns, publishers, series and editions.
    static let imprints: [CitationRow] = [
        (
            "Tilly, C. (1978). From mobilization to revolution. Reading, Mass., Addison-Wesley.",
            ["publisher": "Addison-Wesley", "publisher-place": "Reading, Mass."]
        ),
        (
            "Dahlhamer, J. (2012). New observations on data (FCSM Conference). Washington, D.C.",
            ["publisher-place": "Washington, D.C."]
        ),
        (
            "Long, J. S. (2006). Regression Models. College Station, TX: Stata Press, second edition.",
            ["publisher": "Stata Press", "edition": "second"]
        ),
        (
            "McCutcheon, A. L. (1987). Latent classes. Quantitative Applications Series No. 64. Thousand Oaks, CA: SAGE.",
            ["collection-title": "Quantitative Applications Series", "collection-number": "64", "publisher": "SAGE"]
        ),
        (
            "Kish, L. (1995). Survey sampling (Wiley Classics Library ed.). New York, NY: Wiley.",
            ["title": "Survey sampling", "edition": "Wiley Classics Library"]
        ),
        (
            "Egger, M. (2001). Bias. BMJ (Clinical Research Ed.), 323: 101.",
            ["container-title": "BMJ (Clinical Research Ed.)", "edition": ""]
        ),
        (
            "Nazir, Moh. (2003). Metode Penelitian. Cetakan Kelima. Jakarta: Ghalia Indonesia.",
            ["edition": "", "publisher": "Ghalia Indonesia", "residue": "Cetakan Kelima"]
        ),
        (
            "Menold, N. (2014). Samples. Survey Methodology, 40(1), 105–123. Statistics Canada, Catalogue No. 12-001-X.",
            ["publisher": "Statistics Canada", "residue": "Catalogue No. 12-001-X"]
        ),
        // A shortened journal is no town, though one begins so.
        (
            "Efron, B. (1979). Bootstrap methods. Ann. Statist., 7(1):1–26.",
            ["container-title": "Ann. Statist.", "publisher-place": ""]
        ),
    ]

    /// Meetings and their towns.
    static let meetings: [CitationRow] = [
        (
            "Dekker, P. (2002). The sector. Paper presented at the Fifth Conference on Societies, Cape Town, 7-10 July 2002.",
            ["container-title": "Fifth Conference on Societies", "publisher-place": "Cape Town"]
        ),
        (
            "Smith, P. (1999). Calibration. Paper presented at the Joint Statistical Meetings, Baltimore, MD.",
            ["title": "Calibration", "container-title": "Joint Statistical Meetings"]
        ),
        (
            "Pennington J. (2014) Vectors. Proceedings of the Conference on Words (EMNLP), Doha, Qatar, 1532-1543.",
            ["container-title": "Proceedings of the Conference on Words (EMNLP)", "publisher-place": "Doha, Qatar"]
        ),
        (
            "Devlin, J. (2019). BERT. In Proceedings of NAACL-HLT 2019 (Vol. 1, pp. 4171–4186). Minneapolis, MN: ACL.",
            ["container-title": "Proceedings of NAACL-HLT 2019", "volume": "1", "issue": "", "page": "4171-4186"]
        ),
        (
            "Rosenberg, A.: V-measure. In: Proceedings of EMNLP-CoNLL 2007. ACL, Prague (2007) 410–420",
            ["publisher": "ACL", "publisher-place": "Prague", "page": "410-420", "type": "paper-conference"]
        ),
    ]

    @Test(arguments: editors + numbers + imprints + meetings)
    func aRuleHolds(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }

    @Test(arguments: editors + numbers + imprints + meetings)
    func nothingIsLost(row: CitationRow) {
        #expect(WordCoverage.missing(of: row.text, in: CitationParser.parse(row.text)).isEmpty)
    }

    @Test func aMonthBehindAnIssueBelongsToTheDate() throws {
        let text = "Pearl, Judea. 1995. “Causal Diagrams.” Biometrika 82, no. 4 (December): 669–88."
        let source = try #require(CitationParser.parse(text).first)
        #expect(source.work.issuedMonth == 12)
        #expect(source.residue.isEmpty)
    }
}
