/// Words around years. A word that is in no table makes the reading doubtful. To teach the parser a language, add it to
/// `YearVocabulary+Languages.swift`.
enum YearVocabulary {
    static let table = PhraseTable<YearWord>(
        ordinals + english + months + seasons + halves + eras + languages, folding: YearText.folded)

    static let english: [(YearWord, String)] = [
        (
            .approximate,
            """
            c|c.|ca|ca.|circa|cca|cca.|cir.|about|approx|approx.|approximate|approximately|around|roughly|nearly|\
            almost|ish|estimated|est.|some time around|sometime around|in or around|in or about|on or about|in about|\
            in around|estimate|flourished|fl.|somewhere around|or so|or thereabouts|thereabouts|date approximate|\
            approximate date|loosely|close to|towards
            """
        ),
        (
            .uncertain,
            """
            possibly|perhaps|probably|presumably|likely|uncertain|maybe|supposedly|allegedly|reportedly|apparently|\
            exact date uncertain|exact year uncertain|date uncertain|year uncertain|exact year unknown|\
            exact date unknown|disputed|contested|debated|unconfirmed|conjectured|conjectural|tentative|tentatively|\
            questionable|doubtful|unclear|exact year unclear|date disputed|year disputed|unverified|\
            not certain|date not certain|exact year disputed|said to be
            """
        ),
        (.before, "before|pre|prior to|earlier than|predates|predating|pre-dates|pre-dating|preceding"),
        (
            .upTo,
            """
            until|till|up to|up until|through to|no later than|not later than|at the latest by|by|ending in|ended in|\
            before or in|in or before
            """
        ),
        (
            .upToBehind,
            "or earlier|and earlier|or before|and before|at the latest|or prior|backward|backwards|or older"
        ),
        (
            .since,
            """
            since|from at least|since at least|as of|starting in|starting from|starting with|starting|beginning in|\
            beginning from|beginning with|ongoing since|in use since|not before|no earlier than|not earlier than|\
            in or after|on or after|at least since|from around the time of|continuing from|continuously since
            """
        ),
        (.from, "from"),
        (.after, "after|post|later than|following"),
        (
            .onward,
            """
            onward|onwards|forward|forwards|or later|and later|and beyond|or after|and after|and since|and on|\
            and onward|and onwards|upwards|up to now|to date|until now|until today|up to the present|up to today|\
            to this day|et seq.|et seq|ff.|ff|and following|and continuing|and up|plus|at the earliest|continuing|\
            ongoing|to the present day|to present day|till date|till now|till today|to the present|up to present
            """
        ),
        (.to, "to|through|thru|up through|a"),
        (.between, "between"),
        (.and, "and|&|as well as|followed by|then|plus again in"),
        (.orUncertain, "or possibly|or perhaps|or maybe|or probably"),
        (.or, "or|or else|or alternatively|alternatively|resp.|versus|vs.|vs"),
        (
            .part,
            """
            early|mid|middle|late|the middle of|the beginning of|the end of|beginning of|end of|middle of|start of|\
            first half of|second half of|1st half of|2nd half of|1st half|2nd half|first half|second half|\
            latter half of|latter half|latter part of|early part of|late part of|first quarter of|second quarter of|\
            third quarter of|last quarter of|final quarter of|early to mid|mid to late|mid-to-late|early-to-mid|\
            first third of|last third of|first decade of|first decades of|last decade of|last decades of|\
            final decades of|closing years of|opening years of|early years of|later part of|later half of|\
            first years of|last years of|very early|very late|fairly early|fairly late|earliest|latter|end|beginning|\
            start|middle years of|dawn of|closing decades of|opening decades of|early-mid|mid-late|later years of|\
            final years of
            """
        ),
        (.turn, "turn of|turn of the"),
        (.decadeSign, "decade of|decade of the|decades of|decades of the"),
        (.century, "century|centuries|cent.|c."),
        (.millennium, "millennium|millennia"),
        (.beforeChrist, "bc|bce|b.c.|b.c.e.|b.c|b.c.e|before christ|before the common era|before common era"),
        (.afterChrist, "ad|ce|a.d.|c.e.|a.d|c.e|anno domini|common era|of the common era"),
        (
            .present,
            """
            present|today|now|date|ongoing|current|currently|the present|present day|the present day|nowadays|this day|\
            to date|continuing
            """
        ),
        (.yearSign, "year|years|in the year|the year|y."),
        (
            .counted,
            """
            ed|ed.|eds|eds.|edn|edn.|edition|editions|number|chapter|chap.|ch.|part|\
            parts|version|versions|v.|ver.|rev.|release|releases|phase|phases|wave|waves|generation|\
            generations|st|nd|rd|th|item|items|step|steps|stage|stages|authors|papers|books|studies|level|levels|\
            articles|section|round|rounds|book|books|paper|papers|revision|revisions|series|draft|drafts|\
            report no.|technical report|update|updates|factor|factors|variables|type|types|rev|people|sources
            """
        ),
        (
            .identifier,
            """
            arxiv|vol|vol.|volume|volumes|no.|nos.|issue|rfc|iso|iec|iso/iec|ieee|ansi|astm|nist|fips|lncs|lnai|lnm|\
            lecture notes in computer science|lecture notes in mathematics|lecture notes in artificial intelligence|\
            lecture notes in statistics|h.|icd|dsm|technical report|tech. report|tech report|research report|\
            report no.|report number|memo no.|working paper|working paper no.|discussion paper|patent|us patent|\
            u.s. patent|patent no.|us patent no.|doi|isbn|issn|arxiv:|bs|itu|itu-t|ccitt|document no.|item no.|\
            research memorandum|publ.|publication no.|series no.|ecma|cie|directive|regulation|resolution|wp|nber|\
            nber working paper|ssrn|pmid|sp|special publication
            """
        ),
        (.pages, "p.|pp.|page|pages|pág.|págs.|str."),
        (
            .quantity,
            """
            iterations|participants|respondents|citations|patients|subjects|samples|observations|dimensions|\
            dimensional|dimension|parameters|neurons|nodes|images|documents|records|words|tokens|hours|days|minutes|\
            bits|bytes|replications|repetitions|resamples|trees|layers|units|cases per|points|vectors|students|\
            children|women|men|adults|households|firms|companies|countries|languages|methods in|epochs|steps|\
            simulations|draws|permutations|interviews|questionnaires|individuals|persons|trials per|sequences|genes|\
            features|classes|categories|users|downloads|stars|members|experts|judges|raters|million|billion|thousand|\
            percent|per cent|kb|mb|gb|hz|km|kg|runs|clusters|pairs|edges|rows|columns|entries|questions|replicates|\
            bootstrap samples
            """
        ),
        (
            .doubt,
            """
            not|never|unknown|no date|undated|n.d.|nd|none|various|ancient|antiquity|prehistoric|no single year|\
            various dates
            """
        ),
        (.of, "of"), (.article, "the|of the|in|in the|year of|its|an"),
        (
            .dating,
            """
            dates|dating|dated|date|stems|stem|stemming|derives|derived|originates|originating|originated|known|\
            paper|article|book|edition|text|idea|ideas|concept|concepts|term|roots|root|origins|origin|results|proof|\
            letter|manuscript|report|inspired|adapted|taken|drawn|arising|resulting|descended|dates back|goes back|\
            manuscripts|letters|evidence|examples|example|descriptions|borrowed|developed|different|apart
            """
        ),
        (.neutral, annotations),
    ]

    /// Words that say what happened in a year; they change nothing about the year.
    static let annotations: String = {
        let words = """
            term terms coined coining coinage named name naming names practice practices practise practised dates \
            dating dated date back major formalization formalisation formalized formalised formalizing formal \
            guidance the in of with for its as at on into first second third fourth fifth last latest final \
            published publication publications introduced introducing introduction developed developing development \
            developments origin origins origination originated originating roots root rooted modern form forms \
            revised original originally concept concepts conceptual conceptualized conceptualised conceptualization \
            foundation foundations foundational founded founding theory theories theoretical method methods \
            methodology methodological technique techniques approach approaches article popularized popularised \
            popularization popularisation popularised popular popularity proposed proposal proposing earlier early \
            later work works extended extension extensions extending framework frameworks model models modelling \
            modeling algorithm algorithms algorithmic test tests testing statistic statistics use used uses usage \
            using application applications applied adopted adoption adopting established establishment contemporary \
            classical classic variant variants idea ideas software implementation implementations implemented \
            standard standards standardized standardised standardization standardisation statement statements \
            guideline guidelines updated updating checklist era eras period periods design designs analysis analyses \
            analytic analytical released seminal initial initially again also key main mainstream widespread widely \
            emerged emergence emerging emerge evolved evolving evolution evolve mathematical mathematics statistical \
            computational general generalized generalised generalization generalisation formulation formulated \
            formulations described description systematic systematically systematized tradition traditional \
            traditions refined refinement refinements expanded expansion codified codification manual handbook \
            reporting protocol protocols started began begun growth research study rediscovered reintroduced \
            posthumous posthumously independently independent invented invention discovered discovery full textbook \
            textbooks monograph journal conference proceedings thesis dissertation preprint draft lecture lectures \
            note notes submitted printed print online reprinted reprint reprints reissued reissue translated \
            translation english german french russian presented presentation announced announcement circulated \
            completed completion received accepted filed patent patented granted launched launch public publicly \
            widely commonly broad broadly common became become becoming known called so-called sense today's this \
            that these those it which when where who his her their by-product based upon building built proof proved \
            proven derived derivation derivations stated result results rule rules law laws principle principles \
            theorem lemma equation equations function functions distribution process processes procedure procedures \
            program programs programme package packages tool tools library code system systems network networks \
            neural machine learning deep statistical data dataset experiment experiments experimental trial trials \
            clinical medical medicine social science sciences psychology sociology economics econometrics education \
            engineering biology physics chemistry nursing health management business marketing ecology agriculture \
            astronomy geodesy anthropology linguistics philosophy history historical historically popularly \
            increasing increasingly wide wider large small new newer newest old older oldest version independent \
            rise rising revival revived renewed resurgence interest attention field fields area areas discipline \
            literature academic scholarly scientific industrial military commercial practical practically \
            qualitative quantitative mixed empirical sampling survey surveys review reviews reviewed meta-analysis \
            group groups team teams working committee collaboration community center centre institute university \
            corporation company wartime war wars world ii i postwar interwar prewar classified declassified secret \
            though although while but with without within under over between-group across against during throughout \
            both each some many several most more much other others another such same similar different separate \
            separately joint jointly simultaneous simultaneously parallel own only just even still yet already soon \
            there here then thereafter afterwards afterward once twice since-revised as-yet via per either neither \
            craft treatise revolution shallow qualitative definition was were is are been being has have had having \
            does did done made make making gave given give appeared appearing appears appearance appear seen saw \
            showed shown show found finding came come coming went go going got took taken take taking put set led \
            lead leading left brought bring grew grow attributed attribution credited credit associated association \
            assigned according recognized recognised recognition described mentioned cited citation citations \
            documented documentation recorded record records coined-term wide-scale large-scale full-scale \
            contributions contribution contributed contributor contributors context contexts contextual setting \
            settings case cases example examples instance precursor precursors predecessor predecessors antecedent \
            antecedents forerunner forerunners successor successors inspiration inspired influence influenced \
            influences influential basis base bases background beginnings beginning-stage start-up stage-based \
            breakthrough breakthroughs milestone milestones landmark renaissance boom peak decline dominant \
            dominance popularizing spread spreading diffusion diffused disseminated dissemination introductory \
            explicit explicitly implicit implicitly precise precisely exact exactly true actual actually strict \
            strictly proper properly fully partly partially largely mostly mainly chiefly primarily usually often \
            sometimes generally typically technically especially particularly notably famously time times timeframe \
            moment date-range range span decade-long long-standing longstanding long short year-round annual \
            annually monthly day days month months week weeks asymptotic exact-test nonparametric non-parametric \
            parametric bayesian frequentist regression correlation variance covariance multivariate univariate \
            bivariate linear nonlinear non-linear logistic kernel matrix factor-analytic cluster clustering \
            classification prediction estimation estimator estimators inference simulation optimization optimisation \
            programming computer computers computing computation computerized digital electronic web internet open \
            source open-source api interface user users paper-based post-war pre-war post-hoc follow-up pre-print \
            two-volume three-volume book-length chapter-length letter letters correspondence memo memorandum \
            working-paper unpublished published-version peer-reviewed journal-version conference-version \
            arxiv-version camera-ready gained gaining gain acceptance accepted widespread-use common-use regular \
            regularly routine routinely on-going revised-version expanded-version second-order first-order \
            higher-order coined-by adapted adaptation adaptations adapting modified modification modifications \
            improved improvement improvements enhanced enhancement tested validated validation replicated \
            replication reproduced formal-theory formal-proof axiomatic axiomatized rigorous rigorously unified \
            unifying unification synthesis synthesized consolidated consolidation integrated integration combined \
            combination merged merging split renamed retitled rebranded relabeled relabelled labelled labeled termed \
            dubbed titled entitled designated ratified approved endorsed mandated enacted issued commissioned \
            sponsored funded ed-tech rct anova rand ii-era iii-era cold renaissance-era enlightenment computing-era \
            workshop workshops symposium congress meeting seminar talk address speech report-based pilot prototype \
            beta alpha gold final-version stable candidate operational operationalized operationalised \
            operationalization
            """
        return words.split(separator: " ").joined(separator: "|")
    }()

    static let months: [(YearWord, String)] = {
        let names = [
            """
            january|jan|jan.|januar|jänner|janvier|janv.|enero|ene.|gennaio|gen.|janeiro|januari|января|январь|\
            янв.|січня|stycznia|styczeń|leden|ledna|ocak|يناير|كانون الثاني|ژانویه|जनवरी|มกราคม|ม.ค.|tammikuu|\
            tammikuuta|ianuarie|január|ιανουαρίου|tháng 1|tháng một
            """,
            """
            february|feb|feb.|februar|février|févr.|febrero|febbraio|febbr.|fevereiro|fev.|februari|февраля|\
            февраль|февр.|лютого|lutego|luty|únor|února|şubat|فبراير|شباط|فوریه|फ़रवरी|फरवरी|กุมภาพันธ์|ก.พ.|\
            helmikuu|helmikuuta|februarie|február|tháng 2|tháng hai
            """,
            """
            march|mar|mar.|märz|maerz|mars|marzo|março|maart|марта|март|березня|marca|marzec|březen|března|mart|\
            مارس|آذار|मार्च|มีนาคม|มี.ค.|maaliskuu|maaliskuuta|martie|március|maret|tháng 3|tháng ba
            """,
            """
            april|apr|apr.|avril|avr.|abril|abr.|aprile|апреля|апрель|апр.|квітня|kwietnia|kwiecień|duben|dubna|\
            nisan|أبريل|ابريل|نيسان|آوریل|अप्रैल|เมษายน|เม.ย.|huhtikuu|huhtikuuta|aprilie|április|tháng 4|\
            tháng tư
            """,
            """
            may|mai|mayo|maggio|magg.|maio|mei|maj|мая|май|травня|maja|květen|května|mayıs|مايو|أيار|مه|मई|\
            พฤษภาคม|พ.ค.|toukokuu|toukokuuta|május|tháng 5|tháng năm
            """,
            """
            june|jun|jun.|juni|juin|junio|giugno|junho|июня|июнь|червня|czerwca|czerwiec|červen|června|haziran|\
            يونيو|حزيران|ژوئن|जून|มิถุนายน|มิ.ย.|kesäkuu|kesäkuuta|iunie|június|tháng 6|tháng sáu
            """,
            """
            july|jul|jul.|juli|juillet|juil.|julio|luglio|julho|июля|июль|липня|lipca|lipiec|červenec|července|\
            temmuz|يوليو|تموز|ژوئیه|जुलाई|กรกฎาคม|ก.ค.|heinäkuu|heinäkuuta|iulie|július|tháng 7|tháng bảy
            """,
            """
            august|aug|aug.|août|agosto|ago.|augustus|августа|август|авг.|серпня|sierpnia|sierpień|srpen|srpna|\
            ağustos|أغسطس|آب|اوت|अगस्त|สิงหาคม|ส.ค.|elokuu|elokuuta|augusti|augusztus|agustus|tháng 8|tháng tám
            """,
            """
            september|sep|sep.|sept|sept.|septembre|septiembre|settembre|sett.|setembro|set.|сентября|сентябрь|\
            сент.|вересня|września|wrzesień|září|eylül|سبتمبر|أيلول|سپتامبر|सितंबर|सितम्बर|กันยายน|ก.ย.|syyskuu|\
            syyskuuta|septembrie|szeptember|tháng 9|tháng chín
            """,
            """
            october|oct|oct.|oktober|okt.|octobre|octubre|ottobre|ott.|outubro|out.|октября|октябрь|окт.|жовтня|\
            października|październik|říjen|října|ekim|أكتوبر|تشرين الأول|اکتبر|अक्टूबर|ตุลาคม|ต.ค.|lokakuu|\
            lokakuuta|octombrie|október|tháng 10|tháng mười
            """,
            """
            november|nov|nov.|novembre|noviembre|novembro|ноября|ноябрь|нояб.|листопада|listopada|listopad|\
            listopadu|kasım|نوفمبر|تشرين الثاني|نوامبر|नवंबर|नवम्बर|พฤศจิกายน|พ.ย.|marraskuu|marraskuuta|\
            noiembrie|tháng 11|tháng mười một
            """,
            """
            december|dec|dec.|dezember|dez.|décembre|déc.|diciembre|dic.|dicembre|dezembro|декабря|декабрь|дек.|\
            грудня|grudnia|grudzień|prosinec|prosince|aralık|ديسمبر|كانون الأول|دسامبر|दिसंबर|दिसम्बर|ธันวาคม|\
            ธ.ค.|joulukuu|joulukuuta|decembrie|desember|tháng 12|tháng mười hai
            """,
        ]
        return names.enumerated().map { (.month($0.offset + 1), $0.element) }
    }()

    static let seasons: [(YearWord, String)] = [
        (
            .season(21),
            """
            spring|frühjahr|frühling|printemps|primavera|lente|våren|vår|весна|весной|весна|wiosna|wiosną|jaro|\
            ilkbahar|mùa xuân|春|春季|春天|봄|الربيع|ربيع|بهار|ฤดูใบไม้ผลิ
            """
        ),
        (
            .season(22),
            """
            summer|sommer|été|verano|estate|verão|zomer|sommar|лето|летом|lato|latem|léto|yaz|mùa hè|夏|夏季|夏天|여름|\
            الصيف|صيف|تابستان|ฤดูร้อน
            """
        ),
        (
            .season(23),
            """
            autumn|fall|herbst|automne|otoño|autunno|outono|herfst|höst|høst|осень|осенью|jesień|jesienią|podzim|\
            sonbahar|mùa thu|秋|秋季|秋天|가을|الخريف|خريف|پاییز|ฤดูใบไม้ร่วง
            """
        ),
        (
            .season(24),
            """
            winter|hiver|invierno|inverno|vinter|зима|зимой|zima|zimą|kış|mùa đông|冬|冬季|冬天|겨울|الشتاء|شتاء|زمستان|\
            ฤดูหนาว
            """
        ),
        (.season(33), "q1|first quarter|1st quarter|1. quartal|第一季度|1분기"),
        (.season(34), "q2|second quarter|2nd quarter|2. quartal|第二季度|2분기"),
        (.season(35), "q3|third quarter|3rd quarter|3. quartal|第三季度|3분기"),
        (.season(36), "q4|fourth quarter|4th quarter|last quarter|4. quartal|第四季度|4분기"),
    ]

    static let halves: [(YearWord, String)] = [(.season(40), "h1"), (.season(41), "h2")]

    static let eras: [(YearWord, String)] = [
        (.era(-543), "พ.ศ.|พ.ศ|พศ.|พศ|พุทธศักราช|b.e.|buddhist era|ព.ស.|ພ.ສ.|佛历|佛曆|仏暦"),
        (.eraLetter(2018), "r"), (.eraLetter(1988), "h"), (.eraLetter(1925), "s"), (.eraLetter(1911), "t"),
        (.eraLetter(1867), "m"), (.firstYear, "元年|원년"),
        (.eraBehind(-543), "b.e.|b.e|be|buddhist era|buddhist calendar|of the buddhist era"),
        (.era(0), "ค.ศ.|ค.ศ|คศ.|คศ|คริสต์ศักราช|公元|西元|西暦|서기|ad|a.d.|anno|gregorian"),
        (.era(2018), "令和|reiwa|레이와"), (.era(1988), "平成|heisei|헤이세이"), (.era(1925), "昭和|showa|shōwa|shouwa|쇼와"),
        (.era(1911), "大正|taisho|taishō|taishou|다이쇼"), (.era(1867), "明治|meiji|메이지"),
        (.era(1864), "慶応|keio"),
        (.era(1911), "民國|民国|中華民國|中华民国|minguo|roc|republic of china"),
        (.era(-2333), "단기|檀紀"),
        (.lunarHijri, "هـ|ه|هجري|هجرية|للهجرة|ah|a.h.|hijri|anno hegirae|ق|ه.ق|ه‍.ق|قمری|هجری قمری"),
        (.solarHijri, "ش|ه.ش|شمسی|خورشیدی|هجری شمسی|هجری خورشیدی|ه‍.ش|solar hijri|sh|s.h.|a.p."),
    ]

    static let ordinals: [(YearWord, String)] = {
        let words = [
            1: "first|الأول", 2: "second|الثاني", 3: "third|الثالث", 4: "fourth|الرابع|چهارم|viertes|vierten",
            5: "fifth|الخامس|پنجم|fünftes|fünften",
            6: "sixth|السادس|ششم|sechsten", 7: "seventh|السابع|هفتم|siebten", 8: "eighth|الثامن|هشتم|achten",
            9: "ninth|التاسع|نهم|neunten", 10: "tenth|العاشر|دهم|zehnten|dixième",
            11: "eleventh|elften|onzième|الحادي عشر", 12: "twelfth|zwölften|douzième|الثاني عشر",
            13: "thirteenth|dreizehnten|treizième|الثالث عشر",
            14: "fourteenth|vierzehnten|quatorzième|الرابع عشر|چهاردهم",
            15: "fifteenth|fünfzehnten|quinzième|الخامس عشر|پانزدهم",
            16: "sixteenth|sechzehnten|seizième|السادس عشر|شانزدهم|шестнадцатого",
            17: "seventeenth|siebzehnten|siebzehntes|dix-septième|السابع عشر|هفدهم|семнадцатого|decimoséptimo",
            18:
                """
            eighteenth|achtzehnten|achtzehntes|dix-huitième|الثامن عشر|هجدهم|восемнадцатого|decimoctavo|\
            dieciocho|settecento
            """,
            19:
                """
            nineteenth|neunzehnten|neunzehntes|dix-neuvième|التاسع عشر|نوزدهم|девятнадцатого|decimonoveno|\
            diecinueve|dezenove|ottocento|उन्नीसवीं
            """,
            20:
                """
            twentieth|zwanzigsten|zwanzigstes|vingtième|العشرين|العشرون|بیستم|двадцатого|veinte|vigésimo|\
            vinte|novecento|twintigste|बीसवीं|yirminci
            """,
            21:
                """
            twenty-first|twenty first|einundzwanzigsten|vingt et unième|الحادي والعشرين|بیست و یکم|veintiuno|\
            двадцать первого|yirmi birinci
            """,
        ]
        return words.sorted { $0.key < $1.key }.map { (.ordinal($0.key), $0.value) }
    }()
}
