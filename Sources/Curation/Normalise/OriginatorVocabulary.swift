/// Words that tell people, organisations, roles and descriptions apart. To teach the parser a word, add it here.
enum OriginatorVocabulary {
    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// Words that cut a list of names, in many languages.
    static let andOthers = PhraseTable<Bool>(
        [
            (
                true,
                """
                et al.|et al|et. al.|et. al|et alii|et alia|Et al.|ET AL.|& al.|and others|& others|and colleagues|\
                & colleagues|and coworkers|and co-workers|& co-workers|& coworkers|and collaborators|& collaborators|\
                and associates|& associates|and co-authors|and coauthors|& co-authors|and his colleagues|\
                and her colleagues|and their colleagues|and his coworkers|and his co-workers|and her co-workers|\
                and his collaborators|and her collaborators|and his associates|and her associates|\
                and their associates|and others.|and many others|and several others|among others|amongst others|\
                and students|& students|and his students|and her students|and their students|and his team|and her team|and their team|\
                and team|with colleagues|and research team|with others|u. a.|u.a.|und andere|und Kollegen|\
                und Mitarbeiter|und Mitarbeitende|et coll.|et collègues|et autres|et collaborateurs|et ses collègues|\
                y otros|y otras|y cols.|y col.|y colaboradores|y colegas|e outros|e outras|e colaboradores|e cols.|\
                e colegas|e altri|e collaboratori|e colleghi|en anderen|e.a.|en collega's|m.fl.|m. fl.|med flera|\
                og andre|og medarbejdere|och medarbetare|och andra|ym.|ja muut|i in.|i inni|i wsp.|i współpracownicy|\
                a kol.|a kolektiv|a další|i dr.|и др.|и др|и соавт.|и соавторы|и коллеги|и другие|та ін.|та інші|\
                та співавт.|i suradnici|i sur.|и сар.|ve ark.|ve ark|ve arkadaşları|ve diğerleri|vd.|v.d.|\
                ve meslektaşları|và cộng sự|và cs.|và những người khác|và các cộng sự|và đồng nghiệp|dkk.|dkk|\
                dan kawan-kawan|dan lain-lain|dan rekan|dan rekan-rekan|dll.|és mtsai|és mtsai.|és munkatársai|\
                și colab.|și alții|și colaboratorii|και συν.|και συνεργάτες|κ.ά.|και άλλοι|κ.α.|ואחרים|ואח'|ועמיתיו|\
                وآخرون|وآخرين|و آخرون|وزملاؤه|و همکاران|وهمکاران|و دیگران|और अन्य|एवं अन्य|तथा अन्य|และคณะ|\
                และคนอื่นๆ|등|외|외 다수|等|等人|ら|ほか|他|et  al.
                """
            )
        ], folding: bytes)

    /// Endings of Chinese and Japanese lists.
    static let otherEndings: [[UInt8]] = ["等人", "等", "ら", "ほか", "他", "及其同事", "及同事"].map { Array($0.utf8) }

    /// Arabic given names that may follow a conjunction written together with them.
    static let arabicGiven = WordTable(
        """
        محمد أحمد احمد علي حسن حسين محمود إبراهيم ابراهيم يوسف عمر خالد فاطمة مصطفى سعيد سامي طه جمال كمال عادل
        طارق نور ليلى مريم زينب عائشة عبد عبدالله جابر
        """
    )

    /// Words between two names.
    static let conjunctions = PhraseTable<Bool>(
        [
            (
                true,
                """
                and|und|et|এবং|ও|மற்றும்|y|e|en|og|och|i|a|и|і|та|й|ve|và|dan|és|și|και|ו|و|और|एवं|तथा|และ|및|와|과|\
                ja|oraz|а также|as well as|sowie|with the help of|together with|along with|together|plus|και ο|\
                och
                """
            )
        ],
        folding: bytes)

    /// Parts of a family name that are written in lower case.
    static let particles = WordTable(
        """
        van von vom de der den del della dello degli dei delle di da dal dalla das do dos du des la le lo las los ter
        ten tot te zu zum zur af av bin ibn ben bint bat abu abi al el at aus dem 't 's op in't op't van't het of't st
        vander vande zum auf y d' l' ap ab mac e' thor till und tes zer aan voor uit onder over dall' nell' dell'
        sant' фон ван де дер ди да بن ابن أبو
        """)

    /// Behind a name.
    static let suffixes = WordTable(
        """
        jr jr. sr sr. ii iii iv ii. iii. ph.d. ph.d phd phd. md m.d. m.d d.sc. dsc sc.d. scd frs f.r.s. frse esq esq.
        msc m.sc. ma m.a. mba m.b.a. rn r.n. obe cbe mbe kbe o.b.e. c.b.e. dphil d.phil. edd ed.d. psyd psy.d. drph
        dr.p.h. mph m.p.h. bsc b.sc. ba dds d.d.s. dvm d.v.m. jd j.d. llb llm ll.d. pe p.e. фил. мл. мл fba frcp faan
        mbbs facp 2nd 3rd fils père filho júnior neto hijo
        """)

    /// In front of a name; not part of it.
    static let honorifics = WordTable(
        """
        sir dame rev. rev reverend dr. dr prof. prof professor mr. mr mrs. mrs ms. ms fr. herr frau mme mme. mlle lord
        lady baron count doctor docteur doktor doç. doç. prof.dr. ing. dipl.-ing. hon. hon capt. captain gen. general
        col. colonel lt. admiral academician акад. проф. проф д-р др. dott. dott. prof.ssa don doña dr.-ing. mag.
        univ.-prof. saint st. bishop brother father major marquis comte duke earl
        """)

    /// Words with a period of their own.
    static let shortened = WordTable(
        """
        inc. corp. ltd. co. dept. univ. inst. st. no. dr. prof. jr. sr. assoc. soc. natl. int. lab. labs. gmbh.
        u.s. u.k. wm. chas. geo. jos. thos. robt. alex. edw. benj. fred. chr. theo. ph. th. ch. yu. ju. ya. zh.
        sh. kh. ts. юр. вл. ал.
        """
    )

    /// A name with one of these is an organisation.
    static let organisationWords = WordTable(
        """
        collaboration collaborative institute institut instituto istituto instituut institutet institution
        institutions instytut institutul instituti group groupe grupo gruppo gruppe groep grupp gruppen university
        université universität universiteit universidad universidade università universitat universitet universitetet
        uniwersytet univerzita univerzitet univerzitesi üniversitesi universitas univ univ. organization organisation
        organización organização organizzazione organisaatio organizasyonu organizacja society societies société
        sociedad sociedade società gesellschaft committee comité comitê comitato komitee komitet subcommittee center
        centre centro zentrum centrum council conseil consejo conselho rat bureau agency agence agencia agência
        agentur agenzia ministry ministère ministerio ministério ministerium ministero department département
        departamento consortium consorcio konsortium consórcio foundation fondation fundación fundação stiftung
        fondazione fundacja network inc inc. corp corp. corporation ltd ltd. llc gmbh ag s.a. s.p.a. company compagnie
        compañía laboratory laboratories laboratoire laboratorio laboratório labor labs lab commission comisión
        comissão commissione kommission panel board academy académie academia akademie accademia akademi akademia
        federation fédération federación föderation federação union initiative authority administration directorate
        secretariat alliance program programme task-force taskforce workgroup association associazione asociación
        associação verband verein vereniging association's team équipe equipo equipe developers community communities
        contributors-team college collège colegio hospital hôpital klinikum krankenhaus clinic library bank services
        service survey division unit office partnership trust forum studio studios systems technologies industries
        enterprises holdings ventures partners consulting analytics software solutions press publishing universe
        school écoles faculty faculté fakultät facultad faculdade station stations league project projects club banque
        banco banca bundesbank force forces army navy corps guild conference workshop congress convention nations
        contributors investigators government treasury centers centres institutes universities departments ministries
        committees councils agencies academies circle circles observatory museum polytechnic politecnico polytechnique
        technion eth max-planck-institut max-planck kaiser-wilhelm-institut instituttet команда институт университет
        общество академия комитет лаборатория центр министерство ассоциация фонд организация група группа відділ
        інститут університет enstitüsü derneği vakfı kurumu bakanlığı merkezi kurulu birliği topluluğu grubu yayasan
        lembaga kementerian badan perhimpunan viện جامعة معهد منظمة مؤسسة جمعية لجنة مركز
        وزارة دانشگاه موسسه سازمان انجمن مرکز وزارت विश्वविद्यालय संस्थान संगठन समिति אוניברסיטת האוניברסיטה מכון המכון πανεπιστήμιο ινστιτούτο
        οργανισμός universitatea
        """)

    /// Second pass for words that begin with a capital outside ASCII.
    static let organisationWordsCapital = WordTable(
        """
        École Écoles Équipe Üniversitesi Институт Университет Общество Академия Комитет Лаборатория Центр Министерство
        Ассоциация Фонд Организация Группа Команда Московский-институт Інститут Університет Академія Viện  
        Πανεπιστήμιο Ινστιτούτο Οργανισμός Össz Ökonomisches Всемирная Государственный Национальный
        """)

    /// Names that are organisations as they stand, alone or in front of other words.
    static let organisations = WordTable(
        """
        google microsoft meta facebook amazon intel nvidia baidu tencent alibaba huawei toyota motorola boeing xerox
        ibm rand nasa anthropic openai deepmind yahoo netflix uber twitter linkedin airbnb spotify adobe siemens
        philips sony hitachi samsung naver kakao yandex gallup cochrane-collaboration mckinsey dupont unesco unicef
        who oecd ieee acm nist darpa arpa mit caltech cern nato fao ilo undp nih nsf cdc fda epa ucla epfl eth iso
        ansi iso/iec w3c omg itu ietf nhs nice usaid jpmorgan salesforce oracle cisco qualcomm ericsson nokia bosch
        volkswagen honda nissan mitsubishi fujitsu toshiba nec ntt bytedance sensetime megvii pinterest dropbox github
        gitlab stripe palantir bloomberg reuters nielsen kantar ipsos yougov statsmodels scikit-learn statistics
        huggingface rstudio posit eleutherai mistral cohere wikimedia wikipedia mozilla apache eurostat worldbank imf
        wto opec bbc iaea ipcc prisma consort strobe equator grade amstar lockheed raytheon honeywell shell exxon
        novartis pfizer roche merck bayer astrazeneca glaxosmithkline gsk sas spss stata mathworks matlab wolfram esri
        accenture deloitte kpmg pwc swift sri unido osha icao nasa's fermilab slac desy riken
        """)

    /// Names of more than one word that are organisations.
    static let organisationPhrases = PhraseTable<Bool>(
        [
            (
                true,
                """
                Đại học|Trường Đại học|Ủy ban|Tổng cục|Procter & Gamble|Johnson & Johnson|Ernst & Young|Marks & Spencer|General Electric|Western Electric|\
                General Motors|Ford Motor|Texas Instruments|Hewlett-Packard|Hewlett Packard|Goldman Sachs|\
                Standard & Poor's|J.P. Morgan|JP Morgan|J. P. Morgan|Remington Rand|Booz Allen Hamilton|\
                Booz, Allen & Hamilton|Arthur D. Little|Hugging Face|Stability AI|Meta AI|Facebook AI|Bell Telephone|\
                World Bank|Red Cross|United Nations|European Union|Naciones Unidas|Nações Unidas|Royal Dutch Shell|\
                Dow Chemical|Merck Sharp & Dohme|Eli Lilly|Price Waterhouse|Coopers & Lybrand|Morgan Stanley|\
                Rolls-Royce|Rolls Royce|Black & Decker|Pratt & Whitney|Bain & Company|Bell & Howell|Smith & Nephew|\
                Merck & Co.|Dun & Bradstreet|Young & Rubicam|Hewlett & Packard|McKinsey & Company|AT&T|S&P Global|\
                Max Planck|Los Alamos|Bletchley Park|Xerox PARC|Allen Institute|Mayo Clinic|Tavistock Clinic|\
                Kaiser Permanente|US Navy|U.S. Navy|US Army|U.S. Army|US Air Force|U.S. Air Force|United States Navy|\
                United States Army|United States Air Force|British Army|Royal Navy|Royal Air Force|Ernst & Whinney|\
                Toyota Motor|British Standards|Deutsche Bank|Simon & Schuster|Lean Enterprise|\
                American Telephone & Telegraph|Chase Manhattan|Stern Stewart|Lucent|Bell Labs|Harvard Business|\
                Wharton|Carnegie Mellon|Johns Hopkins|Imperial College|King's College|Iowa State|Penn State|\
                Ohio State|UC Berkeley|UC San Diego|London School of Economics|Georgia Tech|Virginia Tech
                """
            )
        ], folding: bytes)

    /// Places of work that are organisations only where an affiliation is expected.
    static let affiliations = WordTable(
        """
        stanford harvard oxford cambridge princeton yale berkeley columbia cornell mit caltech chicago michigan
        toronto montreal mcgill edinburgh uppsala heidelberg göttingen leiden utrecht lund copenhagen delft rothamsted
        cmu nyu ucla ucl lse inria cnrs epfl mila parc watson lincoln sri csiro tsinghua peking kaist snu duke rutgers
        purdue stanford's insead wharton
        """)

    /// Words that begin or make a description; a name with one of them is kept as a whole.
    static let descriptionWords = WordTable(
        """
        various multiple several many numerous unknown anonymous traditional tradition traditions no not none single
        collective different diverse n/a na mixed unclear unattributed uncertain roots origins early later modern
        ancient indigenous classical medieval econometricians statisticians psychologists sociologists anthropologists
        epidemiologists mathematicians physicists economists consultants managers students teachers designers analysts
        programmers users officers planners librarians accountants marketers lawyers farmers members participants
        academics professionals experts enthusiasts hackers amateurs philosophers astronomers actuaries demographers
        researcher observers surveyors advocates campaigners leaders groups teams engineers educators nurses
        clinicians physicians ethnographers biologists chemists geographers historians linguists philosophers
        developers-various literature practice practitioners scholars authors researchers independent independently
        work works general common contributors workers foundational foundations theory theories methods others people
        community-based folk evolved emerged emerging developed originated general-purpose historical widely generally
        verschiedene unbekannt divers diversos varios vários inconnu desconocido desconhecido diverse ukendt okänd
        çeşitli bilinmiyor nhiều không beberapa tidak berbagai wielu różni неизвестно разные различные несколько
        различни autores autori auteurs autoren yazarlar undetermined vari plusieurs sconosciuto onbekend nieznany
        ismeretlen bilinmeyen
        """)

    /// Words that end what is said of the part played, with a name behind: `developed by`.
    static let leadEnds = WordTable(
        """
        including notably especially particularly incl. incl see principally chiefly by from to after in at of on with
        upon under following via per extending within through for von durch par por da di de van av af od przez door
        bởi oleh tarafından while building
        """)

    /// Words of a lead that say the part played.
    static let roleWords = WordTable(
        """
        including notably especially particularly incl. incl see principally chiefly developed introduced proposed
        formalized formalised popularized popularised coined described named inspired attributed extended refined
        codified operationalized operationalised edited rooted based building built invented created founded
        originated pioneered discovered formulated adapted derived generalized generalised modernized published
        presented established defined defining term terms concept concepts idea ideas work works contribution
        contributions credited due thanks led written authored devised designed conceived initiated advanced
        standardized standardised systematized systematised elaborated expanded improved modified revised updated
        translated promoted adopted applied implemented first later originally early initially independently further
        subsequently also recently mostly primarily largely usually commonly often generally building drawing grounded
        informed influenced following after extending see cf anticipated foreshadowed rediscovered reintroduced
        revived axiomatized axiomatised proven proved stated suggested advocated championed synthesized synthesised
        unified consolidated collected compiled method methods methodology theory framework algorithm approach
        technique model test statistic procedure concept's origin origins foundation foundations roots precursor
        precursors version versions formalization formalisation popularization popularisation development introduction
        adaptation extension formulation derivation software implementation implementations tool ascribed traced
        dating going commonly-attributed assigned associated linked together then since pre post with supervised
        mentored guided directed chaired sponsored funded commissioned maintained entwickelt eingeführt vorgeschlagen
        formalisiert geprägt begründet popularisiert beschrieben développé introduit proposé formalisé popularisé
        inventé créé fondé décrit desarrollado introducido propuesto formalizado popularizado creado fundado acuñado
        descrito desenvolvido introduzido proposto popularizado criado cunhado sviluppato introdotto proposto
        formalizzato coniato ideato ontwikkeld geïntroduceerd opracowany opracowane wprowadzony zaproponowany
        разработан разработано предложен предложено введён введен введено предложена создан описан refinements
        refinement improvements generalizations analysis proof proofs statement treatment exposition textbook account
        """)

    /// Words that make a phrase behind a name: `in software engineering`.
    static let trailingWords = WordTable(
        """
        in at for on from of as during within using through via under around since circa about c. ca. ca who while
        whose against among into his her their its independently then later
        """
    )

    /// Particles that belong to the family name when they are printed with a capital (`Bruno De Finetti`).
    static let capitalParticles = WordTable(
        "de van von der den della del di da dos das du la le ten ter el st. san vander vande")

    /// Family names that are the first of two in Spanish and Portuguese.
    static let spanishFamilies = WordTable(
        """
        garcía garcia pérez perez gonzález gonzalez rodríguez rodriguez martínez martinez lópez lopez sánchez sanchez
        fernández fernandez gómez gomez hernández hernandez díaz diaz ruiz ramón muñoz romero torres gutiérrez
        gutierrez navarro ramos ortega herrera moreno jiménez jimenez vázquez vazquez mendoza rojas flores rivera
        morales ortiz vargas fals guerrero medina cabrera reyes aguilar delgado molina suárez suarez peña rubio
        serrano méndez mendez salazar gil bermúdez
        """)

    /// In the middle of a run: another name of the same person follows.
    static let plainAliasWords = PhraseTable<Bool>(
        [
            (
                true,
                """
                a.k.a.|aka|a.k.a|also known as|better known as|known as|alias|pseudonym|under the pseudonym|\
                pen name|writing as|publishing as
                """
            )
        ],
        folding: bytes)

    static let articles = WordTable("the a an both either der die das le la les el los las il lo gli")

    /// Words that introduce another name of the same person.
    static let aliasWords = PhraseTable<Bool>(
        [
            (
                true,
                """
                a.k.a.|aka|a.k.a|also known as|known as|pseudonym|pseudonym of|pen name|pen name of|pen-name|\
                alias|writing as|publishing as|published as|under the pseudonym|under the name|nom de plume|born|\
                born as|real name|i.e.|formerly|later|as|pseud.|pseudonym:|alias:|legal name|birth name|\
                native name|né|née|d. i.|eigentlich|dit|genannt
                """
            )
        ],
        folding: bytes)

    /// Parts of an institution that name the institution behind a comma.
    static let subunits = WordTable(
        """
        institute department centre center school faculty laboratory lab division college unit section group
        office survey bureau ministry council commission committee agency board authority institut département
        zentrum centro instituto departamento
        """
    )

    /// Places that follow an institution behind a comma.
    static let institutionTails = WordTable(
        """
        university université universität universidad universidade università college hospital school academy
        institute
        """
    )
}
