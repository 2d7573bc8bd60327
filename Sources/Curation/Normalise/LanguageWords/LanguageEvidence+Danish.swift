extension LanguageEvidence {
    /// Words of names of methods in Danish.
    static let danish = LanguageEvidence(
        "da",
        words: """
            og eller for med af på i til fra mellem uden over den det en et analyse analysemetode metode metoder test model
            modellering regression lineær logistisk multipel læring maskinlæring dyb forstærkningslæring netværk neuralt
            beslutningstræ beslutningstræer træ tilfældig skov støttevektormaskine klassifikation klyngeanalyse tidsserie
            tidsrækkeanalyse hovedkomponentanalyse faktoranalyse udforskende bekræftende strukturel ligningsmodellering
            variansanalyse gentagne målinger korrelation korrelationskoefficient stikprøve stikprøver spørgeskema
            spørgeskemaundersøgelse interview indholdsanalyse kvalitativ kvantitativ diskursanalyse teori casestudie
            overlevelsesanalyse mindste kvadraters sandsynlighed fordeling uafhængige uafhængighed parvis oversigt
            systematisk litteraturgennemgang metaanalyse kohorteundersøgelse randomiseret kontrolleret forsøg vægtet
            instrumentvariabel faste effekter blandede hierarkisk enhedsrod optimering algoritme beslutningstagning
            sprogbehandling opmærksomhed finjustering krydsvalidering nærmeste naboer afstand tæthed vækstkurve pålidelighed
            glidende gennemsnit udjævning skjult deltagende observation sammenligning forskel forskning undersøgelse
            """)
}
