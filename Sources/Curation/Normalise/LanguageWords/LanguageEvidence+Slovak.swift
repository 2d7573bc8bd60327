extension LanguageEvidence {
    /// Words of names of methods in Slovak.
    static let slovak = LanguageEvidence(
        "sk",
        letters: "ľĺŕ",
        words: """
            a alebo pre s so z zo v vo na do od o po pomocou medzi bez pod podľa analýza analýzy test testy metóda metódy
            model modely regresný lineárny logistický štatistický náhodný modelovanie modelu regresia regresná lineárna logistická viacnásobná jednoduchá učenie strojové hlboké
            s učiteľom bez učiteľa posilňované stroj stroje sieť siete neurónová neurónové konvolučná rekurentná strom
            stromy rozhodovací rozhodovanie les lesy náhodný náhodné podporných vektorov klasifikácia zhluková
            zhlukovanie údajov údaje dáta dát časový časové rad rady časových radov hlavných komponentov faktorová faktorov
            exploračná prieskumná konfirmačná rovnice rovníc štruktúrnych štrukturálnych rozptylu kovariancie
            jednofaktorová dvojfaktorová opakované merania korelácia korelačný koeficient poradová výber výberové vzorka
            stratifikovaný snehovej gule dotazník prieskum rozhovor rozhovory obsahová obsahu kvalitatívna kvantitatívna
            diskurzu zakotvená teória prípadová štúdia prežívania prežitia odhad odhadu najmenších štvorcov maximálnej
            vierohodnosti pravdepodobnosť rozdelenie znamienkový poradový súčtu nezávislosti nezávislých závislých párový
            dobrej zhody chí-kvadrát kvadrát prehľad systematický literatúry metaanalýza výskum kohortová longitudinálna
            prierezová randomizovaná kontrolovaná kvázi-experiment váženie vážená skóre sklonu inštrumentálne premenné
            premenných pevné efekty účinky zmiešané viacúrovňová hierarchické vektorová autoregresia kointegrácia
            jednotkový koreň nespojitosti rozdiely rozdiel rozdielov fuzzy logika optimalizácia genetický algoritmus
            mravčia kolónia celočíselné programovanie viackriteriálne dolovanie textu sentimentu tém spracovanie
            prirodzeného jazyka pozornosť vlastná viachlavá mechanizmus jemné doladenie ladenie vnorenie krížová validácia
            najbližších susedov vzdialenosť hustota latentných tried rastová krivka reliabilita spoľahlivosť zovšeobecnený
            škála škálovanie viacrozmerné kĺzavý priemer vyhladzovanie exponenciálne stavový priestor skrytý zúčastnené
            pozorovanie akčný porovnanie hodnotenie riziko riziká návrh experimentu kvality gradientný zostup bayesovská
            redukcia
            """)
}
