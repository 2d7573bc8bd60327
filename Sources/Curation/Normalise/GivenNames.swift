/// Given names that are common enough to tell `Scriven, Michael` from `Kolmogorov, Smirnov`, and family names that come
/// first. Neither list is complete: what it doesn't know is decided by the form, and flagged where that says nothing.
enum GivenNames {
    static let table = WordTable(
        """
        aaron abdul abraham ada adam adrian adriana agnes ahmad ahmed aiden akira alan albert alberto aldo alejandro
        aleksandr aleksei alessandro alex alexander alexandra alexandre alexei alexey alfonso alfred alfredo ali alice
        alicia alina alison allan allen alois alonzo alphonse amanda amir amos amy ana anastasia anatol anatole anders
        andrea andreas andrei andrej andrew andrey andré andrzej andy angela angelika anil ann anna anne annette annie
        anselm anthony antoine anton antonia antonio antónio archie archibald ariel arjun arno arnold art arthur
        arturo arun ashish ashley astrid august auguste augustin augustus aurelius austin avi ayşe barbara barney
        barry bart bartholomew basil beatrice ben benedict benjamin benoit benoît bernard bernardo bernd bernhard
        bernt bert bertrand beth betty bill björn blaise bo bob bonnie boris brad bradley brenda brent brian bridget
        brigitte bruce bruno bryan burrhus calvin camille carl carla carlo carlos carol carole caroline carolyn casey
        caspar catherine cathy cecil cecilia charles charlotte cheryl chester chiara chris christian
        christiane christina christine christoph christophe christopher clara clark claude claudia claudio clifford
        clive colin connie conrad constance corrado craig curtis cynthia cyril daniel daniela danielle daniele danny
        dario darrell dave david dawn dean deborah debra denis denise dennis derek diana diane diego dieter dietrich
        dimitri dirk dmitri dmitry dolores dominique don donald donna dorothea dorothy doug douglas duncan earl ed
        eddie edgar edith edmund eduard eduardo edward edwin egon eileen elaine eleanor elena eleonora eli elias
        elinor elisabeth eliza elizabeth ella ellen ellis elmer elsa emil emile emilio emily emma emmanuel emmy enrico
        enrique eric erica erich erik erika ernest ernst erving erwin esther ethan etienne eugen eugene eugène eugenio
        eva evan eve evelyn evgeny ezra fabio fatima fatma federico felipe felix felix ferdinand fernando fiona
        florence floyd frances francesca francesco francis francisco franco françois francois frank franz fred
        frederic frederick friedrich fritz fumio gabriel gabriela gail galina gareth gary gaspard gaston gene geoff
        geoffrey georg george georges georgia gerald geraldine gerard gerd gerda gerhard gertrude giacomo gian gideon
        gilbert giles gina giorgio giovanni giulia giuseppe glen glenn gloria goldine gordon grace graham grant greg
        gregor gregory greta guglielmo guido guillaume gunnar gunther gustav gustave guy gwen gwilym günter hal hannah
        hans harald harold harriet harry hartmut harvey hasan hassan hazel heather hector heidi heinrich heinz helen
        helena helene helga helmut hendrik henri henrik henry herbert herman hermann hilary hilda hiroshi hiroyuki
        hirotugu holger homer horace horst howard hubert hugh hugo humphrey hüseyin ian ibrahim ida ignacio igor ilya
        imre ingrid ioannis ira irene irina iris irma irving isaac isabel isabella isabelle israel ivan ivar ivo jack
        jacob jacobus jacqueline jacques jaime jakob james jamie jan jane janet janice jared jason javier jay jean
        jeanne jeff jeffrey jennifer jens jeremy jerome jerry jerzy jesper jesse jessica jessie jesús jill jim jimmy
        joachim joan joanna joanne joão jody joe joel johan johann johanna johannes john johnny jon jonas jonathan
        jorge joris josé jose josef joseph joshua josiah joyce juan juanita judea judith judy jules julia julian
        juliana julie julien juliet julio julius june jürgen justin jyrki karen kari karin karl karla katarina kate
        katherine kathleen kathryn kathy katrin kay kazuo keith ken kenji kenneth kenny kent kerry kevin kim kirk
        kirsten klaus knut kristin kristina kristen kunihiko kurt kyle lancelot larry lars laura lauren laurence
        laurens laurent lawrence lea leah lee leif leland lena leo leon leonard leonardo leonhard leonid leroy lesley
        leslie lester lev lewis liam lidia lila lilian lillian lina linda linus lionel lisa liz lloyd lois lorenzo
        lorraine lotfi lothar lou louis louise lubomir luc luca lucas lucia lucien lucy ludwig luigi luis luise luiz
        lukas luke luther lydia lynn lyle mabel maciej madeleine magnus malcolm manfred manuel marc marcel marcello
        marcia marcin marco marcos marcus margaret margarita margot margrit maria marian marianne marie marilyn marina
        mario marion marisa marjorie mark markus marlene mars marsha marshall marta martha martin martina marvin mary
        masahiro masao mateusz mathias mathieu matt matteo matthew matthias maurice mauro max maxim maximilian maxwell
        megan mehmet mel melissa melvin merle michael michaela michał michel michele michelle miguel mihail mihály
        mika mike mikhail milan mildred miles milton minh miriam mitchell miroslav mohamed mohammad mohammed mohsen
        moira molly monica monika morris mortimer moses muhammad murray mustafa myron nadia nancy naomi naoto natalia
        natalie natasha nathan nathaniel neal ned neil nelson nicholas nick nico nicola nicolas nicolaus niels nigel
        niklas nikola nikolai nikolaj nikolaus nikolay nils nina noah noam noel noor nora norbert norman norton
        octavio odd olaf ole oleg olga oliver olivia olivier olli omar orlando orville oscar oskar osvaldo oswald otto
        owen pablo pamela paola paolo pascal pat patricia patrick paul paula paulo pauline pavel pedro peggy penelope
        per percy perry peter petr petra phil philip philippe philipp phillip phyllis pierre pieter pietro piotr polly
        prasanta quentin rachel radford rafael raimund rainer raj rajesh ralf ralph ramon ramón randall randolph randy
        raphael raquel rasmus raul raúl ravi ray raymond rebecca reginald regina reinhard reinhold rené rene renate
        renato rensis reuben rex ricardo richard rick rita rob robert roberta roberto robin rodney rodrigo roger
        roland rolf rolph roman romano ron ronald rosa rosalind rosario rose rosemary ross roy ruben rudolf rudolph
        rudy rupert russell ruth ryan sabine sally sam samantha samuel samy sandra sandro sanford santiago sara sarah
        saul scott sean sebastian sepp serge sergei sergey sergio seth seymour shane sharon shawn sheila shelby
        sheldon shirley shun-ichi sidney siegfried sigmund silvia simon simone siméon sofia sol solomon sonia sonja
        sophia sophie spencer srinivasa stan stanisław stanislaw sammy stanley stefan stefano steffen stella stephan
        stephane stephanie stephen steve steven stewart stuart su sue sunil susan susanna susanne suzanne svante sven
        sylvia szymon takashi takeo takeshi tamara tania tanya tatiana ted teresa terence terrence terry teuvo
        thaddeus theodor theodore theresa thérèse thomas thorsten thorvald tim timothy tina tobias todd tom tomas
        tomasz tommy toni tony toshiro tracy trevor trond trygve tyler udny ulf ulrich ulrike umberto ursula uwe vadim
        valentin valerie valery vanessa vera vernon veronica victor victoria vijay viktor vilfredo vincent vincenzo
        virginia vito vivian vladimir volker wade walter wanda warren wassily wayne wendy werner wesley whitfield
        whitney wilbur wilfred wilfrid wilhelm will willard willem william willis wilma wilson winston wolf wolfgang
        xavier yann yasemin yehuda yoav yoichi yolanda yoshua yosef yuri yury yusuf yves yvonne zachary zdzisław
        zoltán zoubin étienne émile óscar ángel álvaro ömer özgür hakan emre murat mehdi reza hossein hussein karim
        khalid layla leila maryam omid saeed yasin zahra priya rahul sanjay suresh ramesh amit anand deepak taiichi
        kaoru genichi noriaki masaaki shigeo teruo kiyoshi yoji yasuo akaike kunio makoto minoru osamu satoshi
        shinichi susumu tadashi tetsuya toshio tsutomu yoshio yukio hideo ichiro jiro haruki kazuhiro keiko michiko
        yoko yuki adolphe agner aleksander alphonso anatoly andrei andrey ansgar arthur asa augusta barnett barnet
        benoit boaz burton carlo carolus chaim charlie clarence clarke claus clyde cornelius cuthbert cynthia daphne
        dana darwin dorian dmitrii edsger edwina efim elihu emanuel ernö etta eustace fabian frans freeman gaston
        georgy gerrit gershon gilda giles gottfried gottlob greta grigory gösta hale halbert harlan harvey heikki
        hilbert hiram hirotsugu hidetosi hjalmar hosea hyman ilja immanuel inge iwan jagdish jakub janusz jarl jayme
        jerzey joop jorma josiah joost juho jukka julien juri kalle kalyan kari kit knud konrad konstantin kristian
        kwame lambert leif lene leopold leszek lorenz lotte ludvig lynne maja marek margherita marian mattias meyer
        mikael mordecai morten moritz nassim nathaniel nicolò nikos oded oivind ove patrik pekka perci pentti philippa
        prabhat radha raja rami ranajit renée rich rosanna rudi russ salvatore samprit sanjeev sergej shelley sheila
        shlomo shmuel sigrid simeon sir sture subhash sudhir sylvain takuya tapio tero thorvald tore trevor tuomas udo
        vasily veikko vijaya viggo vilhelm walther wiebe wilfried willi yair yakov yaroslav yves zeno zvi michał
        łukasz paweł wojciech tadeusz stefania zofia hanna ewa agnieszka ana-maria radu mihai ion gheorghe istván
        lászló györgy ferenc jános gábor józsef tamás péter dénes ondřej jiří tomáš jaroslav václav petar dragan zoran
        goran manuela martina sabine silke heike birgit petra monika renate nicole katja katrin kerstin tanja uta ute jutta
        anja antje bettina britta doris elke frauke friederike gabriele gisela gudrun heidrun ilse ines isolde juliane
        karola katharina lena lutz maike marlies mechthild meike nadja nele rainer reiner reinhart roswitha rüdiger
        svenja swantje tilman tilo torsten uli ulla ulrich walburga wiebke winfried achim alois arne axel burkhard
        christof detlef detlev eckart eckhard egbert ekkehard elmar erwin gerhart gernot götz guenter harro hartmann
        heiner henning henrike hermine hinrich holger hubertus ingo jochen jörg jörn josef jost jürg kai karsten kurt
        leonie lorenz lotte ludger malte marius meinhard niko norbert oliver ortwin ottmar raoul rolf-dieter rüdiger
        siegbert sönke stefanie sven tim torben ulf uwe veit volkhard wilfried wolfram adrien agnès alain amélie anaïs
        antoinette arnaud aurélie baptiste bastien benoît bertrand bruno cécile cédric céline chantal clémence
        corinne cyril damien danièle delphine didier dominique édith éléonore élise élodie emmanuelle éric estelle
        fabien fabienne fabrice fanny florent florian françoise frédéric gaëlle gaëtan geneviève gérard ghislaine
        gilles grégoire grégory hélène hervé hugues isabelle jacky jean-claude jean-luc jean-marie jean-michel
        jean-paul jean-pierre jérémie jérôme joël joëlle josette josiane laetitia léa lionel loïc lucie lucile ludovic
        marc-antoine marie-claude marie-france marie-hélène marine martial maryse mathilde mélanie michèle monique
        muriel mylène nadège nathalie noël noémie océane odile olivier pascale patrice philippe raphaël régis rémi
        rémy renaud roselyne sandrine sébastien ségolène serge séverine solène sophie stéphane stéphanie sylvie
        thibault thibaut thierry tristan valérie véronique vincent virginie viviane xavier yannick yvan yvette agustín
        aitor alba alberto alejandra alfonso alicia amparo ana andrés ángela ángeles antonia araceli arantxa armando
        aurora beatriz begoña belén blanca carmelo carmen cecilia césar concepción consuelo cristóbal cristina dolores
        domingo edgardo efraín elvira emilia encarnación enriqueta ernesto esperanza esteban estela eulalia fabián
        fermín gerardo germán gonzalo guadalupe guillermo gustavo héctor hernán hilario humberto inés inmaculada
        irene isidro iván jacinto jerónimo jimena joaquín jordi josefina juana julián leandro leticia lidia lorena
        lourdes lucía magdalena marcela maría mariano maricarmen marisol marta mercedes miguel-ángel milagros mireia
        montserrat néstor nieves norma núria octavio olga pilar rafaela ramiro raquel rebeca remedios rocío rodolfo
        rogelio rosario rubén salvador santos silvina sol soledad susana teodoro teresa tomás valentina verónica
        vicente víctor xavier yolanda adelaide afonso amélia anabela aparecida armando augusto beatriz bernardino
        catarina célia clara conceição cristiana duarte eduarda fátima fernanda filipa filipe flávia flávio gilberto
        graça guilherme helena henrique inácio isaura joana joaquim josé júlia júlio leonor lúcia luísa luiz luzia
        madalena manuela márcia márcio mateus miguel natália nuno otávio paulo rita rosália rui sandra sérgio sílvia
        sónia teresa thiago tiago vânia vítor alessandra alessia antonella arianna barbara beatrice carla caterina
        chiara cinzia claudia cristiano daniela davide donatella elisa emanuele enzo ettore fabrizio federica flavio
        franca franca gaetano gianluca gianni ginevra gino giorgia giuliana giuliano grazia ilaria ivano lucia luciano
        luigina marcella mariangela marina massimo maurizio michela mirella monica nadia nicoletta ornella paola
        patrizia piera piero raffaele raffaella renata riccardo rita roberta rosanna sabrina silvano simona stefania
        tiziana tullio valentina vittorio
        """)

    /// Hungary prints them behind the family name.
    static let hungarian = WordTable(
        """
        gábor györgy istván lászló józsef jános ferenc zoltán tamás sándor attila ildikó katalin zsuzsanna Ágnes judit
        erzsébet andrás miklós imre béla tibor csaba balázs gergely zsolt péter robert róbert dániel dávid mária Éva
        anna krisztina erika zsófia eszter rudolf elemér Ákos endre gyula károly mihály pál géza jenő benő iván
        levente Ádám bence ernő lajos antal kálmán dezső nándor krisztián szabolcs márta ilona zsuzsa orsolya beáta
        mónika kinga borbála lilla
        """)

    /// Accented names whose first letter is outside ASCII, capital as printed.
    static let capital = WordTable(
        """
        Рональд Карл Джон Джеймс Роберт Уильям Чарльз Томас Джордж Фрэнсис Эдвард Артур Генри Ричард Дэвид Пол
        Питер Макс Курт Ганс Фридрих Вильгельм Герберт Эгон Ежи Дональд Фрэнк Тарас Михайло Іван Олександр
        Володимир Микола Андрій Пафнутий Лев Андрей Иван Пётр Петр Павел Николай Сергей Александр Алексей Михаил
        Владимир Дмитрий Юрий Борис Виктор Олег Анна Мария Елена Ольга Татьяна Игорь Георгий Григорий Леонид
        Василий Яков Константин Étienne Émile Óscar Ángel Álvaro Ömer Özgür Łukasz Élie Éric Édouard Évariste
        Ødegaard Åke Åsa Zoltán İbrahim İsmail Şule Ümit Ünal Çağlar
        """
    )

    /// Chinese and Korean family names in Latin letters, which come first in Asian order.
    private static let eastAsianFamilies = WordTable(
        """
        wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang
        deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu
        cui zhong tan fan shi liao jia xia fu fang bai zou meng xiong qin qiu hou yan xue lei hao gong shao mao wan gu
        lai kong xiang chang tao hua qian kang mo qi mi an ruan ou chu bao zuo kim lee park choi jung jeong kang cho
        yoon jang lim oh seo shin kwon hwang ahn song ryu yoo hong jeon ko moon yang bae baek heo nam sim noh ha joo
        woo chung chiu chou tsai hsu hsieh hsiao tseng kuo lo chiang
        """)

    static let vietnameseFamilies = WordTable(
        """
        nguyễn trần lê phạm hoàng huỳnh phan vũ võ Đặng bùi Đỗ hồ ngô dương lý Đinh chu cao Đào mai trịnh Đoàn lương
        trương tạ
        """)

    /// Given names of Japan, which tell `Taguchi Genichi` from the western order.
    static let japanese = WordTable(
        """
        genichi kaoru taiichi shigeo hirotugu hirotsugu kunihiko kenji takeshi takashi hiroshi hiroyuki kazuo masao
        masahiro noriaki masaaki teruo kiyoshi yoji yasuo kunio makoto minoru osamu satoshi shinichi susumu tadashi
        tetsuya toshio tsutomu yoshio yukio hideo ichiro jiro haruki kazuhiro keiko michiko yoko yuki shun-ichi
        toshiro fumio naoto kōji kouji koji jirō ichirō tarō taro shigeru akira yoichi chūya ikujiro ikujirō kenichi yasuhiro takahiro jiro
        """)

    static func isKnown(_ bytes: ArraySlice<UInt8>) -> Bool {
        if table.contains(bytes) || capital.contains(bytes) { return true }
        // `Jean-Paul`: a known name in front of a hyphen.
        guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) else { return false }
        return table.contains(bytes[..<hyphen])
    }

    /// `Deng Julong`, `Kim Jong-Hwan`: a known family name and a given name of at least two syllables.
    static func isFamilyFirst(_ family: ArraySlice<UInt8>, _ given: ArraySlice<UInt8>) -> Bool {
        guard eastAsianFamilies.contains(family), !isKnown(given), !eastAsianFamilies.contains(given) else {
            return false
        }
        if let hyphen = given.firstIndex(of: UInt8(ascii: "-")) {
            return hyphen > given.startIndex && given.index(after: hyphen) < given.endIndex && given.count <= 12
        }
        return Pinyin.syllables(given) >= 2
    }
}

/// The syllables of Chinese in Latin letters.
enum Pinyin {
    private static let initials = [
        "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y",
        "w", "",
    ]
    .map { Array($0.utf8) }
    private static let finals = WordTable(
        """
        a o e i u ai ei ui ao ou iu ie ue er an en in un ang eng ing ong ia ian iang iao iong ua uai uan uang uo
        """)

    /// How many syllables a word has, 0 when it is none of Chinese.
    static func syllables(_ word: ArraySlice<UInt8>) -> Int {
        guard (2...12).contains(word.count), word.allSatisfy({ $0 < 0x80 && $0.isLetter }) else { return 0 }
        let letters = word.map(\.lowercased)
        // The most letters of a syllable are six; counts from the end.
        var counts = [Int](repeating: 0, count: letters.count + 1)
        for start in stride(from: letters.count - 1, through: 0, by: -1) {
            for length in 1...min(6, letters.count - start) {
                let rest = start + length == letters.count ? 1 : counts[start + length] + 1
                if rest == 1 && start + length < letters.count { continue }
                if isSyllable(letters[start..<start + length]) { counts[start] = max(counts[start], rest) }
            }
        }
        return counts[0]
    }

    private static func isSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
        initials.contains { initial in
            letters.starts(with: initial) && letters.count > initial.count
                && finals.contains(letters.dropFirst(initial.count))
                && (!initial.isEmpty
                    || [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o")].contains(letters.first))
        }
    }
}
