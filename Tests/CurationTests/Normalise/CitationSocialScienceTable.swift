/// References of social science in English, with the outline that they must give.
enum CitationSocialScienceTable {
    static let rows: [(text: String, expected: [String])] = [
        (
            """
            Berger, P. L., & Luckmann, T. (1966). The Social Construction of Reality. A Treatise in the \
            Sociology of Knowledge. Garden City, N.Y.: Doubleday.
            """,
            [
                """
                book | Berger, P. L.; Luckmann, T. | 1966 | title: The Social Construction of Reality. A \
                Treatise in the Sociology of Knowledge | publisher: Doubleday | place: Garden City, N.Y.
                """
            ]
        ),
        (
            """
            Inglehart, R. 1977. The Silent Revolution. Princeton, N.J.: Princeton University Press.
            """,
            [
                """
                book | Inglehart, R. | 1977 | title: The Silent Revolution | publisher: Princeton University \
                Press | place: Princeton, N.J.
                """
            ]
        ),
        (
            """
            Converse, P. E. (1964). The nature of belief systems in mass publics. In D. E. Apter (Ed.), \
            Ideology and discontent (pp. 206-261). New York: Free Press of Glencoe.
            """,
            [
                """
                chapter | Converse, P. E. | ed: Apter, D. E. | 1964 | title: The nature of belief systems in \
                mass publics | in: Ideology and discontent | page: 206-261 | publisher: Free Press of Glencoe \
                | place: New York
                """
            ]
        ),
        (
            """
            Inglehart, R., & Baker, W. E. (2000). Modernization, cultural change, and the persistence of \
            traditional values. American Sociological Review, 65(1), 19–51. Retrieved from \
            http://www.jstor.org/stable/2657288
            """,
            [
                """
                article-journal | Inglehart, R.; Baker, W. E. | 2000 | title: Modernization, cultural change, \
                and the persistence of traditional values | in: American Sociological Review | vol: 65 | \
                issue: 1 | page: 19-51 | url: http://www.jstor.org/stable/2657288
                """
            ]
        ),
        (
            """
            Smith, T.W. (1987), 'That which we call welfare by any other name would smell sweeter', Public \
            Opinion Quarterly, 51, 75-83.
            """,
            [
                """
                article-journal | Smith, T.W. | 1987 | title: That which we call welfare by any other name \
                would smell sweeter | in: Public Opinion Quarterly | vol: 51 | page: 75-83
                """
            ]
        ),
        (
            """
            Rokeach, M. (1973): The Nature of Human Values. New York: The Free Press.
            """,
            [
                """
                book | Rokeach, M. | 1973 | title: The Nature of Human Values | publisher: The Free Press | \
                place: New York
                """
            ]
        ),
        (
            """
            Putnam, Robert D. 1995. 'Bowling Alone: America's Declining Social Capital.' Journal of Democracy \
            6 (January): 65-78.
            """,
            [
                """
                article-journal | Putnam, Robert D. | 1995 | title: Bowling Alone: America's Declining Social \
                Capital | in: Journal of Democracy | vol: 6 | issue: January | page: 65-78
                """
            ]
        ),
        (
            """
            Davidov, E. (2008). A Cross-Country and Cross-Time Comparison of the Human Values Measurements \
            with the Second Round of the European Social Survey. Survey Research Methods 2: 33-46.
            """,
            [
                """
                article-journal | Davidov, E. | 2008 | title: A Cross-Country and Cross-Time Comparison of the \
                Human Values Measurements with the Second Round of the European Social Survey | in: Survey \
                Research Methods | vol: 2 | page: 33-46
                """
            ]
        ),
        (
            """
            European Commission, 2005, Social values, science and technology, Special Eurobarometer 225, \
            Brussels.
            """,
            [
                """
                book | {European Commission} | 2005 | title: Social values, science and technology, Special \
                Eurobarometer 225 | place: Brussels
                """
            ]
        ),
        (
            """
            Groves RM (1989) Survey errors and survey costs. Wiley, New York
            """,
            [
                """
                book | Groves, RM | 1989 | title: Survey errors and survey costs | publisher: Wiley | place: \
                New York
                """
            ]
        ),
        (
            """
            Groves RM, Couper MP (1998) Nonresponse in household interview surveys. John Wiley & Sons, New \
            York
            """,
            [
                """
                book | Groves, RM; Couper, MP | 1998 | title: Nonresponse in household interview surveys | \
                publisher: John Wiley & Sons | place: New York
                """
            ]
        ),
        (
            """
            Scherpenzeel, A.C. & Saris, W.E. (1997), The Validity and Reliability of Survey Questions: A \
            Meta-Analysis of MTMM Studies. Sociological Methods & Research 25: 341-383.
            """,
            [
                """
                article-journal | Scherpenzeel, A.C.; Saris, W.E. | 1997 | title: The Validity and Reliability \
                of Survey Questions: A Meta-Analysis of MTMM Studies | in: Sociological Methods & Research | \
                vol: 25 | page: 341-383
                """
            ]
        ),
        (
            """
            Bollen, Kenneth A. Structural Equations with Latent Variables. New York: John Wiley, 1989.
            """,
            [
                """
                book | Bollen, Kenneth A. | 1989 | title: Structural Equations with Latent Variables | \
                publisher: John Wiley | place: New York
                """
            ]
        ),
        (
            """
            King, Gary, Robert O. Keohane, and Sidney Verba. 1994. Designing Social Inquiry: Scientific \
            Inference in Qualitative Research. Princeton: Princeton University Press.
            """,
            [
                """
                book | King, Gary; Keohane, Robert O.; Verba, Sidney | 1994 | title: Designing Social Inquiry: \
                Scientific Inference in Qualitative Research | publisher: Princeton University Press | place: \
                Princeton
                """
            ]
        ),
        (
            """
            Ostrom, E. (1990), Governing the Commons, Cambridge University Press, Cambridge.
            """,
            [
                """
                book | Ostrom, E. | 1990 | title: Governing the Commons | publisher: Cambridge University \
                Press | place: Cambridge
                """
            ]
        ),
        (
            """
            Lazarsfeld, P. F., & Henry, N. W. (1968). Latent structure analysis. Boston: Houghton, Mifflin and \
            Company.
            """,
            [
                """
                book | Lazarsfeld, P. F.; Henry, N. W. | 1968 | title: Latent structure analysis | publisher: \
                Houghton, Mifflin and Company | place: Boston
                """
            ]
        ),
        (
            """
            Merton, R.K. (1968) Social Theory and Social Structure, enlarged edition. New York: Free Press.
            """,
            [
                """
                book | Merton, R.K. | 1968 | title: Social Theory and Social Structure | edition: enlarged | \
                publisher: Free Press | place: New York
                """
            ]
        ),
        (
            """
            Schwarz, N., & Sudman, S. (Eds.). (1992). Context effects in social and psychological research. \
            New York: Springer-Verlag.
            """,
            [
                """
                book | ed: Schwarz, N.; Sudman, S. | 1992 | title: Context effects in social and psychological \
                research | publisher: Springer-Verlag | place: New York
                """
            ]
        ),
        (
            """
            Krosnick, J. A. (2011). Experiments for evaluating survey questions. In J. Madans, K. Miller, A. \
            Maitland, & G. Willis (Eds.), Question evaluation methods: Contributing to the science of data \
            quality (pp. 215–238). Hoboken, NJ: Wiley.
            """,
            [
                """
                chapter | Krosnick, J. A. | ed: Madans, J.; Miller, K.; Maitland, A.; Willis, G. | 2011 | \
                title: Experiments for evaluating survey questions | in: Question evaluation methods: \
                Contributing to the science of data quality | page: 215-238 | publisher: Wiley | place: \
                Hoboken, NJ
                """
            ]
        ),
        (
            """
            Dempster, A., Laird, N. and Rubin, D. (1977). Maximum likelihood from incomplete data via the EM \
            algorithm, Journal of the Royal Statistical Society B 39, 1-38.
            """,
            [
                """
                article-journal | Dempster, A.; Laird, N.; Rubin, D. | 1977 | title: Maximum likelihood from \
                incomplete data via the EM algorithm | in: Journal of the Royal Statistical Society B | vol: \
                39 | page: 1-38
                """
            ]
        ),
        (
            """
            Bethlehem, J. (2010). Selection bias in web surveys. International Statistical Review, Vol. 78, \
            No. 2, pp. 161-188.
            """,
            [
                """
                article-journal | Bethlehem, J. | 2010 | title: Selection bias in web surveys | in: \
                International Statistical Review | vol: 78 | issue: 2 | page: 161-188
                """
            ]
        ),
        (
            """
            Couper, M. P. (2000). Web surveys: A review of issues and approaches. Public Opinion Quarterly, \
            64, 464-494, doi:10.1086/318641.
            """,
            [
                """
                article-journal | Couper, M. P. | 2000 | title: Web surveys: A review of issues and approaches \
                | in: Public Opinion Quarterly | vol: 64 | page: 464-494 | doi: 10.1086/318641
                """
            ]
        ),
        (
            """
            Tourangeau, R., Conrad, F. G., & Couper, M. P. (2013). The science of web surveys. Oxford, UK: \
            Oxford University Press.
            """,
            [
                """
                book | Tourangeau, R.; Conrad, F. G.; Couper, M. P. | 2013 | title: The science of web surveys \
                | publisher: Oxford University Press | place: Oxford, UK
                """
            ]
        ),
        (
            """
            Sen, A. (1985b). Well-being, agency and freedom: The Dewey lectures 1984. The Journal of \
            Philosophy, 82(4), pp.169-221.
            """,
            [
                """
                article-journal | Sen, A. | 1985b | title: Well-being, agency and freedom: The Dewey lectures \
                1984 | in: The Journal of Philosophy | vol: 82 | issue: 4 | page: 169-221
                """
            ]
        ),
        (
            """
            Goldthorpe, J.H., 2000. On Sociology: Numbers, Narratives, and the Integration of Research and \
            Theory. Oxford: Oxford University Press.
            """,
            [
                """
                book | Goldthorpe, J.H. | 2000 | title: On Sociology: Numbers, Narratives, and the Integration \
                of Research and Theory | publisher: Oxford University Press | place: Oxford
                """
            ]
        ),
    ]
}
