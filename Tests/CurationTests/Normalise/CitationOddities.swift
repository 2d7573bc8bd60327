/// More citations near APA and damaged ones, with the outline that they must give.
enum CitationOddities {
    static let rows: [(text: String, expected: [String])] = [
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
            ["book | isbn: 9780202302607 | isbn"]
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
                article-journal | {Foo (bar} | 2001 | title: Baz (( | in: Qux | vol: 1 | issue: 2
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
                publisher: Princeton University Press | place: Princeton | isbn: 9780691130613 | isbn
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
                article-journal | van der~Maaten, L. | 2014 | title: Accelerating t-SNE using tree-based algorithms \
                | in: Journal of Machine Learning Research | vol: 15 | issue: 1 | page: 3221-3245
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
                book | Davenport, T. H.; Prusak, L. | 1998 | title: Working Knowledge | publisher: Harvard Business \
                School Press | place: Boston, MA | isbn: 0875846556 | isbn
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
                10.1016/s0140-6736(05)67887-9
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
