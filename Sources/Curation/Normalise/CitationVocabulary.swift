/// Words that say what a part of a citation is. To teach the parser a venue or a publisher, add a word here.
enum CitationVocabulary {
    /// A part with one of these is a publisher.
    static let publisherWords = WordTable(
        """
        press publishing publishers publisher publications books wiley springer sage elsevier routledge mcgraw mcgraw-hill
        pearson prentice addison addison-wesley erlbaum crc chapman holt freeman norton penguin harper macmillan palgrave
        verlag birkhäuser kluwer guilford jossey jossey-bass allyn duxbury houghton aldine oliver heinemann blackwell
        longman dover reidel thomson cengage brooks wadsworth corwin emerald nijhoff plenum pergamon griffin o'reilly
        manning packt doubleday knopf vintage gruyter lippincott wolters saunders mosby churchill karger thieme hachette
        bloomsbury polity teubner gauthier-villars hachette presses éditions edizioni editora yayınları yayıncılık
        university siam pmlr omnipress curran polymetrica
        """)

    /// A part with one of these is the venue of a conference paper.
    static let conferenceWords = WordTable(
        """
        proceedings proc conference conf symposium symp workshop congress colloquium meeting advances neurips nips icml
        iclr naacl naacl-hlt acl emnlp eacl coling conll cvpr iccv eccv wacv bmvc miccai kdd sigkdd aaai ijcai sigir
        sigmod sigchi chi www vldb colt uai aistats interspeech icassp icra iros recsys cikm icdm ecml pkdd wsdm soda
        stoc focs osdi sosp usenix lrec semeval ismir icslp icpr icann ijcnn gecco cec ppsn asiacrypt crypto
        """)

    /// A part with one of these is a journal even when nothing follows it.
    static let journalWords = WordTable(
        """
        journal review reviews annals bulletin transactions letters quarterly magazine science nature biometrika
        econometrica psychometrika technometrics biometrics lancet cell jama bmj archives acta annales zeitschrift
        metrika neuron plos psychologist physicist statistician monographs
        """)

    static let thesisWords = WordTable("thesis dissertation habilitation")

    /// Places of publication; the state behind a comma (`Hillsdale, NJ`) needs no entry.
    static let places = WordTable(
        """
        london york cambridge oxford boston berlin paris amsterdam edinburgh chicago philadelphia francisco angeles
        heidelberg vienna wien zürich zurich basel milan milano roma rome madrid barcelona tokyo beijing shanghai
        singapore sydney melbourne toronto montreal ottawa washington baltimore princeton berkeley stanford hillsdale
        mahwah thousand oaks beverly hills newbury belmont hoboken reading englewood cliffs upper saddle river dordrecht
        leiden rotterdam utrecht copenhagen københavn stockholm uppsala oslo helsinki dublin manchester chichester
        harmondsworth aldershot basingstoke leipzig stuttgart münchen munich köln göttingen hamburg frankfurt bonn
        moscow leningrad petersburg kiev warsaw warszawa prague praha budapest bucharest athens istanbul ankara delhi
        mumbai bangalore dhaka hague brussels brussel geneva genève lausanne ithaca durham evanston urbana bloomington
        homewood pacific grove monterey sebastopol redwood
        """)

    /// The two-letter states and countries that stand behind a place.
    static let regions = WordTable(
        """
        al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or
        pa ri sc sd tn tx ut vt va wa wv wi wy uk usa us u.k u.s.a u.s on bc qc england germany netherlands canada
        """)

    /// Words whose period ends no sentence.
    static let abbreviations = WordTable(
        """
        vs st dr mr mrs no nos vol vols pp p ed eds edn al e.g i.e cf inc jr sr ca approx rev dept univ proc conf int j
        trans assoc am psychol stat statist soc math ann sci res bull educ u.s u.k ph.d ser art suppl co corp ltd amer
        roy acad biol phys med clin exp appl eng comput sc nat lett rep tech mem symp adv pt chem econ econom hist
        """)

    static let months = WordTable(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul aug
        sep sept oct nov dec
        """)

    /// The month's number for a word of ``months``, by its first three letters.
    static func month(_ word: ArraySlice<UInt8>) -> Int? {
        guard months.contains(word), word.count >= 3 else { return nil }
        let start = word.startIndex
        let key = word[start..<start + 3].map(\.lowercased)
        return ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
            .firstIndex { Array($0.utf8) == key }.map { $0 + 1 }
    }
}
