extension LanguageEvidence {
    /// Words of names of methods in German.
    static let german = LanguageEvidence(
        "de",
        letters: "ß",
        words: """
            der die das des dem den ein eine einer eines und oder für mit von vom im zur zum nach bei auf aus ohne über
            durch zwischen analyse analysen verfahren methode methoden methodik test tests modell modelle modellierung
            regression regressionsanalyse lineare nichtlineare logistische multiple einfache lernen maschinelles tiefes
            überwachtes unüberwachtes bestärkendes netz netze netzwerk neuronale neuronales künstliche faltungsnetz
            rekurrentes entscheidungsbaum entscheidungsbäume baum zufallswald zufällige zufälliger stützvektormaschine
            stützvektor klassifikation klassifizierung clusteranalyse ballungsanalyse daten datenanalyse zeitreihe
            zeitreihenanalyse zeitreihen hauptkomponentenanalyse komponenten faktorenanalyse explorative konfirmatorische
            strukturgleichungsmodell strukturgleichungsmodellierung varianzanalyse kovarianzanalyse einfaktorielle
            zweifaktorielle mit messwiederholung korrelation korrelationskoeffizient rangkorrelation stichprobe
            stichproben ziehung geschichtete befragung umfrage leitfadeninterview experteninterview interviews
            inhaltsanalyse qualitative quantitative diskursanalyse gegenstandsbezogene theorie theoriebildung fallstudie
            fallstudien überlebenszeitanalyse überlebensanalyse ereigniszeitanalyse schätzer schätzung schätzverfahren
            größte kleinste quadrate quadrat chi methode der wahrscheinlichkeit wahrscheinlichkeitsverteilung verteilung
            vorzeichen rangsumme rangsummentest vorzeichentest anpassungstest unabhängigkeit unabhängige abhängige
            verbundene gepaarte güte übersicht übersichtsarbeit systematische literaturübersicht metaanalyse forschung
            forschungsdesign untersuchung studie kohortenstudie längsschnittstudie querschnittstudie randomisierte
            kontrollierte quasiexperiment gewichtung gewichtete neigungsscore instrumentvariable instrumentvariablen
            schätzung feste zufällige effekte effekt gemischte mehrebenenanalyse mehrebenenmodell hierarchische
            vektorautoregression kointegration einheitswurzel einheitswurzeltest bewertung unschärfe optimierung
            genetischer algorithmus ameisen evolutionäre simulation ganzzahlige programmierung entscheidungsfindung
            textanalyse stimmungsanalyse themenmodell themenmodellierung sprachverarbeitung sprachmodell natürliche
            aufmerksamkeit selbstaufmerksamkeit mehrköpfige mechanismus feinabstimmung anpassung einbettung
            kreuzvalidierung gradientenverstärkung gradientenabstieg nächste nachbarn abstand ähnlichkeit dichte latente
            klassenanalyse wachstumskurve fragebogen zuverlässigkeit verallgemeinertes verallgemeinerte additive
            diskriminanzanalyse mehrdimensionale skalierung hypothesentest prüfung vergleich gleitender durchschnitt
            glättung exponentielle störung zustandsraum verborgenes handlungsforschung teilnehmende beobachtung
            wirkung zusammenhang häufigkeit schwellenwert zerlegung risiko risiken konkurrierende zensierte
            """)
}
