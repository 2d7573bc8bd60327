extension YearVocabulary {
    /// Words of other languages than English, one block a meaning.
    static let languages: [(YearWord, String)] = [
        (
            .approximate,
            """
            um|etwa|ungefähr|gegen|rund um|zirka|um das jahr|schätzungsweise|vers|env.|env|environ|autour de|\
            aux alentours de|aux environs de|vers l'année|hacia|alrededor de|aproximadamente|en torno a|cerca de|\
            hacia el año|aprox.|aprox|intorno al|verso il|attorno al|all'incirca|intorno agli|verso|por volta de|\
            cerca|em torno de|omstreeks|rond|ongeveer|circa het jaar|rond het jaar|omkring|ungefär|runt|omtrent|ca|\
            noin|vuoden tienoilla|około|ok.|ok|mniej więcej|kolem|asi|přibližně|okolo|približne|oko|otprilike|около|\
            ок.|примерно|приблизительно|порядка|близько|приблизно|бл.|yaklaşık|yaklaşık olarak|civarı|civarında|\
            dolayları|dolaylarında|sıralarında|tahminen|khoảng|vào khoảng|khoảng năm|chừng|sekitar|kira-kira|\
            kurang lebih|sekitar tahun|lebih kurang|körül|körülbelül|kb.|în jurul anului|în jurul|aproximativ|cca|\
            γύρω στο|περίπου|περί το|חולי|בערך|סביב|约|約|大约|大約|左右|前后|前後|上下|大概|頃|ごろ|ころ|あたり|およそ|おおよそ|くらい|前後|약|경|쯤|무렵|대략|\
            께|حوالي|نحو|قرابة|تقريبا|تقريبًا|ما يقارب|حدود|در حدود|حدوداً|تقریباً|تقریبا|حوالی|लगभग|करीब|के आसपास|\
            के लगभग|ประมาณ|ราว|ราวปี|ราวๆ|প্রায়|আনুমানিক|தோராயமாக|సుమారు|சுமார்
            """
        ),
        (
            .uncertain,
            """
            vermutlich|wahrscheinlich|möglicherweise|vielleicht|wohl|unsicher|probablement|peut-être|sans doute|\
            incertain|date incertaine|probablemente|posiblemente|quizá|quizás|tal vez|incierto|fecha incierta|\
            probabilmente|forse|possibilmente|incerto|provavelmente|possivelmente|talvez|waarschijnlijk|mogelijk|\
            misschien|onzeker|troligen|kanske|möjligen|trolig|muligens|sandsynligvis|måske|todennäköisesti|ehkä|\
            prawdopodobnie|być może|możliwe|niepewne|pravděpodobně|asi|možná|snad|вероятно|возможно|предположительно|\
            может быть|ймовірно|можливо|muhtemelen|belki|olasılıkla|tahmini|có lẽ|có thể|mungkin|barangkali|diduga|\
            kemungkinan|valószínűleg|talán|probabil|posibil|πιθανώς|ίσως|可能|或许|也许|疑|おそらく|たぶん|恐らく|推定|아마|아마도|추정|ربما|\
            على الأرجح|محتمل|يحتمل|احتمالاً|احتمالا|شاید|शायद|संभवतः|อาจ|อาจจะ|น่าจะ|คาดว่า
            """
        ),
        (
            .before,
            """
            vor|vor dem|früher als|avant|avant l'|avant les|antérieur à|antes de|antes del|antes dos|antes da|\
            prima del|prima degli|prima|anteriore al|vóór|voor|eerder dan|före|før|ennen|przed|před|pred|prije|до|\
            ранее|раньше|trước|trước năm|sebelum|sebelum tahun|înainte de|πριν|πριν από|πριν το|לפני|قبل|قبل عام|\
            ما قبل|پیش از|قبل از|ก่อน|ก่อนปี
            """
        ),
        (
            .beforeBehind,
            """
            öncesi|öncesinde|önce|'den önce|'dan önce|előtt|之前|以前|前|전|이전|के पहले|से पहले|पूर्व
            """
        ),
        (
            .upTo,
            """
            bis|bis zum|bis zu|bis in die|bis ins|bis ende|jusqu'en|jusqu'à|jusque|jusqu'aux|jusqu'au|hasta|hasta el|\
            hasta los|fino al|fino agli|fino|sino al|até|até ao|até os|tot|tot en met|t/m|tot aan|till|fram till|\
            frem til|indtil|saakka|do roku|aż do|do|až do|až|по|вплоть до|до конца|đến|cho đến|tới|cho tới|đến năm|\
            hingga|sampai|sampai dengan|s.d.|s/d|până în|pana in|μέχρι|έως|עד|حتى|حتى عام|إلى|الى|إلى غاية|تا|تا سال|\
            จนถึง|ถึง|จนถึงปี
            """
        ),
        (
            .upToBehind,
            "oder früher|ou avant|o antes|o prima|ou antes|kadar|değin|'e kadar|'a kadar|为止|為止|まで|까지|तक|เป็นต้นมา"
        ),
        (
            .since,
            """
            vuodesta|dal|dagli|dai|с|со|seit|seit den|seit dem|ab|seit etwa|depuis|depuis les|dès|dès les|\
            à partir de|à partir des|desde|desde el|desde los|a partir de|a partir del|a partir dos|a partire dal|\
            a partire dagli|sinds|vanaf|sinds de|sedan|siden|fra og med|från och med|alkaen|od|od roku|począwszy od|\
            od połowy|začátek|počínaje|начиная с|с начала|починаючи з|від|з|kể từ|từ|từ năm|kể từ năm|sejak|mulai|\
            sejak tahun|mulai tahun|începând cu|începând din|din anul|από το|από τη|מאז|החל מ|منذ|منذ عام|ابتداء من|\
            از|از سال|ตั้งแต่|ตั้งแต่ปี|นับตั้งแต่|自从|自|从|從
            """
        ),
        (.from, "von|vom|från|ze|из|din|de la|de l'|entre le|entre la"),
        (
            .after,
            """
            nach|nach dem|après|après l'|después de|después del|tras|posterior a|dopo|dopo il|depois de|após|na|\
            efter|etter|jälkeen|po|po roku|после|після|sau|sau năm|setelah|sesudah|pasca|după|μετά|μετά το|אחרי|\
            بعد|بعد عام|پس از|بعد از|หลัง|หลังจาก|หลังปี
            """
        ),
        (.afterBehind, "sonrası|sonrasında|sonra|'den sonra|'dan sonra|után|之后|之後|后|後|후|के बाद|के पश्चात"),
        (
            .onward,
            """
            und später|oder später|ff.|fortlaufend|et après|et au-delà|ou plus tard|et suivantes|y después|\
            en adelante|y posteriores|o posterior|e oltre|in poi|e seguenti|em diante|e posteriores|en later|\
            og senere|och senare|och framåt|og fremover|i później|a později|a dále|и позже|и далее|и позднее|\
            і пізніше|'dan beri|'den beri|beri|itibaren|bu yana|ve sonrası|trở đi|trở về sau|về sau|dan seterusnya|\
            ke atas|és később|și mai târziu|και μετά|以来|以來|以降|이후|以后|以後|이래|이래로|起|开始|開始|から|부터|以後|وما بعده|وما بعدها|\
            فصاعدا|فصاعداً|به بعد|تاکنون|से|से अब तक|เป็นต้นไป|至今|迄今|现在まで|से आगे
            """
        ),
        (.to, "à|au|aux|a los|a|al|agli|ao|aos|á|bis zu|–|t.e.m.|til|—|至|到|へ|에서|से लेकर"),
        (
            .between,
            """
            zwischen|entre|entre los|entre les|fra|tra|tra il|tra gli|tussen|mellan|mellem|välillä|między|mezi|\
            između|между|між|arasında|arası|giữa|antara|között|între|μεταξύ|בין|بين|میان|بین|ระหว่าง|之间|之間|の間|사이|\
            के बीच
            """
        ),
        (
            .and,
            """
            und|sowie|et|y|e|ed|en|och|og|ja|i|a|oraz|и|і|й|та|ve|ile|và|dan|serta|és|și|si|και|و|和|与|與|及|以及|と|\
            および|及び|및|과|와|और|तथा|एवं|และ|এবং|மற்றும்|and
            """
        ),
        (
            .or,
            """
            oder|bzw.|beziehungsweise|ou|ou bien|o|u|ó|o bien|oppure|of|eller|tai|lub|albo|nebo|či|ili|или|либо|\
            або|чи|veya|ya da|yahut|hoặc|hay|atau|vagy|sau în|ή|או|أو|او|یا|या|अथवा|หรือ|或|或者|または|又は|もしくは|あるいは|\
            또는|혹은|অথবা
            """
        ),
        (
            .part,
            """
            anfang|anfang der|mitte|mitte der|ende|ende der|frühe|früher|frühen|späte|späten|spätes|frühes|mitte des|\
            anfang des|ende des|beginn|beginn der|beginn des|ausgehendes|erste hälfte|zweite hälfte|erste hälfte des|\
            zweite hälfte des|1. hälfte des|2. hälfte des|1. hälfte|2. hälfte|début|début des|début du|au début des|\
            au début du|milieu|milieu des|milieu du|fin|fin des|fin du|à la fin des|à la fin du|au milieu des|\
            au milieu du|première moitié du|seconde moitié du|deuxième moitié du|première moitié des|\
            seconde moitié des|principios de|principios de los|principios del|a principios de|a principios de los|\
            a principios del|mediados de|mediados de los|mediados del|a mediados de|a mediados de los|a mediados del|\
            finales de|finales de los|finales del|a finales de|a finales de los|a finales del|fines de|fines del|\
            a fines del|comienzos de|comienzos del|inicios de|inicios del|primera mitad del|segunda mitad del|\
            primera mitad de|segunda mitad de|inizio|inizio del|inizi del|inizi degli|inizio degli|primi|primi del|\
            nei primi|primi anni|metà|metà del|metà degli|fine|fine del|fine degli|tardi|prima metà del|\
            seconda metà del|início|início do|início dos|início da|no início dos|meados|meados do|meados dos|\
            em meados dos|final|final do|final dos|final da|fins|fins do|fins dos|fim|fim do|primeira metade do|\
            segunda metade do|inícios|begin|begin van de|begin van|vroege|midden|midden van de|midden van|halverwege|\
            halverwege de|eind|eind van|einde|late|laat|eerste helft van de|tweede helft van de|medio|början av|\
            tidigt|mitten av|slutet av|sent|tidlig|midten av|slutten av|begyndelsen af|midten af|slutningen af|sen|\
            tidiga|sena|første halvdel af|anden halvdel af|første halvdel av|andre halvdel av|första hälften av|\
            andra hälften av|początek|na początku|początku|początki|połowa|w połowie|koniec|pod koniec|końcu|wczesne|\
            późne|pierwsza połowa|druga połowa|počátek|začátek|polovina|konec|koncem|počátkem|první polovina|\
            druhá polovina|rané|pozdní|начало|в начале|середина|в середине|конец|в конце|начала|середины|конца|\
            ранние|поздние|первая половина|вторая половина|початок|середина|кінець|початку|кінця|перша половина|\
            друга половина|erken|geç|đầu|giữa|cuối|nửa đầu|nửa sau|nửa cuối|đầu năm|cuối năm|giữa năm|awal|\
            pertengahan|akhir|awal tahun|akhir tahun|pertengahan tahun|paruh pertama|paruh kedua|korai|késői|\
            începutul|mijlocul|sfârșitul|αρχές|μέσα|τέλη|αρχές του|τέλη του|μέσα του|αρχές της|τέλη της|תחילת|ראשית|\
            סוף|אמצע|שלהי|أوائل|اوائل|بداية|مطلع|منتصف|أواسط|أواخر|اواخر|نهاية|النصف الأول من|النصف الثاني من|بدايات|\
            نهايات|اوایل|ابتدای|میانه|اواسط|اواخر|انتهای|نیمه|نیمهٔ اول|نیمهٔ دوم|اوائل|ต้น|ต้นปี|กลาง|กลางปี|ปลาย|\
            ปลายปี|आरंभिक|प्रारंभिक
            """
        ),
        (
            .partBehind,
            """
            alku|loppu|alkupuoli|loppupuoli|puoliväli|alussa|lopussa|lopulla|başı|başları|başında|başlarında|ortası|\
            ortaları|ortalarında|sonu|sonları|sonlarında|ilk yarısı|ikinci yarısı|ın başı|ın sonu|初|初期|初年|初头|初頭|中期|中|\
            中叶|中葉|中頃|半ば|末|末期|晚期|后期|後期|後半|前半|前期|前叶|后半叶|後半葉|前半葉|后半期|前半期|上半叶|下半叶|上半期|下半期|早期|はじめ|初め|終わり|おわり|終盤|中盤|序盤|초|\
            초반|초기|중반|중기|중엽|말|말기|후반|후기|전반|전반기|후반기|elején|közepén|végén|eleje|közepe|vége|की शुरुआत|के प्रारंभ|के मध्य|\
            के अंत|के आरंभ|के शुरू|के उत्तरार्ध|के पूर्वार्ध
            """
        ),
        (
            .turn,
            """
            jahrhundertwende|um die jahrhundertwende|tournant du|au tournant du|a vuelta de|przełom|рубеж|\
            на рубеже|świt
            """
        ),
        (
            .decadeSign,
            """
            jahrzehnt|années|années-|les années|des années|décennie|la décennie|décennie de|años|los años|década de|\
            década de los|la década de|decada de|década|década del|anni|gli anni|decennio|anos|os anos|década dos|\
            anos de|jaren|de jaren|decennium|lata|lat|latach|dekada|dekadzie|léta|letech|roky|godina|godine|godinama|\
            роки|десятилетие|thập niên|thập kỷ|những năm|các năm|thập niên năm|dekade|dasawarsa|tahun-tahun|évek|\
            években|éveiben|anii|deceniul|anilor|δεκαετία του|δεκαετία|δεκαετίας του|τη δεκαετία του|شנות|שנות ה|\
            שנות ה-|שנות|عقد|عقد الـ|دهه|دههٔ|دهه‌ی|دهۀ|دهه ی|ทศวรรษ|ทศวรรษที่|คริสต์ทศวรรษ|দশক|দশকে|दशक|के दशक|\
            का दशक|दशक के|के दशक में|talet|tallet|årene|luku|luvulla|luvulta|luvun
            """
        ),
        (
            .century,
            """
            jahrhundert|jahrhunderts|jahrhunderte|jh.|jh|jhd.|jhdt.|jhs.|siècle|siècles|s.|siglo|siglos|el siglo|\
            sec.|secolo|secoli|século|séculos|séc.|eeuw|eeuwse|århundradet|århundrede|århundre|seklet|vuosisata|\
            vuosisadan|vuosisadalla|wiek|wieku|wieki|w.|století|stol.|storočie|storočia|stoljeće|stoljeća|век|века|\
            веке|веков|вв.|в.|столетие|столетия|ст.|століття|вік|столітті|yüzyıl|yüzyılın|yüzyılda|yy.|yy|asır|\
            thế kỷ|thế kỉ|tk|abad|abad ke|század|századi|századi|secolul|secolului|secolele|sec|αιώνας|αιώνα|αι.|\
            המאה|המאה ה|המאה ה-|القرن|قرن|قرون|القرنين|سده|سدهٔ|قرن‌های|世纪|世紀|세기|सदी|शताब्दी|ศตวรรษ|ศตวรรษที่|\
            คริสต์ศตวรรษ|คริสต์ศตวรรษที่|শতাব্দী|শতক|stulecie|stulecia|vek|veka
            """
        ),
        (
            .beforeChrist,
            """
            v. chr.|v.chr.|v. chr|vor christus|v. u. z.|v.u.z.|av. j.-c.|av. j.-c|av. jc|avant j.-c.|\
            avant jésus-christ|av. n. è.|a. c.|a.c.|a. de c.|antes de cristo|a. e. c.|a.e.c.|avanti cristo|a.c|\
            f. kr.|f.kr.|f.kr|før kristus|e.kr.|eaa.|ekr.|p.n.e.|p. n. e.|przed naszą erą|př. n. l.|př.n.l.|pr. kr.|\
            до н. э.|до н.э.|до н. е.|до н.е.|до нашей эры|mö|m.ö.|milattan önce|i.ö.|tcn|trước công nguyên|sm|\
            sebelum masehi|i. e.|i.e.|kr. e.|î.hr.|î. hr.|π.χ.|π. χ.|לפנה"ס|ق.م|ق.م.|ق. م|ق م|قبل الميلاد|\
            پیش از میلاد|قبل از میلاد|ق.م|ईसा पूर्व|ई.पू.|ई. पू.|ก่อนคริสตกาล|ก่อนคริสต์ศักราช|ก่อน ค.ศ.|紀元前|公元前|西元前|\
            前|기원전|v.chr
            """
        ),
        (
            .afterChrist,
            """
            n. chr.|n.chr.|nach christus|u. z.|ap. j.-c.|apr. j.-c.|apr. j.-c|après j.-c.|de notre ère|d. c.|d.c.|\
            d. de c.|después de cristo|dopo cristo|dc|e. kr.|n.e.|n. e.|naszej ery|n. l.|po kr.|н. э.|н.э.|нашей эры|\
            н.е.|н. е.|ms|m.s.|milattan sonra|sau công nguyên|scn|masehi|d.hr.|μ.χ.|לספירה|م|م.|ميلادي|ميلادية|\
            للميلاد|میلادی|ईस्वी|ई.|ईसवी|西暦|西元|公元|서기|기원후|m.
            """
        ),
        (
            .present,
            """
            heute|gegenwart|aujourd'hui|présent|à présent|nos jours|actualidad|la actualidad|presente|hoy|hoy en día|\
            el presente|la fecha|oggi|ad oggi|hoje|atualidade|o presente|atual|atualmente|dias atuais|heden|nu|\
            vandaag|i dag|idag|nutid|nåtid|nykypäivä|nykyään|dziś|obecnie|dzisiaj|teraz|chwili obecnej|dnes|\
            současnost|současnosti|danas|настоящее время|н. в.|н.в.|наст. время|наст. вр.|сегодня|сейчас|наших дней|\
            по сей день|теперішній час|сьогодні|нині|дотепер|günümüz|günümüze|bugün|bugüne|halen|nay|hiện nay|\
            hiện tại|ngày nay|bây giờ|sekarang|kini|saat ini|ma|napjaink|napjainkig|prezent|azi|astăzi|σήμερα|היום|\
            הווה|الآن|اليوم|الحاضر|الوقت الحاضر|يومنا هذا|اکنون|کنون|امروز|حال|حال حاضر|现在|現在|今|今日|如今|目前|当代|현재|오늘날|\
            지금|वर्तमान|अब|आज|ปัจจุบัน|今天
            """
        ),
        (
            .yearSign,
            """
            jahre|jahren|die jahre|vuotta|rokem|roce|dans|dans les|durant|pendant|negli|nelle|nos|nas|ngày|\
            anului|godini|године|година|година|во|през|годы|годов|гг.|гг|годах|рр.|років|yıllar|yılları|yıllarda|\
            yıllarının|лет|let|ans|jahr|jahre|année|an|l'an|l'année|en|año|anno|nel|ano|em|jaar|in het jaar|år|\
            året|vuonna|vuosi|vuoden|rok|roku|r.|rokiem|w roku|w|v roce|v|год|году|года|г.|в|у|року|рік|р.|yıl|\
            yılı|yılında|yılda|năm|vào năm|vào|trong|tahun|pada|pada tahun|év|ban|ben|anul|în|în anul|έτος|το|\
            שנת|ב|عام|سنة|في عام|في|سال|در|در سال|م در|年|年度|年に|年の|년|년도|년에|वर्ष|सन्|सन|में|ई|ปี|ปีที่|ในปี|সালে|\
            সাল|ஆண்டு|సంవత్సరం
            """
        ),
        (.monthSign, "月|월"), (.daySign, "日|일|号|號"),
        (
            .article,
            """
            der|die|das|des|dem|den|im|am|le|la|les|du|de|de la|l'|d'|des|el|los|las|del|de los|lo|il|i|gli|\
            degli|dello|della|delle|nei|negli|dos|da|do|o|os|as|no|nos|na|het|de|van|van de|ke|ke-|thứ|những|các|\
            của|yang|para|tahun|の|的|第|ที่|ของ|من|الـ|ال|از|के|का|की|वीं|ва|lea|al|a|az|ului|των|της|του|έτη|στη|\
            στις
            """
        ),
        (.decade(1920), "nineteen twenties|nineteen-twenties"),
        (.decade(20), "twenties|zwanziger|vingt|veinte|vent|twintig|двадцатые|двадцатых|العشرينيات|عشرينيات|العشرينات"),
        (.decade(1930), "nineteen thirties|nineteen-thirties"),
        (
            .decade(30),
            """
            thirties|dreißiger|dreissiger|trente|treinta|trenta|trinta|dertig|тридцатые|тридцатых|الثلاثينيات|\
            ثلاثينيات|الثلاثينات
            """
        ),
        (.decade(1940), "nineteen forties|nineteen-forties"),
        (
            .decade(40),
            """
            forties|vierziger|quarante|cuarenta|quaranta|quarenta|veertig|сороковые|сороковых|الأربعينيات|\
            أربعينيات|الأربعينات
            """
        ),
        (.decade(1950), "nineteen fifties|nineteen-fifties"),
        (
            .decade(50),
            """
            fifties|fünfziger|cinquante|cincuenta|cinquanta|cinquenta|vijftig|пятидесятые|пятидесятых|الخمسينيات|\
            خمسينيات|الخمسينات
            """
        ),
        (.decade(1960), "nineteen sixties|nineteen-sixties"),
        (
            .decade(60),
            """
            sixties|sechziger|soixante|sesenta|sessanta|sessenta|zestig|шестидесятые|шестидесятых|الستينيات|\
            ستينيات|الستينات
            """
        ),
        (.decade(1970), "nineteen seventies|nineteen-seventies"),
        (
            .decade(70),
            """
            seventies|siebziger|soixante-dix|setenta|settanta|zeventig|семидесятые|семидесятых|السبعينيات|\
            سبعينيات|السبعينات
            """
        ),
        (.decade(1980), "nineteen eighties|nineteen-eighties"),
        (
            .decade(80),
            """
            eighties|achtziger|quatre-vingt|quatre-vingts|ochenta|ottanta|oitenta|tachtig|восьмидесятые|\
            восьмидесятых|الثمانينيات|ثمانينيات|الثمانينات
            """
        ),
        (.decade(1990), "nineteen nineties|nineteen-nineties"),
        (
            .decade(90),
            """
            nineties|neunziger|quatre-vingt-dix|noventa|novanta|negentig|девяностые|девяностых|التسعينيات|\
            تسعينيات|التسعينات
            """
        ),
        (
            .counted,
            """
            auflage|aufl.|bd.|band|heft|nr.|nr|édition|éd.|tome|t.|edición|ed|edizione|edição|druk|uitgave|\
            wydanie|wyd.|vydání|издание|изд.|том|т.|№|видання|baskı|cilt|sayı|ấn bản|tập|edisi|kiadás|ediția|\
            έκδοση|الطبعة|طبعة|چاپ|版|第2版|초판|판|권|집|संस्करण|ฉบับ|ฉบับที่|巻|卷|号|บท
            """
        ),
        (.neutral, neutralWords),
    ]

    /// What happened, in other languages: published, introduced, first edition.
    private static let neutralWords = """
        erstmals|veröffentlicht|entwickelt|eingeführt|formalisiert|begriff|geprägt|erste|ursprung|ursprünge|praxis|\
        theorie|publiziert|vorgestellt|formalisierung|entstanden|grundlagen|methode|verbreitung|weiterentwicklung|\
        publié|publiée|introduit|introduite|développé|formalisé|terme|première|origine|origines|pratique|théorie|\
        proposé|formalisation|méthode|diffusion|publication|publicado|publicada|introducido|desarrollado|formalizado|\
        término|primera|origen|orígenes|práctica|teoría|propuesto|formalización|método|publicación|acuñado|\
        formalización|pubblicato|introdotto|sviluppato|formalizzato|termine|prima edizione|origine|origini|pratica|\
        teoria|proposto|formalizzazione|metodo|pubblicazione|introduzido|desenvolvido|termo|primeira|origem|origens|\
        prática|teoria|formalização|publicação|proposto|método|cunhado|gepubliceerd|geïntroduceerd|ontwikkeld|eerste|\
        oorsprong|praktijk|theorie|methode|publicatie|publicerad|introducerad|utvecklad|första|ursprung|publisert|\
        utviklet|første|julkaistu|kehitetty|opublikowany|opublikowano|wprowadzony|wprowadzono|opracowany|pierwsze|\
        termin|praktyka|teoria|metoda|publikacja|publikováno|zavedeno|vyvinuto|první|опубликован|опубликовано|введён|\
        введен|введено|разработан|разработано|термин|первая|публикация|теория|практика|метод|формализация|предложен|\
        предложено|формализован|впервые|термін|yayımlandı|yayınlandı|geliştirildi|tanıtıldı|önerildi|ilk|terim|\
        uygulama|teori|kuram|yayın|biçimselleştirme|resmileştirildi|kavram|temel|yöntem|công bố|xuất bản|giới thiệu|\
        phát triển|đề xuất|thuật ngữ|lần đầu|thực hành|lý thuyết|chính thức hóa|diterbitkan|dikembangkan|\
        diperkenalkan|diusulkan|istilah|pertama|praktik|teori|dipublikasikan|formalisasi|نشر|نُشر|نشرت|قدم|طُوّر|طور|\
        المصطلح|صياغة|أول|النظرية|الممارسة|انتشار|اقترح|منتشر|انتشار|معرفی|نظریه|اصطلاح|ابداع|پیشنهاد|نخستین|\
        प्रकाशित|प्रस्तावित|विकसित|शब्द|सिद्धांत|पहला|अभ्यास|तक का|เผยแพร่|ตีพิมพ์|พัฒนา|เสนอ|ครั้งแรก|ทฤษฎี|คำศัพท์|\
        แนวคิด|提出|发表|發表|首次|出版|发布|推广|术语|術語|概念|理论|理論|应用|正式|方法|引入|形成|普及|用語|発表|提案|開発|開発され|導入|初版|刊行|公刊|実践|定式化|体系化|考案|論文|\
        発展|発表された|제안|발표|개발|도입|용어|개념|이론|출판|초판|정립|실천|형식화|최초|보급|처음|논문|に|は|が|を|で|も|された|した|され|에|의|는|은|이|가|를|을|됨|된|로|으로|대한|\
        のは|了|地|得|为|為|是|由|被|在|于|於|다|들|관행|실무
        """
}
