import Testing

@testable import Curation

/// Books of the East, quotations inside titles, reports by their numbers, series and imprints: each rule with a text that it is
/// for, or one that it must leave.
struct CitationBookRuleTests {
    static let eastern: [CitationRow] = [
        (
            "川喜田二郎『発想法』中央公論社（中公新書136）、1967年。",
            [
                "type": "book", "publisher": "中央公論社", "collection-title": "中公新書", "collection-number": "136",
                "issued": "1967",
            ]
        ),
        ("佐藤郁哉（2008）『質的データ分析法』新曜社，pp. 33-44.", ["type": "book", "publisher": "新曜社", "page": "33-44"]),
        (
            "Flick, U.（2011）『質的研究入門』小田博志監訳、春秋社（原著2007年）。",
            ["type": "book", "translator": "小田博志", "publisher": "春秋社", "original-date": "2007"]
        ),
        ("盛山和夫『社会調査法入門』有斐閣、2004年、35-60頁。", ["publisher": "有斐閣", "issued": "2004", "page": "35-60"]),
        // Numbers of a journal stand behind an article, not behind a book.
        ("樋口耕一（2004）「計量的分析」『理論と方法』19(1): 101-115．", ["type": "article-journal", "volume": "19"]),
        // Japan prints a dash at both ends of a subtitle.
        ("樋口耕一（2004）「計量的分析―峻別と統合―」『理論と方法』19(1): 101-115．", ["title": "計量的分析―峻別と統合―"]),
        ("宮川雅巳 (2004). 統計的因果推論 (シリーズ〈発見の科学〉1). 朝倉書店.", ["collection-number": "1", "title": "統計的因果推論"]),
        ("前田忠彦（著）『多変量解析』（朝倉書店，2001年）", ["author": "前田忠彦", "publisher": "朝倉書店", "issued": "2001"]),
        (
            "박도순 (2001). 문항반응이론. 성태제 편, 교육평가의 이론, pp. 33-60. 서울: 교육과학사.",
            ["type": "chapter", "editor": "성태제", "container-title": "교육평가의 이론", "page": "33-60"]
        ),
        ("Creswell, J. W. (2015). 질적 연구방법론. 서울: 학지사. (원저 출판 2013)", ["type": "book", "original-date": "2013"]),
        // A year that begins a title is no date.
        (
            "国家统计局. 2010年第六次全国人口普查公报[EB/OL]. (2011-04-28)[2020-03-05]. http://www.stats.example/",
            ["title": "2010年第六次全国人口普查公报", "issued": "2011-4"]
        ),
        ("総務省統計局編『平成27年国勢調査報告 第1巻』日本統計協会、2017年", ["type": "report", "issued": "2017"]),
    ]

    static let quotes: [CitationRow] = [
        (
            "Star, S. 1989. \"Ecology, 'Translations' and Boundary Objects.\" Social Studies of Science 19 (3): 387–420.",
            ["title": "Ecology, 'Translations' and Boundary Objects", "container-title": "Social Studies of Science"]
        ),
        (
            "Reed, F. 1991. \"Is 'Work' in Cities a Thing?\" Social Forces 19 (3): 387–420.",
            ["title": "Is 'Work' in Cities a Thing?", "container-title": "Social Forces", "volume": "19"]
        ),
        // Apostrophes are no quotation marks.
        (
            "Reed, F. 1991. \"The Students' Work and the Teachers' Time.\" Social Forces 19 (3): 387–420.",
            ["title": "The Students' Work and the Teachers' Time", "container-title": "Social Forces"]
        ),
        (
            "Reed, F. 1991. 'Beating the odds: parents' choice', Social Forces, 19(3), 387–420.",
            ["container-title": "Social Forces", "page": "387-420"]
        ),
        ("Our models [Editorial]. (2013). Nature, 496(7446), 398.", ["title": "Our models", "genre": "Editorial"]),
    ]

    static let reports: [CitationRow] = [
        (
            "Helmer, O. (1958). On Epistemology. P-1513. Santa Monica, CA: RAND.",
            ["type": "report", "title": "On Epistemology", "number": "P-1513"]
        ),
        // A title that ends with a code keeps it.
        ("Helmer, O. (1958). On the P-1513. Santa Monica, CA: RAND.", ["title": "On the P-1513", "number": ""]),
        (
            "Settles, B. (2009). Learning. Computer Sciences Technical Report 1648, University of Wisconsin.",
            ["genre": "Computer Sciences Technical Report", "publisher": "University of Wisconsin"]
        ),
        ("김철수 (2010). 종단연구 (연구보고 RR 2010-22). 서울: 학지사.", ["type": "report", "number": "RR 2010-22"]),
        (
            "CEPAL (2003). Bases de datos (Serie Estudios No. 23). Santiago: CEPAL.",
            ["title": "Bases de datos", "collection-title": "Serie Estudios", "collection-number": "23"]
        ),
        (
            "Roth, P. (2008). Evaluation (JCGM 100:2008). Paris: BIPM.",
            ["title": "Evaluation", "number": "JCGM 100:2008", "type": "book"]
        ),
        (
            "Roth, P. (2006). Noise. In S. Halevi (Ed.), Theory of Cryptography. TCC 2006 (pp. 265–284). Berlin: Springer.",
            ["type": "paper-conference", "container-title": "Theory of Cryptography. TCC 2006"]
        ),
        (
            "Roth, P. (2006). Noise. In S. Halevi (Ed.), Theory of Cryptography (pp. 265–284). Berlin: Springer.",
            ["type": "chapter"]
        ),
        (
            "Roth, P. (2017). Risk. 8th Theoretical Computer Science Conference (ITCS 2017), LIPIcs 67, Article 43.",
            ["type": "paper-conference", "collection-title": "LIPIcs", "collection-number": "67", "number": "43"]
        ),
        (
            "WHO. (2010). Framework for action (WHO/HRH/HPN/10.3). Geneva: WHO.",
            ["type": "report", "number": "WHO/HRH/HPN/10.3", "title": "Framework for action"]
        ),
        // Short forms of a thing are no numbers.
        ("Lee, J. (2010). Rates of change (AC/DC). Geneva: Sage.", ["type": "book", "number": ""]),
        (
            "Roth, P. (2018). Usability (ISO 9241-11:2018). Geneva: Sage.",
            ["type": "book", "number": "ISO 9241-11:2018", "title": "Usability"]
        ),
        ("Roth, P. (2018). The standard (ISO). Geneva: Sage.", ["title": "The standard (ISO)", "number": ""]),
        (
            "Lee, J. (2007). Guidelines (EBSE Technical Report EBSE-2007-01, Version 2.3). Keele University.",
            ["type": "report", "number": "EBSE-2007-01", "residue": "Version 2.3"]
        ),
        (
            "Lee, J., Ray, O.: The Delphi method. RAND Corporation, Memorandum RM-727-PR, 1962.",
            ["type": "report", "genre": "Memorandum", "number": "RM-727-PR", "publisher": "RAND Corporation"]
        ),
        (
            "Lee, J. (2001). Frames. R&D Report 2001:2. Örebro: Statistics Sweden.",
            ["number": "2001:2", "type": "report"]
        ),
        (
            "Fix, E. (1951). Discriminatory analysis. Consistency properties of it. Technical Report 4, Air School, Field, Texas.",
            ["type": "report", "title": "Discriminatory analysis. Consistency properties of it", "number": "4"]
        ),
        // What a newspaper prints is an article of its own.
        ("The Guardian (2005): Bombings: What happened. 8 July 2005.", ["type": "article-journal"]),
        ("Guardian, T. (2005): Bombings: What happened.", ["type": "article"]),
    ]

    static let imprints: [CitationRow] = [
        (
            "de Groot, A. (1961). Methodologie van onderzoek. 's-Gravenhage: Mouton.",
            ["publisher-place": "'s-Gravenhage"]
        ),
        (
            "Roth, P. (2005). Ölçek. XIV. Eğitim Kongresi, Pamukkale Üniversitesi, Denizli.",
            [
                "container-title": "XIV. Eğitim Kongresi", "publisher": "Pamukkale Üniversitesi",
                "publisher-place": "Denizli",
            ]
        ),
        (
            "INEGI (2021). Censo: marco conceptual. Aguascalientes, México: Instituto Nacional de Estadística.",
            ["title": "Censo: marco conceptual", "publisher-place": "Aguascalientes, México"]
        ),
        (
            "Bunge, M. (2000): La ciencia. Su estrategia y su filosofía, México, Siglo XXI.",
            [
                "title": "La ciencia. Su estrategia y su filosofía", "publisher-place": "México",
                "publisher": "Siglo XXI",
            ]
        ),
        (
            "Corbetta, P. (2014). Metodologia (2a ed.). Bologna: il Mulino.",
            ["publisher": "il Mulino", "publisher-place": "Bologna"]
        ),
        (
            "Insee (2017). Les conditions. Paris : Institut national de la statistique et des études économiques, coll. « Références ».",
            ["collection-title": "Références", "publisher-place": "Paris"]
        ),
        (
            "Barthes, R. (1957), Miti d'oggi, trad. it. di L. Lonzi, Torino, Einaudi, 1974.",
            ["issued": "1974", "original-date": "1957", "translator": "Lonzi L."]
        ),
        ("Weber M., Il metodo, Einaudi, Torino, 1958 (ed. or. 1922).", ["issued": "1958", "original-date": "1922"]),
        (
            "Lee, J. (1931). Control. New York: Sage (Reprinted 1980, ASQ).",
            ["publisher": "Sage", "residue": "Reprinted 1980, ASQ"]
        ),
        (
            "Hurst, H. (1951). Storage. Transactions of the ASCE, 116, 770–799 (with discussion, 800–808).",
            ["page": "770-799", "issue": "", "residue": "with discussion, 800–808"]
        ),
        (
            "Erkuş, A. (2003). Yazılar (Türk Derneği Yayınları No. 24). Ankara: Sage.",
            ["collection-number": "24", "title": "Yazılar"]
        ),
        ("de Finetti, B. (1970). Teoria (2 voll.). Torino: Einaudi.", ["title": "Teoria", "residue": "2 voll"]),
        (
            "Lee, J. (1967). Points. In L. Cam (Ed.), Proceedings of the Berkeley Symposium (Vol. 1: Statistics, pp. 281–297). Sage.",
            ["volume": "1", "page": "281-297", "container-title": "Proceedings of the Berkeley Symposium"]
        ),
        (
            "Lee, J. (1992). Learning. Proceedings of the 5th Conference on Intelligence, Hobart, 343–348. Singapore: World.",
            ["publisher-place": "Singapore", "publisher": "World", "page": "343-348", "residue": "Hobart"]
        ),
        (
            "Lee, J. (1992). Learning. Proceedings of the 5th Conference on Intelligence, Hobart, 343–348.",
            ["publisher-place": "Hobart", "residue": ""]
        ),
        ("Lee, J. (1978). Sensitivity. Mill Valley, CA: Sociology Press, cap. 4, págs. 55-82.", ["page": "55-82"]),
        (
            "Lee, J. (2017). Etik. Stockholm: Liber. Tillgänglig: https://www.vr.example/",
            ["publisher": "Liber", "container-title": ""]
        ),
    ]

    @Test(arguments: eastern + quotes + reports + imprints)
    func aRuleHolds(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }
}
