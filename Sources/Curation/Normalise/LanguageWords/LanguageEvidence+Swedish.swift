extension LanguageEvidence {
    /// Words of names of methods in Swedish.
    static let swedish = LanguageEvidence(
        "sv",
        words: """
            och eller för med av på i till från mellan utan över genom den det en ett som analys analyser analysmetod
            metod metoder test tester modell modeller modellering regression regressionsanalys linjär logistisk multipel
            enkel inlärning maskininlärning djupinlärning övervakad oövervakad förstärkningsinlärning nätverk neuralt
            neurala neuronnät artificiella beslutsträd träd slumpskog slumpmässig slumpmässiga stödvektormaskin
            stödvektor klassificering klassifikation klusteranalys klustring data tidsserie tidsserier tidsserieanalys
            principalkomponentanalys huvudkomponentanalys faktoranalys utforskande bekräftande konfirmatorisk
            strukturekvationsmodellering variansanalys kovariansanalys envägs tvåvägs upprepade mätningar korrelation
            korrelationskoefficient rangkorrelation urval stickprov stratifierat snöbollsurval enkät frågeformulär
            intervju innehållsanalys kvalitativ kvantitativ diskursanalys grundad teori fallstudie överlevnadsanalys
            skattning skattare minsta kvadratmetoden kvadrat sannolikhet sannolikhetsfördelning fördelning
            teckenrangtest rangsummetest teckentest oberoende beroende parat parade anpassning översikt systematisk
            litteraturöversikt litteraturstudie metaanalys kohortstudie longitudinell tvärsnittsstudie randomiserad
            kontrollerad studie viktad viktning instrumentvariabler instrumentvariabel fasta slumpeffekter effekter
            blandade flernivåanalys hierarkisk vektorautoregression kointegration enhetsrot luddig logik optimering
            genetisk algoritm myrkoloni heltalsprogrammering beslutsfattande textutvinning sentimentanalys ämnesmodell
            ämnesmodellering språkbehandling naturligt språk uppmärksamhet självuppmärksamhet flerhuvudad mekanism
            finjustering inbäddning korsvalidering närmaste grannar avstånd täthet latent klassanalys tillväxtkurva
            reliabilitet tillförlitlighet generaliserad skala flerdimensionell skalning glidande medelvärde utjämning
            exponentiell tillståndsrum dold aktionsforskning deltagande observation jämförelse jämförande skillnad
            forskning undersökning fältstudie bedömning utvärdering risker överlevnad händelse
            """)
}
