/// Words that say what a part of a citation is, lower case. To teach the parser a venue, a publisher or a language's
/// abbreviation, add the word here.
enum CitationVocabulary {
    static let words: [(CitationWordClass, String)] = [
        (.publisher, publishers), (.conference, conferences), (.journal, journals), (.thesis, theses), (.place, places),
        (.region, regions), (.abbreviation, abbreviations), (.month, monthWords), (.particle, particles),
        (.organisation, organisations), (.small, smallWords), (.ordinal, ordinals + " " + moreOrdinals),
        (
            .supplement,
            "special sondernummer spec suppl supplement supplements beiheft sonderheft sonderband supl hors-série"
        ),
        (.description, descriptions + " " + handbooks),
        (.series, "シリーズ 叢書 丛书 叢刊 丛刊 双書 選書 新書 총서 lecture notes series schriften schriftenreihe reihe lncs lnai utb"),
        (
            .editor,
            """
            ed eds editor editors hrsg hg hgg herausgeber herausgeberin dir dirs coord coords coordinador coordinadora \
            coordonator coordonatori org orgs éd éds curatore cura comp comps compilador compiladores compiladora red szerk toim derl editör editörler haz ur skup koost \
            utg biên chủ tập penyunting ред сост съст упоряд ур επιμ עורכת עורך עורכים עורכות محرر محررون محرران محررين المحرر المحررون تحقيق تحرير إعداد ویراستار \
            گردآورنده संपादक संपा บรรณาธิการ บก 編 编 主编 主編 編著 编著 編集 監修 共編 편 공편 공편저 편저 편집 엮음
            """
        ),
        (
            .translator,
            """
            監訳 監译 trans transl translator translators tr übers übersetzer trad пер перев прев перекл çev çeviren penerj vert övers \
            overs oversatt övers suom ford prev prel přel tłum przekł przeł dịch terj penerjemah μτφ μτφρ μετάφρ ترجمة ترجمه مترجم مترجمان تعريب ترجمهٔ \
            מתרגם מתרגמת מתרגמים תרגום תרגם תרגמה अनु अनुवाद แปล 译 譯 訳 翻訳 共訳 옮김 역 번역
            """
        ),
        (
            .editing,
            """
            edited herausgegeben besorgt dirigé dirigée coordonné coordonnée coordinado coordinada editado editada organizado \
            organizada compilado compilada redaktion direction coordination dirección coordinación coordenação direção \
            organização redakcją redakcí redakcijom urednik редакцией редакцією редакция
            """
        ),
        (
            .translating,
            """
            translated translation übersetzt übersetzung traduit traduite traduction traducido traducida traducción \
            traduzido traduzida tradução tradotto tradotta traduzione перевод переводе переклад превод přeložil \
            přeložila přeloženo překlad přełożył przekład tłumaczenie przetłumaczył prijevod prevod preveo prevela \
            översättning översatt oversættelse oversettelse vertaling vertaald suomentanut fordította çeviri \
            penerjemahan diterjemahkan dialihbahasakan
            """
        ),
        (.by, "by von v vom par por de da di durch door av af przez oleh od na bởi"),
        (
            .from,
            "από from aus с со з із z ze ze s del dell dall dal dalla de do da vom fra från af iz из l"
        ),
        (
            .inside,
            "στα στις στους 见 見 發表於 发表于 in en dans em im inside i̇çinde içinde i în w u v в у во teoksessa dalam trong في در ใน στο στον στη στην בתוך מתוך में 载 載 载于 載於 收录于 收於 所収"
        ),
        (
            .and,
            "and und és y et e i a u ve och og en ja и і й та ta te dan și si với và ir un και ו و और एवं तथा और ও এবং และ 및 와 과 と"
        ),
        (
            .reportNoun,
            "dp wp brief texto textos documents documentos documenti rapor abschlussbericht endbericht zwischenbericht schlussbericht projektbericht werkstattbericht ergebnisbericht documento document rapporto raport raportti zpráva správa izvještaj izveštaj laporan rapporten verslag jelentés доклад звіт отчета έκθεση 연구보고서 연구보고 정책연구 기본연구 연구자료 조사보고서 研究報告 調査報告書 調査報告 研究报告 リポート レポート report rep reports memorandum memo paper papers documentation note bericht rapport informe relatório отчет отчёт publication diskussionspapier diskussionspapiere arbeitspapier arbeitspapiere arbeitsbericht forschungsbericht methodenreport soeppapers notater methodenbericht ペーパー 보고서 报告 報告 報告書 گزارش تقرير bundestagsdrucksache drucksache raporu werkdocument arbejdspapir arbejdspapirer arbeidsnotat työpaperi työpapereita rapporter műhelytanulmány műhelytanulmányok 기술보고 工作论文 工作論文"
        ),
        (
            .reportKind,
            "technical tech research working discussion internal white interim occasional final annual project policy staff teknik special summary statistical methodological scientific analytical"
        ),
        (
            .reportTail,
            "proyecto projeto projet progetto travail trabajo trabalho lavoro lucru recherche investigación pesquisa ricerca synthèse técnico técnica technique tecnico tecnica méthodologique metodológico kerja teknis technický discussão discusión ocasionales ocasional"
        ),
        (
            .edition,
            "editie kiad ediție upplaga opplag edició väljaanne trükk izdevums leidimas útgáfa argitaraldi ویرایش ایڈیشن பதிப்பு आवृत्ति आवृत्ती cet संस्करण সংস্করণ издање izdaja utg utgave utgåva druk вид видання έκδ ediția ediţia edisi nakl dopl bản baskısı bs 판 ed edn edition editions aufl auflage éd édition edición edição ediz edizione изд издание baskı basım uitg druk utg upplagan uppl udg ط wyd vyd kiadás laitos painos izd izdanje izdání wydanie udgave utgave έκδοση مهدورة الطبعة طبعة چاپ ویراست מהדורה พิมพ์ครั้งที่ 版 판"
        ),
        (.editionAlso, "dr p b bản neuausg neuausgabe έκδ"),
        (
            .editionKind,
            "nowe nové nová nya neue nieuwe nueva nuevo herz uudist tark tarkistettu korj prerab прераб допълн преработено rozš rozšířené přeprac aktualiz dopunjeno dop izmijenjeno rozszerzone rozsz uzup átd átdolg átdolgozott доповн संशोधित परिवर्धित limited int intl student classic anniversary global custom uud uudistettu rev revised reissued reissue preliminary nuova nueva nouvelle nova reprinted expanded exp enl enlarged illustrated überarb überarbeitete erg bearb neubearb durchges korrig erw erweiterte rev. aktualisierte aktual neu vollst unveränd durchges revidierte completely updated international reprint paperback student abridged uudistettu javított bővített gözden geçirilmiş genişletilmiş popr dopl uppl opdateret herziene wyd перераб испр доп augm ampl corr corrected ergänzte neubearb neubearbeitete verb verbesserte korr überarbeiteten 増補 改訂 修订 개정"
        ),
        (
            .volume,
            "кн الجزء جزء ج دوره مج כרך tập deel dl dln delen tomos tomes tomy tomi svazek svazky svazků voll årgång årg letnik letn ročník годиште год godina god volum volumul jilid খণ্ড ปีที่ เล่มที่ kötet yıl évf évfolyam جلد جزء vol vols volume volumes v bd bde band bände jg jrg jahrgang jahrg årg roč т том tom tome tomo t cilt c τ τόμος köt sv المجلد مجلد खंड τόμ årg"
        ),
        (
            .issue,
            "кн عدد ع شماره ش חוברת גיליון גליון numer fasc fascicolo fascicule hæfte häfte štev numărul ฉบับที่ সংখ্যা τεύχ бр z zesz zeszyt čís číslo sz szám nrs пор nomor bil số فصل 호 no nos nr nro nᵒ n issue issues iss h heft hefte num núm número numero numéro nº n° n° № العدد अंक số τχ τεύχος вып вип выпуск sayı s nummer br č z ausgabe number numb"
        ),
        (
            .page,
            "صفحات צפ trang pàg pàgs strana strany stran strani σελ 頁 页 pagini lpp lk ст стор стр hlm halaman str อน หน้า पृष्ठ পৃ পৃষ্ঠা סס p pp page pages pg pgs s ss seite seiten sid sidor sivut с pág págs página páginas pag pagg pags पृ blz tr σσ σ صص ص עמ hal pp. f ff sf sayfa sayfalar"
        ),
        (.handbook, handbooks), (.meeting, "meeting meetings"), (.collection, "coll collection"),
        (.article, "article art article-no artikel artículo статья paper"),
        (.suffix, "jr sr ii iii iv jnr snr 2nd 3rd мл ст"),
        (
            .identifier,
            "doi http https www isbn issn arxiv pmid pmcid pmc eissn e-issn isbn-13 isbn-10 hdl urn eprint ftp"
        ),
        (.volumeBehind, "卷 巻 권 輯 집 册 冊"), (.issueBehind, "期 号 號 호 辑"),
        (.pageBehind, "页 頁 쪽 면 面 ページ o old oldal lpp lk"),
        (
            .retrieved,
            "truy アクセス 参照 訪問 lokaliseret преузета приступљено достъпно достъпен достъп متاح الاسترجاع استرجاعها استرجاع برگرفته נצפה recuperat consultat accedit 最終閲覧日 確認 閲覧日 最終閲覧 アクセス日 最終アクセス日 参照日 最終確認日 접속일 검색일자 检索日期 查閱日期 檢索日期 检索自 檢索自 获取自 उपलब्ध diperoleh скачано отримано доступно visitado ziyaret indirildi skoðað vaadatud žiūrėta skatīts tillgänglig tillgängligt saatavilla saatavissa ladattu uzyskano διαθέσιμο recuperado consultada consulta acceso geraadpleegd opgehaald hämtad hämtat hentet lastet tilgået haettu luettu viitattu pobrano dostęp staženo citováno dostupné dostupno preuzeto pristupljeno letöltve elérhető accesat disponibil preluat erişildi adresinden erişim diakses diunduh tersedia repéré récupéré régi ανακτήθηκε πρόσβαση אוחזר נדלה استرجع استرجعت تاريخ بازیابی สืบค้น เข้าถึง प्राप्त 검색 인출 검색일 접속 閲覧 取得 取自 检索 引用日期 访问日期 摘自 línea linea zugegriffen ligne linha resource звернення преузето извлечено получено дата retrieved available accessed verfügbar abgerufen zugriff disponible consulté recuperado disponível acesso url online zugriff letzter zuletzt geprüft aufgerufen eingesehen stand abruf доступа обращения режим электронный ресурс downloaded visited viewed cited download link 访问 取自 recuperato accesso consultado dostępne tilgængelig erişim disponibile consultato reperibile"
        ),
        (
            .others,
            """
            al others colleagues other otros otras outros autres др 等 외 등 ほか 他 ら alii andere anderen coll mfl kol \
            соавт соавторы коллеги другие сар съавт колектив ін інші співавт ark arkadaşları diğ diğerleri cols col \
            colab colaboradores collab collaborateurs collègues altri altres inni wsp muut sur suradnici sar dr další \
            kolektiv mtsai munkatársai alții συν συνεργάτες άλλοι cộng cs kawan rekan lain andre andra अन्य অন্যান্য \
            等人 collaboratori mitarb mitarbeiter saradnici sod sodelavci сътр кол други munkatársak társai آخرون آخرين \
            همکاران دیگران alţii lainnya
            """
        ),
        (
            .also,
            "aussi también também anche ook även også też także také též też még și myös juga thêm ayrıca также також також أيضا"
        ),
        (.season, "spring summer autumn fall winter frühjahr sommer herbst frühling"),
        (
            .newspaper,
            "times post guardian zeitung tribune herald spiegel zeit newspaper telegraph economist daily monde país libération news newsweek atlantic yorker wired forbes observer independent figaro corriere repubblica nrc volkskrant handelsblad dagbladet aftenposten politiken nyheter sanomat wyborcza rzeczpospolita hürriyet cumhuriyet milliyet handelsblatt tagesspiegel tageszeitung faz nzz taz clarín folha коммерсантъ ведомости 新聞 日报 日報 신문 일보"
        ),
        (.website, "wikipedia blog medium website github towardsdatascience encyclopedia youtube openai huggingface"),
        (
            .university,
            "fakultet fakulteta факултет факультет ülikool univerza universitat colegio colégio universitas politeknik politécnica politecnico universiteit universitetet universitatea університет універзитет универзитет tudományegyetem yliopisto sveučilišta sveučilištu universitesi دانشکده الجامعة विश्वविद्यालय বিশ্ববিদ্যালয় 大學 대학원 大学院 university universität université universidad universidade università universitet universiteit university's hochschule üniversitesi университет institute technology 大学 대학교 đại học جامعة دانشگاه אוניברסיטת האוניברסיטה มหาวิทยาลัย sveučilište univerzitet uniwersytet univerzita egyetem yliopisto πανεπιστήμιο college school univ fakultät faculty department eth mit caltech"
        ),
    ]

    /// A part with one of these is a publisher.
    private static let publishers = """
        editura liber studentlitteratur universitetsforlaget vastapaino gaudeamus polirom karolinum naklada karthala pwn feltrinelli mondadori utet bompiani rizzoli francoangeli carocci guerini donzelli calmann-lévy payot syros puq cnrs press publishing publishers publisher publications publication books wiley springer sage elsevier routledge
        mcgraw mcgraw-hill pearson prentice addison addison-wesley erlbaum crc chapman holt freeman norton penguin harper
        macmillan palgrave verlag verlagsgesellschaft birkhäuser kluwer guilford jossey jossey-bass allyn duxbury
        houghton aldine oliver heinemann blackwell longman dover reidel thomson cengage brooks wadsworth corwin emerald
        nijhoff plenum pergamon griffin o'reilly manning packt doubleday knopf vintage gruyter lippincott wolters
        saunders mosby churchill karger thieme hachette bloomsbury polity teubner gauthier-villars presses éditions
        édition edizioni editora yayınları yayıncılık yayınevi siam pmlr omnipress curran polymetrica suhrkamp hogrefe
        beltz vs rowohlt campus nomos juventa klett kohlhammer utb oldenbourg mohr siebeck huber barbara budrich leske
        westdeutscher westdt fischer dtv beck ullstein transcript waxmann klinkhardt kösel luchterhand duncker humblot
        enke urban schwarzenberg deutscher poeschel schäffer gabler vieweg editorial ediciones editores paidós gedisa
        siglo morata ariel alianza trillas puf seuil gallimard minuit dunod colin armand harmattan flammarion fayard
        einaudi mulino laterza feltrinelli franco angeli giuffrè наука изд издательство изд-во мысль прогресс питер мир
        высшая 出版社 出版会 出版會 出版 书局 書局 书店 書店 書房 書院 印书馆 출판사 출판부 문화사 학지사 사 선 انتشارات نشر دار مكتبة
        elgar ashgate falmer methuen hutchinson tavistock schuster russell lexington rowman
        littlefield praeger greenwood ablex associates mit cambridge oxford duke yale harvard
        princeton stanford nova ios sense brill lang benjamins mouton hampton cassell continuum unwin
        kegan viking bantam mcgrawhill mc-graw apa aera icpsr paradigm
        multilingual hodder arnold croom helm foresman winston rinehart scribner harcourt brace jovanovich d.c.
        heath worth irwin dorsey lawson pitman w.w. left westview zed pluto verso beacon schocken altamira
        nxb cup oup kiadó pegem akademi yayınevi nakladništvo zanichelli starch apress morgan kaufmann artech world-scientific sinauer interscience merrill
        """

    /// A part with one of these is the venue of a conference paper.
    private static let conferences = """
        proceedings proc conference conf symposium symp workshop workshops congress colloquium neurips
        nips icml iclr naacl naacl-hlt acl emnlp eacl coling conll cvpr iccv eccv wacv bmvc miccai kdd sigkdd aaai ijcai
        sigir sigmod sigchi chi www vldb colt uai aistats interspeech icassp icra iros recsys cikm icdm ecml pkdd wsdm
        ecir hicss icis ecis icwsm facct aies jcdl tpdl soda stoc focs osdi sosp usenix lrec semeval ismir icslp icpr icann ijcnn gecco cecc ppsn asiacrypt crypto
        siggraph eurographics eurovis infovis ubicomp mobisys sensys percom aamas acml pakdd sdm icde edbt iswc eswc globecom infocom
        compstat icslp eurospeech eusipco tagungsband jahrestagung fachtagung herbsttagung frühjahrstagung arbeitstagung weltkongress
        sborník konferencji konferencyjne konference конференція конференції матеріали симпозиум симпозіум
        uist cscw icse fse oopsla pldi popl sigcomm nsdi mobicom hpca isca micro asplos ieee-s&p ndss ccs eurocrypt
        konferenz tagung kongress colloque actes congreso actas simposio congresso anais atti convegno конференция
        конференции материалы труды тезисы 会议 论文集 大会 学会論文集 학술대회 학술대회논문집 발표논문집 proceeding congrès 抄録集 予稿集 講演集 講演概要集 要旨集
        発表要旨 梗概集 초록집 발표집 춘계학술대회 추계학술대회 kongresi kongre sempozyumu sempozyum bildirileri encuentro jornadas prosiding
        πρακτικά συνεδρίου συνέδριο конгресса конгресс съезда مؤتمر المؤتمر ندوة الندوة ملتقى الملتقى همایش کنفرانس
        کنگره כנס הכנס הכינוס конференції конференція конференција конференцији симпозијум симпозиум симпозиума
        симпозіум konferencja konferencji sympozjum konference konferenci konferencii konferencia konferencián
        szimpózium conferința conferinței conferenza convegni simpósio simpósios simpozion simpozionul simpozijum
        simpozij simpozija savjetovanje seminário conferência conferencia conférence konferensen konferens konferansen
        konferanse konferencen konferensi simposium skupa скупа सम्मेलन संगोष्ठी 発表論文集 講演論文集 大会論文集 研討會 研讨会 年会 年會 シンポジウム
        발표대회 학술발표 발표자료집 심포지엄 발표문집 학술발표회 발표회 tagungsband kongresses kongresinde kongresi'nde sempozyumunda
        sempozyumu'nda konferansında konferansı'nda конференције
        """

    /// A part with one of these is a journal even when nothing follows it.
    private static let journals = """
        journal journals review reviews annals bulletin transactions letters quarterly magazine science nature biometrika
        econometrica psychometrika technometrics biometrics lancet cell jama bmj archives acta annales zeitschrift
        metrika neuron plos psychologist physicist statistician proceedings-b revista revue rivista jahrbuch archiv
        vierteljahrsschrift vierteljahreshefte rundschau zeitschrift blätter forum журнал вестник известия вопросы успехи
        学报 學報 学刊 學刊 期刊 研究 杂志 雜誌 雑誌 紀要 学会誌 학술지 학회지 연구 논문지 학보 논총 مجلة مجله فصلنامه
        dergisi časopis přehled przegląd kwartalnik tidsskrift tidskrift tijdschrift cahiers cuadernos estudios yearbook
        kzfss communications gazette digest newsletter daedalus sociometry pnas วารสาร tạp
        jurnal szemle επιθεώρηση περιοδικό पत्रिका quaderni roczniki rocznik zeszyty aikakauskirja aikakauslehti
        közlemények folyóirat glasnik вісник часопис гласник списание ежегодник boletín boletim bollettino
        bülteni anuario anuário anuari gaceta 評論 論叢 論集 季刊 학회보 논집
        """

    /// What stands in a book with one of these in its title is a part of it.
    private static let handbooks = """
        handbook encyclopedia encyclopaedia dictionary handbuch enzyklopädie handwörterbuch lexikon
        encyclopédie dictionnaire enciclopedia enciclopédia dizionario diccionario dicionário handboek
        encyclopedie handbok håndbok håndbog uppslagsverk encyklopedia encyklopedie энциклопедия
        енциклопедія справочник довідник ansiklopedisi ensiklopedi käsikirja kézikönyv εγχειρίδιο
        εγκυκλοπαίδεια موسوعة دانشنامه אנציקלופדיה 事典 辞典 ハンドブック 手册 百科全书 핸드북 사전
        """

    private static let theses = """
        magistarski magistrsko diplomsko doktorsko магістерська бакалаврська дипломна квалификационная licență disertație
        promocijas magistritöö doktoritöö bakalaureusetöö μεταπτυχιακή διδακτορική πτυχιακή प्रबंध doctoraatsproefschrift
        kandidatuppsats magisteruppsats masteruppsats licentiatavhandling
        дисертација tezė disertácia értekezése
        afhandling avhandling doktorsavhandling doktoravhandling masteroppgave hovedoppgave speciale uppsats
        examensarbete scriptie masterscriptie doctoraat gradu lisensiaatintyö bakalářská diplomová disertační rigorózní magisterská bakalárska diplomka dizertačná dizertácia
        szakdolgozat értekezés disszertáció teză διατριβή διπλωματική дисертація дисертации дисертация дисертационен магистърска
        магистерская дипломная disertasi disertacija disertasyon tezleri licencjacka magisterska doktorska diplomski doktorat
        thesis dissertation habilitation habilitationsschrift diplomarbeit masterarbeit magisterarbeit doktorarbeit projektarbeit staatsexamensarbeit zulassungsarbeit hausarbeit inauguraldissertation lizentiatsarbeit licenciatuur skripsi tfm tfg
        bachelorarbeit thèse mémoire tesis tese dissertação tesi диссертация дис дисс автореферат диссертации tezi
        رسالة أطروحة پایان‌نامه پایاننامه رساله luận עבודת диссертации วิทยานิพนธ์ disertace disertacija rozprawa doktori väitöskirja 学位论文 博士论文 硕士论文 博士論文 博士学位論文 修士学位論文 修士論文 碩士論文 卒業論文 博士学位论文 硕士学位论文 博士學位論文 학위논문 석사논문 박사논문 शोधप्रबंध 박사학위논문 석사학위논문 proefschrift avhandling diss
        """

    /// Places of publication; the state behind a comma (`Hillsdale, NJ`) needs no entry.
    private static let places = """
        gravenhage hertogenbosch bussum hobart nội hà newport titchfield λευκωσία ginebra θεσσαλονίκη πάτρα denizli prizren eskişehir konya haag den reinbek london york cambridge oxford boston berlin paris amsterdam edinburgh chicago philadelphia francisco angeles
        heidelberg vienna wien zürich zurich basel milan milano roma rome madrid barcelona tokyo beijing shanghai
        singapore sydney melbourne toronto montreal montréal ottawa washington baltimore princeton berkeley stanford
        hillsdale mahwah thousand oaks beverly hills newbury belmont hoboken reading englewood cliffs upper saddle river
        dordrecht leiden rotterdam utrecht copenhagen københavn stockholm uppsala oslo helsinki dublin manchester
        chichester harmondsworth aldershot basingstoke leipzig stuttgart münchen munich köln cologne göttingen hamburg
        frankfurt bonn moscow leningrad petersburg kiev kyiv warsaw warszawa prague praha budapest bucharest athens
        istanbul i̇stanbul ankara delhi mumbai bangalore dhaka hague brussels brussel bruxelles geneva genève lausanne
        ithaca durham evanston urbana bloomington homewood pacific grove monterey sebastopol redwood opladen wiesbaden
        weinheim tübingen konstanz bielefeld mannheim münster freiburg mainz bern graz darmstadt marburg giessen gießen
        neuwied reinbek bremen hannover würzburg augsburg düsseldorf dortmund essen bochum kassel jena dresden halle
        bologna torino turin firenze florence napoli méxico mexico bogotá buenos aires santiago lima lisboa lisbon porto
        são paulo rio janeiro brasília lyon grenoble toulouse bordeaux strasbourg rennes москва м спб л минск киев
        петербург новосибирск казань 北京 上海 广州 南京 武汉 天津 杭州 成都 東京 东京 京都 大阪 서울 부산 台北 تهران القاهرة
        بيروت الرياض бeоград београд beograd zagreb sofia ljubljana bratislava riga vilnius tallinn kraków wrocław
        gdańsk lund göteborg aarhus odense bergen turku tampere antwerp leuven ghent gent luxembourg glasgow cardiff
        belfast bristol leeds sheffield nottingham birmingham norwich exeter brighton lancaster milton keynes norwood
        westport greenwich lanham totowa totawa burlington lexington columbus austin dallas houston atlanta minneapolis
        seattle denver tucson pittsburgh detroit cleveland champaign amherst waltham needham glencoe garden city norfolk
        buckingham maidenhead abingdon cheltenham northampton farnham bingley rockville bethesda arlington alexandria
        hanover albany rochester buffalo syracuse jerusalem tel aviv haifa tehran cairo beirut riyadh lagos nairobi
        johannesburg pretoria auckland wellington canberra brisbane perth adelaide hong kong taipei seoul osaka kyoto
        cham groningen houten voorburg heerlen nuremberg nürnberg erlangen київ харків львів αθήνα ρέθυμνο תל curitiba recife петрополис petrópolis marseille lille nantes trento bari palermo bath boulder zagreb harlow oxon essex surrey bangkok jakarta manila hanoi karachi lahore colombo kathmandu calcutta kolkata madras chennai hyderabad
        geelong carlton scottsdale malden sunderland boulder eugene honolulu hinsdale glenview dubuque skokie lincoln
        poznań łódź katowice lublin szczecin toruń gdynia jyväskylä tartu ostrava brno olomouc košice szeged debrecen cluj
        iași timișoara skopje varna пловдив софия владивосток иркутск ярославль новгород барнаул красноярск омск тюмень волгоград минск алматы ташкент екатеринбург томск самара саратов воронеж пермь уфа челябинск одеса
        дніпро одесса valencia sevilla zaragoza granada bilbao salamanca málaga murcia oviedo pamplona caracas quito
        montevideo bogota guadalajara monterrey puebla nancy montpellier dijon poitiers caen rouen amiens louvain
        louvain-la-neuve namur neuchâtel fribourg québec sherbrooke genova padova pisa siena perugia catania coimbra
        braga fortaleza horizonte campinas florianópolis malmö linköping umeå trondheim stavanger roskilde ålborg
        bucurești craiova brașov hồ chí minh yogyakarta surabaya semarang medan lumpur pinang selangor frederiksberg örebro
        kongsvinger vantaa oulu espoo joensuu rovaniemi olomouc plzeň bydgoszcz białystok lwów zadar rijeka maribor novi
        niš сараево ниш скопје 武漢 臺北 臺北市 台北市 高雄 臺中 台中 新北 名古屋 横浜 神戸 仙台 札幌 福岡 대전 대구 광주 인천 파주
        دمشق بغداد عمان الدوحة دبي مشهد اصفهان شیراز قم ירושלים חיפה दिल्ली नई जयपुर वाराणसी आगरा मेरठ कोलकाता ঢাকা কলকাতা
        กรุงเทพฯ กรุงเทพมหานคร เชียงใหม่ ขอนแก่น campobasso rubbettino soveria mannelli acireale brescia torino petropolis
        belo campina maringá cuiabá salvador goiânia vitória londrina tlaxcala toluca morelia xalapa córdoba mendoza
        asunción paz managua heroica tunja medellín cali barranquilla cusco arequipa concepción valparaíso
        nijmegen tilburg eindhoven maastricht enschede delft wageningen assen potsdam rostock magdeburg chemnitz
        wuppertal siegen trier saarbrücken paderborn osnabrück oldenburg kiel lübeck bayreuth bamberg passau regensburg
        ulm linz salzburg innsbruck klagenfurt guildford canterbury leicester loughborough coventry aberdeen dundee
        colchester swansea southampton plymouth nashville memphis raleigh sacramento pasadena izmir bursa
        norman tuscaloosa athens gainesville alto menlo carbondale ann arbor haven brunswick jersey orleans san diego
        diego jose santa monica barbara cruz stamford armonk binghamton commack huntington hove mahweh baden reinbek allensbach ludwigsburg hagen offenbach homburg witten duisburg weimar bochum augsburg hohengehren baltmannsweiler schorndorf hildesheim lüneburg eichstätt lavras pelotas viçosa marília araraquara bauru niterói uberlândia manaus belém botucatu piracicaba seropédica jaboticabal
        teresina maceió aracaju ribeirão aveiro évora
        """

    /// The states and countries that stand behind a place.
    private static let regions = """
        al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or
        pa ri sc sd tn tx ut vt va wa wv wi wy uk usa us on bc qc england germany netherlands canada croatia serbia poland hungary czechia greece portugal brazil mexico argentina chile colombia peru korea russia ukraine romania bulgaria slovenia estonia latvia lithuania iceland egypt kenya nigeria ghana iran thailand vietnam indonesia malaysia philippines taiwan zealand italia españa österreich schweiz polska brasil méxico austria switzerland
        france australia japan china india turkey italy spain sweden mass conn calif ill mich minn deutschland
        massachusetts california connecticut illinois texas florida ohio michigan wisconsin minnesota pennsylvania virginia maryland kansas missouri iowa indiana georgia tennessee colorado oregon arizona utah nevada alabama kentucky louisiana nebraska oklahoma arkansas hawaii maine vermont delaware montana idaho ontario quebec alberta victoria queensland scotland ireland wales malta cyprus morocco tunisia qatar slovakia belgium denmark norway finland israel
        """

    /// Words whose period ends no sentence.
    private static let abbreviations = """
        кн cap kap chap hoofdst rozdz σελ annu polit mediat wyd τεύχ μετάφρ terj moh μτφρ μτφ επιμ τχ τ сер фр англ нем ит исп польск лат греч angl franc niem coll tłum przeł přel övers overs ford çev prev vert zit hlsg rcp phil inaug jur rer theol oec dipl habil vs st dr mr mrs no nos vol vols pp p ed eds edn al e.g i.e cf inc jr sr ca approx rev dept univ proc conf int penerj cet przekł
        trans assoc am psychol stat statist soc math ann sci res bull educ ph.d ser art suppl co corp ltd amer
        roy acad biol phys med clin exp appl eng comput nat lett rep tech mem symp adv pt chem econ econom hist
        hrsg hg bd bde jg jahrg nr aufl übers verl univ zschr zs kap vgl bzw ff f usw etc d h z u v s t m p n c ch
        núm vol pág págs coord comp trad т с р изд стр под ред пер науч вып сб ст им г гг др см
        tp ders dies westdt gen microbiol soz psych pol sociol anthropol behav cogn dev pers tr chap вип соціол автореф канд докт филос социол психол пед экон техн юрид отв общ гл кол авт am j br brit can eur engl n q rev sc st transl orig
        kölner zeitschr neurosci surg epidemiol stud gov admin manag organ theor exper photogr electr electron
        ing intl natl lab inst commun surv recognit vis matem матем науч dep div mfl mt ft mass calif conn ill mich minn penn wash ass'n int'l nat'l
        """

    private static let particles = """
        van von vom dem de der den del della dello degli dei di da dal das do dos du des la le lo ter ten tot te zu zum zur
        af av bin ibn ben el al 't st y e i zur auf aus'm op ten 's
        """

    private static let organisations = """
        statistik statistisk statistiska statistikkontor निदेशालय organización organização urząd úřad hivatal kurumu kurum banco badan kementerian lembaga αρχή υπουργείο banque banca banka centro centrum ośrodek observatoire observatorio treasury
        observatório osservatorio planbureau bureau ämter amt ämtern jugendinstitut ethikrat confederation consejo conselho
        consiglio consejería secretaría secretaria dirección direction agence agencia agência agenzia fundación fundação
        fondation fondazione fundacja stichting sällskap myndighet verket služba služby zavod завод фонд служба агентство
        центр банк управление управління служби державна міністерство інститут росстат комисия
        collaboration collaborative institute institut institution instituto group university université universität
        universidad organization organisation association society committee center centre team council bureau agency
        ministry department office consortium foundation network inc corp corporation ltd llc gmbh company laboratory
        laboratories labs lab openai google microsoft deepmind meta ibm rand nasa anthropic facebook commission panel
        project board school college academy federation union initiative authority administration service services
        statement community developers contributors researchers research taskforce force international national
        government bank fund press hospital library libraries division unit alliance program programme club directorate
        survey world nations centers partnership trust studio forum conference secretariat toyota motorola boeing
        xerox workgroup publishers united european federal bundesamt bundesministerium statistisches ministerium
        gesellschaft verein verband stiftung zentrum deutsche deutscher ministère ministerio ministério secretaria prefeitura comité sociedad société
        asociación associação организация институт министерство академия комитет центр 委员会 委員会 研究所 研究院 学会
        協会 協議會 協議会 財団 機構 連盟 センター 协会 基金会 联合会 主計總處 統計局 统计局 협회 학회 연구회 협의회 연구원 연구소 위원회 통계청 교육부 bundeszentrale kommission arbeitsgruppe projektgruppe
        autorengruppe parliament congress senate office court embassy museum archive archives collective cooperative
        gus cbos badan pusat kementerian lembaga jabatan tổng cục viện infratest emnid allensbach sozialforschung forschungsgruppe infas kantar insee ined ocde ibge inegi istat cepal onu indec banxico investigators trialists unesco unicef oecd who nato nist nice cdc nih ilo imf gesis destatis eurostat
        konsortium deutsches watch informationsamt bundesanstalt landesamt bundesregierung senatsverwaltung landesregierung bundestag wissenschaftszentrum forschungszentrum forschungsinstitut
        hivatal rat statistics un eu biobank ipsos yougov bộ istituto ministero autorité autorità autoridad zakład instytut सरकार κέντρο κέντρου οργανισμός ινστιτούτο πανεπιστήμιο ένωση ομάδα εταιρεία υπηρεσία הלשכה משרד מכון המכון הרשות מרכז המרכז האגודה הוועדה معهد المعهد جمعية الجمعية المركز مجلس المجلس هيئة المنظمة مصلحة مديرية پژوهشگاه انجمن मंत्रालय आयोग परिषद संस्थान منظمة وزارة مركز الهيئة الجهاز سازمان وزارت مرکز مؤسسه ministerstvo ministerstwo ministeriet bakanlığı kurumu enstitüsü
        """

    private static let smallWords = """
        of the for in on and to a an as by with from at or is are be vs via into under through its their how what why
        der die das des für zur zum im von und mit bei auf aus den dem ein eine als zu
        du des les aux pour sur dans par avec au la le el los las para por con su sus en del al
        da do dos das na no nas nos della delle dei degli nel sulla per lo gli
        """

    private static let ordinals = """
        first second third fourth fifth sixth seventh eighth ninth tenth kesatu pertama kedua ketiga keempat kelima keenam ketujuh zweite dritte vierte fünfte erste sechste siebte
        2nd 3rd 1st 4th 5th 6th 7th 8th 9th 10th 11th 12th 2e 3e 4e 2ª 3ª 2a 3a 2d 3d 2º 3º 1ère 2ème 3ème 4ème 2-е 3-е
        """

    private static let moreOrdinals = """
        ª º ª. первое второе вторая третье третья четвертое перше друге третє तीसरा दूसरा चौथा पाँचवाँ पांचवां छठा सातवाँ
        आठवाँ नौवाँ नवाँ दसवाँ ग्यारहवाँ बारहवाँ तेरहवाँ चौदहवाँ पंद्रहवाँ द्वितीय तृतीय चतुर्थ पंचम षष्ठ দ্বিতীয় তৃতীয় চতুর্থ δεύτερη τρίτη τέταρτη andra tredje fjärde femte sjätte
        tweede derde vierde vijfde zesde deuxième troisième quatrième cinquième segunda tercera cuarta quinta terceira
        seconda terza quarta druhé třetí čtvrté drugie trzecie czwarte birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu második harmadik
        negyedik toinen kolmas neljäs
        """

    private static let descriptions = """
        various multiple several many numerous unknown traditional tradition attributed based developed formalized
        introduced popularized proposed derived adapted extended roots origins early modern ancient classical
        literature practice practitioners scholars authors independent work works general common methods theory
        introduction study analysis manual guide wörterbuch słownik slovník словарь словник sözlüğü woordenboek
        """

    /// The month's number of every word that names one. Years are read by the same words: see ``YearVocabulary/months``.
    private static let months: [[UInt8]: Int] = {
        var numbers: [[UInt8]: Int] = [:]
        for (word, names) in YearVocabulary.months {
            guard case .month(let number) = word else { continue }
            for name in names.split(separator: "|") where name.utf8.count > 3 && name.last != "." && !name.contains(" ")
            {
                numbers[Array(name.utf8)] = number
            }
        }
        for (word, number) in shortMonths { numbers[Array(word.utf8)] = number }
        return numbers
    }()

    /// Short forms, their period left out.
    private static let shortMonths: [(String, Int)] = [
        ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("may", 5), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9),
        ("sept", 9), ("oct", 10), ("nov", 11), ("dec", 12), ("mär", 3), ("mai", 5), ("okt", 10), ("dez", 12),
        ("janv", 1), ("févr", 2), ("avr", 4), ("juil", 7), ("déc", 12), ("ene", 1), ("abr", 4), ("ago", 8), ("dic", 12),
        ("mei", 5), ("maj", 5), ("fev", 2), ("febr", 2), ("genn", 1), ("febbr", 2), ("giu", 6), ("lug", 7), ("sett", 9),
        ("ott", 10), ("янв", 1), ("фев", 2), ("апр", 4), ("мая", 5), ("июн", 6), ("июл", 7), ("авг", 8),
        ("сен", 9), ("окт", 10), ("ноя", 11), ("дек", 12),
        ("בינואר", 1), ("בפברואר", 2), ("במרץ", 3), ("במרס", 3), ("באפריל", 4), ("במאי", 5), ("ביוני", 6), ("ביולי", 7),
        ("באוגוסט", 8), ("בספטמבר", 9), ("באוקטובר", 10), ("בנובמבר", 11), ("בדצמבר", 12),
        ("ιανουαρίου", 1), ("φεβρουαρίου", 2), ("μαρτίου", 3), ("απριλίου", 4), ("μαΐου", 5), ("μαίου", 5),
        ("ιουνίου", 6),
        ("ιουλίου", 7), ("αυγούστου", 8), ("σεπτεμβρίου", 9), ("οκτωβρίου", 10), ("νοεμβρίου", 11), ("δεκεμβρίου", 12),
        ("siječnja", 1), ("veljače", 2), ("ožujka", 3), ("travnja", 4), ("svibnja", 5), ("lipnja", 6), ("srpnja", 7),
        ("kolovoza", 8), ("rujna", 9), ("studenoga", 11), ("studenog", 11), ("prosinca", 12),
        ("gener", 1), ("febrer", 2), ("març", 3), ("maig", 5), ("juny", 6), ("juliol", 7), ("agost", 8),
        ("setembre", 9),
        ("octubre", 10), ("novembre", 11), ("desembre", 12),
    ]

    private static let monthWords = months.keys.map { String(decoding: $0, as: UTF8.self) }.sorted().joined(
        separator: " ")

    /// The month's number, whatever the case of its letters.
    static func month(_ word: ArraySlice<UInt8>) -> Int? {
        months[Array(String(decoding: word, as: UTF8.self).lowercased().utf8)]
    }
}
