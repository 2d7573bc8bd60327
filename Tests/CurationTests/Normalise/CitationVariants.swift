/// Citations near APA and damaged ones, with the outline that they must give.
enum CitationVariants {
    static let rows: [(text: String, expected: [String])] = [
        (
            """
            Lincoln, Y. S., & Guba, E. G. (1985). Naturalistic Inquiry. Newbury Park, CA: Sage. ISBN \
            9780803924314
            """,
            [
                """
                book | Lincoln, Y. S.; Guba, E. G. | 1985 | title: Naturalistic Inquiry | publisher: Sage | \
                place: Newbury Park, CA | isbn: 9780803924314 | isbn
                """
            ]
        ),
        (
            """
            Kingma, D. P. & Ba, J. (2015). Adam: A Method for Stochastic Optimization. ICLR. arXiv:1412.6980. \
            link ↗
            """,
            [
                """
                paper-conference | Kingma, D. P.; Ba, J. | 2015 | title: Adam: A Method for Stochastic Optimization \
                | in: ICLR | number: 1412.6980 | link
                """
            ]
        ),
        (
            """
            Hochreiter, S., & Schmidhuber, J. (1997). Long short-term memory. Neural Computation, 9(8), \
            1735–1780. https://doi.org/10.1162/neco.1997.9.8.1735
            """,
            [
                """
                article-journal | Hochreiter, S.; Schmidhuber, J. | 1997 | title: Long short-term memory | in: \
                Neural Computation | vol: 9 | issue: 8 | page: 1735-1780 | doi: 10.1162/neco.1997.9.8.1735
                """
            ]
        ),
        (
            """
            Benjamini, Y., & Hochberg, Y. (1995). Controlling the false discovery rate: a practical and \
            powerful approach to multiple testing. J. R. Stat. Soc. B, 57(1), 289–300. DOI ↗
            """,
            [
                """
                article-journal | Benjamini, Y.; Hochberg, Y. | 1995 | title: Controlling the false discovery \
                rate: a practical and powerful approach to multiple testing | in: J. R. Stat. Soc. B | vol: 57 \
                | issue: 1 | page: 289-300 | doi
                """
            ]
        ),
        (
            """
            Saaty, T. L. (1980). The Analytic Hierarchy Process. New York: McGraw-Hill. ISBN 0-07-054371-3
            """,
            [
                """
                book | Saaty, T. L. | 1980 | title: The Analytic Hierarchy Process | publisher: McGraw-Hill | \
                place: New York | residue: ISBN 0-07-054371-3 | isbn
                """
            ]
        ),
        (
            """
            Sandelowski, M. (2000). Whatever happened to qualitative description? Research in Nursing & Health, \
            23(4), 334–340. DOI ↗
            """,
            [
                """
                article-journal | Sandelowski, M. | 2000 | title: Whatever happened to qualitative description? \
                | in: Research in Nursing & Health | vol: 23 | issue: 4 | page: 334-340 | doi
                """
            ]
        ),
        (
            """
            Tibshirani, R. (1996). Regression shrinkage and selection via the lasso. Journal of the Royal \
            Statistical Society: Series B, 58(1), 267-288.
            """,
            [
                """
                article-journal | Tibshirani, R. | 1996 | title: Regression shrinkage and selection via the \
                lasso | in: Journal of the Royal Statistical Society: Series B | vol: 58 | issue: 1 | page: \
                267-288
                """
            ]
        ),
        (
            "Harris, Z. S. (1954). Distributional structure. Word, 10(2-3), 146–162. DOI ↗",
            [
                """
                article-journal | Harris, Z. S. | 1954 | title: Distributional structure | in: Word | vol: 10 | \
                issue: 2-3 | page: 146-162 | doi
                """
            ]
        ),
        (
            """
            Rosenbaum, P. R., & Rubin, D. B. (1983). The central role of the propensity score in observational \
            studies for causal effects. Biometrika, Vol. 70, No. 1, pp. 41–55.
            """,
            [
                """
                article-journal | Rosenbaum, P. R.; Rubin, D. B. | 1983 | title: The central role of the \
                propensity score in observational studies for causal effects | in: Biometrika | vol: 70 | \
                issue: 1 | page: 41-55
                """
            ]
        ),
        (
            """
            Pearson, K. (1900). On the criterion that a given system of deviations from the probable in the \
            case of a correlated system of variables is such that it can be reasonably supposed to have arisen \
            from random sampling. Philosophical Magazine, Series 5, 50(302), 157–175. DOI ↗
            """,
            [
                """
                article-journal | Pearson, K. | 1900 | title: On the criterion that a given system of \
                deviations from the probable in the case of a correlated system of variables is such that it \
                can be reasonably supposed to have arisen from random sampling | in: Philosophical Magazine, \
                Series 5 | vol: 50 | issue: 302 | page: 157-175 | doi
                """
            ]
        ),
        (
            """
            Yin, R. K. (2018). Case study research and applications: Design and methods, 6th edition. Sage \
            Publications, Thousand Oaks, CA. ISBN 978-1-5063-3616-9
            """,
            [
                """
                book | Yin, R. K. | 2018 | title: Case study research and applications: Design and methods | \
                edition: 6 | publisher: Sage Publications | place: Thousand Oaks, CA | isbn: 9781506336169 | isbn
                """
            ]
        ),
        (
            """
            American Psychological Association. (2020). Publication manual of the American Psychological \
            Association (7th ed.). DOI ↗
            """,
            [
                """
                book | {American Psychological Association} | 2020 | title: Publication manual of the American \
                Psychological Association | edition: 7 | doi
                """
            ]
        ),
        (
            """
            Efron, B. (1979). Bootstrap methods: Another look at the jackknife. The Annals of Statistics, 7(1), \
            1–26. DOI ↗
            """,
            [
                """
                article-journal | Efron, B. | 1979 | title: Bootstrap methods: Another look at the jackknife | \
                in: The Annals of Statistics | vol: 7 | issue: 1 | page: 1-26 | doi
                """
            ]
        ),
        (
            """
            King, M. L., Jr. (1968). The role of the behavioral scientist in the civil rights movement. \
            American Psychologist, 23(3), 180–186.
            """,
            [
                """
                article-journal | King, M. L., Jr. | 1968 | title: The role of the behavioral scientist in the \
                civil rights movement | in: American Psychologist | vol: 23 | issue: 3 | page: 180-186
                """
            ]
        ),
        (
            """
            Wasserman, S. & Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge \
            University Press. 978-0-521-38707-1
            """,
            [
                """
                book | Wasserman, S.; Faust, K. | 1994 | title: Social Network Analysis: Methods and Applications | \
                publisher: Cambridge University Press | isbn: 9780521387071 | isbn
                """
            ]
        ),
        (
            """
            Ester, M., Kriegel, H.-P., Sander, J., & Xu, X. (1996). A density-based algorithm for discovering \
            clusters in large spatial databases with noise. In E. Simoudis, J. Han, & U. Fayyad (Eds.), \
            Proceedings of the Second International Conference on Knowledge Discovery and Data Mining (pp. \
            226–231). AAAI Press. link ↗
            """,
            [
                """
                paper-conference | Ester, M.; Kriegel, H.-P.; Sander, J.; Xu, X. | ed: Simoudis, E.; Han, J.; \
                Fayyad, U. | 1996 | title: A density-based algorithm for discovering clusters in large spatial \
                databases with noise | in: Proceedings of the Second International Conference on Knowledge \
                Discovery and Data Mining | page: 226-231 | publisher: AAAI Press | link
                """
            ]
        ),
        (
            """
            Goodfellow, I. et al. (2014). Generative Adversarial Nets. In Advances in Neural Information \
            Processing Systems 27 (pp. 2672–2680). link ↗
            """,
            [
                """
                paper-conference | Goodfellow, I. + | 2014 | title: Generative Adversarial Nets | in: Advances \
                in Neural Information Processing Systems | vol: 27 | page: 2672-2680 | link
                """
            ]
        ),
        (
            """
            Lundberg, S. M. & Lee, S.-I. (2017). A Unified Approach to Interpreting Model Predictions. Advances \
            in Neural Information Processing Systems, 30, 4765–4774. link ↗
            """,
            [
                """
                paper-conference | Lundberg, S. M.; Lee, S.-I. | 2017 | title: A Unified Approach to \
                Interpreting Model Predictions | in: Advances in Neural Information Processing Systems | vol: \
                30 | page: 4765-4774 | link
                """
            ]
        ),
        (
            "Zadeh, L. A. (1965). Fuzzy sets. Information and Control, 8(3), 338–353. DOI ↗",
            [
                """
                article-journal | Zadeh, L. A. | 1965 | title: Fuzzy sets | in: Information and Control | vol: \
                8 | issue: 3 | page: 338-353 | doi
                """
            ]
        ),
        (
            """
            Cortes, C., & Vapnik, V. (1995). Support-vector networks. Machine Learning 20, 273–297. DOI ↗
            """,
            [
                """
                article-journal | Cortes, C.; Vapnik, V. | 1995 | title: Support-vector networks | in: Machine \
                Learning | vol: 20 | page: 273-297 | doi
                """
            ]
        ),
        (
            """
            Smith, J. A., Flowers, P., & Larkin, M. (2009). Interpretative Phenomenological Analysis: Theory, \
            Method and Research. London: Sage. ISBN 978-1-4129-0834-5
            """,
            [
                """
                book | Smith, J. A.; Flowers, P.; Larkin, M. | 2009 | title: Interpretative Phenomenological \
                Analysis: Theory, Method and Research | publisher: Sage | place: London | residue: ISBN \
                978-1-4129-0834-5 | isbn
                """
            ]
        ),
        (
            """
            Bayes, T. (1763). An essay towards solving a problem in the doctrine of chances. Philosophical \
            Transactions of the Royal Society of London, 53, 370–418. DOI ↗
            """,
            [
                """
                article-journal | Bayes, T. | 1763 | title: An essay towards solving a problem in the doctrine \
                of chances | in: Philosophical Transactions of the Royal Society of London | vol: 53 | page: \
                370-418 | doi
                """
            ]
        ),
        (
            """
            Ronneberger, O., Fischer, P., & Brox, T. (2015). U-Net: Convolutional Networks for Biomedical Image \
            Segmentation. MICCAI 2015, LNCS 9351, 234–241. Springer. DOI ↗
            """,
            [
                """
                paper-conference | Ronneberger, O.; Fischer, P.; Brox, T. | 2015 | title: U-Net: Convolutional \
                Networks for Biomedical Image Segmentation | in: MICCAI 2015 | series: LNCS | series number: 9351 | \
                page: 234-241 | publisher: Springer | doi
                """
            ]
        ),
        (
            "Snijders, T. A. B., & Bosker, R. J. (in press). Multilevel analysis. Sage.",
            [
                """
                book | Snijders, T. A. B.; Bosker, R. J. | status: in press | title: Multilevel analysis | \
                publisher: Sage
                """
            ]
        ),
        (
            "Tukey, J. W. (n.d.). Exploratory notes. Unpublished manuscript.",
            [
                """
                article | Tukey, J. W. | status: n.d. | title: Exploratory notes | genre: Unpublished manuscript
                """
            ]
        ),
        (
            """
            Brown, T. B. et al. (2020, June). Language models are few-shot learners. arXiv:2005.14165.
            """,
            [
                """
                article | Brown, T. B. + | 2020-6 | title: Language models are few-shot learners | in: arXiv | \
                number: 2005.14165
                """
            ]
        ),
        (
            """
            Agresti, A. (2013a). Categorical Data Analysis, 3rd ed. Wiley, Hoboken, NJ. ISBN 978-0-470-46363-5
            """,
            [
                """
                book | Agresti, A. | 2013a | title: Categorical Data Analysis | edition: 3 | publisher: Wiley | \
                place: Hoboken, NJ | isbn: 9780470463635 | isbn
                """
            ]
        ),
    ]
}
