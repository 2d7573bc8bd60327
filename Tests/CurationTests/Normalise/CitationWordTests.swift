import Testing

@testable import Curation

/// Words that are written together with others, and what they say.
struct CitationWordTests {
    private func tokens(_ text: String) -> [String] {
        let printed = PrintedText(text)
        let tokens = CitationLexer.tokens(of: printed)
        return tokens.indices.map {
            String(decoding: printed.bytes[Int(tokens[$0].start)..<Int(tokens[$0].end)], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("李培林主编：", ["李培林", "主编", "："]),
        ("森岡清志編（", ["森岡清志", "編", "（"]),
        ("入門編』", ["入門編", "』"]),
        ("2014年第3期", ["2014", "年", "第", "3", "期"]),
        ("2006年版", ["2006", "年", "版"]),
        ("社会科学第3巻", ["社会科学", "第", "3", "巻"]),
        ("載於蔡明哲", ["載於", "蔡明哲"]),
        ("人間科学研究科博士論文", ["人間科学研究科", "博士論文"]),
        ("編", ["編"]), ("年第", ["年第"]), ("第", ["第"]),
    ])
    func easternRunsAreCut(text: String, expected: [String]) {
        #expect(tokens(text) == expected)
    }

    @Test(arguments: [
        ("سامي والعلي", ["سامي", "و", "العلي"]), ("والعلي", ["والعلي"]),
        ("שחר ונ. פלד", ["שחר", "ו", "נ", ".", "פלד"]), ("ד. וכהן, ש.", ["ד", ".", "ו", "כהן", ",", "ש", "."]),
        ("ספר ורוד גדול", ["ספר", "ורוד", "גדול"]), ("№3", ["№", "3"]),
    ])
    func conjunctionsAndSignsAreCut(text: String, expected: [String]) {
        #expect(tokens(text) == expected)
    }

    @Test(arguments: [
        ("doktorsavhandling", CitationWordClass.thesis), ("methodenreport", CitationWordClass.reportNoun),
        ("jugendinstitut", CitationWordClass.organisation), ("wsi-mitteilungen", CitationWordClass.journal),
        ("studentförlaget", CitationWordClass.publisher), ("synthesis", CitationWordClass()),
        ("insgesamt", CitationWordClass()),
        ("amt", CitationWordClass()),
    ])
    func compoundsEndInWhatTheyAre(word: String, expected: CitationWordClass) {
        #expect(Array(word.utf8).withUnsafeBufferPointer(CitationCompounds.shared.classes) == expected)
    }

    @Test(arguments: [
        ("Smith, J. (2010). A title (2nd ed.). Sage.", "2"),
        ("Петров, П. (2016). Название (2-е изд.). Москва: Юрайт.", "2"),
        ("Παππάς, Ν. (2011). Τίτλος (3η έκδ.). Αθήνα: Πεδίο.", "3"),
        ("Bungin, B. (2011). Judul (Edisi ke-2). Jakarta: Kencana.", "2"),
        ("حمدان، ليلى (2012). عنوان (ط4). بيروت: دار النهضة.", "4"), ("袁方（2013）。社会研究方法（第二版）。北京：北京大学出版社。", "2"),
        ("Trost, J. (2005). Kvalitativa intervjuer (3:e uppl.). Lund: Studentlitteratur.", "3"),
        ("Singly, F. (2016). Le questionnaire (4e éd. refondue). Armand Colin.", "4e éd. refondue"),
        ("Kuhn, T. (2012). Revolutions (50th anniversary ed.). University of Chicago Press.", "50th anniversary"),
    ])
    func editions(text: String, expected: String) {
        #expect(CitationParser.parse(text).map(\.work.edition) == [expected])
    }

    @Test(arguments: [
        ("Smith, J. (2010). The third man. Sage.", nil as String?),
        ("Smith, J. (2010). Life in edition 3 (a study). Sage.", nil),
    ])
    func noEditions(text: String, expected: String?) {
        #expect(CitationParser.parse(text).map(\.work.edition) == [expected])
    }

    @Test(arguments: [
        ("山田太郎（平成20年）「題」『雑誌』3巻1号", 2008), ("陳怡君（民國98年）。題目。調查研究，31，45-78。", 2009),
        ("دلاور، علی (1385). روش تحقیق. تهران: ویرایش.", 2006),
        ("حافظ‌نیا، محمدرضا (۱۳۹۰). روش تحقیق. تهران: سمت.", 2011),
        ("สมชาย ใจดี. (2561). การวิจัย. กรุงเทพฯ: สำนักพิมพ์.", 2018), ("Smith, J. (1385). Title. Press.", nil as Int?),
    ])
    func yearsOfOtherEras(text: String, expected: Int?) {
        #expect(CitationParser.parse(text).map(\.work.issued) == [expected])
    }

    /// Who edited and who translated, by the words of many languages.
    @Test(arguments: [
        ("Edited and translated by Quintin Hoare and Geoffrey Smith", 2, 2),
        ("Edited by M. Holquist, translated by C. Emerson", 1, 1),
        ("Translated from the German by Ben Fowkes", 0, 1), ("Aus dem Amerikanischen von Axel T. Paul", 0, 1),
        ("Hrsg. von Otthein Rammstedt", 1, 0), ("Traducción de José Medina y Juan de Roura", 0, 2),
        ("Traduit par A. Accardo", 0, 1), ("Tradução Pedrinho A. Guareschi", 0, 1), ("Przeł. W. Betkiewicz", 0, 1),
        ("Под ред. И. И. Иванова", 1, 0), ("Пер. с фр. А. Т. Бикбова", 0, 1), ("A cura di M. Rossi", 1, 0),
        ("Edition and practice in Paris", 0, 0), ("Translations of old songs", 0, 0),
    ])
    func contributors(words: String, editors: Int, translators: Int) {
        let work = CitationParser.parse("Name, A. (1990). A title of a book. \(words). London: Routledge.")[0].work
        #expect(work.editor.count == editors, "\(work.editor)")
        #expect(work.translator.count == translators, "\(work.translator)")
    }
}
