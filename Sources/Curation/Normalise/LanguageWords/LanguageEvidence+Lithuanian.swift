extension LanguageEvidence {
    /// Words of names of methods in Lithuanian.
    static let lithuanian = LanguageEvidence(
        "lt",
        letters: "ėų",
        words: """
            ir arba su be pagal tarp nuo į iš analizė analizės metodas metodai testas testai modelis modeliai modeliavimas
            regresija regresinė tiesinė logistinė daugialypė mokymasis mašininis gilusis prižiūrimas skatinamasis tinklas
            tinklai neuroninis neuroniniai dirbtiniai sprendimų medis medžiai atsitiktinis atsitiktinių miškas atraminių
            vektorių mašina klasifikavimas klasterinė klasterizavimas duomenų duomenys laiko eilutė eilutės eilučių
            pagrindinių komponenčių faktorinė tiriamoji patvirtinamoji struktūrinių lygčių dispersinė pakartotiniai matavimai
            koreliacija koreliacijos koeficientas imtis imties atranka apklausa klausimynas interviu turinio kokybinis
            kiekybinis diskurso grindžiamoji teorija atvejo studija tyrimas tyrimai išgyvenamumo įvertis vertinimas
            mažiausių kvadratų didžiausio tikėtinumo tikimybė skirstinys nepriklausomų nepriklausomumo porinis sisteminė
            apžvalga literatūros metaanalizė kohortinis atsitiktinių imčių kontroliuojamas svertinis kintamieji kintamųjų
            fiksuotų efektų mišrus daugiapakopis hierarchinis autoregresija skirtumų skirtumas neraiškioji logika
            optimizavimas genetinis algoritmas tekstų kalbos apdorojimas dėmesys savidėmesys mechanizmas derinimas kryžminis
            patikrinimas artimiausių kaimynų atstumas tankis kreivė patikimumas slenkantis vidurkis glodinimas būsenų
            """)
}
