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
                paper-conference | Kingma, D. P.; Ba, J. | 2015 | title: Adam: A Method for Stochastic \
                Optimization | in: ICLR | number: arXiv:1412.6980 | publisher: arXiv | link
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
                edition: 6 | publisher: Sage Publications | place: Thousand Oaks, CA | isbn: 978-1-5063-3616-9 \
                | isbn
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
                book | Wasserman, S.; Faust, K. | 1994 | title: Social Network Analysis: Methods and \
                Applications | publisher: Cambridge University Press | isbn: 978-0-521-38707-1 | isbn
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
                Networks for Biomedical Image Segmentation | in: MICCAI 2015, LNCS | vol: 9351 | page: 234-241 \
                | publisher: Springer | doi
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
                manuscript | Tukey, J. W. | title: Exploratory notes | genre: Unpublished manuscript
                """
            ]
        ),
        (
            """
            Brown, T. B. et al. (2020, June). Language models are few-shot learners. arXiv:2005.14165.
            """,
            [
                """
                article | Brown, T. B. + | 2020-6 | title: Language models are few-shot learners | number: \
                arXiv:2005.14165 | publisher: arXiv
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
                place: Hoboken, NJ | isbn: 978-0-470-46363-5 | isbn
                """
            ]
        ),
        (
            """
            Dickey, D. A. & Fuller, W. A. (1979). Distribution of the estimators for autoregressive time series \
            with a unit root. Journal of the American Statistical Association, 74(366a), 427–431. DOI ↗
            """,
            [
                """
                article-journal | Dickey, D. A.; Fuller, W. A. | 1979 | title: Distribution of the estimators \
                for autoregressive time series with a unit root | in: Journal of the American Statistical \
                Association | vol: 74 | issue: 366a | page: 427-431 | doi
                """
            ]
        ),
        (
            """
            Hilary Arksey & Lisa O'Malley (2005). Scoping studies: towards a methodological framework. \
            International Journal of Social Research Methodology, 8(1), 19–32.
            """,
            [
                """
                article-journal | Arksey, Hilary; O'Malley, Lisa | 2005 | title: Scoping studies: towards a \
                methodological framework | in: International Journal of Social Research Methodology | vol: 8 | \
                issue: 1 | page: 19-32
                """
            ]
        ),
        (
            "Morgan, D. L. (1996). Focus groups. Annual Review of Sociology 22: 129–152. DOI ↗",
            [
                """
                article-journal | Morgan, D. L. | 1996 | title: Focus groups | in: Annual Review of Sociology | \
                vol: 22 | page: 129-152 | doi
                """
            ]
        ),
        (
            """
            Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal, \
            27(3), 379–423; 27(4), 623–656. DOI ↗
            """,
            [
                """
                article-journal | Shannon, C. E. | 1948 | title: A mathematical theory of communication | in: \
                Bell System Technical Journal | vol: 27 | issue: 3 | page: 379-423 | residue: 27(4), 623–656 | \
                doi
                """
            ]
        ),
        (
            """
            Merton, R. K., & Kendall, P. L. (1946). The focused interview. American Journal of Sociology, \
            51(6), 541-557. ISBN 978-0-202-30260-8
            """,
            [
                """
                article-journal | Merton, R. K.; Kendall, P. L. | 1946 | title: The focused interview | in: \
                American Journal of Sociology | vol: 51 | issue: 6 | page: 541-557 | residue: ISBN \
                978-0-202-30260-8 | isbn
                """
            ]
        ),
        (
            "Title Only With No Year At All",
            ["article | title: Title Only With No Year At All"]
        ),
        (
            """
            Little, R. J. A. & Rubin, D. B. Statistical Analysis with Missing Data. New York: Wiley.
            """,
            [
                """
                book | Little, R. J. A.; Rubin, D. B. | title: Statistical Analysis with Missing Data | \
                publisher: Wiley | place: New York
                """
            ]
        ),
        (
            "ISBN 978-0-202-30260-7",
            ["book | isbn: 978-0-202-30260-7 | isbn"]
        ),
        (
            "DOI ↗",
            ["article | doi"]
        ),
        (
            """
            Granger, C. W. J. (1969). Investigating causal relations by econometric models. Econometrica, \
            37(3), 424–438. DOI ↗ Also see: Sims, C. A. (1972). Money, income, and causality. American Economic \
            Review, 62(4), 540–552.
            """,
            [
                """
                article-journal | Granger, C. W. J. | 1969 | title: Investigating causal relations by \
                econometric models | in: Econometrica | vol: 37 | issue: 3 | page: 424-438 | doi
                """,
                """
                article-journal | Sims, C. A. | 1972 | title: Money, income, and causality | in: American \
                Economic Review | vol: 62 | issue: 4 | page: 540-552
                """,
            ]
        ),
        (
            """
            Pearson, K. (1900). On the criterion. Philosophical Magazine, Series 5, 50(302), 157–175. DOI ↗
            """,
            [
                """
                article-journal | Pearson, K. | 1900 | title: On the criterion | in: Philosophical Magazine, \
                Series 5 | vol: 50 | issue: 302 | page: 157-175 | doi
                """
            ]
        ),
        (
            """
            Ribeiro, M. T. "Explaining it," Machine Learning, 45(1), 5–32, 2001.
            """,
            [
                """
                article-journal | Ribeiro, M. T. | 2001 | title: Explaining it | in: Machine Learning | vol: 45 \
                | issue: 1 | page: 5-32
                """
            ]
        ),
        (
            "Cook, T. D. (2002). Is it random? A second look. Evaluation Review, 12(3), 1–9. DOI ↗",
            [
                """
                article-journal | Cook, T. D. | 2002 | title: Is it random? A second look | in: Evaluation \
                Review | vol: 12 | issue: 3 | page: 1-9 | doi
                """
            ]
        ),
        (
            "(2001).",
            ["article | 2001"]
        ),
        (
            "(",
            ["article | title: ("]
        ),
        (
            "Foo (bar (2001). Baz ((. Qux, 1(2",
            [
                """
                article-journal | {Foo (bar} | 2001 | title: Baz (( | in: Qux | vol: 1 | residue: (2
                """
            ]
        ),
        (
            """
            Freund, Y. & Schapire, R. E. (1997). A decision-theoretic generalization of on-line learning and an \
            application to boosting. Journal of Computer and System Sciences, 55(1), 119–139. DOI ↗ Freund, Y. \
            (1995). Boosting a weak learning algorithm by majority. Information and Computation, 121(2), \
            256-285. link ↗
            """,
            [
                """
                article-journal | Freund, Y.; Schapire, R. E. | 1997 | title: A decision-theoretic \
                generalization of on-line learning and an application to boosting | in: Journal of Computer and \
                System Sciences | vol: 55 | issue: 1 | page: 119-139 | doi
                """,
                """
                article-journal | Freund, Y. | 1995 | title: Boosting a weak learning algorithm by majority | \
                in: Information and Computation | vol: 121 | issue: 2 | page: 256-285 | link
                """,
            ]
        ),
        (
            """
            Strunk, W., Jr., & White, E. B. (2000). The elements of style (4th ed.). Longman. ISBN 020530902X
            """,
            [
                """
                book | Strunk, W., Jr.; White, E. B. | 2000 | title: The elements of style | edition: 4 | \
                publisher: Longman | isbn: 020530902X | isbn
                """
            ]
        ),
        (
            """
            de Finetti, B. (1937). La prévision: ses lois logiques, ses sources subjectives. Annales de \
            l'Institut Henri Poincaré, 7, 1–68. link ↗
            """,
            [
                """
                article-journal | de~Finetti, B. | 1937 | title: La prévision: ses lois logiques, ses sources \
                subjectives | in: Annales de l'Institut Henri Poincaré | vol: 7 | page: 1-68 | link
                """
            ]
        ),
        (
            """
            von Neumann, J., & Morgenstern, O. (1944). Theory of Games and Economic Behavior. Princeton: \
            Princeton University Press. ISBN 978-0-691-13061-3
            """,
            [
                """
                book | von~Neumann, J.; Morgenstern, O. | 1944 | title: Theory of Games and Economic Behavior | \
                publisher: Princeton University Press | place: Princeton | isbn: 978-0-691-13061-3 | isbn
                """
            ]
        ),
        (
            """
            Maaten, L. van der. (2014). Accelerating t-SNE using tree-based algorithms. Journal of Machine \
            Learning Research, 15(1), 3221–3245.
            """,
            [
                """
                article-journal | van der~Maaten, L. | 2014 | title: Accelerating t-SNE using tree-based \
                algorithms | in: Journal of Machine Learning Research | vol: 15 | issue: 1 | page: 3221-3245
                """
            ]
        ),
        (
            """
            Moher D, Liberati A, Tetzlaff J (2009). Preferred reporting items. PLoS Med 6(7): e1000097.
            """,
            [
                """
                article-journal | Moher, D; Liberati, A; Tetzlaff, J | 2009 | title: Preferred reporting items \
                | in: PLoS Med | vol: 6 | issue: 7 | number: e1000097
                """
            ]
        ),
        (
            """
            Davenport, T. H. & Prusak, L. (1998). Working Knowledge. Boston, MA: Harvard Business School Press. \
            0-87584-655-6
            """,
            [
                """
                book | Davenport, T. H.; Prusak, L. | 1998 | title: Working Knowledge | publisher: Harvard \
                Business School Press | place: Boston, MA | isbn: 0-87584-655-6 | isbn
                """
            ]
        ),
        (
            """
            Kolmogorov, A. N. (1933). Sulla determinazione empirica di una legge di distribuzione. Giornale \
            dell'Istituto Italiano degli Attuari, 4, 83–91.
            """,
            [
                """
                article-journal | Kolmogorov, A. N. | 1933 | title: Sulla determinazione empirica di una legge \
                di distribuzione | in: Giornale dell'Istituto Italiano degli Attuari | vol: 4 | page: 83-91
                """
            ]
        ),
        (
            "Öztürk, M. & Çelik, Ş. (2010). Doğrusal regresyon. Ankara: Seçkin Yayıncılık.",
            [
                """
                book | Öztürk, M.; Çelik, Ş. | 2010 | title: Doğrusal regresyon | publisher: Seçkin Yayıncılık \
                | place: Ankara
                """
            ]
        ),
        (
            """
            Hastie, T., Tibshirani, R. & Friedman, J. (2009). The Elements of Statistical Learning (2nd ed.). \
            Springer. https://hastie.su.domains/ElemStatLearn/
            """,
            [
                """
                book | Hastie, T.; Tibshirani, R.; Friedman, J. | 2009 | title: The Elements of Statistical \
                Learning | edition: 2 | publisher: Springer | url: https://hastie.su.domains/ElemStatLearn/
                """
            ]
        ),
        (
            """
            Rumelhart, D. E., Hinton, G. E., & Williams, R. J. (1986). Learning internal representations by \
            error propagation. In D. E. Rumelhart & J. L. McClelland (Eds.), Parallel distributed processing \
            (Vol. 1, pp. 318–362). Cambridge, MA: MIT Press.
            """,
            [
                """
                chapter | Rumelhart, D. E.; Hinton, G. E.; Williams, R. J. | ed: Rumelhart, D. E.; McClelland, \
                J. L. | 1986 | title: Learning internal representations by error propagation | in: Parallel \
                distributed processing | vol: 1 | page: 318-362 | publisher: MIT Press | place: Cambridge, MA
                """
            ]
        ),
        (
            """
            Rosenblatt, F. (1958). The perceptron: a probabilistic model for information storage and \
            organization in the brain. Psychological Review, 65(6), 386–408. doi: 10.1037/h0042519
            """,
            [
                """
                article-journal | Rosenblatt, F. | 1958 | title: The perceptron: a probabilistic model for \
                information storage and organization in the brain | in: Psychological Review | vol: 65 | issue: \
                6 | page: 386-408 | doi: 10.1037/h0042519
                """
            ]
        ),
        (
            """
            Elkin, L. A., Kay, M., Higgins, J. J. & Wobbrock, J. O. (2021). An aligned rank transform procedure \
            for multifactor contrast tests. UIST '21, Article 12, 754-768. DOI ↗
            """,
            [
                """
                paper-conference | Elkin, L. A.; Kay, M.; Higgins, J. J.; Wobbrock, J. O. | 2021 | title: An \
                aligned rank transform procedure for multifactor contrast tests | in: UIST '21 | page: 754-768 \
                | number: 12 | doi
                """
            ]
        ),
        (
            """
            Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological \
            Measurement, 20(1), 37–46. https://doi.org/10.1016/S0140-6736(05)67887-9.
            """,
            [
                """
                article-journal | Cohen, J. | 1960 | title: A coefficient of agreement for nominal scales | in: \
                Educational and Psychological Measurement | vol: 20 | issue: 1 | page: 37-46 | doi: \
                10.1016/S0140-6736(05)67887-9
                """
            ]
        ),
        (
            "Ribeiro, M. T. Explaining it. Machine Learning, 45(1), 5–32, 2001.",
            [
                """
                article-journal | Ribeiro, M. T. | 2001 | title: Explaining it | in: Machine Learning | vol: 45 \
                | issue: 1 | page: 5-32
                """
            ]
        ),
    ]
}
