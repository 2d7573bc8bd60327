/// Odd forms in English: roles in brackets, series, codes of reports, dashes, notes.
enum CitationEnglishForms {
    static let rows: [(text: String, expected: [String])] = [
        (
            "St. Clair, R., & Le Roux, P. (2011). Silence by telephone. Field Notes Quarterly, 8(2), 41–59.",
            [
                """
                article-journal | St. Clair, R.; Le Roux, P. | 2011 | title: Silence by telephone | in: Field \
                Notes Quarterly | vol: 8 | issue: 2 | page: 41-59
                """
            ]
        ),
        (
            """
            Odum, H. (2003). Letters as data. In P. van der Meer & S. St. John (Eds.), Private papers, public \
            questions (pp. 14–39). Leiden: Brill.
            """,
            [
                """
                chapter | Odum, H. | ed: van der~Meer, P.; St. John, S. | 2003 | title: Letters as data | in: \
                Private papers, public questions | page: 14-39 | publisher: Brill | place: Leiden
                """
            ]
        ),
        (
            """
            Quist, A., & Rao, T. (2014). Calling back. In L. M. Le Clair & J. de Wit (Eds.), Persistence in the \
            field: Essays (3rd ed., Vol. 2, pp. 77–98). Harbour Press.
            """,
            [
                """
                chapter | Quist, A.; Rao, T. | ed: Le Clair, L. M.; de~Wit, J. | 2014 | title: Calling back | \
                in: Persistence in the field: Essays | vol: 2 | page: 77-98 | edition: 3 | publisher: Harbour \
                Press
                """
            ]
        ),
        (
            """
            Sadler, P. (2010). Recall aids. In J. D. Wright & P. V. Marsden (Eds.), Handbook of survey research \
            (2nd ed., pp. 201–230). Bingley, UK: Emerald.
            """,
            [
                """
                chapter | Sadler, P. | ed: Wright, J. D.; Marsden, P. V. | 2010 | title: Recall aids | in: \
                Handbook of survey research | page: 201-230 | edition: 2 | publisher: Emerald | place: Bingley, \
                UK
                """
            ]
        ),
        (
            "Novak, P. (et al.) (2009). Warm and cold calls. Survey Methods Bulletin, 12(1), 1–19.",
            [
                """
                article-journal | Novak, P. + | 2009 | title: Warm and cold calls | in: Survey Methods Bulletin \
                | vol: 12 | issue: 1 | page: 1-19
                """
            ]
        ),
        (
            "Okafor, B., et al. (2015). Listing without maps. Journal of Field Sampling, 6, 77–90.",
            [
                """
                article-journal | Okafor, B. + | 2015 | title: Listing without maps | in: Journal of Field \
                Sampling | vol: 6 | page: 77-90
                """
            ]
        ),
        (
            """
            Sloan, R. (Series Ed.) & Marsh, T. (Vol. Ed.). (2008). Handbook of listening. Leeds: Quarry Bank \
            Press.
            """,
            [
                """
                book | ed: Sloan, R.; Marsh, T. | 2008 | title: Handbook of listening | publisher: Quarry Bank \
                Press | place: Leeds
                """
            ]
        ),
        (
            "Brandt, L. (with Osei, K.). (2013). Asking twice: Reinterviews in practice. Meridian House.",
            [
                """
                book | Brandt, L.; Osei, K. | 2013 | title: Asking twice: Reinterviews in practice | publisher: \
                Meridian House
                """
            ]
        ),
        (
            """
            Castells, M. (2010). The rise of the network society (Vol. 1, 2nd ed.). Chichester, UK: \
            Wiley-Blackwell.
            """,
            [
                """
                book | Castells, M. | 2010 | title: The rise of the network society | vol: 1 | edition: 2 | \
                publisher: Wiley-Blackwell | place: Chichester, UK
                """
            ]
        ),
        (
            """
            Braudel, F. (1981). Civilization and capitalism, Vol. 1: The structures of everyday life. London: \
            Collins.
            """,
            [
                """
                book | Braudel, F. | 1981 | title: Civilization and capitalism, Vol. 1: The structures of \
                everyday life | publisher: Collins | place: London
                """
            ]
        ),
        (
            """
            Lodge, M. (1981). Magnitude scaling (Quantitative Applications in the Social Sciences, No. 25). \
            Beverly Hills, CA: Sage.
            """,
            [
                """
                book | Lodge, M. | 1981 | title: Magnitude scaling | series: Quantitative Applications in the \
                Social Sciences | series number: 25 | publisher: Sage | place: Beverly Hills, CA
                """
            ]
        ),
        (
            """
            Everitt, B. (1984). An introduction to latent variable models. Monographs on Statistics and Applied \
            Probability 22. London: Chapman & Hall.
            """,
            [
                """
                book | Everitt, B. | 1984 | title: An introduction to latent variable models | series: \
                Monographs on Statistics and Applied Probability | series number: 22 | publisher: Chapman & \
                Hall | place: London
                """
            ]
        ),
        (
            """
            Ladd, P., & Cruz, M. (2012). Phone samples in rural areas (Working Paper No. 12-07). Ann Arbor, MI: \
            Institute for Social Research.
            """,
            [
                """
                report | Ladd, P.; Cruz, M. | 2012 | title: Phone samples in rural areas | number: 12-07 | \
                publisher: Institute for Social Research | place: Ann Arbor, MI | genre: Working Paper
                """
            ]
        ),
        (
            "Ng, C. (2018). Listing errors. NBER Working Paper No. 24555.",
            [
                "report | Ng, C. | 2018 | title: Listing errors | number: 24555 | genre: NBER Working Paper"
            ]
        ),
        (
            "Whitlock, G. (2015). Quiet panels (Unpublished doctoral dissertation). University of Leeds, Leeds, UK.",
            [
                """
                thesis | Whitlock, G. | 2015 | title: Quiet panels | publisher: University of Leeds | place: \
                Leeds, UK | genre: Unpublished doctoral dissertation
                """
            ]
        ),
        (
            """
            Adeyemi, F. (2020). Paper diaries [Master's thesis, University of Cape Town]. UCT Open Repository. \
            https://open.uct.example/diaries
            """,
            [
                """
                thesis | Adeyemi, F. | 2020 | title: Paper diaries | publisher: University of Cape Town | \
                genre: Master's thesis | url: https://open.uct.example/diaries | residue: UCT Open Repository
                """
            ]
        ),
        (
            """
            Zhou, L., & Kim, D. (2019). Reading forms with graphs. In Proceedings of the 2019 Conference on \
            Document Analysis (pp. 101–110). IEEE.
            """,
            [
                """
                paper-conference | Zhou, L.; Kim, D. | 2019 | title: Reading forms with graphs | in: \
                Proceedings of the 2019 Conference on Document Analysis | page: 101-110 | publisher: IEEE
                """
            ]
        ),
        (
            "Fang, J. et al. (2021). Sparse attention for tables. ICLR.",
            [
                "paper-conference | Fang, J. + | 2021 | title: Sparse attention for tables | in: ICLR"
            ]
        ),
        (
            """
            Moore, J. (2017, May). Prepaid incentives [Conference presentation]. 72nd Annual AAPOR Conference, \
            New Orleans, LA.
            """,
            [
                """
                paper-conference | Moore, J. | 2017-5 | title: Prepaid incentives | in: 72nd Annual AAPOR \
                Conference | place: New Orleans, LA | genre: Conference presentation
                """
            ]
        ),
        (
            """
            Bell, S. (2009, July). Proxy reports. Paper presented at the European Survey Research Association \
            Conference, Warsaw, Poland.
            """,
            [
                """
                paper-conference | Bell, S. | 2009-7 | title: Proxy reports | in: European Survey Research \
                Association Conference | place: Warsaw, Poland
                """
            ]
        ),
        (
            "Hansen, L., & Petrov, I. (2020). Diaries by app. medRxiv. https://doi.org/10.1101/2020.05.01.20087619",
            [
                """
                article | Hansen, L.; Petrov, I. | 2020 | title: Diaries by app | in: medRxiv | doi: \
                10.1101/2020.05.01.20087619
                """
            ]
        ),
        (
            "Ahmed, S. (2022). Prompting for codes. arXiv preprint arXiv:2203.01234.",
            [
                "article | Ahmed, S. | 2022 | title: Prompting for codes | in: arXiv | number: 2203.01234"
            ]
        ),
        (
            "Lohr, S. (2013, June 9). Counting on small data. The Guardian, p. 14.",
            [
                """
                article-journal | Lohr, S. | 2013-6-9 | title: Counting on small data | in: The Guardian | \
                page: 14
                """
            ]
        ),
        (
            "Grant, A. (2011, October 2). The missing phones. The Washington Post, pp. A1, A6.",
            [
                """
                article-journal | Grant, A. | 2011-10-2 | title: The missing phones | in: The Washington Post | \
                page: A1, A6
                """
            ]
        ),
        (
            """
            Office for National Statistics. (2019, March 14). How the labour force survey works. \
            https://www.ons.example/lfs
            """,
            [
                """
                webpage | {Office for National Statistics} | 2019-3-14 | title: How the labour force survey \
                works | url: https://www.ons.example/lfs
                """
            ]
        ),
        (
            """
            Ford, K. (2018). What a codebook is for. Data Stories. Retrieved June 1, 2019, from \
            https://datastories.example/codebook
            """,
            [
                """
                webpage | Ford, K. | 2018 | title: What a codebook is for | in: Data Stories | url: \
                https://datastories.example/codebook | residue: Retrieved June 1, 2019
                """
            ]
        ),
        (
            """
            K. Holt and M. J. Reyes, "Adaptive polling of sensors," IEEE Trans. Instrum. Meas., vol. 61, no. 4, \
            pp. 911–920, Apr. 2012.
            """,
            [
                """
                article-journal | Holt, K.; Reyes, M. J. | 2012-4 | title: Adaptive polling of sensors | in: \
                IEEE Trans. Instrum. Meas. | vol: 61 | issue: 4 | page: 911-920
                """
            ]
        ),
        (
            """
            L. Chen, S. Park, and A. Dutta, "Learning to route packets," in Proc. IEEE INFOCOM, Paris, France, \
            2019, pp. 1202–1210.
            """,
            [
                """
                paper-conference | Chen, L.; Park, S.; Dutta, A. | 2019 | title: Learning to route packets | \
                in: Proc. IEEE INFOCOM | page: 1202-1210 | place: Paris, France
                """
            ]
        ),
        (
            "Lena Brook and Tariq Aziz. 2015. Forms that fill themselves. ACM Comput. Surv. 47, 2 (2015), 20–41.",
            [
                """
                article-journal | Brook, Lena; Aziz, Tariq | 2015 | title: Forms that fill themselves | in: ACM \
                Comput. Surv. | vol: 47 | issue: 2 | page: 20-41
                """
            ]
        ),
        (
            "Paul Grice. 2008. Logic and missing data. Commun. ACM 51, 1 (January 2008), 107–113.",
            [
                """
                article-journal | Grice, Paul | 2008-1 | title: Logic and missing data | in: Commun. ACM | vol: \
                51 | issue: 1 | page: 107-113
                """
            ]
        ),
        (
            "Berg KL, Ross T, Li X. Diary fatigue in cohorts. Int J Epidemiol. 2014;43(2):501-9.",
            [
                """
                article-journal | Berg, KL; Ross, T; Li, X | 2014 | title: Diary fatigue in cohorts | in: Int J \
                Epidemiol | vol: 43 | issue: 2 | page: 501-9
                """
            ]
        ),
        (
            "Moss AB et al. Recall by telephone. BMJ Open. 2018;8:e021234.",
            [
                """
                article-journal | Moss, AB + | 2018 | title: Recall by telephone | in: BMJ Open | vol: 8 | \
                number: e021234
                """
            ]
        ),
        (
            "Schulz KF, Grimes DA. Sample size slippages in randomised trials. Lancet. 2002;359(9308):781-785.",
            [
                """
                article-journal | Schulz, KF; Grimes, DA | 2002 | title: Sample size slippages in randomised \
                trials | in: Lancet | vol: 359 | issue: 9308 | page: 781-785
                """
            ]
        ),
        (
            "Pole, K. and Marsh, R. 2012, Field guides for interviewers, Sage, London.",
            [
                """
                book | Pole, K.; Marsh, R. | 2012 | title: Field guides for interviewers | publisher: Sage | \
                place: London
                """
            ]
        ),
        (
            "Lyon, J & Tran, H 2016, 'Doors that stay shut', Survey Practice, vol. 9, no. 3, pp. 1-14.",
            [
                """
                article-journal | Lyon, J; Tran, H | 2016 | title: Doors that stay shut | in: Survey Practice | \
                vol: 9 | issue: 3 | page: 1-14
                """
            ]
        ),
        (
            """
            Stone, Deborah. "Counting the Uncounted." Daedalus 138, no. 3 (2009): 60–71.
            """,
            [
                """
                article-journal | Stone, Deborah | 2009 | title: Counting the Uncounted | in: Daedalus | vol: \
                138 | issue: 3 | page: 60-71
                """
            ]
        ),
    ]
}
