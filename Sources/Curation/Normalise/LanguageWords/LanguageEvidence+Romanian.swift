extension LanguageEvidence {
    /// Words of names of methods in Romanian.
    static let romanian = LanguageEvidence(
        "ro",
        letters: "șț",
        words: """
            și sau pentru cu de la din în pe prin între fără după al a ale un o analiza analiză analize test teste testul
            metoda metodă metode modelul model modele modelare modelarea regresia regresie liniară logistică multiplă simplă
            învățare învățarea automată profundă supervizată nesupervizată prin întărire mașină mașini rețea rețele
            neuronală neuronale convoluțională recurentă arbore arbori decizie pădure păduri aleatoare aleatorie vectori
            suport clasificare clasificarea grupare date serii timp temporale componente componentelor principale
            factorială factorilor factori exploratorie confirmatorie ecuații structurale varianței varianță covarianță
            măsurători repetate corelație corelația coeficientul rangurilor eșantionare eșantion eșantioane bulgăre
            stratificată sondaj chestionar interviu interviuri conținut conținutului calitativă cantitativă discursului
            teoria întemeiată studiu studiul caz supraviețuire supraviețuirii estimator estimare celor mai mici pătrate
            verosimilitate maximă probabilitate distribuție semnelor sumei independență independente perechi ajustare
            hi-pătrat pătrat sinteză revizuire sistematică literaturii meta-analiză cercetare cohortă longitudinal
            transversal studiu randomizat controlat cvasi-experimental ponderare ponderată scor înclinație variabile
            instrumentale efecte fixe mixte multinivel ierarhic autoregresie vectorială cointegrare rădăcină unitară
            discontinuitate diferențe diferență logică fuzzy optimizare algoritm genetic colonie furnici programare
            întreagă luarea deciziilor multicriterială extragere textelor sentimentelor subiectelor prelucrarea procesarea
            limbajului natural atenție autoatenție mecanism fină încorporare validare încrucișată vecini apropiați
            distanță densitate clase latente curbă creștere fiabilitate generalizat generalizată scală scalare
            multidimensională medie mobilă netezire exponențială spațiul stărilor ascuns observație participativă comparație
            evaluare riscuri risc proiectare experimentală calitate gradient bayesiană reducere
            """)
}
