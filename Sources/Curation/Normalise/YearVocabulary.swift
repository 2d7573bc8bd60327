/// Words around years. A word that is in none of these tables makes the reading doubtful.
enum YearVocabulary {
    static let approximate = WordTable("c ca circa about approx approximately around roughly nearly")
    static let uncertain = WordTable("possibly perhaps probably")
    static let before = WordTable("pre before")
    static let upTo = WordTable("until till")
    static let since = WordTable("since post after from")
    static let onward = WordTable("onward onwards forward later beyond")
    static let present = WordTable("present today now date ongoing current")
    static let ordinalPart = WordTable("early mid middle late beginning end first second half quarter start")
    static let conjunctions = WordTable("to until through thru")
    static let alternatives = WordTable("or")
    static let beforeChrist = WordTable("bc bce b.c b.c.e")
    static let afterChrist = WordTable("ad ce a.d c.e")

    /// Words that say what happened in a year; they change nothing about the year.
    static let annotations = WordTable(
        """
        term coined named practice practices practise dates dating date to major formalization formalisation formalized
        formalised formal guidance from the in of by and with for its as a an at on into ed edition editions eds 1st 2nd
        3rd 4th 5th 6th 7th 8th 9th 10th st nd rd th first second third last latest published publication introduced
        introduction developed development origin origins origination root roots modern form version versions revised
        revision revisions original originally concept conceptual foundation foundations foundational theory theoretical
        method methods methodology technique techniques approach paper papers book books article popularized popularised
        popularization proposed proposal earlier early later work works extended extension extensions framework model
        models algorithm algorithms test tests statistic use used usage application applications applied adopted
        adoption established establishment current contemporary classical classic variant variants idea ideas software
        implementation standard standardized standardised standardization statement guideline guidelines update updated
        checklist era century centuries decade decades year years design designs analysis released release seminal
        initial initially again also key main widespread widely emerged emergence evolved evolution coining coinage
        mathematical statistical computational design-based general generalized generalised generalization formulation
        formulated described description systematic systematized tradition traditional refined refinement expanded
        codified codification manual handbook reporting protocol started began begun beginning growth research studies
        study since rediscovered reintroduced posthumous posthumously independently invented invention discovered discovery full
        """)
}
