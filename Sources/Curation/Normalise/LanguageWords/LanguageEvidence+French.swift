extension LanguageEvidence {
    /// Words of names of methods in French.
    static let french = LanguageEvidence(
        "fr",
        words: """
            le la les l d un une des du de et ou pour avec par sur dans en à aux au sans entre selon analyse analyses test
            tests méthode méthodes modèle modèles modélisation régression linéaire logistique multiple simple
            apprentissage automatique profond supervisé non par renforcement réseau réseaux neurones neuronal
            convolutif récurrent arbre arbres décision forêt forêts aléatoire aléatoires machine machines à vecteurs
            support séparateur marge classification groupes regroupement données séries temporelles chronologique
            composantes principales factorielle facteurs exploratoire confirmatoire équations structurelles variance
            covariance facteur mesures répétées corrélation coefficient rangs échantillonnage échantillon échantillons
            boule neige stratifié enquête sondage questionnaire entretien entretiens contenu qualitative quantitative
            discours théorie ancrée enracinée étude cas survie estimateur estimation moindres carrés ordinaires maximum
            vraisemblance probabilité loi distribution signés somme signe indépendance indépendants appariés ajustement
            adéquation khi carré revue systématique littérature méta-analyse recherche cohorte longitudinale transversale
            essai randomisé contrôlé quasi-expérimental pondération pondérée score propension variables instrumentales
            effets fixes mixtes multiniveaux hiérarchique autorégression vectorielle cointégration racine unitaire
            discontinuité différence différences double logique floue optimisation algorithme génétique colonies fourmis
            programmation entiers aide multicritère fouille textes sentiments sujets thématique traitement langage naturel
            langue auto-attention attention multi-têtes mécanisme affinage ajustement fin plongement lexical validation
            croisée plus proches voisins distance densité classes latentes courbe croissance fiabilité généralisé
            généralisée échelle positionnement multidimensionnel moyenne mobile lissage exponentiel espace états caché
            cachée recherche-action observation participante comparaison évaluation risques concurrents plan expérience
            expérimental boîte carte de contrôle qualité descente gradient renforcé bayésien bayésienne réduction
            """)
}
