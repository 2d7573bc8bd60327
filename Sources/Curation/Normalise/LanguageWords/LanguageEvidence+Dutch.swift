extension LanguageEvidence {
    /// Words of names of methods in Dutch.
    static let dutch = LanguageEvidence(
        "nl",
        letters: "ĳ",
        words: """
            de het een en of voor met van op in uit bij naar door tussen zonder over als analyse analyses toets toetsen
            methode methoden onderzoek onderzoeksmethode model modellen modellering regressie regressieanalyse lineaire
            logistische meervoudige enkelvoudige leren machinaal diep versterkend begeleid onbegeleid netwerk netwerken
            neuraal neurale kunstmatig beslisboom beslissingsboom beslissingsbomen willekeurig woud bos steunvector
            ondersteunende vectormachine vectoren classificatie indeling clusteranalyse gegevens tijdreeks tijdreeksen
            tijdreeksanalyse hoofdcomponentenanalyse componenten factoranalyse verkennende bevestigende structurele
            vergelijkingen vergelijkingsmodel variantieanalyse covariantieanalyse eenweg tweeweg herhaalde metingen
            correlatie correlatiecoëfficiënt rangcorrelatie steekproef steekproeven gestratificeerde sneeuwbalsteekproef
            enquête vragenlijst diepte interview inhoudsanalyse kwalitatieve kwantitatieve discoursanalyse gefundeerde
            theorie gevalsstudie casestudy overlevingsanalyse overleving schatter schatting kleinste kwadraten
            aannemelijkheid waarschijnlijkheid kansverdeling verdeling rangtekentoets rangsom rangsomtoets tekentoets
            onafhankelijkheid onafhankelijke afhankelijke gepaarde aanpassing overzicht systematische literatuurstudie
            literatuuronderzoek metaanalyse cohortonderzoek longitudinaal dwarsdoorsnedeonderzoek gerandomiseerd
            gecontroleerd gewogen weging instrumentele variabelen vaste willekeurige effecten gemengde multiniveau
            hiërarchische vectorautoregressie cointegratie eenheidswortel vage logica optimalisatie genetisch algoritme
            mierenkolonie geheeltallige programmering besluitvorming tekstmining sentimentanalyse onderwerpmodel
            taalverwerking natuurlijke taal aandacht zelfaandacht meerdere hoofden mechanisme verfijning bijstellen
            inbedding kruisvalidatie dichtstbijzijnde buren afstand dichtheid latente klassenanalyse groeicurve
            betrouwbaarheid veralgemeend gegeneraliseerd schaal meerdimensionale voortschrijdend gemiddelde gemiddelden
            effening exponentiële toestandsruimte verborgen actieonderzoek participerende observatie vergelijking
            vergelijkend verschil verschillen gewone kansen risico toekenning beoordeling werkzaamheid kwaliteit
            """)
}
