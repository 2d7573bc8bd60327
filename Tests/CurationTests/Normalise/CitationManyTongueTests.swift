import Testing

@testable import Curation

/// Numbers, dates, names and meetings in the words of many languages: each rule with a text that it is for, or one that it must
/// leave.
struct CitationManyTongueTests {
    static let numbers: [CitationRow] = [
        ("الزعبي، خالد (2017). تقدير المعالم. دراسات: العلوم التربوية، مجلد 44، عدد 3، ص 119–134.", ["issue": "3"]),
        (
            "الزعبي، خالد (2017). تقدير المعالم. مجلة العلوم، المجلد (44)، العدد (3)، ص.ص 119–134.",
            ["container-title": "مجلة العلوم", "volume": "44", "issue": "3"]
        ),
        (
            "نوری، سمیه (1398). خطای پوشش. مطالعات اجتماعی ایران، سال سیزدهم، شماره 2، صص 88-107.",
            ["container-title": "مطالعات اجتماعی ایران", "volume": "سیزدهم", "issue": "2"]
        ),
        (
            "نوری، سمیه (1398). خطای پوشش. مطالعات اجتماعی ایران، دوره 13، شماره 2، ص 88-107.",
            ["container-title": "مطالعات اجتماعی ایران", "volume": "13", "issue": "2"]
        ),
        (
            "نوری، سمیه (1398). خطای پوشش. مطالعات اجتماعی ایران، سال ۱۳، ش ۲، صص ۸۸-۱۰۷.",
            ["container-title": "مطالعات اجتماعی ایران", "volume": "13", "issue": "2"]
        ),
        (
            "Nguyễn Thị Lan (2017). Xử lý dữ liệu. Tạp chí Khoa học, tập 15, số 3, tr. 21-29.",
            ["container-title": "Tạp chí Khoa học"]
        ),
        (
            "קרמר, ש' (2014). הטיה. סוציולוגיה ישראלית, ט\"ו(2), 310–334.",
            ["container-title": "סוציולוגיה ישראלית", "volume": "ט\"ו", "issue": "2"]
        ),
        (
            "קרמר, ש' (2014). הטיה. מגמות, כרך מ\"ב, חוברת 3, עמ' 310–334.",
            ["container-title": "מגמות", "volume": "מ\"ב", "issue": "3"]
        ),
        ("קרמר, ש' (2014). הטיה. מגמות, מ\"ב, 310–334.", ["container-title": "מגמות", "volume": "מ\"ב"]),
        ("Αλεξίου, Κ. (2011). Μη απόκριση. Επιθεώρηση Ερευνών, τόμ. 134, τχ. Α, σσ. 67–94.", ["issue": "Α"]),
        (
            "Димитров, Г. (2010). Грешки. Социологически проблеми, XLII, кн. 3-4, с. 12-20.",
            ["container-title": "Социологически проблеми", "volume": "XLII", "issue": "3-4"]
        ),
        ("احمدی، علی (۱۳۹۰). روش تحقیق. جلد دوم. تهران: سمت.", ["title": "روش تحقیق", "volume": "دوم"]),
        ("احمدی، علی (۱۳۹۰). روش تحقیق (جلد دوم). تهران: سمت.", ["title": "روش تحقیق", "volume": "دوم"]),
        (
            "Дубров А. М. Анализ: В 2 т. Т. 1. М.: Наука, 1978.",
            ["residue": "В 2 т.", "title": "Анализ", "volume": "1"]
        ),
        (
            "Дубров А. М. Анализ. В 2 т. Т. 2. М.: Наука, 1978.",
            ["residue": "В 2 т.", "type": "book", "container-title": ""]
        ),
        (
            "Galtung, J. (1966). Teoría y métodos (2 tomos). Buenos Aires: Eudeba.",
            ["residue": "2 tomos", "title": "Teoría y métodos"]
        ),
        ("Бродель, Ф. (1966). Море (в 2 т.). Москва: Наука.", ["residue": "в 2 т.", "title": "Море"]),
        (
            "FERREIRA, D. Sisvar. Ciência e Agrotecnologia, Lavras, v. 35, n. 6, p. 1039-1042, 2011.",
            ["container-title": "Ciência e Agrotecnologia", "publisher-place": "Lavras"]
        ),
        ("Дубров А. М. Анализ. Кишинёв, 1978.", ["publisher-place": "Кишинёв", "publisher": ""]),
        ("前田忠彦 2009 「調査不能者の特性」『社会調査の現場』pp. 40–58. 勉誠出版.", ["type": "chapter"]),
    ]

    static let editions: [CitationRow] = [
        ("Dupont, A. (1978). Analyse multivariée (2ᵉ éd.). Paris : Dunod.", ["edition": "2"]),
        (
            "Muster, A. (1978). Multivariate Analyse (2., überarb. Aufl., Bd. 1). Berlin: Springer.",
            ["title": "Multivariate Analyse", "volume": "1", "edition": "2., überarb."]
        ),
        (
            "Айвазян, С. А. (2001). Прикладная статистика (2-е изд., испр., Т. 1). Москва: ЮНИТИ-ДАНА.",
            ["title": "Прикладная статистика", "volume": "1", "edition": "2-е изд., испр."]
        ),
        ("Wiecz, G. (2011). Psychologiczne ograniczenia (wyd. 2 popr.). Warszawa: PWN.", ["edition": "2 popr."]),
        ("CHELCEA, Septimiu, Metodologia, ed. a III-a, București, Editura Economică, 2007.", ["residue": ""]),
        (
            "Dupont, A. (1978). Enquête sur les revenus (Rapport). Paris : Insee.",
            ["type": "report", "title": "Enquête sur les revenus", "genre": "Rapport"]
        ),
        (
            "Pérez, A. (1978). Encuesta (Informe final). Madrid: INE.",
            ["type": "report", "title": "Encuesta", "genre": "Informe final"]
        ),
        (
            "Meier, A. (1978). Einkommen (Abschlussbericht). Bonn: BMA.",
            ["type": "report", "title": "Einkommen", "genre": "Abschlussbericht"]
        ),
        (
            "Novák, J. (2015). Dotazníky (Výzkumná zpráva). Praha: VÚPSV.",
            ["type": "report", "title": "Dotazníky", "genre": "Výzkumná zpráva"]
        ),
        (
            "Kowalski, J. (2015). Ankiety (Raport z badań). Warszawa: CBOS.",
            ["type": "report", "title": "Ankiety", "genre": "Raport z badań"]
        ),
        (
            "IPEA (2015). Pesquisas (Texto para discussão n. 2100). Brasília: IPEA.",
            ["type": "report", "title": "Pesquisas", "number": "2100", "genre": "Texto para discussão"]
        ),
        (
            "鈴木花子 (2015). パネル調査 (調査シリーズ No. 12). 東京: 有斐閣.",
            ["title": "パネル調査", "collection-title": "調査シリーズ", "collection-number": "12"]
        ),
        (
            "Garcia, A. (2010). Errores (Trabajo de fin de grado). Universidad de Sevilla.",
            ["type": "thesis", "title": "Errores", "genre": "Trabajo de fin de grado"]
        ),
        (
            "Jovanović, P. (2010). Greške (master rad). Univerzitet u Novom Sadu.",
            ["type": "thesis", "title": "Greške", "genre": "master rad"]
        ),
        (
            "Tamm, J. (2010). Vead (magistritöö). Tartu Ülikool.",
            [
                "type": "thesis", "title": "Vead", "publisher": "Tartu Ülikool", "genre": "magistritöö",
                "publisher-place": "",
            ]
        ),
        (
            "Коваль, О. (2010). Похибки (магістерська робота). КНУ, Київ.",
            ["type": "thesis", "title": "Похибки", "genre": "магістерська робота"]
        ),
        (
            "CEPAL (2014). Los datos de panel (Documento de Proyecto, LC/W.617). Santiago de Chile: Naciones Unidas.",
            ["type": "report", "title": "Los datos de panel", "number": "LC/W.617", "genre": "Documento de Proyecto"]
        ),
    ]

    static let roles: [CitationRow] = [
        (
            "Kothari, C. R. (2009). Phương pháp luận (Trần Văn Hải dịch). Hà Nội: NXB Thế giới.",
            ["translator": "Trần Văn Hải", "title": "Phương pháp luận"]
        ),
        (
            "Weber, M. (2003). Kinh tế và xã hội. Nguyễn Văn Nam dịch. Hà Nội: NXB Tri thức.",
            ["translator": "Nguyễn Văn Nam", "title": "Kinh tế và xã hội"]
        ),
        (
            "Babbie, E. (2007). Badania społeczne (przekład W. Betkiewicz). Warszawa: PWN.",
            ["translator": "Betkiewicz W.", "title": "Badania społeczne"]
        ),
        (
            "فيبر، ماكس (2003). الاقتصاد والمجتمع. ترجمة: محمد التركي. بيروت: دار النشر.",
            ["translator": "التركي محمد", "title": "الاقتصاد والمجتمع"]
        ),
        (
            "וובר, מ. (2003). כלכלה וחברה (א. כהן, מתרגם). תל אביב: שוקן.",
            ["translator": "כהן א.", "title": "כלכלה וחברה"]
        ),
        ("베버, M. (2003). 경제와 사회. 박성환 옮김. 서울: 나남.", ["author": "베버 M.", "translator": "박성환", "title": "경제와 사회"]),
        (
            "Puig, M. (2010). Errors de mesura. A J. Serra (ed.), Mètodes (p. 12-20). Barcelona: UOC.",
            ["editor": "Serra J."]
        ),
    ]

    static let chapters: [CitationRow] = [
        (
            "احمدی، علی (1390). نمونه. در حسن کریمی (ویراستار)، روش‌ها (چاپ دوم، ج 1، صص 12-20). تهران: سمت.",
            ["container-title": "روش‌ها", "edition": "دوم", "volume": "1", "page": "12-20"]
        ),
        (
            "王力 (2010). 样本. 见 李明 (主编), 方法 (第2版, 第12–20页). 北京: 科学出版社.",
            ["container-title": "方法", "edition": "2", "page": "12-20", "editor": "李明"]
        ),
        (
            "김영희 (2010). 표본. 박철수 편, 방법론 (제2판, 12-20쪽). 서울: 박영사.",
            ["title": "표본", "container-title": "방법론", "edition": "2", "page": "12-20", "editor": "박철수"]
        ),
    ]

    static let names: [CitationRow] = [
        ("韦伯, M. (2003). 经济与社会. 北京: 商务印书馆.", ["author": "韦伯 M."]),
        ("Kim, K. S. [김기석] (2009). 구조방정식 모형. 조사연구, 10(2), 1–27.", ["residue": "김기석", "author": "Kim K. S."]),
        (
            "田中愛治 (Tanaka, A.) (2007). Party identification. Electoral Studies, 26(2), 245–256.",
            ["residue": "Tanaka, A", "author": "田中愛治"]
        ),
        ("López, M.ª Ángeles (2010). Encuestas. Madrid: CIS.", ["author": "López M.ª Ángeles"]),
        ("Sajtos László – Mitev Ariel: Kézikönyv. Typotex, Budapest, 2007.", ["author": "Sajtos László; Mitev Ariel"]),
        ("भारत का महापंजीयक (2011). जनगणना. नई दिल्ली: भारत सरकार.", ["author": "भारत का महापंजीयक"]),
        (
            "Danmarks Statistik (2019). Undersøgelsens metode. København: Danmarks Statistik.",
            ["author": "Danmarks Statistik"]
        ),
    ]

    static let dates: [CitationRow] = [
        (
            "García, P. (2019, 5 de mayo). Por qué fallan. El País, p. 12.",
            ["issued": "2019-5", "title": "Por qué fallan"]
        ),
        (
            "García, P. (5 de mayo de 2019). Por qué fallan. El País, p. 12.",
            ["issued": "2019-5", "title": "Por qué fallan"]
        ),
        (
            "Nguyễn, V. A. (ngày 5 tháng 5 năm 2019). Tại sao. Tuổi Trẻ, tr. 12.",
            ["issued": "2019-5", "title": "Tại sao"]
        ),
        ("Παππάς, Π. (2019, 5 Μαΐου). Γιατί. Το Βήμα, σ. 12.", ["issued": "2019-5", "title": "Γιατί"]),
        ("כהן, ד. (2019, 5 במאי). למה. הארץ, עמ' 12.", ["issued": "2019-5", "title": "למה"]),
        ("Horvat, P. (2019, 5. svibnja). Zašto. Jutarnji list, str. 12.", ["issued": "2019-5", "title": "Zašto"]),
        ("김영희 (2019. 5. 6.). 왜 실패하는가. 한겨레, p. 12.", ["issued": "2019-5"]),
        ("Dupont, P. (2019, 1er mai). Pourquoi. Le Monde, p. 12.", ["residue": ""]),
        (
            "Rossi, A. (in stampa). Risposte. Polis.",
            [
                "type": "article-journal", "status": "in press", "title": "Risposte", "container-title": "Polis",
                "publisher": "",
            ]
        ),
        (
            "Nagy, A. (megjelenés alatt). Válaszok. Szociológiai Szemle.",
            [
                "type": "article-journal", "status": "in press", "title": "Válaszok",
                "container-title": "Szociológiai Szemle", "publisher": "",
            ]
        ),
        ("鈴木花子 (印刷中). 調査の品質. 社会と調査.", ["status": "in press"]),
        (
            "العلي، أحمد (قيد النشر). أخطاء القياس. مجلة العلوم.",
            ["author": "العلي أحمد", "status": "in press", "title": "أخطاء القياس", "publisher": ""]
        ),
        (
            "Kowalski, A. (b.d.). Odpowiedzi. https://przyklad.example/a",
            ["status": "n.d.", "title": "Odpowiedzi", "container-title": ""]
        ),
        ("احمدی، علی (بی‌تا). خطا. تهران: سمت.", ["author": "احمدی علی", "status": "n.d.", "title": "خطا"]),
        (
            "김영희 (연도미상). 응답 품질. https://yeje.example/a",
            ["author": "김영희", "status": "n.d.", "title": "응답 품질", "container-title": ""]
        ),
    ]

    static let retrieval: [CitationRow] = [
        ("TÜİK (2019). Yöntem. https://tuik.example/m adresinden erişildi.", ["container-title": ""]),
        (
            "CBS (2019). Methode. Geraadpleegd op 5 mei 2020 via https://cbs.example/m",
            ["residue": "Geraadpleegd op 5 mei 2020"]
        ),
        ("РЗС (2019). Методологија. Преузето са https://stat.example/m", ["container-title": ""]),
        ("الجهاز المركزي (2019). منهجية المسح. متاح على: https://capmas.example/m", ["container-title": ""]),
        ("สมชาย ใจดี (2562). วิธีการสำรวจ. สืบค้นจาก https://nso.example/m", ["container-title": ""]),
        (
            "Tổng cục Thống kê (2019). Phương pháp. Truy cập ngày 5/5/2020, từ https://gso.example/m",
            ["residue": "Truy cập ngày 5/5/2020", "container-title": ""]
        ),
        (
            "総務省統計局 (2019). 調査の方法. https://stat.example/m （最終閲覧日：2020年5月6日）",
            ["residue": "（最終閲覧日：2020年5月6日）", "container-title": ""]
        ),
        (
            "NOVÁK, Jan. Chyby [online]. Praha: ČSÚ, 2010 [cit. 2020-05-06]. Dostupné z: https://czso.example/m",
            ["residue": "cit. 2020-05-06", "issued": "2010", "publisher": "ČSÚ"]
        ),
    ]

    static let meetings: [CitationRow] = [
        (
            "حسن، نورة (2021). أخطاء القياس. في أعمال المؤتمر العربي الثالث (ص ص. 75–90). تونس: المعهد العربي.",
            ["type": "paper-conference", "container-title": "أعمال المؤتمر العربي الثالث", "page": "75-90"]
        ),
        ("中山裕子 (2014). 最小限化回答. 日本行動計量学会第42回大会抄録集, 118–119.", ["type": "paper-conference"]),
        ("김민수 (2011). 응답 편향. 한국통계학회 춘계학술발표회 논문집, 45–52.", ["type": "paper-conference"]),
        (
            "王民（2011）。回答偏差。發表於台灣社會學會年會，台北。",
            ["type": "paper-conference", "container-title": "台灣社會學會年會", "publisher": ""]
        ),
        (
            "Nguyễn, M. (2011). Sai lệch. Kỷ yếu Hội thảo Thống kê, tr. 45–52. Hà Nội: NXB Thống kê.",
            ["type": "paper-conference"]
        ),
        (
            "Rossi, M. (2011). Distorsione. Relazione presentata al convegno SIS, Roma.",
            ["container-title": "convegno SIS"]
        ),
        (
            "Yılmaz, M. (2011). Yanlılık. 5. Ulusal Psikometri Kongresi'nde sunulan bildiri, Ankara.",
            [
                "type": "paper-conference", "container-title": "5. Ulusal Psikometri Kongresi", "volume": "",
                "publisher": "",
            ]
        ),
        (
            "Çelik, A. (2015). Ölçme araçları. IV. Ulusal Ölçme Kongresi’nde sunulan bildiri, Ankara.",
            ["type": "paper-conference", "container-title": "IV. Ulusal Ölçme Kongresi", "publisher-place": "Ankara"]
        ),
        (
            "Horvat, M. (2011). Pristranost. U Zbornik radova znanstvenog skupa (str. 45–52). Zagreb: HSD.",
            ["type": "paper-conference", "container-title": "Zbornik radova znanstvenog skupa"]
        ),
        (
            "ROCHA, T.; LEAL, S. Pesos. In: SIMPÓSIO NACIONAL DE ESTATÍSTICA, 19., 2010, Recife. Anais [...]. Recife: UFPE, 2010. p. 1-12.",
            ["residue": "19., 2010, Recife. Anais", "publisher": "UFPE", "publisher-place": "Recife"]
        ),
        (
            "de Finetti, B. (1931). Funzione. Atti della Accademia dei Lincei, Serie 6, 4, 251–299.",
            ["type": "article-journal"]
        ),
        (
            "Αλεξίου, Κ. (2010). Τι είναι η έρευνα; Επιθεώρηση Ερευνών, 134, 5–20.",
            [
                "type": "article-journal", "title": "Τι είναι η έρευνα;", "container-title": "Επιθεώρηση Ερευνών",
                "volume": "134", "page": "5-20",
            ]
        ),
        (
            "Toyoda, H. (1998). Kyōbunsan kōzō: Nyūmon hen [Structure analysis: Introduction]. Tokyo: Asakura Shoten.",
            ["residue": "Structure analysis: Introduction", "genre": ""]
        ),
    ]

    /// What the rules must leave.
    static let others: [CitationRow] = [
        // Digits in parentheses behind a word in small letters, and a year, are no number of a label.
        (
            "Roth, P. (1974). The sphere: An encyclopedia article (1964). New Review, No. 3, pp. 49-55.",
            ["title": "The sphere: An encyclopedia article (1964)", "issue": "3"]
        ),
        ("Roth, P. (1971). Tempo. Rom: Bd. Verlag.", ["status": "", "issued": "1971"]),
        ("鈴木さくら (2010). 調査. 有斐閣.", ["author": "鈴木さくら"]),
        ("Roth, P., & Lang, A. (2010). Surveys. Sage.", ["author": "Roth P.; Lang A."]),
        ("Сидоров И. Опрос // Вопросы. М.: Наука, 1978. С. 5–9.", ["publisher": "Наука", "publisher-place": "М."]),
        ("Roth, P. (2010). On war (Report of the committee). London: Sage.", ["genre": ""]),
        ("Roth, P. (2010). Informes (y otros relatos). Madrid: Alianza.", ["type": "book", "genre": ""]),
    ]

    @Test(arguments: numbers + editions + roles + chapters + names)
    func aRuleHolds(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }

    @Test(arguments: dates + retrieval + meetings + others)
    func anotherRuleHolds(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }

    @Test(arguments: [
        ("García, A. y cols. (2010). Encuestas. Madrid: CIS.", "García A."),
        ("Rossi, A. e altri (2010). Inchieste. Roma: Istat.", "Rossi A."),
        ("de Boer, A. e.a. (2010). Enquêtes. Amsterdam: Boom.", "Boer A."),
        ("Svensson, A. m.fl. (2010). Enkäter. Lund: Studentlitteratur.", "Svensson A."),
        ("Virtanen, A. ym. (2010). Kyselyt. Helsinki: Tammi.", "Virtanen A."),
        ("Kovács, A. és mtsai (2010). Kérdőívek. Budapest: Osiris.", "Kovács A."),
        ("Popescu, A. ș.a. (2010). Anchete. Iași: Polirom.", "Popescu A."),
        ("Horvat, A. i sur. (2010). Ankete. Zagreb: Naklada Slap.", "Horvat A."),
        ("Novak, A. in sod. (2010). Ankete. Ljubljana: FDV.", "Novak A."),
        ("Јовановић, А. и сар. (2010). Анкете. Београд: Нолит.", "Јовановић А."),
        ("Іваненко, А. та ін. (2010). Опитування. Київ: КНУ.", "Іваненко А."),
        ("Yılmaz, A. ve ark. (2010). Anketler. Ankara: Nobel.", "Yılmaz A."),
        ("العلي، أحمد وزملاؤه (2010). المسوح. القاهرة: دار المعارف.", "العلي أحمد"),
        ("כהן, ד' ואחרים (2010). סקרים. תל אביב: רמות.", "כהן ד'"),
        ("शर्मा, र. एवं अन्य (2010). सर्वेक्षण. दिल्ली: वाणी.", "शर्मा र."),
        ("สมชาย ใจดี และคณะ. (2553). การสำรวจ. กรุงเทพฯ: มติชน.", "สมชาย ใจดี"),
        ("Nguyễn Văn Nam và cộng sự (2010). Điều tra. Hà Nội: NXB Thế giới.", "Nguyễn Văn Nam"),
        ("Nguyễn, V. N. & cs. (2010). Điều tra. Hà Nội: NXB Thế giới.", "Nguyễn V. N."),
        ("Santoso, A., dkk (2010). Survei. Jakarta: LP3ES.", "Santoso A."),
        ("김영희 등 (2010). 조사. 서울: 박영사.", "김영희"),
        ("鈴木花子他 (2010). 調査. 有斐閣.", "鈴木花子"),
        ("鈴木花子ら (2010). 調査. 有斐閣.", "鈴木花子"),
        ("王力等人 (2010). 调查. 北京: 科学出版社.", "王力"),
    ])
    func theListIsIncomplete(text: String, author: String) throws {
        try CitationMembers.expect(["author": author], of: text)
        #expect(CitationParser.parse(text)[0].work.authorsIncomplete, "\(text)")
    }
}
