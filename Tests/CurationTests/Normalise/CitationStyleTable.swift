/// Citations in the styles and languages that stand beside APA, with the outline that they must give.
enum CitationStyleTable {
    static let rows: [(text: String, expected: [String])] = [
        (
            """
            Beck, Ulrich (1986): Risikogesellschaft. Auf dem Weg in eine andere Moderne. Frankfurt am Main: \
            Suhrkamp.
            """,
            [
                """
                book | Beck, Ulrich | 1986 | title: Risikogesellschaft. Auf dem Weg in eine andere Moderne | \
                publisher: Suhrkamp | place: Frankfurt am Main
                """
            ]
        ),
        (
            """
            Esser, H. (1999): Soziologie. Spezielle Grundlagen. Band 1: Situationslogik und Handeln. \
            Frankfurt/New York: Campus.
            """,
            [
                """
                book | Esser, H. | 1999 | title: Soziologie. Spezielle Grundlagen. Band 1: Situationslogik und \
                Handeln | publisher: Campus | place: Frankfurt/New York
                """
            ]
        ),
        (
            """
            Diekmann, Andreas/Preisendörfer, Peter (1992): Persönliches Umweltverhalten: Diskrepanzen zwischen \
            Anspruch und Wirklichkeit. Kölner Zeitschrift für Soziologie und Sozialpsychologie 44: 226-251.
            """,
            [
                """
                article-journal | Diekmann, Andreas; Preisendörfer, Peter | 1992 | title: Persönliches \
                Umweltverhalten: Diskrepanzen zwischen Anspruch und Wirklichkeit | in: Kölner Zeitschrift für \
                Soziologie und Sozialpsychologie | vol: 44 | page: 226-251
                """
            ]
        ),
        (
            """
            Hradil, S. (1987): Sozialstrukturanalyse in einer fortgeschrittenen Gesellschaft. Opladen.
            """,
            [
                """
                book | Hradil, S. | 1987 | title: Sozialstrukturanalyse in einer fortgeschrittenen \
                Gesellschaft | place: Opladen
                """
            ]
        ),
        (
            """
            Kaase, Max/Klingemann, Hans-Dieter (Hrsg.) (1990): Wahlen und Wähler. Analysen aus Anlass der \
            Bundestagswahl 1987. Opladen: Westdeutscher Verlag.
            """,
            [
                """
                book | ed: Kaase, Max; Klingemann, Hans-Dieter | 1990 | title: Wahlen und Wähler. Analysen aus \
                Anlass der Bundestagswahl 1987 | publisher: Westdeutscher Verlag | place: Opladen
                """
            ]
        ),
        (
            """
            Statistisches Bundesamt (Hrsg.) (2006): Datenreport 2006. Bonn: Bundeszentrale für politische \
            Bildung.
            """,
            [
                """
                book | ed: {Statistisches Bundesamt} | 2006 | title: Datenreport 2006 | publisher: \
                Bundeszentrale für politische Bildung | place: Bonn
                """
            ]
        ),
        (
            """
            Schnell, R., Hill, P. & Esser, E. (2005). Methoden der empirischen Sozialforschung (7. Aufl.). \
            München: Oldenbourg.
            """,
            [
                """
                book | Schnell, R.; Hill, P.; Esser, E. | 2005 | title: Methoden der empirischen \
                Sozialforschung | edition: 7 | publisher: Oldenbourg | place: München
                """
            ]
        ),
        (
            """
            Klein, Thomas, 1999: Partnerwahl in Ehen und Nichtehelichen Lebensgemeinschaften. S. 207-234 in: \
            Thomas Klein und Wolfgang Lauterbach (Hrsg.), Nichteheliche Lebensgemeinschaften. Opladen: \
            Leske+Budrich.
            """,
            [
                """
                chapter | Klein, Thomas | ed: Klein, Thomas; Lauterbach, Wolfgang | 1999 | title: Partnerwahl \
                in Ehen und Nichtehelichen Lebensgemeinschaften | in: Nichteheliche Lebensgemeinschaften | \
                page: 207-234 | publisher: Leske+Budrich | place: Opladen
                """
            ]
        ),
        (
            """
            Geißler, R.: Die Sozialstruktur Deutschlands. 3. Aufl. Wiesbaden 2002.
            """,
            [
                """
                book | Geißler, R. | 2002 | title: Die Sozialstruktur Deutschlands | edition: 3 | place: \
                Wiesbaden
                """
            ]
        ),
        (
            """
            Bourdieu, Pierre: Die feinen Unterschiede. Frankfurt/M.: Suhrkamp, 1982.
            """,
            [
                """
                book | Bourdieu, Pierre | 1982 | title: Die feinen Unterschiede | publisher: Suhrkamp | place: \
                Frankfurt/M.
                """
            ]
        ),
        (
            """
            Nunner-Winkler, G. (1990). Jugend und Identität als pädagogisches Problem. Zeitschrift für \
            Pädagogik, 36, 671-686.
            """,
            [
                """
                article-journal | Nunner-Winkler, G. | 1990 | title: Jugend und Identität als pädagogisches \
                Problem | in: Zeitschrift für Pädagogik | vol: 36 | page: 671-686
                """
            ]
        ),
        (
            """
            Müller, W. & Haun, D. (1994). Bildungsungleichheit im sozialen Wandel. KZfSS, 46. Jg., H. 1, S. \
            1-42.
            """,
            [
                """
                article-journal | Müller, W.; Haun, D. | 1994 | title: Bildungsungleichheit im sozialen Wandel \
                | in: KZfSS | vol: 46 | issue: 1 | page: 1-42
                """
            ]
        ),
        (
            """
            Brüderl, J. (1992). Zur Karriere. In: Soziale Welt, Jg. 43, H. 2, S. 123-145.
            """,
            [
                """
                article-journal | Brüderl, J. | 1992 | title: Zur Karriere | in: Soziale Welt | vol: 43 | \
                issue: 2 | page: 123-145
                """
            ]
        ),
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
            Allerbeck, Klaus R./ Hoag, Wendy J., 1984: Umfragereplikation als Messung sozialen Wandels. Kölner \
            Zeitschrift für Soziologie und Sozialpsychologie, 36, S. 755-772
            """,
            [
                """
                article-journal | Allerbeck, Klaus R.; Hoag, Wendy J. | 1984 | title: Umfragereplikation als \
                Messung sozialen Wandels | in: Kölner Zeitschrift für Soziologie und Sozialpsychologie | vol: \
                36 | page: 755-772
                """
            ]
        ),
        (
            """
            Albus, H. u.a. (1996): Kinder und Medien. In: ZA-Information 39, S. 45-66.
            """,
            [
                """
                article-journal | Albus, H. + | 1996 | title: Kinder und Medien | in: ZA-Information | vol: 39 \
                | page: 45-66
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
            Fuchs, M. 2003: Kognitive Prozesse und Antwortverhalten in einer Internet-Befragung. \
            Österreichische Zeitschrift für Soziologie 28 (4), 19-45.
            """,
            [
                """
                article-journal | Fuchs, M. | 2003 | title: Kognitive Prozesse und Antwortverhalten in einer \
                Internet-Befragung | in: Österreichische Zeitschrift für Soziologie | vol: 28 | issue: 4 | \
                page: 19-45
                """
            ]
        ),
        (
            """
            Bacher, J., Pöge, A. und Wenzig, K. (2010): Clusteranalyse. Anwendungsorientierte Einführung in \
            Klassifikationsverfahren, 3., ergänzte, vollständig überarbeitete und neu gestaltete Auflage, \
            München: Oldenbourg.
            """,
            [
                """
                book | Bacher, J.; Pöge, A.; Wenzig, K. | 2010 | title: Clusteranalyse. Anwendungsorientierte \
                Einführung in Klassifikationsverfahren | edition: 3., ergänzte, vollständig überarbeitete und \
                neu gestaltete | publisher: Oldenbourg | place: München
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
            Heckman, J. J. (1979). Sample Selection Bias as a Specification Error. In: Econometrica, Vol. 47, \
            pp. 153-161.
            """,
            [
                """
                article-journal | Heckman, J. J. | 1979 | title: Sample Selection Bias as a Specification \
                Error | in: Econometrica | vol: 47 | page: 153-161
                """
            ]
        ),
        (
            """
            OECD (2012): Education at a Glance 2012. OECD Indicators. Paris: OECD Publishing.
            """,
            [
                """
                book | {OECD} | 2012 | title: Education at a Glance 2012. OECD Indicators | publisher: OECD \
                Publishing | place: Paris
                """
            ]
        ),
        (
            """
            Wolf, C. & Best, H. (Hrsg.) (2010): Handbuch der sozialwissenschaftlichen Datenanalyse. Wiesbaden: \
            VS Verlag für Sozialwissenschaften.
            """,
            [
                """
                book | ed: Wolf, C.; Best, H. | 2010 | title: Handbuch der sozialwissenschaftlichen \
                Datenanalyse | publisher: VS Verlag für Sozialwissenschaften | place: Wiesbaden
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
        (
            """
            Beck-Gernsheim, E. 1984: Vom Geburtenrückgang zur neuen Mütterlichkeit? Frankfurt/M.
            """,
            [
                """
                book | Beck-Gernsheim, E. | 1984 | title: Vom Geburtenrückgang zur neuen Mütterlichkeit? | \
                place: Frankfurt/M
                """
            ]
        ),
        (
            """
            Schmidt, Manfred G. (2005). Sozialpolitik in Deutschland. Historische Entwicklung und \
            internationaler Vergleich. 3., vollst. überarb. und erw. Aufl. Wiesbaden: VS Verlag.
            """,
            [
                """
                book | Schmidt, Manfred G. | 2005 | title: Sozialpolitik in Deutschland. Historische \
                Entwicklung und internationaler Vergleich | edition: 3., vollst. überarb. und erw. | \
                publisher: VS Verlag | place: Wiesbaden
                """
            ]
        ),
        (
            """
            Lepsius, M. R. (1966), Parteiensystem und Sozialstruktur: zum Problem der Demokratisierung der \
            deutschen Gesellschaft, in: W. Abel u. a. (Hrsg.), Wirtschaft, Geschichte und \
            Wirtschaftsgeschichte, Stuttgart: Fischer, S. 371-393.
            """,
            [
                """
                chapter | Lepsius, M. R. | ed: Abel, W. | 1966 | title: Parteiensystem und Sozialstruktur: zum \
                Problem der Demokratisierung der deutschen Gesellschaft | in: Wirtschaft, Geschichte und \
                Wirtschaftsgeschichte | page: 371-393 | publisher: Fischer | place: Stuttgart
                """
            ]
        ),
        (
            """
            Weber, M. (1972[1922]): Wirtschaft und Gesellschaft. 5. Auflage. Tübingen: Mohr.
            """,
            [
                """
                book | Weber, M. | 1972<1922 | title: Wirtschaft und Gesellschaft | edition: 5 | publisher: \
                Mohr | place: Tübingen
                """
            ]
        ),
        (
            """
            Müller, Hans: Die Jugend. In: Soziale Welt 12 (1961), S. 12-34.
            """,
            [
                """
                article-journal | Müller, Hans | 1961 | title: Die Jugend | in: Soziale Welt | vol: 12 | page: \
                12-34
                """
            ]
        ),
        (
            """
            Schmidt, M. G. (2005). Sozialpolitik in Deutschland. 3., vollst. überarb. und erw. Aufl. \
            Wiesbaden: VS Verlag.
            """,
            [
                """
                book | Schmidt, M. G. | 2005 | title: Sozialpolitik in Deutschland | edition: 3., vollst. \
                überarb. und erw. | publisher: VS Verlag | place: Wiesbaden
                """
            ]
        ),
        (
            """
            Schmidt, M. G. (2005). Sozialpolitik in Deutschland. 3., überarb. Aufl. Wiesbaden: VS Verlag.
            """,
            [
                """
                book | Schmidt, M. G. | 2005 | title: Sozialpolitik in Deutschland | edition: 3., überarb. | \
                publisher: VS Verlag | place: Wiesbaden
                """
            ]
        ),
        (
            """
            Schmidt, M. G. (2005). Sozialpolitik in Deutschland. 3. Aufl. Wiesbaden: VS Verlag.
            """,
            [
                """
                book | Schmidt, M. G. | 2005 | title: Sozialpolitik in Deutschland | edition: 3 | publisher: \
                VS Verlag | place: Wiesbaden
                """
            ]
        ),
        (
            """
            Schmidt, M. G. (2005). Sozialpolitik in Deutschland. 3., vollst. überarb. Auflage. Wiesbaden: VS \
            Verlag.
            """,
            [
                """
                book | Schmidt, M. G. | 2005 | title: Sozialpolitik in Deutschland | edition: 3., vollst. \
                überarb. | publisher: VS Verlag | place: Wiesbaden
                """
            ]
        ),
        (
            """
            Bacher, J. (2010): Clusteranalyse, 3., ergänzte Auflage, München: Oldenbourg.
            """,
            [
                """
                book | Bacher, J. | 2010 | title: Clusteranalyse | edition: 3., ergänzte | publisher: \
                Oldenbourg | place: München
                """
            ]
        ),
        (
            """
            Dupont, P., Martin, J. et Durand, L. (2010). L'analyse des données : une introduction. Revue \
            française de sociologie, 51(2), 123-145.
            """,
            [
                """
                article-journal | Dupont, P.; Martin, J.; Durand, L. | 2010 | title: L'analyse des données : \
                une introduction | in: Revue française de sociologie | vol: 51 | issue: 2 | page: 123-145
                """
            ]
        ),
        (
            """
            Dupont P., 2010, « L'analyse des données », Revue française de sociologie, vol. 51, n° 2, p. \
            123-145.
            """,
            [
                """
                article-journal | Dupont, P. | 2010 | title: L'analyse des données | in: Revue française de \
                sociologie | vol: 51 | issue: 2 | page: 123-145
                """
            ]
        ),
        (
            """
            DUPONT Pierre, L'analyse des données, Paris, PUF, 2010.
            """,
            [
                """
                book | DUPONT, Pierre | 2010 | title: L'analyse des données | publisher: PUF | place: Paris
                """
            ]
        ),
        (
            """
            Martin, J. (2008). L'enquête. Dans P. Durand et L. Petit (dir.), Méthodes d'enquête (2e éd., p. \
            12-34). Paris : Dunod.
            """,
            [
                """
                chapter | Martin, J. | ed: Durand, P.; Petit, L. | 2008 | title: L'enquête | in: Méthodes \
                d'enquête | page: 12-34 | edition: 2 | publisher: Dunod | place: Paris
                """
            ]
        ),
        (
            """
            García Márquez, G. y Pérez, J. (2011). La encuesta social. En M. López (Coord.), Métodos de \
            investigación (pp. 12-34). Madrid: Alianza.
            """,
            [
                """
                chapter | García Márquez, G.; Pérez, J. | ed: López, M. | 2011 | title: La encuesta social | \
                in: Métodos de investigación | page: 12-34 | publisher: Alianza | place: Madrid
                """
            ]
        ),
        (
            """
            SILVA, João; SOUZA, M. A. Pesquisa social no Brasil. São Paulo: Atlas, 2010.
            """,
            [
                """
                book | SILVA, João; SOUZA, M. A. | 2010 | title: Pesquisa social no Brasil | publisher: Atlas \
                | place: São Paulo
                """
            ]
        ),
        (
            """
            SILVA, J. Pesquisa social. Revista Brasileira de Estatística, v. 12, n. 3, p. 45-60, 2010.
            """,
            [
                """
                article-journal | SILVA, J. | 2010 | title: Pesquisa social | in: Revista Brasileira de \
                Estatística | vol: 12 | issue: 3 | page: 45-60
                """
            ]
        ),
        (
            """
            Иванов И. И., Петров П. П. Методы анализа // Социологические исследования. 2010. № 3. С. 12–25.
            """,
            [
                """
                article-journal | Иванов, И. И.; Петров, П. П. | 2010 | title: Методы анализа | in: \
                Социологические исследования | issue: 3 | page: 12-25
                """
            ]
        ),
        (
            """
            Иванов И. И. Методы анализа. М.: Наука, 2010. 300 с.
            """,
            [
                """
                book | Иванов, И. И. | 2010 | title: Методы анализа | publisher: Наука | place: М. | residue: \
                300 с.
                """
            ]
        ),
        (
            """
            Иванов, И. И. (2010). Методы анализа. Социологические исследования, 3, 12–25.
            """,
            [
                """
                article-journal | Иванов, И. И. | 2010 | title: Методы анализа | in: Социологические \
                исследования | vol: 3 | page: 12-25
                """
            ]
        ),
        (
            """
            Петров П.П. Шкалирование: учебное пособие. 2-е изд., перераб. и доп. СПб.: Питер, 2005.
            """,
            [
                """
                book | Петров, П.П. | 2005 | title: Шкалирование: учебное пособие | edition: 2-е изд., \
                перераб. и доп. | publisher: Питер | place: СПб.
                """
            ]
        ),
        (
            """
            김철수 (2010). 질적 연구의 이해. 교육학연구, 12(3), 1-20.
            """,
            [
                """
                article-journal | {김철수} | 2010 | title: 질적 연구의 이해 | in: 교육학연구 | vol: 12 | issue: 3 | page: \
                1-20
                """
            ]
        ),
        (
            """
            김철수, 이영희 (2010). 질적 연구의 이해. 교육학연구, 48(2), 1-20.
            """,
            [
                """
                article-journal | {김철수}; {이영희} | 2010 | title: 질적 연구의 이해 | in: 교육학연구 | vol: 48 | issue: 2 | \
                page: 1-20
                """
            ]
        ),
        (
            """
            김철수·이영희(2010). 질적 연구 방법. 서울: 학지사.
            """,
            [
                """
                book | {김철수}; {이영희} | 2010 | title: 질적 연구 방법 | publisher: 학지사 | place: 서울
                """
            ]
        ),
        (
            """
            박민수. (2015). 다층모형 분석 (박사학위논문). 서울대학교, 서울.
            """,
            [
                """
                thesis | {박민수} | 2015 | title: 다층모형 분석 | publisher: 서울대학교 | place: 서울 | genre: 박사학위논문
                """
            ]
        ),
        (
            """
            张三, 李四. 结构方程模型研究[J]. 心理学报, 2010, 42(3): 1-20.
            """,
            [
                """
                article-journal | {张三}; {李四} | 2010 | title: 结构方程模型研究 | in: 心理学报 | vol: 42 | issue: 3 | page: \
                1-20
                """
            ]
        ),
        (
            """
            张三. 统计学导论[M]. 北京: 高等教育出版社, 2008.
            """,
            [
                """
                book | {张三} | 2008 | title: 统计学导论 | publisher: 高等教育出版社 | place: 北京
                """
            ]
        ),
        (
            """
            王五，赵六. 机器学习方法综述[J]. 计算机学报，2015，38(6)：1229-1251.
            """,
            [
                """
                article-journal | {王五}; {赵六} | 2015 | title: 机器学习方法综述 | in: 计算机学报 | vol: 38 | issue: 6 | page: \
                1229-1251
                """
            ]
        ),
        (
            """
            李明 (2012). 问卷设计. 社会学研究, 5, 12-30.
            """,
            [
                """
                article-journal | {李明} | 2012 | title: 问卷设计 | in: 社会学研究 | vol: 5 | page: 12-30
                """
            ]
        ),
        (
            """
            山田太郎 (2010). 因子分析の方法. 心理学研究, 81(2), 123-130.
            """,
            [
                """
                article-journal | {山田太郎} | 2010 | title: 因子分析の方法 | in: 心理学研究 | vol: 81 | issue: 2 | page: \
                123-130
                """
            ]
        ),
        (
            """
            山田太郎・鈴木花子(2010)「因子分析の方法」『心理学研究』81巻2号, pp.123-130.
            """,
            [
                """
                article-journal | {山田太郎}; {鈴木花子} | 2010 | title: 因子分析の方法 | in: 心理学研究 | vol: 81 | issue: 2 | \
                page: 123-130
                """
            ]
        ),
        (
            """
            鈴木花子『社会調査入門』東京大学出版会、2005年。
            """,
            [
                """
                book | {鈴木花子} | 2005 | title: 社会調査入門 | publisher: 東京大学出版会
                """
            ]
        ),
        (
            """
            أحمد، محمد (2010). تحليل البيانات. مجلة العلوم الاجتماعية، ١٢(٣)، ١-٢٠.
            """,
            [
                """
                article-journal | أحمد, محمد | 2010 | title: تحليل البيانات | in: مجلة العلوم الاجتماعية | \
                vol: 12 | issue: 3 | page: 1-20
                """
            ]
        ),
        (
            """
            Kim, C., & 이영희. (2014). Mixed methods in Korea. Asian Survey, 54(2), 1–20.
            """,
            [
                """
                article-journal | Kim, C.; {이영희} | 2014 | title: Mixed methods in Korea | in: Asian Survey | \
                vol: 54 | issue: 2 | page: 1-20
                """
            ]
        ),
        (
            """
            Ivanov, A., Петров, Б. & 王小明 (2018). Cross-national scales. Survey Methods, 3(1), 5-9.
            """,
            [
                """
                article-journal | Ivanov, A.; Петров, Б.; {王小明} | 2018 | title: Cross-national scales | in: \
                Survey Methods | vol: 3 | issue: 1 | page: 5-9
                """
            ]
        ),
        (
            """
            WHO & UNICEF (2012). Joint monitoring report. Geneva: WHO.
            """,
            [
                """
                report | {WHO}; {UNICEF} | 2012 | title: Joint monitoring report | publisher: WHO | place: \
                Geneva
                """
            ]
        ),
        (
            """
            Centers for Disease Control and Prevention. (2015). Surveillance summaries. MMWR, 64(2), 1–23.
            """,
            [
                """
                article-journal | {Centers for Disease Control and Prevention} | 2015 | title: Surveillance \
                summaries | in: MMWR | vol: 64 | issue: 2 | page: 1-23
                """
            ]
        ),
        (
            """
            Smith, J., & Organisation for Economic Co-operation and Development. (2010). Skills. Paris: OECD.
            """,
            [
                """
                book | Smith, J.; {Organisation for Economic Co-operation and Development} | 2010 | title: \
                Skills | publisher: OECD | place: Paris
                """
            ]
        ),
        (
            """
            Smith, J. A., Jr., van der Berg, P. L., & O'Neil-Smith, C. (2012). On names. Names, 60(1), 1–9.
            """,
            [
                """
                article-journal | Smith, J. A., Jr.; van der~Berg, P. L.; O'Neil-Smith, C. | 2012 | title: On \
                names | in: Names | vol: 60 | issue: 1 | page: 1-9
                """
            ]
        ),
        (
            """
            Smith, J. (2010). A study of X (Version 2.0). Unpublished manuscript, University of Y.
            """,
            [
                """
                article | Smith, J. | 2010 | title: A study of X (Version 2.0) | publisher: University of Y | genre: \
                Unpublished manuscript
                """
            ]
        ),
        (
            """
            Smith, J. (in press). On waiting. Journal of Patience.
            """,
            [
                """
                article-journal | Smith, J. | status: in press | title: On waiting | in: Journal of Patience
                """
            ]
        ),
        (
            """
            Smith, J. (2010). On waiting. Journal of Patience, 12(Suppl. 1), S12–S24.
            """,
            [
                """
                article-journal | Smith, J. | 2010 | title: On waiting | in: Journal of Patience | vol: 12 | \
                issue: Suppl. 1 | page: S12-S24
                """
            ]
        ),
        (
            """
            Smith, J. (2010). On waiting. Journal of Patience, 12(3), Article 45. \
            https://doi.org/10.1000/xyz123
            """,
            [
                """
                article-journal | Smith, J. | 2010 | title: On waiting | in: Journal of Patience | vol: 12 | \
                issue: 3 | number: 45 | doi: 10.1000/xyz123
                """
            ]
        ),
        (
            """
            Smith, J. (2010). On waiting (K. Jones, Trans.; 2nd ed.). Penguin. (Original work published 1900)
            """,
            [
                """
                book | Smith, J. | tr: Jones, K. | 2010<1900 | title: On waiting | edition: 2 | publisher: \
                Penguin
                """
            ]
        ),
        (
            """
            J. Smith and K. Jones. On waiting in queues. In Proc. 12th Conf. on Queues (CQ'10), pages 1-9, \
            Berlin, Germany, 2010. ACM.
            """,
            [
                """
                paper-conference | Smith, J.; Jones, K. | 2010 | title: On waiting in queues | in: Proc. 12th \
                Conf. on Queues (CQ'10) | page: 1-9 | publisher: ACM | place: Berlin, Germany
                """
            ]
        ),
        (
            """
            J. Smith, K. Jones, and L. Brown, "On waiting," IEEE Trans. Autom. Control, vol. 12, no. 3, pp. \
            45-67, Mar. 2010, doi: 10.1109/TAC.2010.1.
            """,
            [
                """
                article-journal | Smith, J.; Jones, K.; Brown, L. | 2010-3 | title: On waiting | in: IEEE \
                Trans. Autom. Control | vol: 12 | issue: 3 | page: 45-67 | doi: 10.1109/tac.2010.1
                """
            ]
        ),
        (
            """
            J. Smith, On Waiting, 2nd ed. New York, NY, USA: Wiley, 2010.
            """,
            [
                """
                book | Smith, J. | 2010 | title: On Waiting | edition: 2 | publisher: Wiley | place: New York, \
                NY, USA
                """
            ]
        ),
        (
            """
            Smith, John. "On Waiting." Journal of Patience, vol. 12, no. 3, 2010, pp. 45-67.
            """,
            [
                """
                article-journal | Smith, John | 2010 | title: On Waiting | in: Journal of Patience | vol: 12 | \
                issue: 3 | page: 45-67
                """
            ]
        ),
        (
            """
            Smith, John, and Kate Jones. On Waiting. 2nd ed., Oxford UP, 2010.
            """,
            [
                """
                book | Smith, John; Jones, Kate | 2010 | title: On Waiting | edition: 2 | publisher: Oxford UP
                """
            ]
        ),
        (
            """
            Smith, John, and Kate Jones. "On Waiting." Journal of Patience 12, no. 3 (2010): 45–67. \
            https://doi.org/10.1000/x.
            """,
            [
                """
                article-journal | Smith, John; Jones, Kate | 2010 | title: On Waiting | in: Journal of \
                Patience | vol: 12 | issue: 3 | page: 45-67 | doi: 10.1000/x
                """
            ]
        ),
        (
            """
            Smith J, Jones K, Brown L, et al. On waiting. J Patience. 2010;12(3):45-67. doi: 10.1000/xyz
            """,
            [
                """
                article-journal | Smith, J; Jones, K; Brown, L + | 2010 | title: On waiting | in: J Patience | \
                vol: 12 | issue: 3 | page: 45-67 | doi: 10.1000/xyz
                """
            ]
        ),
        (
            """
            Smith J, Jones K. Waiting: a handbook. 2nd ed. New York: Wiley; 2010. 345 p.
            """,
            [
                """
                book | Smith, J; Jones, K | 2010 | title: Waiting: a handbook | edition: 2 | publisher: Wiley \
                | place: New York | residue: 345 p.
                """
            ]
        ),
    ]
}
