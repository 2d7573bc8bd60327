import Testing

@testable import Curation

/// Editions, roles and names in the words of many languages: each rule with a text that it is for, or one that it must leave.
struct CitationTongueRuleTests {
    static let editions: [CitationRow] = [
        ("Yin, R. (2018). Casus (6e editie). Houten: Sage.", ["title": "Casus", "edition": "6"]),
        (
            "Swanborn, P. (2010). Onderzoek (5e herz. dr.). Den Haag: Boom.",
            ["title": "Onderzoek", "edition": "5e herz."]
        ),
        // `dr.` is an edition behind its number or its kind only.
        ("Swanborn, P. (2010). Onderzoek (met dr. Baarda). Den Haag: Boom.", ["edition": ""]),
        (
            "Eskola, J. 2009. Tutki ja kirjoita. 15. uud. p. Helsinki: Tammi.",
            ["edition": "15. uud.", "publisher": "Tammi"]
        ),
        ("Charmaz, K. (2014). Elmélet (2. kiad.). Budapest: Balassi.", ["title": "Elmélet", "edition": "2"]),
        ("Trost, J. (2017). Metod. Upplaga 3. Lund: Studentlitteratur.", ["title": "Metod", "edition": "3"]),
        ("Hair, J. (2010). Analysis (ấn bản thứ 7). Hà Nội: Pearson.", ["edition": "7", "publisher-place": "Hà Nội"]),
        (
            "Желев, С. Методи. 2. прераб. и доп. изд. София: УИ, 2008.",
            ["edition": "2. прераб. и доп.", "issued": "2008"]
        ),
        ("Cochran, W. (1977). Sampling (तीसरा संस्करण). New York: Wiley.", ["title": "Sampling", "edition": "तीसरा"]),
        ("सिंह, अरुण (2015). शोध विधियाँ (12वाँ संस्करण). दिल्ली: मोतीलाल.", ["title": "शोध विधियाँ", "edition": "12"]),
        ("سرمد، زهره (۱۳۹۷). روش‌ها. چاپ سی و یکم. تهران: آگاه.", ["edition": "سی و یکم", "publisher": "آگاه"]),
        ("Guba, E. (1985). Inquiry (제1판, 289-331쪽). Sage.", ["edition": "1", "page": "289-331", "title": "Inquiry"]),
        (
            "Goetz, J. (1984). Etnografia (1a ed., pàg. 164-207). Barcelona: Ariel.",
            ["edition": "1", "page": "164-207"]
        ),
        (
            "Kuhn, Thomas S., The Structure of Revolutions, 2nd ed., enlarged (Chicago: Aldine, 1970).",
            ["title": "The Structure of Revolutions", "edition": "2nd ed., enlarged", "publisher": "Aldine"]
        ),
        ("ধর, অ. (২০১৫)। গবেষণা (২য় সংস্করণ)। কলকাতা: আনন্দ।", ["title": "গবেষণা", "edition": "2"]),
        ("Roth, P. (2019). Metodologia (wyd. nowe). Warszawa: PWN.", ["title": "Metodologia", "edition": "nowe"]),
        // Without parentheses such words may be a title's.
        ("Roth, P. (2002). Historia. Wydanie nowe. Warszawa: PWN.", ["edition": ""]),
        ("Roth, P. (2006). Tutkimus (2. p.). Helsinki: Tammi.", ["title": "Tutkimus", "edition": "2"]),
        ("Roth, P. (2006). Tutkimus (s. 2 p.). Helsinki: Tammi.", ["edition": ""]),
        ("राय, पारसनाथ (2012). अनुसंधान (तेरहवाँ संस्करण). आगरा: सेज.", ["title": "अनुसंधान", "edition": "तेरहवाँ"]),
        (
            "Latan, H. (2015). Konsep, Teknik Menggunakan SmartPLS 3.0 (Edisi ke-2). Semarang: Sage.",
            ["title": "Konsep, Teknik Menggunakan SmartPLS 3.0", "edition": "2", "volume": ""]
        ),
        // A comma and a word of change without an edition in front belong to the title.
        ("Roth, P. (1970). Old maps, enlarged. Chicago: Aldine.", ["title": "Old maps, enlarged", "edition": ""]),
    ]

    static let roles: [CitationRow] = [
        (
            "فوكو، ميشيل. (1990). المراقبة. ترجمة علي مقلد. بيروت: مركز الإنماء القومي.",
            ["title": "المراقبة", "translator": "مقلد علي", "publisher": "مركز الإنماء القومي"]
        ),
        (
            "فوكو، ميشيل (1990). المراقبة (ترجمة علي مقلد). بيروت: دار النشر.",
            ["title": "المراقبة", "translator": "مقلد علي"]
        ),
        (
            "فوكو، ميشيل (1990). المراقبة (علي مقلد، مترجم). بيروت: دار النشر.",
            ["title": "المراقبة", "translator": "مقلد علي"]
        ),
        (
            "ابن خلدون، عبد الرحمن. (2004). مقدمة ابن خلدون، تحقيق عبد الله الدرويش. دمشق: دار يعرب.",
            ["title": "مقدمة ابن خلدون", "editor": "الدرويش عبد الله", "publisher-place": "دمشق"]
        ),
        (
            "کوهن، تامس (۱۳۸۹). ساختار انقلاب‌های علمی، ترجمه سعید زیباکلام، تهران: سمت.",
            ["translator": "زیباکلام سعید", "publisher": "سمت", "issued": "2010"]
        ),
        // A title that begins with the word is a title.
        ("علي، أحمد (2001). ترجمة الشعر. بيروت: دار النشر.", ["title": "ترجمة الشعر", "translator": ""]),
        ("Denzin, N. (محرران). (2011). Handbook. Sage.", ["editor": "Denzin N.", "author": ""]),
        ("פוקו, מ' (2005). הארכיאולוגיה (א' להב, תרגום). תל אביב: רסלינג.", ["translator": "להב א'"]),
        // Translations that do not say who made them.
        (
            "Кун Т. Структура научных революций: пер. с англ. М.: АСТ, 2009.",
            ["title": "Структура научных революций", "publisher-place": "М.", "residue": ""]
        ),
        (
            "Weber, M. (1922), Il metodo, trad. it. Torino, Einaudi, 1958.",
            ["title": "Il metodo", "original-date": "1922"]
        ),
        (
            "Зотов А. А. Опрос. В кн.: Россия. Отв. ред. Заславская Т. И. Новосибирск: Наука, 2003, с. 257–281.",
            [
                "author": "Зотов А. А.", "title": "Опрос", "editor": "Заславская Т. И.", "publisher": "Наука",
                "residue": "",
            ]
        ),
    ]

    static let names: [CitationRow] = [
        ("Vicsek, L., és Király, G. (2011). Csoportok. Szemle, 15(2), 33–48.", ["author": "Vicsek L.; Király G."]),
        ("Csapó Benő (szerk.) (2002). Az iskola. Budapest: Osiris.", ["editor": "Csapó Benő"]),
        (
            "קסן, ל. וקרומר-נבו, מ. (עורכות) (2010). ניתוח נתונים. תל אביב: דביר.",
            ["editor": "קסן ל.; קרומר-נבו מ."]
        ),
        (
            "Vasilachis de Gialdino, I. (2006). La vida. En I. Vasilachis de Gialdino (Coord.), Estrategias (pp. 23-64).",
            ["editor": "Vasilachis de Gialdino I."]
        ),
        // Other names in front decide nothing.
        (
            "Roth, P. (2006). La vida. En I. Vasilachis de Gialdino (Coord.), Estrategias (pp. 23-64).",
            ["editor": "Gialdino I. Vasilachis"]
        ),
        // Single letters that end a title.
        (
            "Erkuş, Adnan (2012). Ölçek Geliştirme-I. Ankara: Pegem.",
            ["title": "Ölçek Geliştirme-I", "publisher": "Pegem"]
        ),
        (
            "Trần, T. H. (2019). Dân số và nhà ở. Hà Nội: NXB Trẻ.",
            ["title": "Dân số và nhà ở", "publisher": "NXB Trẻ"]
        ),
        ("عبيدات، ذوقان، وعبد الحق، كايد. (2012). البحث. عمان: دار الفكر.", ["author": "عبيدات ذوقان; عبد الحق كايد"]),
        ("عودة، أحمد وملكاوي، فتحي (1992). البحث. إربد: دار الفكر.", ["author": "عودة أحمد; ملكاوي فتحي"]),
        // A given name that begins with the letter of "and".
        ("عودة، أحمد وليد، فتحي، حسن (1992). البحث. إربد: دار الفكر.", ["author": "عودة أحمد وليد; فتحي حسن"]),
        ("Ortega y Gasset, J. (1930). La rebelión. Madrid: Alianza.", ["author": "Ortega y Gasset J."]),
        ("Quivy, R. y Ruiz, L. (2005). Manual. Madrid: Alianza.", ["author": "Quivy R.; Ruiz L."]),
        ("Nguyễn Văn Thọ. (2013). Phương pháp. NXB Tài chính.", ["author": "Nguyễn Văn Thọ", "title": "Phương pháp"]),
        ("フリック，ウヴェ（2002）『質的研究入門』春秋社．", ["author": "フリック ウヴェ"]),
        ("トーマス・クーン（1971）『科学革命の構造』中山茂訳、みすず書房。", ["author": "トーマス・クーン", "translator": "中山茂"]),
        ("ストラウス，A.・コービン，J.（2004）『基礎』医学書院．", ["author": "ストラウス A.; コービン J."]),
        ("இலக்குமணன், எம். எஸ். (1975). ஆய்வியல். மதுரை: நிலையம்.", ["author": "இலக்குமணன் எம். எஸ்."]),
        (
            "Said, Edward W. Orientalism. 25th anniversary ed. New York: Vintage Books, 1994.",
            ["author": "Said Edward W."]
        ),
        ("J. R. Quinlan. C4.5: Programs for Learning. Sage, London, 1993.", ["author": "Quinlan J. R."]),
        ("NÚÑEZ, Lissette. ¿Cómo analizar? Revista de Datos, 2006, núm. 7, p. 1-13.", ["author": "NÚÑEZ Lissette"]),
        (
            "هومن، حیدرعلی، مدل‌یابی معادلات ساختاری، تهران: سمت، ۱۳۸۴.",
            ["author": "هومن حیدرعلی", "title": "مدل‌یابی معادلات ساختاری", "publisher": "سمت", "issued": "2005"]
        ),
        ("הלשכה המרכזית לסטטיסטיקה (2020). שנתון. ירושלים.", ["author": "הלשכה המרכזית לסטטיסטיקה"]),
    ]

    static let numbers: [CitationRow] = [
        (
            "Lee, J. (1951). Tests. Psychometrika, ปีที่ 16 ฉบับที่ 3, หน้า 297–334.",
            ["volume": "16", "issue": "3", "page": "297-334"]
        ),
        (
            "Roth, P. (1923). Próba. Roczniki, t. X, s. 1–51.",
            ["container-title": "Roczniki", "volume": "X", "page": "1-51"]
        ),
        (
            "Roth, P. (1996). Focus groups. Annual Review, god. 22, br. 1, str. 129–152.",
            ["volume": "22", "issue": "1"]
        ),
        (
            "Roth, P. (1979). Drawers. Psychological Bulletin, 86 (3), trang 638–641.",
            ["page": "638-641", "residue": ""]
        ),
        (
            "Roth, P. (1954). Incidents. Psychological Bulletin, tom 51, numer 4, s. 327–358.",
            ["issue": "4", "residue": ""]
        ),
        (
            "Roth, P. (1955). Choice. Quarterly Journal, год. 69, бр. 1, стр. 99–118.",
            ["container-title": "Quarterly Journal"]
        ),
        ("Roth, P. (1961). Asylums. London: Sage, עמ' 1–124.", ["publisher": "Sage", "page": "1-124", "residue": ""]),
        ("عودة، أحمد (1992). البحث. القاهرة: مكتبة وهبة، ص ص 45-60.", ["publisher": "مكتبة وهبة", "page": "45-60"]),
        ("حافظ‌نیا، محمدرضا. مقدمه‌ای بر روش. تهران: سمت، ۱۳۸۷.", ["issued": "2008", "page": "", "residue": ""]),
        // Pages of an Iranian journal are no years.
        ("حافظ‌نیا، محمدرضا (۱۳۹۰). روش. مجله علوم، ۵(۲)، ۱۳۰۰–۱۳۲۰.", ["issued": "2011", "page": "1300-1320"]),
        ("Roth, P. Opšti metod. São Paulo: Atlas, 1987. 175p.", ["page": "", "residue": "175p"]),
        (
            "Хинчин А. Я. Теория // Матем. сб. 1932. Т. 39, № 4. С. 73–84.",
            ["container-title": "Матем. сб.", "volume": "39"]
        ),
        (
            "Смирнов, Н. В. (1939). Оценка расхождения. Бюллетень МГУ. Серия А, 2(2), 3–14.",
            ["title": "Оценка расхождения", "container-title": "Бюллетень МГУ. Серия А", "volume": "2"]
        ),
        (
            "Steinhaus, H. (1956). Sur la division. Bulletin de l'Académie, Classe III, 4(12), 801–804.",
            ["container-title": "Bulletin de l'Académie, Classe III", "volume": "4", "page": "801-804"]
        ),
    ]

    @Test(arguments: editions + roles + names + numbers)
    func aRuleHolds(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }

    @Test(arguments: [
        "Ядов В. А. Стратегия. М.: Наука, 2000. См. также: Девятко И. Ф. Методы. М.: КДУ, 2006.",
        "Bardin, L. (1977). L'analyse. Paris : PUF. Voir aussi : Roth, P. (1974). Le contenu. Paris : ESF.",
        "Glaser, B. (1978). Sensitivity. Sage. Ver também: Strauss, A. (1987). Analysis. Sage.",
        "Roth, P. (1978). Eén. Sage. Zie ook Lang, R. (1987). Twee. Sage.",
        "Roth, P. (1977). Eins. Review, 84, 191–215; and Roth, P. (1986). Zwei. London: Sage.",
    ])
    func anotherWorkFollows(text: String) { #expect(CitationParser.parse(text).count == 2, "\(text)") }

    @Test(arguments: [
        "Taguchi, G. (1986). See what is anche, and see ook? A study. Tokyo: Sage.",
        "Roth, P. (1986). Voir aussi les images. Paris : PUF.",
        "Roth, P. (1986). Form; and Lang. Paris: PUF.",
    ])
    func oneWorkStaysOne(text: String) { #expect(CitationParser.parse(text).count == 1, "\(text)") }
}
