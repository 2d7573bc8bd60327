extension LanguageEvidence {
    /// Words of names of methods in Finnish.
    static let finnish = LanguageEvidence(
        "fi",
        words: """
            ja tai sekä ilman perusteella välinen analyysi analyysin menetelmä menetelmät testi testit malli mallit
            mallinnus regressio regressioanalyysi lineaarinen logistinen moninkertainen usean muuttujan yksinkertainen
            oppiminen koneoppiminen syväoppiminen ohjattu ohjaamaton vahvistusoppiminen verkko verkot neuroverkko
            neuroverkot konvoluutioneuroverkko päätöspuu päätöspuut puu satunnainen satunnaismetsä metsä
            tukivektorikone luokittelu klusterianalyysi ryhmittely aineisto tiedonlouhinta aikasarja aikasarja-analyysi
            pääkomponenttianalyysi faktorianalyysi eksploratiivinen konfirmatorinen rakenneyhtälömallinnus
            varianssianalyysi kovarianssianalyysi yksisuuntainen kaksisuuntainen toistettujen mittausten korrelaatio
            korrelaatiokerroin järjestyskorrelaatio otanta otos ositettu lumipallo kysely kyselylomake haastattelu
            sisällönanalyysi laadullinen määrällinen diskurssianalyysi ankkuroitu teoria tapaustutkimus elinaika-analyysi
            eloonjäämisanalyysi estimaattori estimointi pienimmän neliösumman suurimman uskottavuuden todennäköisyys
            jakauma merkkitesti riippumattomuus riippumattomien parittainen yhteensopivuus khiin neliö katsaus
            järjestelmällinen kirjallisuuskatsaus meta-analyysi tutkimus kohorttitutkimus pitkittäistutkimus
            poikkileikkaustutkimus satunnaistettu kontrolloitu koe painotettu painotus taipumuspistemäärä välinemuuttuja
            kiinteät vaikutukset monitasomalli hierarkkinen vektoriautoregressio yhteisintegraatio yksikköjuuri sumea
            logiikka optimointi geneettinen algoritmi kokonaislukuoptimointi päätöksenteko tekstinlouhinta
            mielipideanalyysi aihemalli luonnollisen kielen käsittely huomio itsehuomio mekanismi hienosäätö upotus
            ristiinvalidointi lähimmän naapurin etäisyys tiheys latentti luokka-analyysi kasvukäyrä luotettavuus
            reliabiliteetti yleistetty asteikko moniulotteinen skaalaus liukuva keskiarvo tasoitus eksponentiaalinen
            tila-avaruus piilevä osallistuva havainnointi toimintatutkimus vertailu arviointi riski koesuunnittelu laatu
            """)
}
