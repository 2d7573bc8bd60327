extension LanguageEvidence {
    /// Words of names of methods in Catalan.
    static let catalan = LanguageEvidence(
        "ca",
        words: """
            el la els les l un una de del dels d i o per amb en sobre entre sense segons al anàlisi prova proves contrast
            mètode mètodes model models modelització modelatge regressió lineal logística múltiple simple aprenentatge
            automàtic profund supervisat no per reforç màquina màquines xarxa xarxes neuronal neuronals convolucional
            recurrent arbre arbres decisió bosc boscos aleatori aleatoris vectors suport classificació conglomerats
            agrupament dades sèries temporals components principals factorial factors exploratòria confirmatòria equacions
            estructurals variància covariància mesures repetides correlació coeficient rangs mostreig mostra mostres bola
            neu estratificat enquesta qüestionari entrevista entrevistes contingut qualitativa quantitativa discurs teoria
            fonamentada estudi cas casos supervivència estimador estimació mínims quadrats ordinaris màxima versemblança
            probabilitat distribució signe signes suma independència independents aparellades bondat ajust khi quadrat
            revisió sistemàtica literatura metaanàlisi recerca investigació cohort longitudinal transversal assaig
            aleatoritzat controlat quasiexperimental ponderació ponderada puntuació propensió variables instrumentals
            efectes fixos mixtos multinivell jeràrquic autoregressió vectorial cointegració arrel unitària discontinuïtat
            diferències diferència lògica difusa optimització algorisme genètic colònia formigues programació entera presa
            decisions multicriteri mineria textos sentiments temes processament llenguatge natural atenció autoatenció
            mecanisme fi incrustació validació creuada veïns propers més distància densitat classes latents corba
            creixement fiabilitat generalitzat generalitzada escala escalament multidimensional mitjana mòbil suavització
            exponencial espai estats ocult recerca-acció observació participant comparació avaluació riscos risc disseny
            experimental qualitat gradient bayesià bayesiana reducció
            """)
}
