extension LanguageEvidence {
    /// Words of names of methods in Latvian.
    static let latvian = LanguageEvidence(
        "lv",
        letters: "āēģķļņ",
        words: """
            un vai ar bez pēc par starp uz no analīze analīzes tests testi metode metodes modelis modeļi modelēšana
            regresija regresijas lineārā loģistiskā daudzkārtējā vienkāršā mācīšanās mašīnmācīšanās dziļā uzraudzīta
            neuzraudzīta pastiprinājuma tīkls tīkli neironu mākslīgie konvolūcijas rekurentais lēmumu koks koki nejaušais
            nejaušie gadījuma mežs meži atbalsta vektoru mašīna mašīnas klasifikācija klasteru klasterizācija grupēšana
            dati datu ieguve laikrinda laikrindu laika rindu galveno komponenšu faktoru izpētes apstiprinošā strukturālo
            vienādojumu modelēšana dispersijas kovariācijas vienfaktora divfaktoru atkārtoti atkārtotu mērījumi mērījumu
            korelācija korelācijas koeficients rangu izlase izlases stratificēta sniega bumbas aptauja anketa intervija
            satura kvalitatīvā kvantitatīvā diskursa pamatotā teorija gadījuma izpēte gadījumu izdzīvošanas dzīvildzes
            novērtētājs novērtējums novērtēšana mazāko kvadrātu maksimālās ticamības varbūtība sadalījums zīmju summas
            neatkarības neatkarīgu atkarīgu pāru saskaņas hī-kvadrāta pārskats sistemātisks sistemātiskais literatūras
            metaanalīze pētījums pētniecība kohortas longitudināls šķērsgriezuma randomizēts kontrolēts kvazieksperiments
            svēršana svērtā tieksmes rādītājs instrumentālie mainīgie mainīgo fiksēto efektu jauktais daudzlīmeņu
            hierarhiskā vektoru autoregresija kointegrācija vienības sakne pārtraukuma atšķirību atšķirība starpība
            izplūdusī nestriktā loģika optimizācija ģenētiskais algoritms skudru kolonija veselo skaitļu programmēšana
            lēmumu pieņemšana daudzkritēriju teksta noskaņojuma tēmu dabiskās valodas apstrāde uzmanība pašuzmanība
            daudzgalvu mehānisms precizēšana pieskaņošana iegulšana šķērsvalidācija tuvāko kaimiņu attālums blīvums
            latento klašu augšanas līkne ticamība uzticamība vispārinātais vispārinātā skala daudzdimensiju mērogošana
            slīdošais vidējais izlīdzināšana eksponenciālā stāvokļu telpa slēptais līdzdalības novērojums darbības
            salīdzinājums salīdzināšana vērtēšana risks riski eksperimenta plānošana kvalitātes gradienta bajesa
            """)
}
