/// Citations as APA has them, with the outline that they must give.
enum CitationTable {
    static let rows: [(text: String, expected: [String])] = [
        (
            "Vaswani, A. et al. (2017). Attention Is All You Need. NeurIPS. link ↗",
            [
                """
                paper-conference | Vaswani, A. + | 2017 | title: Attention Is All You Need | in: NeurIPS | link
                """
            ]
        ),
        (
            """
            Devlin, J., Chang, M.-W., Lee, K. & Toutanova, K. (2019). BERT: Pre-training of Deep Bidirectional \
            Transformers for Language Understanding. NAACL. DOI ↗
            """,
            [
                """
                paper-conference | Devlin, J.; Chang, M.-W.; Lee, K.; Toutanova, K. | 2019 | title: BERT: \
                Pre-training of Deep Bidirectional Transformers for Language Understanding | in: NAACL | doi
                """
            ]
        ),
        (
            """
            Radford, A., Wu, J., Child, R., Luan, D., Amodei, D. & Sutskever, I. (2019). Language Models are \
            Unsupervised Multitask Learners. OpenAI Technical Report. link ↗
            """,
            [
                """
                report | Radford, A.; Wu, J.; Child, R.; Luan, D.; Amodei, D.; Sutskever, I. | 2019 | title: \
                Language Models are Unsupervised Multitask Learners | publisher: OpenAI | genre: Technical \
                Report | link
                """
            ]
        ),
        (
            """
            Hu, E. J. et al. (2022). LoRA: Low-Rank Adaptation of Large Language Models. ICLR. link ↗
            """,
            [
                """
                paper-conference | Hu, E. J. + | 2022 | title: LoRA: Low-Rank Adaptation of Large Language \
                Models | in: ICLR | link
                """
            ]
        ),
        (
            "Student (1908). The probable error of a mean. Biometrika, 6(1), 1–25. DOI ↗",
            [
                """
                article-journal | {Student} | 1908 | title: The probable error of a mean | in: Biometrika | \
                vol: 6 | issue: 1 | page: 1-25 | doi
                """
            ]
        ),
        (
            """
            Spearman, C. (1904). "General Intelligence," Objectively Determined and Measured. The American Journal of \
            Psychology, 15(2), 201–292. DOI ↗
            """,
            [
                """
                article-journal | Spearman, C. | 1904 | title: "General Intelligence," Objectively Determined and \
                Measured | in: The American Journal of Psychology | vol: 15 | issue: 2 | page: 201-292 | doi
                """
            ]
        ),
        (
            "Beck, M. (2020). Early samples. medRxiv. https://doi.org/10.1101/20101 https://doi.org/10.1101/20101234",
            [
                """
                article | Beck, M. | 2020 | title: Early samples | in: medRxiv | doi: 10.1101/20101 | residue: \
                https://doi.org/10.1101/20101234
                """
            ]
        ),
        (
            "Breiman, L. (2001). Random forests. Machine Learning, 45(1), 5–32. DOI ↗",
            [
                """
                article-journal | Breiman, L. | 2001 | title: Random forests | in: Machine Learning | vol: 45 | \
                issue: 1 | page: 5-32 | doi
                """
            ]
        ),
        (
            """
            Kaplan, E. L., & Meier, P. (1958). Nonparametric estimation from incomplete observations. Journal \
            of the American Statistical Association, 53(282), 457-481. \
            https://doi.org/10.1080/01621459.1958.10501452
            """,
            [
                """
                article-journal | Kaplan, E. L.; Meier, P. | 1958 | title: Nonparametric estimation from \
                incomplete observations | in: Journal of the American Statistical Association | vol: 53 | \
                issue: 282 | page: 457-481 | doi: 10.1080/01621459.1958.10501452
                """
            ]
        ),
        (
            """
            Cox, D. R. (1972). Regression models and life-tables. Journal of the Royal Statistical Society: \
            Series B (Methodological), 34(2), 187–220. DOI ↗
            """,
            [
                """
                article-journal | Cox, D. R. | 1972 | title: Regression models and life-tables | in: Journal of \
                the Royal Statistical Society: Series B (Methodological) | vol: 34 | issue: 2 | page: 187-220 | \
                doi
                """
            ]
        ),
        (
            """
            He, K., Zhang, X., Ren, S., & Sun, J. (2016). Deep residual learning for image recognition. arXiv \
            preprint arXiv:1512.03385. link ↗
            """,
            [
                """
                article | He, K.; Zhang, X.; Ren, S.; Sun, J. | 2016 | title: Deep residual learning for image \
                recognition | in: arXiv | number: 1512.03385 | link
                """
            ]
        ),
        (
            """
            He, K., Zhang, X., Ren, S., & Sun, J. (2016). Deep residual learning for image recognition. In \
            Proceedings of the IEEE Conference on Computer Vision and Pattern Recognition (pp. 770–778). DOI ↗
            """,
            [
                """
                paper-conference | He, K.; Zhang, X.; Ren, S.; Sun, J. | 2016 | title: Deep residual learning \
                for image recognition | in: Proceedings of the IEEE Conference on Computer Vision and Pattern \
                Recognition | page: 770-778 | doi
                """
            ]
        ),
        (
            """
            Chen, T. & Guestrin, C. (2016). XGBoost: A Scalable Tree Boosting System. KDD '16, 785–794. DOI ↗
            """,
            [
                """
                paper-conference | Chen, T.; Guestrin, C. | 2016 | title: XGBoost: A Scalable Tree Boosting \
                System | in: KDD '16 | page: 785-794 | doi
                """
            ]
        ),
        (
            """
            Braun, V., & Clarke, V. (2006). Using thematic analysis in psychology. Qualitative Research in \
            Psychology, 3(2), 77–101. doi:10.1191/1478088706qp063oa
            """,
            [
                """
                article-journal | Braun, V.; Clarke, V. | 2006 | title: Using thematic analysis in psychology | \
                in: Qualitative Research in Psychology | vol: 3 | issue: 2 | page: 77-101 | doi: \
                10.1191/1478088706qp063oa
                """
            ]
        ),
        (
            """
            Arksey, H., & O'Malley, L. (2005). Scoping studies: towards a methodological framework. \
            International Journal of Social Research Methodology, 8(1), 19–32. DOI ↗
            """,
            [
                """
                article-journal | Arksey, H.; O'Malley, L. | 2005 | title: Scoping studies: towards a \
                methodological framework | in: International Journal of Social Research Methodology | vol: 8 | \
                issue: 1 | page: 19-32 | doi
                """
            ]
        ),
        (
            """
            Glaser, B. G., & Strauss, A. L. (1967). The Discovery of Grounded Theory: Strategies for \
            Qualitative Research. Chicago: Aldine. ISBN 978-0-202-30260-7
            """,
            [
                """
                book | Glaser, B. G.; Strauss, A. L. | 1967 | title: The Discovery of Grounded Theory: Strategies \
                for Qualitative Research | publisher: Aldine | place: Chicago | isbn: 9780202302607 | isbn
                """
            ]
        ),
        (
            """
            Higgins, J. P. T., & Green, S. (Eds.). (2011). Cochrane Handbook for Systematic Reviews of \
            Interventions (Version 5.1.0). The Cochrane Collaboration. link ↗
            """,
            [
                """
                book | ed: Higgins, J. P. T.; Green, S. | 2011 | title: Cochrane Handbook for Systematic \
                Reviews of Interventions (Version 5.1.0) | publisher: The Cochrane Collaboration | link
                """
            ]
        ),
        (
            """
            Fisher, R. A. (1925). Statistical Methods for Research Workers. Oliver & Boyd, Edinburgh.
            """,
            [
                """
                book | Fisher, R. A. | 1925 | title: Statistical Methods for Research Workers | publisher: \
                Oliver & Boyd | place: Edinburgh
                """
            ]
        ),
        (
            """
            Cohen, J. (1988). Statistical Power Analysis for the Behavioral Sciences (2nd ed.). Hillsdale, NJ: \
            Lawrence Erlbaum Associates. ISBN 0-8058-0283-5
            """,
            [
                """
                book | Cohen, J. | 1988 | title: Statistical Power Analysis for the Behavioral Sciences | edition: 2 \
                | publisher: Lawrence Erlbaum Associates | place: Hillsdale, NJ | isbn: 0805802835 | isbn
                """
            ]
        ),
        (
            """
            Field, A. (2013). Discovering Statistics Using IBM SPSS Statistics (4th ed.). Sage. 9781446249178
            """,
            [
                """
                book | Field, A. | 2013 | title: Discovering Statistics Using IBM SPSS Statistics | edition: 4 \
                | publisher: Sage | isbn: 9781446249178 | isbn
                """
            ]
        ),
        (
            """
            Kruskal, W. H., & Wallis, W. A. (1952). Use of ranks in one-criterion variance analysis. Journal of \
            the American Statistical Association, 47(260), 583–621.
            """,
            [
                """
                article-journal | Kruskal, W. H.; Wallis, W. A. | 1952 | title: Use of ranks in one-criterion \
                variance analysis | in: Journal of the American Statistical Association | vol: 47 | issue: 260 \
                | page: 583-621
                """
            ]
        ),
        (
            """
            Bollerslev, T. (1986). Generalized autoregressive conditional heteroskedasticity. Journal of \
            Econometrics, 31(3), 307-327. DOI ↗
            """,
            [
                """
                article-journal | Bollerslev, T. | 1986 | title: Generalized autoregressive conditional \
                heteroskedasticity | in: Journal of Econometrics | vol: 31 | issue: 3 | page: 307-327 | doi
                """
            ]
        ),
        (
            """
            Moher, D., Liberati, A., Tetzlaff, J., Altman, D. G., & The PRISMA Group. (2009). Preferred \
            reporting items for systematic reviews and meta-analyses: The PRISMA statement. PLoS Medicine, \
            6(7), e1000097. DOI ↗
            """,
            [
                """
                article-journal | Moher, D.; Liberati, A.; Tetzlaff, J.; Altman, D. G.; {The PRISMA Group} | \
                2009 | title: Preferred reporting items for systematic reviews and meta-analyses: The PRISMA \
                statement | in: PLoS Medicine | vol: 6 | issue: 7 | number: e1000097 | doi
                """
            ]
        ),
        (
            """
            Page, M. J., McKenzie, J. E., Bossuyt, P. M., ... Moher, D. (2021). The PRISMA 2020 statement: an \
            updated guideline for reporting systematic reviews. BMJ, 372, n71. DOI ↗
            """,
            [
                """
                article-journal | Page, M. J.; McKenzie, J. E.; Bossuyt, P. M.; Moher, D. + | 2021 | title: The \
                PRISMA 2020 statement: an updated guideline for reporting systematic reviews | in: BMJ | vol: \
                372 | number: n71 | doi
                """
            ]
        ),
        (
            """
            World Health Organization. (2001). International Classification of Functioning, Disability and \
            Health. Geneva: World Health Organization.
            """,
            [
                """
                book | {World Health Organization} | 2001 | title: International Classification of Functioning, \
                Disability and Health | publisher: World Health Organization | place: Geneva
                """
            ]
        ),
        (
            """
            R Core Team (2021). R: A language and environment for statistical computing. R Foundation for \
            Statistical Computing, Vienna, Austria. https://www.R-project.org/
            """,
            [
                """
                book | {R Core Team} | 2021 | title: R: A language and environment for statistical computing | \
                publisher: R Foundation for Statistical Computing | place: Vienna, Austria | url: \
                https://www.R-project.org/
                """
            ]
        ),
        (
            """
            van der Maaten, L. & Hinton, G. (2008). Visualizing data using t-SNE. Journal of Machine Learning \
            Research, 9, 2579–2605. link ↗
            """,
            [
                """
                article-journal | van der~Maaten, L.; Hinton, G. | 2008 | title: Visualizing data using t-SNE | \
                in: Journal of Machine Learning Research | vol: 9 | page: 2579-2605 | link
                """
            ]
        ),
        (
            """
            Mann, H. B. & Whitney, D. R. (1947). On a test of whether one of two random variables is \
            stochastically larger than the other. Annals of Mathematical Statistics, 18(1), 50–60. DOI ↗; \
            Wilcoxon, F. (1945). Individual comparisons by ranking methods. Biometrics Bulletin, 1(6), 80–83. \
            DOI ↗
            """,
            [
                """
                article-journal | Mann, H. B.; Whitney, D. R. | 1947 | title: On a test of whether one of two \
                random variables is stochastically larger than the other | in: Annals of Mathematical \
                Statistics | vol: 18 | issue: 1 | page: 50-60 | doi
                """,
                """
                article-journal | Wilcoxon, F. | 1945 | title: Individual comparisons by ranking methods | in: \
                Biometrics Bulletin | vol: 1 | issue: 6 | page: 80-83 | doi
                """,
            ]
        ),
        (
            """
            Granger, C. W. J. (1969). Investigating causal relations by econometric models and cross-spectral \
            methods. Econometrica, 37(3), 424–438. DOI ↗ Also see: Sims, C. A. (1972). Money, income, and \
            causality. American Economic Review, 62(4), 540–552.
            """,
            [
                """
                article-journal | Granger, C. W. J. | 1969 | title: Investigating causal relations by \
                econometric models and cross-spectral methods | in: Econometrica | vol: 37 | issue: 3 | page: \
                424-438 | doi
                """,
                """
                article-journal | Sims, C. A. | 1972 | title: Money, income, and causality | in: American \
                Economic Review | vol: 62 | issue: 4 | page: 540-552
                """,
            ]
        ),
        (
            """
            Ribeiro, M. T., Singh, S., & Guestrin, C. (2016). "Why should I trust you?": Explaining the \
            predictions of any classifier. In Proceedings of the 22nd ACM SIGKDD International Conference on \
            Knowledge Discovery and Data Mining (pp. 1135–1144). ACM. DOI ↗
            """,
            [
                """
                paper-conference | Ribeiro, M. T.; Singh, S.; Guestrin, C. | 2016 | title: "Why should I trust \
                you?": Explaining the predictions of any classifier | in: Proceedings of the 22nd ACM SIGKDD \
                International Conference on Knowledge Discovery and Data Mining | page: 1135-1144 | publisher: \
                ACM | doi
                """
            ]
        ),
        (
            """
            Krosnick, J. A. (1999). Maximizing questionnaire quality. In J. P. Robinson, P. R. Shaver, & L. S. \
            Wrightsman (Eds.), Measures of Political Attitudes (Vol. 2, pp. 37–57). Academic Press.
            """,
            [
                """
                chapter | Krosnick, J. A. | ed: Robinson, J. P.; Shaver, P. R.; Wrightsman, L. S. | 1999 | \
                title: Maximizing questionnaire quality | in: Measures of Political Attitudes | vol: 2 | page: \
                37-57 | publisher: Academic Press
                """
            ]
        ),
        (
            """
            Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika, 16, \
            297–334.
            """,
            [
                """
                article-journal | Cronbach, L. J. | 1951 | title: Coefficient alpha and the internal structure \
                of tests | in: Psychometrika | vol: 16 | page: 297-334
                """
            ]
        ),
        (
            """
            Lloyd, S. P. (1957/1982). Least squares quantization in PCM. IEEE Transactions on Information \
            Theory, 28(2), 129–137. DOI ↗
            """,
            [
                """
                article-journal | Lloyd, S. P. | 1982<1957 | title: Least squares quantization in PCM | in: \
                IEEE Transactions on Information Theory | vol: 28 | issue: 2 | page: 129-137 | doi
                """
            ]
        ),
        (
            """
            Watkins, C. J. C. H. (1989). Learning from delayed rewards (PhD thesis). King's College, Cambridge. \
            link ↗
            """,
            [
                """
                thesis | Watkins, C. J. C. H. | 1989 | title: Learning from delayed rewards | publisher: King's \
                College | place: Cambridge | genre: PhD thesis | link
                """
            ]
        ),
        (
            """
            Page, L., Brin, S., Motwani, R., & Winograd, T. (1999). The PageRank citation ranking: Bringing \
            order to the web (Technical Report No. 1999-66). Stanford InfoLab. link ↗
            """,
            [
                """
                report | Page, L.; Brin, S.; Motwani, R.; Winograd, T. | 1999 | title: The PageRank citation \
                ranking: Bringing order to the web | number: 1999-66 | publisher: Stanford InfoLab | genre: \
                Technical Report | link
                """
            ]
        ),
        (
            """
            Kohonen, T. 1982. Self-organized formation of topologically correct feature maps. Biological \
            Cybernetics 43(1): 59–69.
            """,
            [
                """
                article-journal | Kohonen, T. | 1982 | title: Self-organized formation of topologically correct \
                feature maps | in: Biological Cybernetics | vol: 43 | issue: 1 | page: 59-69
                """
            ]
        ),
        (
            """
            Popay, J. et al. (2006). Guidance on the Conduct of Narrative Synthesis in Systematic Reviews. ESRC \
            Methods Programme. link ↗
            """,
            [
                """
                book | Popay, J. + | 2006 | title: Guidance on the Conduct of Narrative Synthesis in Systematic \
                Reviews | publisher: ESRC Methods Programme | link
                """
            ]
        ),
        (
            """
            Box, G. E. P., Jenkins, G. M., Reinsel, G. C., & Ljung, G. M. (2015). Time Series Analysis: \
            Forecasting and Control (5th ed.). Wiley. ISBN 978-1-118-67502-1
            """,
            [
                """
                book | Box, G. E. P.; Jenkins, G. M.; Reinsel, G. C.; Ljung, G. M. | 2015 | title: Time Series \
                Analysis: Forecasting and Control | edition: 5 | publisher: Wiley | isbn: 9781118675021 | isbn
                """
            ]
        ),
    ]
}
