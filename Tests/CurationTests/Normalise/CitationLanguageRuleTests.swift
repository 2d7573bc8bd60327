import Testing

@testable import Curation

/// Rules that references in other languages than English need: each with a text that it is for, or one that it must
/// leave.
struct CitationLanguageRuleTests {
    static let german: [CitationRow] = [
        // A special volume of a journal as the series of a book; the word says what kind of number it is.
        (
            "Lang, Rolf (Hrsg.), 1986: Die Mitte (Soziale Welt, Sonderband 4). Göttingen: Otto Schwartz.",
            ["title": "Die Mitte", "collection-title": "Soziale Welt", "collection-number": "Sonderband 4"]
        ),
        (
            "Berg, E. (1999): Wege (zwei Studien, drei Fragen). Göttingen: Otto Schwartz.",
            ["title": "Wege (zwei Studien, drei Fragen)", "collection-title": ""]
        ),
        (
            "Roth, P.: Armut. In: Lang, R. (Hrsg.): Ungleichheiten. Soziale Welt, Sonderband 2. Göttingen: Schwartz 1983, S. 3-7.",
            [
                "container-title": "Ungleichheiten", "collection-title": "Soziale Welt", "publisher": "Schwartz",
                "publisher-place": "Göttingen", "page": "3-7",
            ]
        ),
        // Small letters in a series' name: its number and the closing bracket make it sure.
        (
            "Nagel, Ute: Wandel der Familie. Berlin: Enke, 1988. (Beiträge zur sozialen Frage; 3)",
            ["collection-title": "Beiträge zur sozialen Frage", "collection-number": "3"]
        ),
        // Words in a bracket at the end of a book are its series; a language is none.
        (
            "Nagel, U. (2010): Handeln. Weinheim: Beltz, 2010 (Grundlagentexte Soziologie).",
            ["publisher": "Beltz", "collection-title": "Grundlagentexte Soziologie"]
        ),
        (
            "Nagel, U. (2010). Handeln. Weinheim: Beltz. (In Russian)",
            ["publisher": "Beltz", "collection-title": "", "residue": "In Russian"]
        ),
        // A town, a year and a series.
        (
            "Nagel, U.: Zeit und Stil. Marburg 1995 (Marburger Beiträge zur Forschung 5).",
            ["issued": "1995", "publisher-place": "Marburg", "collection-number": "5"]
        ),
        // Supplements of newspapers: letter, number and year.
        (
            "Nagel, U. (1993): Lebensformen. Aus Politik und Zeitgeschichte B 17/93, S. 11-22.",
            ["container-title": "Aus Politik und Zeitgeschichte", "issue": "B 17/93", "page": "11-22"]
        ),
        (
            "Nagel, U.: Wer zählt? In: Aus Politik und Zeitgeschichte, B 21-22/2003, S. 12-18.",
            ["issue": "B 21-22", "issued": "2003"]
        ),
        ("Doe, J. (2001). Paint. Journal of Colour B, 17(93), 11–22.", ["volume": "17", "issue": "93"]),
        // The period of a shortened place stays; that of a whole one goes.
        ("Nagel, U. 1979: Die Welt, Bd. 1, Frankfurt a. M.", ["publisher-place": "Frankfurt a. M.", "volume": "1"]),
        ("Nagel, U. 1979: Die Welt, Bd. 1, Frankfurt.", ["publisher-place": "Frankfurt"]),
        (
            "Nagel, U. (2007). Familie. Eine Einführung. Frankfurt am Main u. a.: Campus.",
            ["title": "Familie. Eine Einführung", "publisher-place": "Frankfurt am Main u. a."]
        ),
        // An article begins a title, and no name.
        (
            "Nagel, Rainer, Die Struktur Deutschlands. Zur Entwicklung, 4., überarb. Aufl., Wiesbaden: VS Verlag 2006.",
            [
                "author": "Nagel Rainer", "title": "Die Struktur Deutschlands. Zur Entwicklung",
                "edition": "4., überarb.",
            ]
        ),
        // The series of reports of the institution that publishes it.
        (
            "Nagel, Rolf (2000): Fragen. ZUMA How-to-Reihe Nr. 2. Mannheim: ZUMA.",
            ["type": "report", "genre": "ZUMA How-to-Reihe", "number": "2"]
        ),
        ("Nagel, Rolf (2000): Fragen. Studien zur Methode Nr. 2. Mannheim: ZUMA.", ["type": "book", "genre": ""]),
        // The year of a thesis is not that of the book.
        (
            "Nagel, Birgit: Dynamik. Göttingen 2011 (zugl. Diss., Univ. Göttingen, 2010)",
            ["issued": "2011", "genre": "Diss.", "residue": "2010"]
        ),
        // Who `Ders.` is the text does not say.
        ("Ders. (1994): Lebensläufe. München: Beck.", ["author": "", "residue": "Ders."]),
        // A number of a report with a bar is one work; a bar between spaces parts two.
        (
            "Nagel, M. (2010). Das Feld (GESIS-Technical Reports 2010|04). Bonn: GESIS.",
            ["genre": "GESIS-Technical Reports", "number": "2010|04"]
        ),
    ]

    static let romance: [CitationRow] = [
        (
            "Morel (François), « L'assise de la statistique », Économie et Statistique, n° 168, 1984, p. 23-35.",
            ["author": "Morel François", "title": "L'assise de la statistique", "issue": "168"]
        ),
        (
            "Institut Morel (IM), « L'assise », Économie et Statistique, n° 168, 1984, p. 23-35.",
            ["author": "Institut Morel (IM)"]
        ),
        (
            "MOREL, Raymond, L'inégalité des chances, 2e éd., Paris, Armand Colin, 1979 (1re éd. 1973), 334 p.",
            [
                "issued": "1979", "original-date": "1973", "edition": "2", "publisher": "Armand Colin",
                "residue": "334 p.",
            ]
        ),
        // Two months are no date of a member.
        (
            "SILVA, R. Entrevistas. Educar em Revista, Curitiba, n. 24, p. 213-225, jul./dez. 2004.",
            ["issued": "2004", "residue": "jul./dez", "publisher-place": "Curitiba"]
        ),
        ("SILVA, R. Entrevistas. Educar em Revista, n. 24, p. 213-225, fev. 2004.", ["issued": "2004-2"]),
        // A meeting with its number, year and town, and the word for its proceedings.
        (
            "SILVA, J. P. Amostragem. In: ENCONTRO DE ESTUDOS, 15., 2006, Caxambu. Anais... Caxambu: ABEP, 2006. p. 1-15.",
            ["type": "paper-conference", "container-title": "ENCONTRO DE ESTUDOS", "publisher": "ABEP", "page": "1-15"]
        ),
        // Printings and counts of pages are residue; pages in a chapter are not.
        ("Nowak K., Surveye w Polsce, Warszawa: PWN 1993, ss. 210.", ["page": "", "residue": "ss. 210"]),
        (
            "Ruiz, A. (2001): Metodología. Estrategias y técnicas de investigación social, 3.ª reimp., Madrid: Síntesis.",
            ["publisher": "Síntesis", "publisher-place": "Madrid", "volume": ""]
        ),
    ]

    static let others: [CitationRow] = [
        // Arabic and Hebrew write "and" together with the name behind it, but some names begin so.
        ("عبيدات، ذوقان، وعدس، أحمد. (2005). البحث العلمي. عمان: دار الفكر.", ["author": "عبيدات ذوقان; عدس أحمد"]),
        ("وهبة، مراد. (2005). البحث العلمي. عمان: دار الفكر.", ["author": "وهبة مراد"]),
        ("כהן, א' (2008). הערכת מהימנות. מגמות, מה(2), 301–322.", ["container-title": "מגמות", "volume": "מה"]),
        // The danda ends a sentence.
        ("রহমান, আনিসুর (২০১০)। গবেষণা পদ্ধতি। ঢাকা: বাংলা একাডেমি।", ["title": "গবেষণা পদ্ধতি", "publisher-place": "ঢাকা"]),
        // A space between Japanese words parts title and journal, where numbers follow.
        (
            "前田忠彦（2001）．国民性の吟味　統計数理，87，1–19.",
            ["title": "国民性の吟味", "container-title": "統計数理", "page": "1-19"]
        ),
        ("盛山和夫『社会調査法入門』有斐閣，2004年。", ["type": "book", "publisher": "有斐閣", "issued": "2004"]),
        ("Groves, R. M.（大隅昇監訳）（2011）『調査法』朝倉書店", ["author": "Groves R. M.", "title": "調査法"]),
        (
            "岸政彦，2016，「生活史」岸政彦・石岡丈昇『質的社会調査の方法』有斐閣，155-240.",
            ["type": "chapter", "container-title": "質的社会調査の方法", "editor": "岸政彦; 石岡丈昇"]
        ),
        (
            "袁方主编：《方法教程》，北京大学出版社2004年版，第123-145页。",
            ["type": "book", "publisher": "北京大学出版社", "issued": "2004"]
        ),
        // Hungarian and Vietnamese names have the family name in front; Malay ones have none.
        (
            "Kapitány Balázs (2003): Minták. Demográfia, 46. évf. 2–3. sz., 56–74.",
            ["author": "Kapitány Balázs", "issue": "2-3"]
        ),
        (
            "Hoàng Trọng, Chu Nguyễn Mộng Ngọc (2008). Dữ liệu. Hà Nội: NXB Trẻ.",
            ["author": "Hoàng Trọng; Chu Nguyễn Mộng Ngọc"]
        ),
        ("Mohd Majid Konting. (2005). Kaedah. Kuala Lumpur: Dewan Bahasa.", ["author": "Mohd Majid Konting"]),
        ("Toš, N. in Kos, M. (1998). Metode. Ljubljana: FDV.", ["author": "Toš N.; Kos M."]),
        // A title in English again is residue; a kind of work in brackets is its genre.
        (
            "Yadov, V. A. (1998). Strategiya issledovaniya [Strategy of sociological research]. Moscow: Dobrosvet.",
            ["title": "Strategiya issledovaniya", "residue": "Strategy of sociological research"]
        ),
        (
            "Kim, J. (2012). 웹조사의 응답률 [Improving response rates in web surveys]. 조사연구, 13(2), 1–25.",
            ["title": "웹조사의 응답률", "residue": "Improving response rates in web surveys"]
        ),
        (
            "Doe, J. (1998). Strategies [Doctoral dissertation, University of Moscow].",
            ["title": "Strategies", "genre": "Doctoral dissertation"]
        ),
        // Statements of translators and institutions behind a slash.
        (
            "Ноэль Э. Опросы / Пер. с нем. / Общ. ред. Н. С. Мансурова. М.: Наука, 1993.",
            ["title": "Опросы", "editor": "Мансурова Н. С.", "publisher-place": "М."]
        ),
        (
            "Семенова В. В. Методы / В. В. Семенова. — Москва : Добросвет, 1998. — 292 с. — Текст : непосредственный.",
            ["type": "book", "residue": "292 с."]
        ),
        // No date, in the languages of the list.
        ("Saris, W. (z.d.). Vragen. Amsterdam: Boom.", ["status": "n.d.", "title": "Vragen"]),
    ]

    @Test(arguments: german + romance + others)
    func aRuleHolds(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }

    @Test func aBarBetweenSpacesPartsTwoWorks() {
        let sources = CitationParser.parse("Roth, P. (1999). Eins. Bonn: Dietz. | Lang, R. (2001). Zwei. Bonn: Dietz.")
        #expect(sources.map(\.work.title) == ["Eins", "Zwei"])
    }
}
