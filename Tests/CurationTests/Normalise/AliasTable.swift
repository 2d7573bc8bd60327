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
            LoRA ve PEFT [tr translation] | Parametre Verimli İnce Ayar [tr gloss] | Low-Rank Adaptation [en \
            variant] | parameter-efficient fine-tuning [en variant] | prefix tuning [en variant]
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
            "broken (paren [en variant] | second alias [en variant] | third [und variant]"
        ),
        (
            "second) alias, third",
            "second) alias [en variant] | third [und variant]"
        ),
        (
            "bootstrap (nonparametric), resampling",
            "bootstrap [en variant] | nonparametric [en gloss] | resampling [en variant]"
        ),
        (
            "Kaplan-Meier, log-rank, Cox PH, Bayes factor",
            """
            Kaplan-Meier [en variant] | log-rank [en variant] | Cox PH [und variant] | Bayes factor [en variant]
            """
        ),
        (
            "1,000-fold test, 2,4-D assay",
            "1,000-fold test [en variant] | 2,4-D assay [und variant]"
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
    ]
}
