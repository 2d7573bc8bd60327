extension LanguageEvidence {
    /// Words of names of methods in Norwegian.
    static let norwegian = LanguageEvidence(
        "no",
        words: """
            og eller for med av på i til fra mellom uten over gjennom den det en et som analyse analyser analysemetode
            metode metoder test tester modell modeller modellering regresjon regresjonsanalyse lineær logistisk multippel
            enkel læring maskinlæring dyplæring dyp veiledet ikke forsterkende forsterkningslæring nettverk nevralt nevrale
            kunstige beslutningstre beslutningstrær tre tilfeldig skog støttevektormaskin støttevektor klassifisering
            klassifikasjon klyngeanalyse data tidsserie tidsserier tidsserieanalyse prinsipalkomponentanalyse
            hovedkomponentanalyse faktoranalyse utforskende eksplorerende bekreftende konfirmerende strukturell
            ligningsmodellering strukturligningsmodell variansanalyse kovariansanalyse enveis toveis gjentatte målinger
            korrelasjon korrelasjonskoeffisient rangkorrelasjon utvalg utvalgsmetode stratifisert snøballutvalg
            spørreundersøkelse spørreskjema intervju dybdeintervju innholdsanalyse kvalitativ kvantitativ diskursanalyse
            grunnet empirisk teori kasusstudie overlevelsesanalyse levetidsanalyse estimering estimator minste
            kvadraters sannsynlighet sannsynlighetsfordeling fordeling rangsumtest fortegnstest tegntest uavhengige
            uavhengighet avhengige parvis parede tilpasning oversikt systematisk litteraturgjennomgang oversiktsartikkel
            metaanalyse kohortstudie longitudinell tverrsnittsstudie randomisert kontrollert studie forsøk vektet vekting
            instrumentvariabler instrumentvariabel faste tilfeldige effekter blandede flernivåanalyse flernivå hierarkisk
            vektorautoregresjon kointegrasjon enhetsrot uklar logikk optimering genetisk algoritme maurkoloni
            heltallsprogrammering beslutningstaking tekstutvinning sentimentanalyse emnemodell emnemodellering
            språkbehandling naturlig språk oppmerksomhet selvoppmerksomhet flerhodet mekanisme finjustering innbygging
            kryssvalidering nærmeste naboer avstand tetthet latent klasseanalyse vekstkurve reliabilitet pålitelighet
            generalisert skala flerdimensjonal skalering glidende gjennomsnitt utjevning eksponentiell tilstandsrom
            skjult aksjonsforskning deltakende observasjon sammenligning sammenlignende forskjell forskning
            undersøkelse vurdering evaluering overlevelse hendelse
            """)
}
