import Testing

@testable import Curation

/// Each row's grammar against glued lines: the cells come out, or a person is asked; never a wrong cell without a flag.
@Suite struct FlatRowDecoderTests {
    static let years = [
        GluedRow(.originYear, ["2017", "2019", "2019", "2022"]),
        GluedRow(.originYear, ["1958", "1972", "1966 / 1972"]),
        GluedRow(.originYear, ["1995–2001", "2004"]),
        GluedRow(.originYear, ["1977-1980", "1981", "1978"]),
        GluedRow(.originYear, ["1945 / 1947", "1952"]),
        GluedRow(.originYear, ["1908", "1969 (term coined); practice dates to 1920s–1930s", "1947"]),
        GluedRow(.originYear, ["Late 1990s–2000s; major formalization ~2010s", "2005"]),
        GluedRow(.originYear, ["2005", "Pre-20th century practice; guidance from 2000s onward"]),
        GluedRow(.originYear, ["1970 (1st ed.); 2015 (5th ed.)", "1994"]),
        GluedRow(.originYear, ["1936", "c. 1950", "1963"]),
        GluedRow(.originYear, ["1936"]),
        GluedRow(.originYear, ["1936", "early 1950s", "mid-1990s", "2004"]),
        // As many years as columns or not: a vanished value is seen, not where it was.
        GluedRow(.originYear, ["1996", nil, "1970"], isSure: false),
        GluedRow(.originYear, ["1996", "2019", nil, "1970"], isSure: false),
        GluedRow(.originYear, [nil, nil, nil]),
    ]

    static let counts = [
        GluedRow(.relatedCount, ["5", "5", "5", "5"]),
        GluedRow(.relatedCount, ["6", "6", "6"]),
        GluedRow(.relatedCount, ["7"]),
        GluedRow(.relatedCount, ["12"]),
        GluedRow(.relatedCount, ["10", "11"], isSure: false),
        GluedRow(.relatedCount, ["12\u{A0}", "\u{A0}5\u{A0}", "\u{A0}4"]),
        // One of three has two digits: which one, nobody can say.
        GluedRow(.relatedCount, ["12", "5", "4"], isSure: false),
        GluedRow(.relatedCount, ["1", "25", "4"], isSure: false),
        GluedRow(.relatedCount, ["5", nil, "4", "4"], isSure: false),
    ]

    static let sources = [
        GluedRow(
            .seminalSource,
            [
                "Vaswani, A. et al. (2017). Attention Is All You Need. NeurIPS. link ↗",
                "Devlin, J., Chang, M.-W., Lee, K. & Toutanova, K. (2019). BERT: Pre-training of Deep Bidirectional "
                    + "Transformers for Language Understanding. NAACL. DOI ↗",
                "Hu, E. J. et al. (2022). LoRA: Low-Rank Adaptation of Large Language Models. ICLR. link ↗",
            ]),
        // ISBNs end a citation without an arrow, in hyphens or in bare digits; the next may start with a small letter.
        GluedRow(
            .seminalSource,
            [
                "Cohen, J. (1988). Statistical Power Analysis for the Behavioral Sciences. Erlbaum. ISBN 978-0-8058-0283-2",
                "Student (1908). The probable error of a mean. Biometrika, 6(1), 1–25. DOI ↗",
                "Breiman, L. (1984). Classification and Regression Trees. Wadsworth. ISBN 9780412048418",
                "van der Maaten, L. & Hinton, G. (2008). Visualizing data using t-SNE. JMLR, 9, 2579–2605. link ↗",
            ]),
        GluedRow(
            .seminalSource,
            [
                "Glaser, B. G. & Strauss, A. L. (1967). The Discovery of Grounded Theory. Aldine. ISBN 0202302601",
                "Keynes, J. M. (1921). A Treatise on Probability. Macmillan. ISBN 0-8044-2957-X",
                "Boser, B. E. et al. (1992). A training algorithm for optimal margin classifiers. COLT '92, 144–152. DOI ↗",
            ]),
        GluedRow(
            .seminalSource,
            [
                "Tukey, J. W. (1949). Comparing individual means. Biometrics, 5(2), 99–114. DOI ↗ Also see: Kramer, C. Y. "
                    + "(1956). Extension of multiple range tests. DOI ↗"
            ]),
        GluedRow(
            .seminalSource,
            [nil, "Lloyd, S. (1982). Least squares quantization in PCM. IEEE Trans., 28(2), 129–137. DOI ↗"],
            isSure: false),
    ]

    static let originators = [
        GluedRow(.originator, ["Vaswani, A. et al.", "Devlin, J. et al.", "Hu, E. J. et al.; Lester, B. et al."]),
        GluedRow(
            .originator, ["Radford, A. et al. (OpenAI)", "Hilary Arksey & Lisa O'Malley"]),
        GluedRow(
            .originator, ["Blei, D. M., Ng, A. Y. & Jordan, M. I.", "Hutto, C. J. & Gilbert, E."],
            sources: ["Blei, D. M. (2003). LDA. link ↗", "Hutto, C. J. (2014). VADER. link ↗"]),
        GluedRow(
            .originator,
            ["Edward L. Kaplan & Paul Meier", "Cox, D. R.", "Nathan Mantel; Richard Peto & Julian Peto (name)"],
            sources: [
                "Kaplan, E. L. & Meier, P. (1958). X. DOI ↗", "Cox, D. R. (1972). Y. DOI ↗",
                "Mantel, N. (1966). Z. DOI ↗",
            ]),
        GluedRow(
            .originator, ["Leland McInnes", "McCulloch, W. & Pitts, W."], sources: ["McInnes, L. (2018). UMAP. link ↗"]),
        GluedRow(.originator, ["Pearson, K."]),
        GluedRow(
            .originator, ["Redmon, J. et al.", "van Laarhoven, P. J. M. & Pedrycz, W."],
            sources: [
                "Redmon, J. (2016). YOLO. link ↗",
                "van Laarhoven, P. J. M. & Pedrycz, W. (1983). A fuzzy extension. DOI ↗",
            ]),
        // One of the two may hold two people's names; nothing says which column is empty.
        GluedRow(.originator, ["Georg Rasch", nil, "Charles Spearman"], isSure: false),
    ]

    static let phrases = [
        GluedRow(
            .type,
            [
                "Attention mechanism (Transformer core)", "Transfer learning (fine-tuning a pre-trained transformer)",
                "Parameter-efficient fine-tuning of large pretrained models",
            ]),
        GluedRow(.type, ["Nonparametric test of survival curves", "Semiparametric regression"]),
        GluedRow(.type, ["Convolution in CNNs", "Recurrence in LSTMs", "Search"]),
        GluedRow(.type, ["Model after McNemar", "Rule of DeMorgan"]),
        // Words that only look glued.
        GluedRow(
            .type, ["LoRA adapters for LLMs", "Boosted trees as in XGBoost"], names: ["LoRA", "XGBoost"]),
        GluedRow(.type, ["Gradient boosting in the XGBoost way"], names: ["XGBoost"]),
        GluedRow(.type, ["Ensemble", "Ensemble", "Ensemble"]),
        GluedRow(.type, ["Test (two-sided (exact))", "Model"]),
    ]

    static let aliases = [
        GluedRow(
            .aliases,
            [
                "BERT İnce Ayar (Fine-Tuning), BERT ince ayar, fine-tuning BERT, transfer learning with BERT",
                "GPT İnce Ayar ve Talimat Uyarlaması, GPT fine-tuning, instruction tuning, LLM fine-tuning",
            ], names: ["Tinh chỉnh BERT", "Tinh chỉnh GPT"]),
        GluedRow(
            .aliases,
            [
                "Öz-Dikkat ve Çok Başlı Dikkat (Multi-Head Self-Attention), öz-dikkat, multi-head attention, scaled "
                    + "dot-product attention",
                "BERT İnce Ayar (Fine-Tuning), BERT ince ayar, fine-tuning BERT, transfer learning with BERT",
            ], names: ["Self-Attention", "BERT"]),
        // Commas inside parentheses are no borders between aliases.
        GluedRow(
            .aliases,
            [
                "GARCH Modeli, GARCH(1,1), generalised ARCH, conditional variance model",
                "ARIMA Modeli, ARIMA(p,d,q), Box–Jenkins model, integrated ARMA",
            ], names: ["GARCH", "ARIMA"]),
        // "CatBoost" stands elsewhere, so that "Cat" is not the end of a cell.
        GluedRow(
            .aliases,
            ["CatBoost Algoritması, categorical boosting, Yandex CatBoost", "Küme Örneklemesi, area sampling"],
            names: ["CatBoost", "Cluster Sampling"]),
        GluedRow(.aliases, ["LoRA ve PEFT — Parametre Verimli İnce Ayar, Low-Rank Adaptation"], names: ["LoRA"]),
        // "IR" and "Tt-", or "IRT" and "t-"?
        GluedRow(
            .aliases,
            [
                "Rasch Modeli, rasch model, one-parameter logistic model (1PL), 1PL IRT",
                "t-Dağılımlı Stokastik Komşu Gömme (t-SNE), t-distributed stochastic neighbor embedding, T-SNE",
            ], isSure: false, names: ["Rasch Model", "t-SNE"]),
        // No change of case, and nothing on the page that shows the border.
        GluedRow(
            .aliases, ["topluluk, bagging of trees", "destek vektör makinesi, kernel machine"], isSure: false,
            names: ["Random Forest", "Machine"]),
    ]

    static let vocabulary = [
        GluedRow(.family, ["Machine learning", "Machine learning", "Machine learning"]),
        GluedRow(.family, ["Latent structure", "Process / pipeline", "Machine learning"]),
        GluedRow(.family, ["Hypothesis test", "Regression model", "Survival analysis", "Hypothesis test"]),
        GluedRow(.family, ["Process / pipeline", nil], isSure: false),
        GluedRow(.field, ["딥러닝", "딥러닝", "딥러닝"]),
        GluedRow(.field, ["Học sâu", "Học máy"]),
        GluedRow(.field, ["领域甲", "领域甲", "领域甲"], isSure: false),
        GluedRow(.field, ["การเรียนรู้ของเครื่อง", "การเรียนรู้ของเครื่อง"]),
        // A field that no vocabulary has, in every column.
        GluedRow(.field, ["Quantum chemistry", "Quantum chemistry"]),
    ]

    static let summaries = [
        GluedRow(
            .summary,
            [
                "Many decision trees are grown, each on a resampled copy of the data. Their votes predict better than one tree.",
                "An SVM separates two classes by the widest margin between them. Kernels let the boundary curve.",
                "XGBoost adds trees one at a time, each fitted to what is still wrong. It is fast, e.g. on sparse data!",
            ], names: ["Random Forest", "SVM", "XGBoost"]),
        GluedRow(
            .summary,
            [
                "The U.S. Census used it first (see J. R. Smith's report). It is old, and works for GPT-2/3/4 or LLaMA.",
                "Is it exact? It is, for small samples: all tables with the same margins are counted (Fisher, 1922).",
            ]),
        GluedRow(.summary, ["One sentence only."]),
    ]

    static let all = years + counts + sources + originators + phrases + aliases + vocabulary + summaries

    @Test(arguments: all)
    func decodes(row: GluedRow) throws {
        let reading = try row.decoded()
        if row.isSure {
            #expect(reading.texts == row.trimmedCells)
            #expect(!reading.isFlagged.contains(true))
        } else {
            #expect(reading.isFlagged.contains(true))
            for (column, text) in reading.texts.enumerated() where text != row.trimmedCells[column] {
                #expect(reading.isFlagged[column], "\(text ?? "nil") for \(row.cells[column] ?? "nil")")
            }
        }
    }

    /// `BERTGPT` falls apart where both parts stand alone on the page, `LoRA` never.
    @Test func lexicon() {
        var lexicon = PageLexicon(bytes: 64)
        for row in ["BERT ince ayar", "GPT fine-tuning", "Lo RA", "learning with BERTGPT"] {
            lexicon.learn(GluedLine(Array(row.utf8)[...]))
        }
        lexicon.learn(names: ["LoRA", "XGBoost"])
        func evidence(_ word: String, _ cut: Int) -> Double {
            lexicon.splitEvidence(word: Array(word.utf8)[...], at: cut)
        }
        #expect(evidence("BERTGPT", 4) == 5)
        #expect(evidence("BERTGPT", 3) == 0)
        #expect(evidence("LoRA", 2) == 0.5)
        #expect(evidence("XGBoost", 2) == -5)
        #expect(evidence("BERTology", 4) == 1.5)
        #expect(evidence("BERT", 0) == 0 && evidence("BERT", 4) == 0)
    }

    /// In a line that the copy ends in, the last cells may be missing.
    @Test func cutLine() throws {
        let row = GluedRow(
            .seminalSource,
            [
                "Blei, D. M. (2003). Latent Dirichlet Allocation. JMLR, 3, 993–1022. link ↗",
                "Hutto, C. J. (2014). VADER: A Pars", nil,
            ],
            isCut: true)
        #expect(try row.decoded().texts == row.cells)
    }

    @Test func nothingToCut() throws {
        let empty = try GluedRow(.type, [nil, nil]).decoded()
        #expect(empty.texts == [nil, nil] && empty.isFlagged == [false, false])
        let spaced = try GluedRow(.type, ["\u{A0}a b\u{A0}", "\u{A0}c d\u{A0}"], names: ["A", "B"]).decoded()
        #expect(spaced.texts == ["a b", "c d"] && spaced.isFlagged == [false, false])
    }
}
