import Testing

@testable import Curation

/// Lists of names and the ends of titles: each rule with a text that it is for, or one that it must leave.
struct CitationNameRuleTests {
    // Groups that authors speak for, notes and helpers beside names.
    static let groups: [CitationRow] = [
        (
            "Roth P, Lang R, Meier K, for the PANEL Group. Waves of guidance. BMC Med. 2010;8:18.",
            ["author": "Roth P; Lang R; Meier K; the PANEL Group", "title": "Waves of guidance"]
        ),
        (
            "Roth P, Lang R, Meier K, et al., on behalf of the PANEL Initiative. Waves of guidance. BMJ. 2010;8:18.",
            ["author": "Roth P; Lang R; Meier K; the PANEL Initiative", "title": "Waves of guidance"]
        ),
        (
            "Roth, P. et al. on behalf of the Panel Group (2014). Waves. BMC Medicine, 8, 18.",
            ["author": "Roth P.; the Panel Group"]
        ),
        (
            "Roth, P., with the assistance of Lang, R. (2001). Waves. Sage.",
            ["author": "Roth P.", "residue": "with the assistance of Lang, R", "title": "Waves"]
        ),
        (
            "Roth, S. unter Mitarbeit von Karla Lang (2010). Wellen. Weinheim: Beltz.",
            ["author": "Roth S.", "residue": "unter Mitarbeit von Karla Lang"]
        ),
        (
            "Roth, P. avec la collaboration de Y. Lang (2001). Vagues. Paris : Seuil.",
            ["author": "Roth P.", "residue": "avec la collaboration de Y. Lang"]
        ),
        (
            "Reading in collaboration with users (2001). London: Sage.",
            ["author": "", "title": "Reading in collaboration with users"]
        ),
        (
            "Gosset, W. S. [Student] (1931). The milk experiment. Biometrika, 23(3), 398–406.",
            ["author": "Gosset W. S.", "residue": "Student"]
        ),
        (
            "Student (W. S. Gosset) (1931). The milk experiment. Biometrika, 23(3), 398–406.",
            ["author": "Student", "residue": "W. S. Gosset"]
        ),
        (
            "Star, Susan, and Geoffrey Roth, with Laura Lang. 2003. “Scale.” Annual Review 12 (3): 241–270.",
            ["author": "Star Susan; Roth Geoffrey; Lang Laura", "title": "Scale"]
        ),
        (
            "Roth, B. (Chair), Lang, J., & Lang, C. (2015). Data. Field Notes, 15(5), 6–12.",
            ["author": "Roth B.; Lang J.; Lang C.", "residue": "Chair"]
        ),
        (
            "Roth, H. (Editor-in-Chief), Lang, P., & Meier, A. (Associate Eds.). (2012). Handbook. Sage.",
            ["editor": "Roth H.; Lang P.; Meier A.", "residue": ""]
        ),
    ]

    // Organisations among persons, and persons that look like one.
    static let organisations: [CitationRow] = [
        (
            "Health Canada, Statistics Canada & Roth, P. (2004). Indicators. Ottawa: Statistics Canada.",
            ["author": "Health Canada; Statistics Canada; Roth P."]
        ),
        (
            "Lang, Udo / AG Methoden der DGfE (2008). Evaluation. Wiesbaden: Nomos.",
            ["author": "Lang Udo; AG Methoden der DGfE"]
        ),
        ("Lang, Udo & Ernst von der Heide (2008). Evaluation. Wiesbaden: Nomos.", ["author": "Lang Udo; Heide Ernst"]),
        (
            "National Heart, Lung, and Blood Institute (2014). Quality tools. Bethesda, MD: Author.",
            ["author": "National Heart, Lung, and Blood Institute"]
        ),
        ("NCSS, LLC (2021). Power. Kaysville, UT: NCSS.", ["author": "NCSS, LLC"]),
        ("The MathWorks, Inc. (2022). Toolbox. Natick, MA: Author.", ["author": "The MathWorks, Inc."]),
        ("McKinsey & Company (2015). Beyond the hype. New York: Sage.", ["author": "McKinsey & Company"]),
        ("Geman & Geman (1984). Stochastic relaxation. Biometrika, 6, 721–741.", ["author": "Geman; Geman"]),
        ("Muthén & Muthén (2012). Mplus [Computer software]. Los Angeles, CA: Author.", ["author": "Muthén & Muthén"]),
        (
            "Bill & Melinda Gates Foundation (2014). Methods. Seattle, WA: Author.",
            ["author": "Bill & Melinda Gates Foundation"]
        ),
        ("FAO, IFAD & WHO. 2020. The state of food. Rome: FAO.", ["author": "FAO; IFAD; WHO", "issued": "2020"]),
        (
            "Haute Assemblée de santé (HAS). (2013). Élaboration. Paris : HAS.",
            ["author": "Haute Assemblée de santé (HAS)", "title": "Élaboration"]
        ),
        ("国家统计局，社会学研究所. 综合调查[R]. 北京, 2013.", ["author": "国家统计局; 社会学研究所", "title": "综合调查"]),
        ("国务院人口普查办公室、国家统计局（2012）。普查资料。北京：中国统计出版社。", ["author": "国务院人口普查办公室; 国家统计局"]),
        ("통계청, 한국조사연구학회 공편 (2009). 조사방법론. 서울: 박영사.", ["editor": "통계청; 한국조사연구학회"]),
        ("한국교육개발원, 통계청 (2012). 교육통계연보. 서울: 박영사.", ["author": "한국교육개발원; 통계청"]),
    ]

    // Single names, bare families, initials of two letters, two family names.
    static let forms: [CitationRow] = [
        (
            "Sugiyono, Wibowo, S., & Pratiwi, N. (2017). Villages. Field Notes, 8(2), 77–93.",
            ["author": "Sugiyono; Wibowo S.; Pratiwi N."]
        ),
        (
            "Wibowo, S., Sugiyono, Pratiwi, N. (2017). Villages. Field Notes, 8(2), 77–93.",
            ["author": "Wibowo S.; Sugiyono; Pratiwi N."]
        ),
        (
            "Lazarsfeld, Paul F., & Henry, N. W. (1966). Villages. Field Notes, 8(2), 77–93.",
            ["author": "Lazarsfeld Paul F.; Henry N. W."]
        ),
        (
            "Roth, Lang and Meier, 1984. Models of waste. Management Science, 30(9), pp. 1–9.",
            ["author": "Roth; Lang; Meier", "issued": "1984", "title": "Models of waste"]
        ),
        (
            "Roth et al., 1987. Models of waste. Management Science, 30(9), pp. 1–9.",
            ["author": "Roth", "issued": "1987"]
        ),
        (
            "Кендалл М. Дж., Стьюарт А. Выводы и связи. М.: Наука, 1973.",
            ["author": "Кендалл М. Дж.; Стьюарт А.", "title": "Выводы и связи"]
        ),
        (
            "Rao, J. N. K. – Small-area means – Survey Methodology, 25, 1999, pp. 175–186.",
            ["author": "Rao J. N. K.", "title": "Small-area means", "container-title": "Survey Methodology"]
        ),
        (
            "Roth, A. (2003). La encuesta. En Manuel García Ferrando y Juan Roth (eds.), El análisis (pp. 2-9). Madrid: CIS.",
            ["editor": "García Ferrando Manuel; Roth Juan"]
        ),
        ("김철수, 이영희 공저 (2009). 조사방법론. 서울: 박영사.", ["author": "김철수; 이영희", "editor": ""]),
        ("조용환 지음. 질적 연구. 서울: 교육과학사, 1999.", ["author": "조용환", "title": "질적 연구"]),
    ]

    // A title in front of its source, and one that no period ends.
    static let titles: [CitationRow] = [
        (
            "The Oxford Handbook of Reasons (2017). Oxford University Press.",
            ["author": "", "title": "The Oxford Handbook of Reasons", "type": "book"]
        ),
        (
            "Handbook of Mixed Waves (2010). Thousand Oaks, CA: Sage.",
            ["author": "", "title": "Handbook of Mixed Waves", "publisher": "Sage"]
        ),
        (
            "Oxford English Dictionary (1989). 2nd ed. Oxford University Press.",
            ["author": "", "title": "Oxford English Dictionary", "edition": "2"]
        ),
        (
            "Editorial: The null result (2011). Trials and Errors, 2(1), 1–2.",
            ["author": "", "title": "Editorial: The null result", "container-title": "Trials and Errors"]
        ),
        (
            "Ethical guidelines for practice (1999). Amstat Views, 2(1), 1–2.",
            ["author": "", "title": "Ethical guidelines for practice", "page": "1-2"]
        ),
        (
            "World Bank (2010). Worlds of waste. Washington, DC: World Bank.",
            ["author": "World Bank", "title": "Worlds of waste"]
        ),
        (
            "Principles for trials: The ICH guideline E9 (1998).",
            ["author": "", "title": "Principles for trials: The ICH guideline E9", "issued": "1998"]
        ),
        ("UNICEF (2015). Progress report on cohorts.", ["type": "report", "title": "Progress report on cohorts"]),
        (
            "Lang, P., & Roth, E. The robust way. Wiley (2009).",
            ["type": "book", "publisher": "Wiley", "container-title": "", "issued": "2009"]
        ),
        (
            "Lang, P.F., The logical foundation of structures, in S.A. Roth (Ed.), Prediction, Sage, 1950, pp. 362–412.",
            [
                "author": "Lang P.F.", "title": "The logical foundation of structures", "editor": "Roth S.A.",
                "type": "chapter",
            ]
        ),
        (
            "Roth, R. L. (1979). Logistic incidence models Biometrika, 66(3), 403–411.",
            ["title": "Logistic incidence models", "container-title": "Biometrika", "volume": "66"]
        ),
        (
            "Roth, R. L. (1979). Logistic incidence models Statistics in Medicine 66, 403–411.",
            ["title": "Logistic incidence models", "container-title": "Statistics in Medicine"]
        ),
        (
            "Roth, A. (2010). Care in the U.S. and the U.K. Journal of Tests, 3(1), 1–9.",
            ["title": "Care in the U.S. and the U.K.", "container-title": "Journal of Tests"]
        ),
        (
            "Roth, A. (2010). Title of the study: Journal of Tests, 3(1), 1–9.",
            ["title": "Title of the study", "container-title": "Journal of Tests"]
        ),
        (
            "Roth, A. (2010). Title of the Study in Journal of Tests, 3(1), 1–9.",
            ["title": "Title of the Study", "container-title": "Journal of Tests", "residue": ""]
        ),
        (
            "Roth, A. (2010). Care and practice (2nd ed.) London: Sage.",
            ["title": "Care and practice", "edition": "2", "publisher": "Sage"]
        ),
        (
            "Roth, A. (2010). Care and practice third edition. London: Sage.",
            ["title": "Care and practice", "edition": "third"]
        ),
        (
            "Roth, A. (2010). Care and practice – Second edition. London: Sage.",
            ["title": "Care and practice", "edition": "Second"]
        ),
        (
            "Roth, A. (2010). Reviewers' manual: 2014 edition. London: Sage.",
            ["title": "Reviewers' manual: 2014 edition", "edition": ""]
        ),
        (
            "Roth, A. (2010). Ölçümler – Birinci Baskı – Ankara: Seçkin.",
            ["title": "Ölçümler", "edition": "Birinci", "publisher": "Seçkin"]
        ),
        ("Ρόθος, Α. (2011). Τι είναι η έρευνα; Αθήνα: Πεδίο.", ["title": "Τι είναι η έρευνα;", "publisher": "Πεδίο"]),
        (
            "王明. (2010). 方法与实践 [Methods and practice]. 心理学报, 3, 1–9.",
            ["title": "方法与实践", "residue": "Methods and practice"]
        ),
        (
            "Ivanov, A. (2010). Metody i praktika [Methods and practice]. Voprosy, 3, 1–9.",
            ["title": "Metody i praktika"]
        ),
    ]

    // Acronyms of meetings that no volume stands behind, and Roman letters that make no number.
    static let containers: [CitationRow] = [
        (
            "Xie, J. (2016). Deep embedding. ICML, 478–487.",
            ["type": "paper-conference", "container-title": "ICML", "volume": "", "page": "478-487"]
        ),
        ("Xie, J. (2016). Deep embedding. MLHC, 478–487.", ["type": "paper-conference", "container-title": "MLHC"]),
        (
            "Xie, J. (2016). Deep embedding. JMLR, 5, 135–146.",
            ["type": "article-journal", "container-title": "JMLR", "volume": "5"]
        ),
        ("Xie, J. (2016). Deep embedding. Revue, MCMXC, 135–146.", ["container-title": "Revue", "volume": "MCMXC"]),
    ]

    @Test(arguments: groups + organisations + forms)
    func aNameRuleHolds(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }

    @Test(arguments: titles + containers)
    func aTitleRuleHolds(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }

    @Test(arguments: [
        "Horvat, M. i sur. (2010). Metode. Zagreb: Sage.",
        "Петровић, М. и сар. (2010). Методе. Београд: Нолит.",
        "Kovács A. és mtsai. (2010). Módszerek. Budapest: Balassi.",
        "Virtanen, A. ym. (2010). Menetelmät. Helsinki: Tammi.",
        "Svensson, A. m. fl. (2010). Metoder. Lund: Sage.",
        "García, A. y cols. (2010). Métodos. Madrid: Síntesis.",
        "Rossi, A. e altri (2010). Metodi. Roma: Carocci.",
        "Yılmaz, A. v.d. (2010). Yöntemler. Ankara: Pegem.",
        "Yılmaz, A., ve ark. (2010). Yöntemler. Ankara: Pegem.",
        "Martin, A. et collab. (2010). Méthodes. Paris : PUF.",
        "Popescu, A. ș.a. (2010). Metode. București: Polirom.",
        "Nowak, A. i inni (2010). Metody. Warszawa: PWN.",
        "Jansen, A. e.a. (2010). Methoden. Assen: Van Gorcum.",
        "Meier, A. und andere (2010). Methoden. Bern: Huber.",
        "Иванов И. И. с соавт. (2010). Методы. М.: Наука.",
        "Іванов, І. та ін. (2010). Методи. Київ: Либідь.",
        "Νικολάου, Α. κ.α. (2010). Μέθοδοι. Αθήνα: Κριτική.",
        "Santoso, A. dan kawan-kawan (2010). Metode. Jakarta: Sage.",
        "Nguyễn, V. A. và cộng sự (2010). Phương pháp. Hà Nội: Sage.",
        "כהן, ד. ואחרים (2010). שיטות. תל אביב: רמות.",
        "शर्मा, र. एवं अन्य (2010). विधियाँ. नई दिल्ली: राजकमल.",
        "สมชาย ใจดี และคณะ (2553). วิธีวิจัย. กรุงเทพฯ: Sage.",
        "Whiting, P. F., [...] (2011). Waves. Field Notes, 5(8), 529–536.",
        "Whiting, P. F., [and others] (2011). Waves. Field Notes, 5(8), 529–536.",
    ])
    func othersCutTheList(text: String) {
        let work = CitationParser.parse(text)[0].work
        #expect(work.authorsIncomplete && work.author.count == 1, "\(text)")
    }
}
