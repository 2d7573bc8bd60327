extension LanguageEvidence {
    /// Words of names of methods in Czech.
    static let czech = LanguageEvidence(
        "cs",
        letters: "ěřů",
        words: """
            a nebo pro s se z ze v ve na do od o po pomocí mezi bez pod podle analýza analýzy test testy metoda metody
            model modely regresní lineární logistický statistický náhodný modelování modelu regrese regresní lineární logistická vícenásobná jednoduchá učení strojové hluboké
            s učitelem bez učitele posilované zpětnovazební stroj stroje síť sítě neuronová neuronové konvoluční
            rekurentní strom stromy rozhodovací rozhodování les lesy náhodný náhodné podpůrných vektorů klasifikace
            shluková shlukování shluků data dat časová časové řada řady časových řad hlavních komponent faktorová
            faktorů explorační průzkumná konfirmační rovnic strukturálních strukturních modelování rozptylu kovariance
            jednofaktorová dvoufaktorová opakovaná měření korelace korelační koeficient pořadová výběr výběrové vzorek
            stratifikovaný sněhové koule dotazník dotazníkové šetření rozhovor rozhovory obsahová obsahu kvalitativní
            kvantitativní diskurzu zakotvená teorie případová studie přežití odhad odhadu nejmenších čtverců maximální
            věrohodnosti pravděpodobnost rozdělení znaménkový pořadový součtu nezávislosti nezávislých závislých párový dobré
            shody chí-kvadrát kvadrát přehled systematický literatury metaanalýza výzkum kohortová longitudinální průřezová
            randomizovaná kontrolovaná kvazi-experiment vážení vážená skóre sklonu instrumentální proměnné proměnných
            pevné efekty účinky smíšené víceúrovňová hierarchické vektorová autoregrese kointegrace jednotkový kořen
            nespojitosti rozdíly rozdíl rozdílů fuzzy logika optimalizace genetický algoritmus mravenčí kolonie
            celočíselné programování vícekriteriální dolování textu sentimentu témat zpracování přirozeného jazyka
            pozornost vlastní vícehlavá mechanismus jemné doladění ladění vnoření křížová validace nejbližších sousedů
            vzdálenost hustota latentních tříd růstová křivka reliabilita spolehlivost zobecněný zobecněné škála
            škálování vícerozměrné klouzavý průměr vyhlazování exponenciální stavový prostor skrytý zúčastněné
            pozorování akční porovnání srovnání hodnocení riziko rizika návrh experimentu kvality gradientní sestup
            bayesovská redukce
            """)
}
