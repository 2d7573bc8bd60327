extension LanguageEvidence {
    /// Words of names of methods in Estonian.
    static let estonian = LanguageEvidence(
        "et",
        letters: "õ",
        words: """
            ja või ning ilma alusel põhine järgi vahel analüüs analüüsi analüüsimeetod test testid meetod meetodi meetodid
            mudel mudelid modelleerimine regressioon regressioonanalüüs lineaarne logistiline mitmene lihtne õpe õppimine
            masinõpe süvaõpe juhendatud juhendamata stiimulõpe tugevdusõpe võrk võrgud närvivõrk närvivõrgud tehisnärvivõrk
            otsustuspuu otsustuspuud puu juhuslik juhumets mets tugivektormasin tugivektor klassifitseerimine
            liigitamine klasteranalüüs klasterdamine andmed andmete andmekaeve aegrida aegread aegridade
            peakomponentide peakomponentanalüüs faktoranalüüs uuriv kinnitav struktuurvõrrandite modelleerimine
            dispersioonanalüüs kovariatsioonanalüüs ühefaktoriline kahefaktoriline kordusmõõtmised kordusmõõtmistega
            korrelatsioon korrelatsioonikordaja astakkorrelatsioon valim valimi valikuuring kihtvalim lumepallivalim küsitlus
            küsimustik ankeet intervjuu süvaintervjuu sisuanalüüs kvalitatiivne kvantitatiivne diskursusanalüüs
            põhistatud teooria juhtumiuuring elukestusanalüüs elulemusanalüüs elulemuse hinnang hindamine vähimruutude
            vähimruutmeetod suurima tõepära tõenäosus jaotus märgitest astaksummatest sõltumatute sõltumatuse sõltuvate
            paaris sobivustest hii-ruut ülevaade süstemaatiline kirjanduse metaanalüüs uuring uurimus kohortuuring
            longituuduuring läbilõikeuuring randomiseeritud kontrollitud kvaasieksperiment kaalumine kaalutud
            kalduvusskoor instrumentmuutujad muutujate fikseeritud juhuslike efektidega mõjudega segamudel mitmetasandiline
            hierarhiline vektorautoregressioon kointegratsioon ühikjuur katkestusega erinevuste erinevus hägusloogika
            optimeerimine geneetiline algoritm sipelgakoloonia täisarvuline planeerimine otsustamine otsuste
            mitmekriteeriumiline tekstikaeve meelsusanalüüs teemamudel teemade keeletöötlus loomuliku keele tähelepanu
            enesetähelepanu mehhanism peenhäälestus häälestamine sissekanne ristvalideerimine lähimate lähima naabri
            naabrite kaugus tihedus latentsete klasside kasvukõver usaldusväärsus reliaablus üldistatud skaala
            mitmemõõtmeline skaleerimine libisev keskmine silumine eksponentsiaalne olekuruum varjatud peidetud osalusvaatlus
            tegevusuuring võrdlus hindamise risk riskid katseplaneerimine kvaliteedi gradientlaskumine bayesi
            """)
}
