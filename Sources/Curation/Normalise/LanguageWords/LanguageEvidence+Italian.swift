extension LanguageEvidence {
    /// Words of names of methods in Italian.
    static let italian = LanguageEvidence(
        "it",
        words: """
            il lo la i gli le un uno una di del della dei degli delle dello dell e o per con da dal in nel su tra fra senza
            a al alla analisi test metodo metodi modello modelli modellazione modellizzazione regressione lineare
            logistica multipla semplice apprendimento automatico profondo supervisionato non per rinforzo macchina macchine
            rete reti neurale neurali convoluzionale ricorrente albero alberi decisione decisionale foresta foreste casuale
            casuali vettori supporto classificazione raggruppamento dati serie storiche temporali componenti principali
            fattoriale fattori esplorativa confermativa equazioni strutturali varianza covarianza una via misure ripetute
            correlazione coefficiente ranghi campionamento campione campioni palla neve stratificato indagine sondaggio
            questionario intervista interviste contenuto qualitativa quantitativa discorso teoria fondata studio caso
            sopravvivenza stimatore stima minimi quadrati ordinari massima verosimiglianza probabilità distribuzione segno
            segni somma indipendenza indipendenti appaiati adattamento chi quadrato revisione sistematica letteratura
            rassegna metanalisi meta-analisi ricerca coorte longitudinale trasversale sperimentazione randomizzato
            controllato quasi-sperimentale ponderazione ponderata punteggio propensione variabili strumentali effetti
            fissi misti multilivello gerarchico autoregressione vettoriale cointegrazione radice unitaria discontinuità
            differenze differenza logica sfocata ottimizzazione algoritmo genetico colonia formiche programmazione intera
            decisioni multicriterio estrazione testi sentimenti argomenti elaborazione linguaggio naturale attenzione
            auto-attenzione multi-testa meccanismo fine affinamento incorporamento convalida incrociata vicini prossimi
            più distanza densità classi latenti curva crescita affidabilità generalizzato generalizzata scala scaling
            multidimensionale media mobile livellamento esponenziale spazio stati nascosto ricerca-azione osservazione
            partecipante confronto valutazione rischi rischio disegno sperimentale qualità discesa gradiente bayesiano
            bayesiana riduzione dimensionalità processo
            """)
}
