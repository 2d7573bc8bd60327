/// What stands where a year would: no date is known, or the work has not appeared. By their letters alone, in lower case.
enum CitationStatuses {
    /// What stands for the same in English, so that one word has one spelling in the data.
    static let english: [String: String] = {
        var english: [String: String] = [:]
        for (status, words) in [("n.d.", undated), ("in press", inPress), ("forthcoming", forthcoming)] {
            for word in words.split(whereSeparator: { $0 == " " || $0.isNewline }) { english[String(word)] = status }
        }
        for word in ofLetters { english[word] = "n.d." }
        return english
    }()

    static let all = Set(english.keys).union(
        asPrinted.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))

    /// Initials, each a word of its own: `b.d.`, but not `Bd.`
    static let ofLetters: Set<String> = ["bd", "br", "od", "ia", "bg", "zj", "ud", "fa", "kn"]

    static let ofASCII = WordTable(all.filter { $0.utf8.allSatisfy { $0 < 0x80 } }.joined(separator: " "))
    static let longest = all.map(\.utf8.count).max() ?? 0

    private static let undated = """
        nd nodate undated oj ohnejahr ohnedatum sf sd sinfecha semdata sansdate senzadata zd zonderdatum uå ty tarihsiz
        bezdaty bezdata bezroku én évnélkül χχ бг бр бд безгода بیتا دت بدونتاريخ بدونتاریخ דת ללאתאריך 연도미상 날짜없음
        発行年不明 刊年不明 日付不明 日付なし 无日期 無日期 日期不详 日期不詳 มปป ไม่ปรากฏปีที่พิมพ์ khôngnăm khôngngày tanpatahun
        """

    private static let inPress = """
        inpress imdruck souspresse enprensa enpremsa noprelo instampa incorsodistampa incorsodipubblicazione indruk terperse
        itryck itrykk undertrykning underutgivning underutgivelse painossa wdruku vtisku vtlači utisku uštampi baskıda
        basımda yayında sajtóalatt megjelenésalatt nyomdában întipar subtipar încursdeapariție încursdepublicare впечати вдруку
        удруці подпечат уштампи υπόδημοσίευση υπόέκδοση تحتالطبع قيدالطبع قيدالنشر تحتالنشر زیرچاپ دردستچاپ درحالچاپ בדפוס 印刷中
        인쇄중 출판중 付印中 排印中 出版中 प्रकाशनाधीन मुद्रणाधीन กำลังตีพิมพ์ อยู่ระหว่างการพิมพ์ đangin dalampercetakan
        """

    private static let forthcoming = """
        forthcoming imerscheinen ie àparaître próximaaparición depróximaaparición próximamente dipubblicazione
        diprossimapubblicazione emvias emviasdepublicação yayımlanacak akanterbit sắpxuấtbản 근간 게재예정 近刊 即将出版 即將出版 待刊
        выходитизпечати
        """

    private static let asPrinted = """
        submitted inpreparation accepted underreview inreview iv invorbereitung manuscriptinpreparation submittedforpublication
        toappear inprint manuscriptsubmittedforpublication advanceonlinepublication manuscriptunderreview
        """
}
