/// What tells the language of an alias. To teach the program a language, add its letters or words here.
enum LanguageEvidence {
    /// A letter that only one language of the site has, strongest first. Marks in the middle of English names (é, ö) say
    /// nothing and are not here.
    static let letters: [(language: String, letters: Set<UInt32>)] = [
        ("tr", scalars("ğışĞİŞ")), ("vi", scalars("ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơưđ")),
        ("uk", scalars("іїєґІЇЄҐ")), ("sr", scalars("ђћџљњјЂЋЏЉЊЈ")), ("fa", scalars("پچژگکی")),
        // Forms of characters that Japan writes and China does not.
        ("ja", scalars("帰検験対図変択権価処単総応転関読続経済実")),
    ]

    /// Blocks of letters by script and the language that the site has for it; kana is tried before Han.
    static let scripts: [(language: String, blocks: [ClosedRange<UInt32>])] = [
        ("ko", [0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F]), ("ja", [0x3040...0x30FF]),
        ("zh", [0x3400...0x9FFF]),
        ("ru", [0x400...0x52F]), ("ar", [0x600...0x6FF, 0x750...0x77F]), ("he", [0x590...0x5FF]),
        ("el", [0x370...0x3FF]),
        ("th", [0xE00...0xE7F]), ("hi", [0x900...0x97F]), ("bn", [0x980...0x9FF]), ("ta", [0xB80...0xBFF]),
        ("ka", [0x10A0...0x10FF]), ("hy", [0x530...0x58F]),
    ]

    /// Words of Turkish that no English name has.
    static let turkishWords = WordTable(
        """
        ve ile için veya bir çok tek iki üç analizi testi regresyonu regresyon yöntemi yöntem öğrenme öğrenmesi modeli
        modelleme modellemesi ayar uyarlaması talimat verimli parametre derin makine sinir ağı ağları ağaçları ağacı
        karar destek vektör kümeleme sınıflandırma sınıflandırması dikkat öz başlı ölçeği ölçek tahmini tahmin kestirimi
        dağılımı dağılım örnekleme örneklem çözümlemesi çözümleme araştırması araştırma çalışması çalışma görüşme
        gözlem içerik söylem anlatı kuram kuramı gömülü analiz makinesi makineleri derleme inceleme yapısal eşitlik faktör bileşen
        bileşenler temel doğrulayıcı açıklayıcı keşfedici korelasyon katsayısı katsayı varyans kovaryans doğrusal
        lojistik çoklu basit olmayan zaman serisi serileri veri madenciliği küme süreç sürecine yaklaşımı yaklaşım
        algoritması algoritma ağırlıklı genelleştirilmiş hiyerarşik bayesci bulanık mantık optimizasyonu optimizasyon
        benzetimi simülasyonu güven aralığı hipotez sağkalım risk oranı işaret sıra toplamı bağımsız bağımlı eşleştirilmiş
        örneklemler tekrarlı ölçümler nitel nicel karma deneysel boylamsal kesitsel durum vaka eylem betimsel yorumlayıcı
        düğüm metin dil görüntü duygu konu kodlayıcı dönüştürücü artırma güçlendirme rastgele orman
        """)

    /// Ends of Turkish words with ö, ü or ç in them; a name such as `Möbius` has none of these.
    static let turkishEndings: [[UInt8]] = [
        "lama", "leme", "lması", "lmesi", "ması", "mesi", "ları", "leri", "lar", "ler", "sel", "sal", "lük", "luk",
        "lik",
        "si", "sü", "su", "ci", "cü", "çi", "çü", "me", "ma", "lü", "lu", "li", "im", "üm", "ün", "mek", "mak",
    ].map { Array($0.utf8) }

    /// Common words of English names of methods.
    static let englishWords = WordTable(
        """
        the of and for with in to by on from a an or test tests model models analysis method methods regression learning
        network networks design study studies sampling review theory process data effect effects random tree trees forest
        forests machine machines support vector linear logistic mixed fixed time series mean means rank sum sign score
        scale index factor factors component components principal cluster k-means survey interview interviews group
        groups case control trial trials curve ratio risk hazard hazards survival rate error square squares least
        maximum likelihood chain filter kernel gradient descent boost boosting bagging bootstrap jackknife attention
        transformer transformers transfer fine prefix tuning prompt instruction language text image deep neural paired
        unpaired sample samples two one way three repeated measures measure variance covariance correlation coefficient
        chart map maps mapping plot table matrix search optimization estimation estimator equation equations system
        systems approach technique framework procedure adjustment correction interval intervals prior posterior hidden transform transformation space distribution function rule
        """)

    /// Ends of English words.
    static let englishEndings: [[UInt8]] = [
        "ing", "tion", "sion", "ment", "ness", "ity", "ysis", "ical", "ive", "ogy", "graphy", "ized", "ised", "ed",
        "ance",
        "ence", "able", "ible", "ous", "less", "ful", "ism", "metry", "metric", "nomial", "variate", "istic", "istics",
    ].map { Array($0.utf8) }

    private static func scalars(_ letters: String) -> Set<UInt32> { Set(letters.unicodeScalars.map(\.value)) }
}
