/// Texts of aliases with the outline that they must give.
enum AliasTable {
    static let rows: [(text: String, expected: String)] = [
        (
            """
            Öz-Dikkat ve Çok Başlı Dikkat (Multi-Head Self-Attention), öz-dikkat, multi-head attention, scaled \
            dot-product attention
            """,
            """
            Öz-Dikkat ve Çok Başlı Dikkat [tr translation] | Multi-Head Self-Attention [en variant] | öz-dikkat \
            [tr translation] | multi-head attention [en variant] | scaled dot-product attention [en variant]
            """
        ),
        (
            """
            BERT İnce Ayar (Fine-Tuning), BERT ince ayar, fine-tuning BERT, transfer learning with BERT
            """,
            """
            BERT İnce Ayar [tr translation] | Fine-Tuning [en variant] | fine-tuning BERT [en variant] | \
            transfer learning with BERT [en variant]
            """
        ),
        (
            """
            GPT İnce Ayar ve Talimat Uyarlaması, GPT fine-tuning, instruction tuning, LLM fine-tuning
            """,
            """
            GPT İnce Ayar ve Talimat Uyarlaması [tr translation] | GPT fine-tuning [en variant] | instruction \
            tuning [en variant] | LLM fine-tuning [en variant]
            """
        ),
        (
            """
            LoRA ve PEFT — Parametre Verimli İnce Ayar, Low-Rank Adaptation, parameter-efficient fine-tuning, \
            prefix tuning
            """,
            """
            LoRA ve PEFT [tr translation] | Parametre Verimli İnce Ayar [tr translation] | Low-Rank Adaptation \
            [en variant] | parameter-efficient fine-tuning [en variant] | prefix tuning [en variant]
            """
        ),
        (
            "GARCH(1,1), ARIMA(p,d,q), SVM, t-SNE, LoRA, XGBoost, k-NN, PCA",
            """
            GARCH(1,1) [und abbreviation] | ARIMA(p,d,q) [und abbreviation] | SVM [und abbreviation] | t-SNE \
            [und abbreviation] | LoRA [und abbreviation] | XGBoost [und variant] | k-NN [und abbreviation] | \
            PCA [und abbreviation]
            """
        ),
        (
            "Support Vector Machine (SVM), Destek Vektör Makinesi",
            """
            Support Vector Machine [en variant] | SVM [und abbreviation] | Destek Vektör Makinesi [tr \
            translation]
            """
        ),
        (
            "Lojistik Regresyon (Logistic Regression), logit model, binary logistic regression",
            """
            Lojistik Regresyon [tr translation] | Logistic Regression [en variant] | logit model [en variant] | \
            binary logistic regression [en variant]
            """
        ),
        (
            "Tek Yönlü Varyans Analizi — ANOVA, one-way ANOVA, single-factor ANOVA",
            """
            Tek Yönlü Varyans Analizi [tr translation] | ANOVA [und abbreviation] | one-way ANOVA [en variant] \
            | single-factor ANOVA [en variant]
            """
        ),
        (
            "Student's t-test, independent samples t-test, Bağımsız Örneklem t-Testi",
            """
            Student's t-test [en variant] | independent samples t-test [en variant] | Bağımsız Örneklem t-Testi \
            [tr translation]
            """
        ),
        (
            "chi-square test of independence, χ² test, Ki-Kare Testi",
            """
            chi-square test of independence [en variant] | χ² test [en variant] | Ki-Kare Testi [tr translation]
            """
        ),
        (
            """
            회귀 분석, 回帰分析、重回帰, 回归分析，线性回归, регрессия, регресія, تحليل الانحدار، رگرسیون خطی, רגרסיה, παλινδρόμηση, \
            การถดถอย, प्रतिगमन
            """,
            """
            회귀 분석 [ko translation] | 回帰分析 [ja translation] | 重回帰 [ja translation] | 回归分析 [zh translation] | \
            线性回归 [zh translation] | регрессия [ru translation] | регресія [uk translation] | تحليل الانحدار [ar \
            translation] | رگرسیون خطی [fa translation] | רגרסיה [he translation] | παλινδρόμηση [el \
            translation] | การถดถอย [th translation] | प्रतिगमन [hi translation]
            """
        ),
        (
            "Möbius transform, Poincaré map, Gömülü Kuram, sağkalım analizi",
            """
            Möbius transform [en variant] | Poincaré map [en variant] | Gömülü Kuram [tr translation] | \
            sağkalım analizi [tr translation]
            """
        ),
        (
            "SARIMA(p,d,q)(P,D,Q)s, ARCH (1), Model (p, d, q)",
            """
            SARIMA(p,d,q)(P,D,Q)s [und abbreviation] | ARCH (1) [und abbreviation] | Model (p, d, q) [en \
            variant]
            """
        ),
        (
            "Box–Jenkins method – ARIMA modelling, thematic analysis — reflexive",
            """
            Box–Jenkins method [en variant] | ARIMA modelling [en gloss] | thematic analysis [en variant] | \
            reflexive [en gloss]
            """
        ),
        (
            "broken (paren, second alias, third",
            "broken (paren [en variant] | second alias [en variant] | third [en variant]"
        ),
        (
            "second) alias, third",
            "second) alias [en variant] | third [en variant]"
        ),
        (
            "bootstrap (nonparametric), resampling",
            "bootstrap [en variant] | nonparametric [en gloss] | resampling [en variant]"
        ),
        (
            "Kaplan-Meier, log-rank, Cox PH, Bayes factor",
            """
            Kaplan-Meier [und variant] | log-rank [en variant] | Cox PH [und variant] | Bayes factor [en variant]
            """
        ),
        (
            "1,000-fold test, 2,4-D assay",
            "1,000-fold test [en variant] | 2,4-D assay [en variant]"
        ),
        (
            "Rastgele Orman; Random Forest; RF",
            "Rastgele Orman [tr translation] | Random Forest [en variant] | RF [und abbreviation]"
        ),
        (
            "Phân tích hồi quy, hồi quy tuyến tính",
            "Phân tích hồi quy [vi translation] | hồi quy tuyến tính [vi translation]"
        ),
        (
            "SVMs, CNNs, GANs",
            "SVMs [und abbreviation] | CNNs [und abbreviation] | GANs [und abbreviation]"
        ),
        (
            "Meta-Analiz, meta-analysis, research synthesis",
            """
            Meta-Analiz [tr translation] | meta-analysis [en variant] | research synthesis [en variant]
            """
        ),
        (
            "Ridge Regresyonu / ridge regression, Benford Yasası.",
            "Ridge Regresyonu [tr translation] | ridge regression [en variant] | Benford Yasası [tr translation]"
        ),
        (
            "GRADE, Grading of Recommendations Assessment, Development and Evaluation",
            """
            GRADE [und abbreviation] | Grading of Recommendations Assessment, Development and Evaluation [en variant]
            """
        ),
        (
            "χ², σ, L9(3^4), МГК, 2SLS",
            """
            χ² [und abbreviation] | σ [und abbreviation] | L9(3^4) [und abbreviation] | МГК [und abbreviation] | 2SLS \
            [und abbreviation]
            """
        ),
        (
            "модель Бокса — Дженкинса, guven araligi, Welch's ANOVA",
            """
            модель Бокса — Дженкинса [ru translation] | guven araligi [tr translation] | Welch's ANOVA [en variant]
            """
        ),
    ]

    /// A name of a method in each language of the site, without a page to lean on.
    static let names: [(text: String, language: String)] = [
        ("تحليل البقاء", "ar"), ("регресионен анализ на данните", "bg"), ("রৈখিক নির্ভরণ", "bn"),
        ("aprenentatge automàtic amb xarxes", "ca"), ("shluková analýza časových řad", "cs"),
        ("Überlebenszeitanalyse mit Stichproben", "de"), ("παλινδρόμηση", "el"), ("survival analysis", "en"),
        ("análisis de la varianza con medidas repetidas", "es"), ("lineaarne regressioonanalüüs", "et"),
        ("رگرسیون خطی", "fa"), ("arbre de décision", "fr"), ("רגרסיה לוגיסטית", "he"), ("प्रतिगमन विश्लेषण", "hi"),
        ("uzorkovanje metodom snježne grude i slučajni odabir uparenih vrijednosti", "hr"),
        ("gépi tanulás", "hu"), ("pengambilan sampel acak", "id"), ("regressione lineare multipla", "it"),
        ("ロジスティック回帰", "ja"), ("회귀 분석", "ko"), ("laika rindu analīze", "lv"),
        ("pensampelan bola salji", "ms"), ("lineaire regressieanalyse", "nl"), ("tilfeldig skog", "no"),
        ("analiza skupień", "pl"), ("árvores de decisão", "pt"), ("învățare automată", "ro"),
        ("метод опорных векторов", "ru"), ("zhluková analýza časových radov", "sk"),
        ("стабло одлучивања", "sr"), ("minsta kvadratmetoden", "sv"), ("การวิเคราะห์การถดถอย", "th"),
        ("sağkalım çözümlemesi", "tr"), ("метод опорних векторів", "uk"), ("phân tích hồi quy", "vi"),
        ("线性回归", "zh"),
    ]

    /// Names that tell no language by themselves; with the page's language they do, or still do not.
    static let onPages: [(text: String, page: String, language: String)] = [
        ("因子分析", "ja", "ja"), ("因子分析", "zh", "zh"), ("因子分析", "de", "und"), ("Regression", "de", "und"),
        ("analiza korelacije", "hr", "hr"), ("analiza korelacije", "sr", "sr"), ("regresi linear", "id", "id"),
        ("Mann–Whitney", "en", "und"), ("Lawshe", "en", "und"), ("random forest", "pl", "en"),
        ("rastgele orman", "pl", "tr"), ("logistic regression", "ru", "en"), ("BERT 미세 조정", "en", "ko"),
    ]

    /// Cells with what the abbreviation in them stands for; nil for nothing.
    static let abbreviations: [(text: String, english: String?, abbreviation: String, name: String?)] = [
        ("SVM, support-vector machine", nil, "SVM", "support-vector machine"),
        ("SVMs", "Support Vector Machine", "SVMs", "Support Vector Machine"),
        ("Support Vector Machine (SVM), DVM, Destek Vektör Makinesi", nil, "DVM", "Destek Vektör Makinesi"),
        (
            "LASSO, least absolute shrinkage and selection operator", nil, "LASSO",
            "least absolute shrinkage and selection operator"
        ),
        ("ANOVA", "Analysis of Variance", "ANOVA", "Analysis of Variance"),
        (
            "ARIMA(p,d,q), autoregressive integrated moving average", nil, "ARIMA(p,d,q)",
            "autoregressive integrated moving average"
        ),
        (
            "t-SNE, t-distributed stochastic neighbor embedding", nil, "t-SNE",
            "t-distributed stochastic neighbor embedding"
        ),
        ("LoRA, Low-Rank Adaptation", nil, "LoRA", "Low-Rank Adaptation"),
        ("HSD", "Tukey's Honestly Significant Difference", "HSD", "Tukey's Honestly Significant Difference"),
        ("AFT", "Accelerated Failure Time Model", "AFT", "Accelerated Failure Time Model"),
        ("YEM, Yapısal Eşitlik Modellemesi", "Structural Equation Modeling", "YEM", "Yapısal Eşitlik Modellemesi"),
        ("МГК, метод главных компонент", nil, "МГК", "метод главных компонент"),
        ("PKA, principalkomponentanalys", nil, "PKA", "principalkomponentanalys"),
        ("PCA, random forest", nil, "PCA", nil), ("VADER, VADER sentiment analysis", nil, "VADER", nil),
        ("RF, regression", nil, "RF", nil),
    ]
}
