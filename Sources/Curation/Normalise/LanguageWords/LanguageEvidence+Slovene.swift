extension LanguageEvidence {
    /// Words of names of methods in Slovene.
    static let slovene = LanguageEvidence(
        "sl",
        words: """
            in ali za z s na do od o po iz med brez glede analiza analize metoda metode test testi model modeli modeliranje
            regresija linearna logistična multipla učenje strojno globoko nadzorovano nenadzorovano okrepitveno spodbujevano
            omrežje omrežja nevronsko nevronska odločitveno drevo drevesa gozd naključni naključnih podporni podpornih
            vektorjev razvrščanje klasifikacija gručenje podatkov podatki časovna časovnih vrsta vrst glavnih komponent
            faktorska raziskovalna potrditvena strukturnih enačb variance ponovljene meritve korelacija koeficient vzorčenje
            vzorec vprašalnik anketa intervju vsebine kvalitativna kvantitativna diskurza utemeljena teorija študija primera
            preživetja cenilka ocena najmanjših kvadratov največjega verjetja verjetnost porazdelitev neodvisnost neodvisnih
            sistematični pregled literature metaanaliza raziskava raziskovanje kohortna randomizirana nadzorovana tehtana
            uteževanje spremenljivke spremenljivk učinki mešani večnivojsko hierarhično vektorska avtoregresija razlika razlik
            mehka logika optimizacija genetski algoritem odločanje rudarjenje besedil obdelava naravnega jezika pozornost
            natančno uglaševanje navzkrižno preverjanje najbližjih sosedov razdalja gostota krivulja rasti zanesljivost
            drseče povprečje glajenje prostor stanj skriti opazovanje primerjava vrednotenje tveganje
            """)
}
