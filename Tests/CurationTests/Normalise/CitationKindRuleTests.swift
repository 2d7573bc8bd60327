import Testing

@testable import Curation

/// What makes a work a thesis, a report, a paper of a meeting or a chapter where the sign is weak or in another place, and where
/// its container stands: each rule with a text that it is for, or one that it must leave.
struct CitationKindRuleTests {
    static let kinds: [CitationRow] = [
        (
            "Lee, J. (2006). The Space Model. Stockholm University, Department of Linguistics, PhD.",
            [
                "type": "thesis", "genre": "PhD", "publisher": "Stockholm University",
                "residue": "Department of Linguistics",
            ]
        ),
        (
            "Lee, J. (1999). Counting birds (Ph.D., University of Leeds).",
            ["type": "thesis", "genre": "Ph.D.", "publisher": "University of Leeds"]
        ),
        (
            "Lee, J. (1988). Beliefs in the classroom. Unpublished PhD, University of California, Riverside.",
            ["type": "thesis", "genre": "Unpublished PhD"]
        ),
        (
            "Lee, J. (2010). Reading durations. Master of Science thesis in Statistics, Texas A&M University.",
            ["type": "thesis", "genre": "Master of Science thesis in Statistics", "publisher": "Texas A&M University"]
        ),
        (
            "Lee, J. (1996). Trends (Doctoral dissertation, University of Leeds, 1995). Dissertation Abstracts International, 57(2), 1204B.",
            ["type": "thesis", "publisher": "University of Leeds", "volume": "", "page": ""]
        ),
        (
            "J. Lee, \"Fast trees,\" dissertation, Technische Univ. München, 2008.",
            ["type": "thesis", "title": "Fast trees", "genre": "dissertation"]
        ),
        (
            "土井一郎（2010）「速い符号」修士論文（東京大学）．",
            ["type": "thesis", "genre": "修士論文", "publisher": "東京大学"]
        ),
        (
            "Lee, J. (2002): Soziologie. Manuskript, Institut für Sozialforschung, Frankfurt a. M.",
            ["type": "article", "genre": "Manuskript", "publisher": "Institut für Sozialforschung"]
        ),
        (
            "Lee, J. (1998). A tutorial. TR-97-021, International Computer Science Institute, Berkeley, CA.",
            ["type": "report", "number": "TR-97-021", "publisher-place": "Berkeley, CA"]
        ),
        (
            "Lee, J. (1999). Counting birds. NCES 2002-123. Washington, DC: NCES.",
            ["type": "report", "number": "NCES 2002-123"]
        ),
        (
            "Lee, J. (2000). Language and Labour, IZA DP No. 156.",
            ["type": "report", "genre": "IZA DP", "number": "156", "container-title": ""]
        ),
        (
            "Lee, J. (1990). Bounds. SSRI Workshop Paper 8927. Madison: University of Wisconsin.",
            ["type": "report", "genre": "SSRI Workshop Paper", "number": "8927"]
        ),
        (
            "Lee, J. (1985). Codes. Working Papers in Economics 12. University of Toronto.",
            [
                "type": "report", "genre": "Working Papers in Economics", "number": "12",
                "publisher": "University of Toronto",
            ]
        ),
        (
            "Lee, J. (1985). Codes. Econometric Institute Report EI 2003-12. Rotterdam: Erasmus University.",
            ["type": "report", "number": "EI 2003-12"]
        ),
        (
            "Lee, J. (1985). Codes. Policy Brief 12. Paris: OECD.",
            ["type": "report", "genre": "Policy Brief"]
        ),
        (
            "Bauer, K. (2010): Codes. Endbericht an das BMBF. Leeds.",
            ["type": "report", "genre": "Endbericht", "residue": "an das BMBF"]
        ),
        (
            "LEE, J. Códigos. Texto para discussão n. 12. Brasília: Ipea, 2010.",
            ["type": "report", "genre": "Texto para discussão", "number": "12"]
        ),
        (
            "Lee, J. (2010). Codes rapides. Ined, Documents de travail, n° 12.",
            ["type": "report", "publisher": "Ined", "number": "12"]
        ),
        (
            "Lee, J. (1985). Education in brief. Paris: Sage.",
            ["type": "book", "title": "Education in brief"]
        ),
        (
            "Lee, J. (1980). Covering ellipses. Statistics Research Report, University of Bath.",
            ["genre": "Statistics Research Report", "publisher": "University of Bath"]
        ),
        (
            "Lee, J. (1991). Grouped data. Industrial Relations Section, Princeton University, No. 234.",
            ["type": "report", "number": "234", "container-title": ""]
        ),
        (
            "Lee, J. (2004). Child Study technical report: Changes over time (1st ed.). London: Sage.",
            ["type": "report"]
        ),
        (
            "J. Lee, \"Fast codes,\" Lincoln Lab., MIT, Lexington, MA, USA, Tech. Rep. 500, 1985.",
            ["type": "report", "genre": "Tech. Rep.", "number": "500", "publisher-place": "Lexington, MA, USA"]
        ),
        (
            "J. Lee, \"Fast codes,\" Stanford Univ., Tech. Rep., 1985.",
            ["type": "report", "publisher": "Stanford Univ."]
        ),
        (
            "Lee, J. (2015). Reading. Scientific Reports, 5, 12345.",
            ["type": "article-journal"]
        ),
    ]

    static let meetings: [CitationRow] = [
        (
            "Lee, J. (2009). Evaluation. ICML, 382, 1105–1112.",
            ["type": "paper-conference", "container-title": "ICML", "volume": "382"]
        ),
        (
            "Lee, J. (1904). Objektivität. Archiv für Sozialwissenschaft, XIX, 22–87.",
            ["volume": "XIX"]
        ),
        (
            "Lee, J. (2010). Features. ACM Multimedia 2010, 12–15.",
            ["type": "paper-conference"]
        ),
        (
            "Lee, J. (2006). Noise. In S. Poe (Ed.), Theory of Cryptography (TCC 2006) (pp. 265–284). Springer.",
            ["type": "paper-conference", "container-title": "Theory of Cryptography (TCC 2006)"]
        ),
        (
            "Lee, J. (2004). Codes. Annual Meeting of the Population Association of America, Boston, MA.",
            [
                "type": "paper-conference",
                "container-title": "Annual Meeting of the Population Association of America",
                "publisher-place": "Boston, MA",
            ]
        ),
        (
            "Lee, J. (2004). Annual meeting reports: A study. Sage.",
            ["type": "book"]
        ),
        (
            "Lee, J. (2004). Codes. 12. Jahrestagung der DGMF, Dresden.",
            ["type": "paper-conference", "container-title": "12. Jahrestagung der DGMF"]
        ),
        (
            "Lee, J. (1999). L'approche. Actes des Journées de statistique, Grenoble, 17-21 mai, p. 12-19.",
            ["issued": "1999", "volume": "", "page": "12-19"]
        ),
        (
            "J. Lee, \"Fast trees,\" presented at the IEEE Int. Conf. Data Mining, Pisa, Italy, Dec. 2008.",
            [
                "type": "paper-conference", "title": "Fast trees", "container-title": "IEEE Int. Conf. Data Mining",
                "issued": "2008-12",
            ]
        ),
        (
            "Lee, J.: Ranking. In: Poe, N. (ed.) ECML 2003. LNCS (LNAI), vol. 2837, pp. 145–156. Springer, Heidelberg (2003)",
            ["collection-title": "LNCS (LNAI)", "collection-number": "2837", "publisher": "Springer"]
        ),
        (
            "J. Lee. Codes. In Proceedings of ECML, volume 1398 of Lecture Notes in Computer Science, pages 137–142. Springer, 1998.",
            ["collection-title": "Lecture Notes in Computer Science", "collection-number": "1398", "volume": ""]
        ),
        (
            "Lee, J. (2003). Streams. In: Proceedings of the conference on Very large data bases, vol 29, VLDB Endowment, pp 81–92",
            ["publisher": "VLDB Endowment", "volume": "29"]
        ),
        (
            "LEE, J. Códigos. In: SIMPÓSIO DE ESTATÍSTICA, 12., 2010, Leeds. Anais [...]. Leeds: ABE, 2010. p. 12-24.",
            ["publisher": "ABE", "publisher-place": "Leeds"]
        ),
        (
            "Lee, J. (2010). Códigos. Ponencia presentada en el XII Congreso de Sociología, Madrid, 3-5 de mayo.",
            ["container-title": "XII Congreso de Sociología", "publisher-place": "Madrid"]
        ),
        (
            "松原望（1998）「事前確率の引き出し方」『日本行動計量学会第26回大会抄録集』pp.113-116",
            ["type": "paper-conference"]
        ),
        (
            "刘军. 若干误区[A]. 见: 边燕杰编. 关系社会学[C]. 北京: 文献出版社, 2011: 88-104.",
            ["type": "paper-conference", "container-title": "关系社会学", "editor": "边燕杰"]
        ),
    ]

    static let books: [CitationRow] = [
        (
            "Lee, J. (2005). Finite mixtures. Encyclopedia of Statistics in Behavioral Science, Vol. 2, pp. 652–658. Wiley.",
            ["type": "chapter"]
        ),
        (
            "Lee, J. (2005). Finite mixtures. Handbook of Clinical Neurology, 12(3), 33–44.",
            ["type": "article-journal"]
        ),
        (
            "Lee, J. (2010). Fast codes. International Encyclopedia of the Social Sciences. New York: Macmillan.",
            ["type": "chapter", "container-title": "International Encyclopedia of the Social Sciences"]
        ),
        (
            "Lee, J. (2010). Codes: A handbook of methods. London: Sage.",
            ["type": "book", "title": "Codes: A handbook of methods"]
        ),
        (
            "Lee, J. (2012). Soft panels. Oxford Handbook of Panels, pp. 33–44. Oxford University Press.",
            ["type": "chapter", "container-title": "Oxford Handbook of Panels"]
        ),
        (
            "Lee, J. (2010). Fast codes. Stanford Encyclopedia of Philosophy. https://plato.stanford.example/x",
            ["type": "webpage", "container-title": "Stanford Encyclopedia of Philosophy"]
        ),
        (
            "Lee, J. (2010). Fast codes. Big Book of Codes, A. Roe (Ed.), 12–24.",
            ["container-title": "Big Book of Codes", "editor": "Roe A.", "page": "12-24"]
        ),
        (
            "Lee, J. (2010). Fast codes. In Big Book of Codes, eds A. Roe and B. Poe, 12–24. Springer.",
            ["container-title": "Big Book of Codes", "editor": "Roe A.; Poe B."]
        ),
        (
            "J. Lee, \"Fast codes,\" in Big Book, 2nd ed., vol. 3, A. Roe, Ed. New York: Wiley, 2010, ch. 2, pp. 12–24.",
            ["container-title": "Big Book", "edition": "2", "volume": "3", "editor": "Roe A.", "publisher": "Wiley"]
        ),
        (
            "Lee, J. (2010). Fast codes. In Statistics Norway, A. Roe (Eds.), Big Book of Codes (pp. 12–24). Springer.",
            ["editor": "Statistics Norway; Roe A."]
        ),
        (
            "Lee J. Fast codes. In: Roe A, Poe B, eds. Big Book. Leeds: Aire Press; 2010. pp. 12-24.",
            ["container-title": "Big Book", "editor": "Roe A; Poe B"]
        ),
        (
            "Lee, J. (1997). Invariance. In: Roe K, ed. The Science of Prevention. American Psychological Association; 1997:281-324.",
            ["publisher": "American Psychological Association", "collection-title": ""]
        ),
        (
            "Lee, B. Intervals. in Statistics for the Century (eds Raman, T. & Holt, P.) 41–66 (Dekker, 2000).",
            [
                "container-title": "Statistics for the Century", "editor": "Raman T.; Holt P.", "page": "41-66",
                "publisher": "Dekker", "issued": "2000",
            ]
        ),
        (
            "Lee JP, Li T. Measures. In: Cochrane Handbook. 2nd ed. Chichester: Wiley; 2019. Chapter 6; p. 143–76.",
            ["volume": "", "residue": "Chapter 6"]
        ),
        (
            "Lee, J. (2010). Codes, in: A. Roe (Ed.), Big Book, Amsterdam: Elsevier, ch. 12, pp. 12-24.",
            ["publisher": "Elsevier", "page": "12-24", "issue": ""]
        ),
        (
            "J. Lee. Fast Codes, volume 3 of Aire Series. Springer, 2010.",
            ["title": "Fast Codes", "collection-title": "Aire Series", "collection-number": "3"]
        ),
        (
            "Lee, J. (1981). Designs. Sage University Paper 23. Beverly Hills: Sage.",
            ["collection-title": "Sage University Paper", "collection-number": "23"]
        ),
        (
            "Passeron, J.-C. (1991). Le raisonnement. Nathan, coll. « Essais & recherches ».",
            ["title": "Le raisonnement", "publisher": "Nathan", "collection-title": "Essais & recherches"]
        ),
        (
            "土井一郎（2010）「速い符号」山田太郎（編）『大きな本』（pp. 12-24）東京大学出版会",
            ["page": "12-24", "publisher": "東京大学出版会"]
        ),
    ]

    static let journals: [CitationRow] = [
        (
            "Lee, J. (2010). Fast codes for nothing. Educational and Psychological Measurement. link ↗",
            [
                "type": "article-journal", "container-title": "Educational and Psychological Measurement",
                "publisher": "",
            ]
        ),
        (
            "Lee, J. (2010). Fast codes for nothing. Multivariate Behavioral Research. DOI ↗",
            ["type": "article-journal", "container-title": "Multivariate Behavioral Research"]
        ),
        (
            "Lee, J. (2010). Fast Codes for Nothing. Academic Research. link ↗",
            ["type": "book", "publisher": "Academic Research"]
        ),
        (
            "Lee, J. (2010). Fast codes for nothing. Pew Research. link ↗",
            ["type": "book", "publisher": "Pew Research"]
        ),
        (
            "Lee, J. (2010). Fast codes for everybody. Political Analysis, forthcoming.",
            ["type": "article-journal", "container-title": "Political Analysis"]
        ),
        (
            "Lee, J. (2010). Fast codes for everybody. Cambridge University Press, forthcoming.",
            ["type": "book", "publisher": "Cambridge University Press"]
        ),
        (
            "王小明. 快速编码[N]. 光明日报, 2010-05-03.",
            ["type": "article-journal", "issued": "2010-5", "page": ""]
        ),
        (
            "Lee, J. (2008, November 3). Final projection. New York Post, 12.",
            ["page": "12", "volume": ""]
        ),
        (
            "Lee, J. (1986). Hidden models. IEEE ASSP Magazine, January, 4–16.",
            ["container-title": "IEEE ASSP Magazine", "issued": "1986-1"]
        ),
        (
            "Lee, J. (2009). Lo que dicen. El País, 14 de marzo, p. 27.",
            ["container-title": "El País", "issued": "2009-3"]
        ),
        (
            "Lee, J. (1999). Vögel. Die Zeit, 3. Mai, S. 12.",
            ["container-title": "Die Zeit", "issued": "1999-5", "page": "12"]
        ),
        (
            "土井一郎（2010）「速い符号」『朝日新聞』2010年5月3日，12面．",
            ["type": "article-journal", "container-title": "朝日新聞", "issued": "2010-5", "page": "12"]
        ),
        (
            "Lee, J. (2010). Fast codes. Available at SSRN: https://ssrn.example/abstract=12",
            ["type": "article", "container-title": "SSRN", "residue": ""]
        ),
        (
            "Lee, J. (2010). Fast codes. From MathWorld. http://mathworld.example/x.html",
            ["container-title": "MathWorld"]
        ),
        (
            "F. Lee, M. Poe and B. Roe. openSMILE – the versatile extractor. Speech Notes, 12:3–9, 2010.",
            ["author": "Lee F.; Poe M.; Roe B.", "title": "openSMILE – the versatile extractor"]
        ),
        (
            "D. Lee and S. Poe. k-means++: The advantages of seeding. In SODA, pages 1027–1035, 2007.",
            ["author": "Lee D.; Poe S.", "title": "k-means++: The advantages of seeding"]
        ),
    ]

    @Test(arguments: kinds + meetings + books + journals)
    func aRuleHolds(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }
}
