import Testing

@testable import Curation

/// Works in the layouts of other styles than the APA's: each rule with a text that it is for, or one that it must leave.
struct CitationLayoutRuleTests {
    // Names that a comma or a period parts from the title.
    static let fronts: [CitationRow] = [
        (
            "C. Roth, Panel Research Methods. Thousand Oaks, CA: Sage, 1994.",
            ["author": "Roth C.", "title": "Panel Research Methods", "publisher-place": "Thousand Oaks, CA"]
        ),
        (
            "M. Roth, P. Lang, and A. Meier, Research methods for waves, 8th ed. Harlow: Pearson, 2019.",
            ["author": "Roth M.; Lang P.; Meier A.", "title": "Research methods for waves", "edition": "8"]
        ),
        (
            "M. Roth, P. Lang, A. Meier, Research methods for waves, Pearson, Harlow, 2019.",
            ["author": "Roth M.; Lang P.; Meier A.", "title": "Research methods for waves", "publisher": "Pearson"]
        ),
        (
            "U. Roth, Wellenforschung. Auf dem Weg zum Panel. Frankfurt/M.: Suhrkamp, 1986.",
            ["author": "Roth U.", "title": "Wellenforschung. Auf dem Weg zum Panel"]
        ),
        (
            "S. al-Khatib and M. bin Rashid, “Delphi by telephone,” Gulf Methods, vol. 4, no. 1, pp. 15–27, 2017.",
            ["author": "Khatib S.; Rashid M.", "title": "Delphi by telephone", "container-title": "Gulf Methods"]
        ),
        (
            "National Research Council, Scientific Research in Waves. Washington, DC: National Academies Press, 2002.",
            ["author": "National Research Council", "title": "Scientific Research in Waves"]
        ),
        (
            "European Commission, Guidance on Panels, European Commission, Brussels, 2014.",
            ["author": "European Commission", "title": "Guidance on Panels", "publisher-place": "Brussels"]
        ),
        (
            "OECD, and JRC European Commission. Handbook of Waves: User Guide. Paris: OECD Publishing, 2008.",
            ["author": "OECD; JRC European Commission", "title": "Handbook of Waves: User Guide"]
        ),
        (
            "OECD, JRC European Commission, 2008. Handbook of Waves: User Guide. OECD Publishing, Paris.",
            ["author": "OECD; JRC European Commission", "issued": "2008", "publisher-place": "Paris"]
        ),
        (
            "Department for Education, Skills and Work. 2007. Guide to school surveys. London: HMSO.",
            ["author": "Department for Education, Skills and Work", "issued": "2007", "publisher": "HMSO"]
        ),
        (
            "DPT. 2001. Beş yıllık plan. Ankara: DPT Yayınları.",
            ["author": "DPT", "issued": "2001", "publisher": "DPT Yayınları"]
        ),
        (
            "Sugiyono, 2013. Metode penelitian kuantitatif. Alfabeta, Bandung.",
            ["author": "Sugiyono", "issued": "2013", "title": "Metode penelitian kuantitatif"]
        ),
        (
            "Mendes KDS, Silveira RCCP, van der Meer P. Integrative review. Texto & Contexto. 2008;17(4):758–64.",
            ["author": "Mendes KDS; Silveira RCCP; Meer P", "title": "Integrative review"]
        ),
        (
            "St. Clair R, Belzer A. Attention, waves, and time. Field Notes. 2011;8(2):41–59.",
            ["author": "St. Clair R; Belzer A", "title": "Attention, waves, and time"]
        ),
        (
            "Rapley T. Interviews. In: Seale C, Gobo G, editors. Research Practice. London: Sage; 2007. p. 15–33.",
            [
                "author": "Rapley T", "title": "Interviews", "container-title": "Research Practice",
                "editor": "Seale C; Gobo G",
            ]
        ),
        (
            "Roth, T. A Theory of Waves. Leeds: Leeds Books Ltd., 1975.",
            ["author": "Roth T.", "title": "A Theory of Waves"]
        ),
        (
            "Roth, T., R. E. Lang, and C. Y. Ng. 2015. Waves. Sage.",
            ["author": "Roth T.; Lang R. E.; Ng C. Y."]
        ),
        (
            "Héra, G., and Gy. Ligeti. 2005. Módszertan. Osiris.",
            ["author": "Héra G.; Ligeti Gy.", "issued": "2005"]
        ),
        (
            "J. W. Roth and V. L. Plano Clark, Mixed waves. Los Angeles: Sage, 2011.",
            ["author": "Roth J. W.; Plano Clark V. L."]
        ),
        ("C. Wright Mills, The Wave Elite. New York: Oxford University Press, 1956.", ["author": "Mills C. Wright"]),
        ("JPT Higgins and SG Thompson. 2002. Waves. Stat Med 21:1539–58.", ["author": "Higgins JPT; Thompson SG"]),
        (
            "MARCONI, M. d. A.; LAKATOS, E. M. (2010): Metodologia. São Paulo: Atlas.",
            ["author": "MARCONI M. d. A.; LAKATOS E. M."]
        ),
    ]

    // Editors and publishers behind commas.
    static let editors: [CitationRow] = [
        (
            "Roth, O. “Waves.” The Hobo, edited by F. de Singly, Nathan, 1992, pp. 23–47.",
            ["type": "chapter", "editor": "Singly F.", "publisher": "Nathan", "container-title": "The Hobo"]
        ),
        (
            "Roth, C. “Waves.” The Economy, edited by T. Ferguson and J. Rogers, M. E. Sharpe, 1984, pp. 349–67.",
            ["editor": "Ferguson T.; Rogers J.", "publisher": "M. E. Sharpe"]
        ),
        (
            "Roth, J. “Waves: A theory.” Action control. From thought to deed, edited by J. Kuhl, Springer, 1985, pp. 11–39.",
            ["type": "chapter", "title": "Waves: A theory", "container-title": "Action control. From thought to deed"]
        ),
        (
            "Roth, J. 1985. “Waves.” In Action control. From thought to deed, edited by J. Kuhl, 11–39. Berlin: Springer.",
            ["container-title": "Action control. From thought to deed", "page": "11-39", "residue": ""]
        ),
        (
            "Roth, S. 1991. “Small waves.” In What is a wave, edited by C.C. Ragin and H.S. Becker, 105–118. Berlin: Springer.",
            ["editor": "Ragin C.C.; Becker H.S.", "container-title": "What is a wave"]
        ),
        (
            "Roth N. Asking. In: de Leeuw ED, Hox JJ, editors. Handbook of waves. New York: Wiley; 2008. p. 18–34.",
            ["editor": "Leeuw ED; Hox JJ", "container-title": "Handbook of waves"]
        ),
        (
            "L. Roth, “Who knows?” in Questions about waves, J. Tanur, Ed. New York: Wiley, 1990, pp. 241–267.",
            ["type": "chapter", "editor": "Tanur J.", "container-title": "Questions about waves"]
        ),
        (
            "Roth, R., 2007. Waves. In: Campbell, P. (Ed.), The state of the art. de Gruyter, Berlin, pp. 159–210.",
            ["container-title": "The state of the art", "publisher": "de Gruyter", "publisher-place": "Berlin"]
        ),
    ]

    // Journals: issues in front of a year, shortened names, quotations inside quotations.
    static let journals: [CitationRow] = [
        (
            "S. Roth. 1988. Waves. Journal of Panels 12, 2-3 (1988), 231–254.",
            ["volume": "12", "issue": "2-3", "page": "231-254"]
        ),
        ("S. Roth. 1988. Waves. BMJ 310, 6973 (1988), 170.", ["volume": "310", "issue": "6973", "page": "170"]),
        (
            "S. Roth. 1988. Waves. Party Research 17, Suppl. 1 (1988), 206–222.",
            ["container-title": "Party Research", "volume": "17", "issue": "Suppl. 1"]
        ),
        (
            "K. Lewin. 1946. Waves. Journal of Social Issues 2, 4 (1946), 34–46.",
            ["container-title": "Journal of Social Issues", "volume": "2", "issue": "4"]
        ),
        (
            "Roth AM. Computing machines. Mind. 1950;LIX(236):433–60.",
            ["container-title": "Mind", "volume": "LIX", "issue": "236", "page": "433-60"]
        ),
        (
            "Roth, J. L. “Waves.” Sociometry I, no. 1-2 (1937): 206–219.",
            ["container-title": "Sociometry", "volume": "I", "issue": "1-2"]
        ),
        (
            "Roth, N. “Survival.” Cancer Chemotherapy Reports 50, no. 3 (1966): 163–170.",
            ["type": "article-journal", "container-title": "Cancer Chemotherapy Reports", "volume": "50", "issue": "3"]
        ),
        (
            "Roth, R. (1977): Waves. In: J. R. Stat. Soc. B 39 (1), S. 1–38.",
            ["type": "article-journal", "container-title": "J. R. Stat. Soc. B", "volume": "39", "editor": ""]
        ),
        (
            "Roth, J. (1974): Waves. In: Journal of the Royal Society. Series B (Methodological) 36 (2), S. 192–236.",
            ["container-title": "Journal of the Royal Society. Series B (Methodological)", "volume": "36"]
        ),
        (
            "Roth, R. 1999. “Waves.” Public Opin. Q. 63:90–108.",
            ["container-title": "Public Opin. Q.", "volume": "63", "page": "90-108"]
        ),
        (
            "A. Roth, “Waves,” New Left Review, vol. 11, pp. 5–26, 2001.",
            ["type": "article-journal", "container-title": "New Left Review", "publisher": ""]
        ),
        (
            "M. Roth, “Waves,” geographische revue, vol. 5, no. 2, pp. 41–58, 2003.",
            ["title": "Waves", "container-title": "geographische revue", "volume": "5"]
        ),
        (
            "Roth, D. J. “The dynamics of 'small-world' waves.” Nature 393, no. 6684 (1998): 440–442.",
            ["title": "The dynamics of 'small-world' waves", "container-title": "Nature", "issued": "1998"]
        ),
        (
            "Roth, D. J. (1998) ‘The dynamics of 'small-world' waves’, Nature, 393(6684), pp. 440–442.",
            ["title": "The dynamics of 'small-world' waves", "container-title": "Nature"]
        ),
        (
            "Roth J. Waves. In: OSDI 2004; 2004. p. 137–150.",
            ["container-title": "OSDI 2004", "issued": "2004", "volume": ""]
        ),
        ("J. Roth, “Waves,” in ACL 2002, 2002, pp. 311–318.", ["container-title": "ACL 2002", "volume": ""]),
        (
            "Roth J. Waves. In: Proceedings of the Conference on Waves (CW). Association for Linguistics; 2014. p. 15–43.",
            ["publisher": "Association for Linguistics", "collection-title": ""]
        ),
    ]

    // Imprints behind a comma, and those of other scripts.
    static let imprints: [CitationRow] = [
        (
            "Roth, L., 1977. L'analyse des vagues. Presses universitaires de France, Paris.",
            [
                "publisher": "Presses universitaires de France", "publisher-place": "Paris",
                "title": "L'analyse des vagues",
            ]
        ),
        (
            "Roth, A. E., 2005. Situational Waves. Theory After the Turn of the Tide. SAGE, Thousand Oaks, London.",
            ["title": "Situational Waves. Theory After the Turn of the Tide", "publisher": "SAGE"]
        ),
        (
            "Roth, R. E., 1995. The Art of Waves. SAGE Publications, Inc., Thousand Oaks.",
            ["publisher": "SAGE Publications, Inc.", "publisher-place": "Thousand Oaks"]
        ),
        (
            "Roth, R. E., 1996. Education for waves. Swets & Zeitlinger, Lisse.",
            ["publisher": "Swets & Zeitlinger", "publisher-place": "Lisse"]
        ),
        (
            "H. F. Roth, The total wave: A guide to error, University of Chicago Press, Chicago, IL, 2005.",
            ["title": "The total wave: A guide to error", "publisher": "University of Chicago Press"]
        ),
        (
            "U. Roth, Qualitative Wellen. Methoden, Praxis, Computer, Beltz Juventa, Weinheim, 2022.",
            ["title": "Qualitative Wellen. Methoden, Praxis, Computer", "publisher": "Beltz Juventa"]
        ),
        (
            "Рот, В. (1987). Соціологічне дослідження: методологія. Наукова думка.",
            ["type": "book", "publisher": "Наукова думка", "title": "Соціологічне дослідження: методологія"]
        ),
        (
            "Рот, А. (2006). Українське суспільство. Інститут соціології НАН України.",
            ["type": "book", "publisher": "Інститут соціології НАН України"]
        ),
        ("盛山和夫 (2004). 社会調査法入門 有斐閣", ["type": "book", "title": "社会調査法入門", "publisher": "有斐閣"]),
        (
            "樋口耕一 (2004). テキスト型データの計量的分析―峻別と統合― 理論と方法, 19(1), 101–115.",
            ["title": "テキスト型データの計量的分析―峻別と統合―", "container-title": "理論と方法"]
        ),
        (
            "त्रिपाठी, एम. के. सामाजिक सर्वेक्षण. जयपुर: रावत पब्लिकेशन, 2011.",
            ["author": "त्रिपाठी एम. के.", "title": "सामाजिक सर्वेक्षण"]
        ),
        ("שקדי, א'. מילים המנסות לגעת. תל אביב: רמות, 2003.", ["author": "שקדי א'"]),
        (
            "Roth, U. (2010): Qualitative Wellen. Ein Arbeitsbuch, München 2010.",
            ["title": "Qualitative Wellen. Ein Arbeitsbuch", "publisher": ""]
        ),
    ]

    @Test(arguments: fronts + editors + journals + imprints)
    func rule(_ row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }
}
