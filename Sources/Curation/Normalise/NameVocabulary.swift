/// Words that tell people, organisations and descriptions apart. To teach the parsers a word, add it here.
enum NameVocabulary {
    /// Parts of a family name that are written in lower case (and some that are met capitalised).
    static let particles = WordTable(
        """
        van von vom de der den del della dello dei di da dal das do dos du des la le lo ter ten tot te zu zum zur
        af av bin ibn ben el al y e i 't 's st
        """)

    /// A name with one of these is an organisation.
    static let organisationWords = WordTable(
        """
        collaboration collaborative institute institut institution group university université universität organization
        organisation association society committee center centre team council bureau agency ministry department
        office consortium foundation network inc corp corporation ltd llc gmbh company laboratory laboratories labs
        lab openai google microsoft deepmind meta ibm rand nasa anthropic facebook commission panel project board
        school college academy federation union initiative authority administration service services statement
        community developers contributors researchers research taskforce force international national government
        bank fund press hospital library libraries division unit alliance program programme club directorate
        survey world nations centers partnership trust studio forum conference college secretariat bell toyota
        motorola boeing xerox motor workgroup people's publishers
        """)

    /// Words of a description; a name that has one of them is kept as a whole.
    static let descriptionWords = WordTable(
        """
        various multiple several many numerous unknown anonymous traditional tradition no not single attributed based
        developed formalized formalised introduced popularized popularised proposed derived adapted extended roots
        origins early later modern ancient classical econometricians statisticians psychologists sociologists
        literature practice practitioners scholars authors independent independently work works general common
        foundational foundations theory methods
        """)

    static let generationalSuffixes = WordTable("jr jr. sr sr. ii iii iv")

    static let editorMarks = WordTable("ed ed. eds eds. editor editors hrsg hrsg.")
}
