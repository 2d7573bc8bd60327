/// References of German social science, with the outline that they must give.
enum CitationGermanTable {
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
            Beck-Gernsheim, E. 1984: Vom Geburtenrückgang zur neuen Mütterlichkeit? Frankfurt/M.
            """,
            [
                """
                book | Beck-Gernsheim, E. | 1984 | title: Vom Geburtenrückgang zur neuen Mütterlichkeit? | \
                place: Frankfurt/M.
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
    ]
}
