extension LanguageEvidence {
    /// Words of names of methods in Croatian.
    static let croatian = LanguageEvidence(
        "hr",
        words: """
            i ili za s sa u na do od o po iz pomoću između bez prema analiza analize test testovi metoda metode model modeli
            modeliranje modela regresija regresijska regresijski linearni logistički statistički linearna logistička višestruka jednostavna učenje strojno duboko
            nadzirano nenadzirano podržano pojačanjem stroj strojevi mreža mreže neuronska neuronske konvolucijska
            povratna stablo stabla odlučivanja odluke odluka šuma šume slučajna slučajne slučajni nasumična potpornih
            vektora klasifikacija klasterska grupiranje podataka podaci vremenski vremenskih niz nizovi nizova serija
            glavnih komponenata komponenti faktorska faktora eksploratorna konfirmatorna strukturnih jednadžbi modeliranje
            varijance kovarijance jednosmjerna dvosmjerna ponovljena ponovljenih mjerenja mjerenje korelacija
            korelacije koeficijent rangova uzorkovanje uzorak uzorci stratificirano grude snijega anketa upitnik intervju
            dubinski sadržaja kvalitativna kvantitativna diskursa utemeljena teorija studija slučaja preživljenja
            preživljavanja procjenitelj procjena najmanjih kvadrata maksimalne vjerodostojnosti najveće vjerojatnost
            raspodjela distribucija predznaka zbroja neovisnosti nezavisnih zavisnih uparenih prilagodbe hi-kvadrat
            kvadrat pregled sustavni literature metaanaliza istraživanje kohortna longitudinalna presječna randomizirano
            kontrolirano kvazieksperiment ponderiranje ponderirana ocjena sklonosti instrumentalne varijable varijabli
            fiksni učinci učinak mješoviti višerazinska hijerarhijska vektorska autoregresija kointegracija jedinični
            korijen diskontinuiteta razlike razlika razlikama neizrazita logika optimizacija genetski algoritam
            mravlja kolonija cjelobrojno programiranje odlučivanje višekriterijsko rudarenje teksta sentimenta tema
            obrada prirodnog jezika pozornost samopozornost pažnja samopažnja višeglava mehanizam fino podešavanje
            ugađanje ugradnja unakrsna validacija najbližih susjeda udaljenost gustoća latentnih klasa krivulja rasta
            pouzdanost poopćeni generalizirani skala ljestvica skaliranje višedimenzijsko pomični prosjek izglađivanje
            eksponencijalno prostor stanja skriveni sudjelujuće promatranje akcijsko usporedba vrednovanje rizik rizici
            dizajn eksperimenta kvalitete gradijentni spust bayesovska smanjenje
            """)
}
