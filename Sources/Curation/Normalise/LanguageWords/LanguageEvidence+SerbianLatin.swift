extension LanguageEvidence {
    /// Words of names of methods in Serbian in Latin letters.
    static let serbianLatin = LanguageEvidence(
        "sr",
        words: """
            i ili za s sa u na do od o po iz pomoću između bez prema analiza analize test testovi metoda metode model modeli
            modelovanje modela regresija regresiona regresioni linearni logistički statistički slučajni linearna logistička višestruka jednostavna učenje mašinsko duboko
            nadgledano nenadgledano podsticajem potkrepljivanjem mašina mašine mreža mreže neuronska neuronske
            konvoluciona rekurentna stablo stabla odlučivanja odluke šuma šume slučajna slučajne nasumična potpornih
            vektora klasifikacija klasterska grupisanje podataka podaci vremenski vremenskih serija serije nizova
            glavnih komponenti faktorska faktora eksplorativna konfirmativna strukturnih jednačina varijanse kovarijanse
            jednofaktorska dvofaktorska ponovljena ponovljenih merenja merenje korelacija korelacije koeficijent rangova
            uzorkovanje uzorak uzorci stratifikovano grudve snega anketa upitnik intervju dubinski sadržaja kvalitativna
            kvantitativna diskursa utemeljena teorija studija slučaja preživljavanja ocenjivač ocena procena najmanjih
            kvadrata maksimalne verodostojnosti najveće verovatnoća raspodela distribucija znakova zbira nezavisnosti
            nezavisnih zavisnih uparenih prilagođavanja hi-kvadrat kvadrat pregled sistematski literature metaanaliza
            istraživanje kohortna longitudinalna presečna randomizovano kontrolisano kvazieksperiment ponderisanje
            ponderisana skor sklonosti instrumentalne varijable promenljive promenljivih fiksni efekti efekat mešoviti
            višenivoska hijerarhijska vektorska autoregresija kointegracija jedinični koren diskontinuiteta razlike
            razlika razlici fazi rasplinuta logika optimizacija genetski algoritam mravlja kolonija celobrojno
            programiranje odlučivanje višekriterijumsko rudarenje teksta sentimenta tema obrada prirodnog jezika
            pažnja samopažnja višeglava mehanizam fino podešavanje ugrađivanje unakrsna validacija najbližih suseda
            udaljenost rastojanje gustina latentnih klasa kriva rasta pouzdanost uopšteni generalizovani skala skaliranje
            višedimenziono pokretni prosek izglađivanje eksponencijalno prostor stanja skriveni učesničko posmatranje
            akciono poređenje vrednovanje rizik rizici dizajn eksperimenta kvaliteta gradijentni spust bajesovska
            smanjenje
            """)
}
