/// Forms of Europe, Turkey, Vietnam and Indonesia in Latin letters: chapters, theses, reports, editions and pages of the
/// net by the words of each language.
enum CitationEuropeanForms {
    static let rows: [(text: String, expected: [String])] = [
        (
            """
            Seidl, K. (2011): Erhebungswellen und Erinnerung. In: Roth, M./Vogel, P. (Hg.): Gedächtnis und \
            Befragung. Konstanz: UVK, S. 101-124.
            """,
            [
                """
                chapter | Seidl, K. | ed: Roth, M.; Vogel, P. | 2011 | title: Erhebungswellen und Erinnerung | \
                in: Gedächtnis und Befragung | page: 101-124 | publisher: UVK | place: Konstanz
                """
            ]
        ),
        (
            """
            Ahrens, Ute (2003), Stichproben auf dem Land, in: Karl Lindner und Eva Probst (Hrsg.), Ländliche \
            Lebenswelten, Göttingen: Vandenhoeck & Ruprecht, S. 77–95.
            """,
            [
                """
                chapter | Ahrens, Ute | ed: Lindner, Karl; Probst, Eva | 2003 | title: Stichproben auf dem Land \
                | in: Ländliche Lebenswelten | page: 77-95 | publisher: Vandenhoeck & Ruprecht | place: \
                Göttingen
                """
            ]
        ),
        (
            """
            Morel, C. et Picard, J.-L. (2013). Le silence des enquêtés. Revue française de sociologie, 54(2), \
            211-238.
            """,
            [
                """
                article-journal | Morel, C.; Picard, J.-L. | 2013 | title: Le silence des enquêtés | in: Revue \
                française de sociologie | vol: 54 | issue: 2 | page: 211-238
                """
            ]
        ),
        (
            "Lenoir, Hélène, « Compter les absents », Population, vol. 61, n° 4, 2006, p. 401-425.",
            [
                """
                article-journal | Lenoir, Hélène | 2006 | title: Compter les absents | in: Population | vol: 61 \
                | issue: 4 | page: 401-425
                """
            ]
        ),
        (
            """
            Ruiz Olabuénaga, J. I. (2012). Metodología de la investigación cualitativa (5.ª ed.). Bilbao: \
            Universidad de Deusto.
            """,
            [
                """
                book | Ruiz Olabuénaga, J. I. | 2012 | title: Metodología de la investigación cualitativa | \
                edition: 5 | publisher: Universidad de Deusto | place: Bilbao
                """
            ]
        ),
        (
            "Campos, A. y León, M. (Coords.). (2014). Escuchar la calle. Madrid: Akal.",
            [
                """
                book | ed: Campos, A.; León, M. | 2014 | title: Escuchar la calle | publisher: Akal | place: \
                Madrid
                """
            ]
        ),
        (
            "Moreira, T., & Farias, L. (2015). O silêncio como dado. Análise Social, 50(214), 80-101.",
            [
                """
                article-journal | Moreira, T.; Farias, L. | 2015 | title: O silêncio como dado | in: Análise \
                Social | vol: 50 | issue: 214 | page: 80-101
                """
            ]
        ),
        (
            """
            ALMEIDA, R. C.; NUNES, P. A recusa em inquéritos domiciliares. Revista Brasileira de Estudos de \
            População, v. 29, n. 1, p. 41-62, 2012.
            """,
            [
                """
                article-journal | ALMEIDA, R. C.; NUNES, P. | 2012 | title: A recusa em inquéritos domiciliares \
                | in: Revista Brasileira de Estudos de População | vol: 29 | issue: 1 | page: 41-62
                """
            ]
        ),
        (
            """
            Ferri, L., & Greco, P. (2014). Il rifiuto dell'intervista. Sociologia e ricerca sociale, 105(2), \
            44-67.
            """,
            [
                """
                article-journal | Ferri, L.; Greco, P. | 2014 | title: Il rifiuto dell'intervista | in: \
                Sociologia e ricerca sociale | vol: 105 | issue: 2 | page: 44-67
                """
            ]
        ),
        (
            "Serra, M. (2009), «Domande senza risposta», Polis, vol. 23, n. 3, pp. 387-410.",
            [
                """
                article-journal | Serra, M. | 2009 | title: Domande senza risposta | in: Polis | vol: 23 | \
                issue: 3 | page: 387-410
                """
            ]
        ),
        (
            "de Vries, P., & van Loon, K. (2012). Weigeraars aan de deur. Mens en Maatschappij, 87(4), 356–380.",
            [
                """
                article-journal | de~Vries, P.; van~Loon, K. | 2012 | title: Weigeraars aan de deur | in: Mens \
                en Maatschappij | vol: 87 | issue: 4 | page: 356-380
                """
            ]
        ),
        (
            "Verhoeven, N. (2014). Wat is onderzoek? (5e druk). Den Haag: Boom Lemma.",
            [
                """
                book | Verhoeven, N. | 2014 | title: Wat is onderzoek? | edition: 5 | publisher: Boom Lemma | \
                place: Den Haag
                """
            ]
        ),
        (
            "Lindgren, A., & Öberg, P. (2011). Bortfall i telefonintervjuer. Sociologisk Forskning, 48(1), 5–27.",
            [
                """
                article-journal | Lindgren, A.; Öberg, P. | 2011 | title: Bortfall i telefonintervjuer | in: \
                Sociologisk Forskning | vol: 48 | issue: 1 | page: 5-27
                """
            ]
        ),
        (
            "Ejlertsson, G. (2014). Enkäten i praktiken (3. uppl.). Lund: Studentlitteratur.",
            [
                """
                book | Ejlertsson, G. | 2014 | title: Enkäten i praktiken | edition: 3 | publisher: \
                Studentlitteratur | place: Lund
                """
            ]
        ),
        (
            "Sørensen, K., & Bjerg, H. (2013). Når ingen svarer. Dansk Sociologi, 24(2), 33–52.",
            [
                """
                article-journal | Sørensen, K.; Bjerg, H. | 2013 | title: Når ingen svarer | in: Dansk \
                Sociologi | vol: 24 | issue: 2 | page: 33-52
                """
            ]
        ),
        (
            """
            Hansen, N.-H. M., Marckmann, B. & Nørregård-Nielsen, E. (2008). Spørgeskemaer i virkeligheden (2. \
            udg.). Frederiksberg: Samfundslitteratur.
            """,
            [
                """
                book | Hansen, N.-H. M.; Marckmann, B.; Nørregård-Nielsen, E. | 2008 | title: Spørgeskemaer i \
                virkeligheden | edition: 2 | publisher: Samfundslitteratur | place: Frederiksberg
                """
            ]
        ),
        (
            "Haugen, S., & Dahl, T. (2010). Frafall i panel. Tidsskrift for samfunnsforskning, 51(3), 341–365.",
            [
                """
                article-journal | Haugen, S.; Dahl, T. | 2010 | title: Frafall i panel | in: Tidsskrift for \
                samfunnsforskning | vol: 51 | issue: 3 | page: 341-365
                """
            ]
        ),
        (
            "Ringdal, K. (2013). Enhet og mangfold (3. utg.). Bergen: Fagbokforlaget.",
            [
                """
                book | Ringdal, K. | 2013 | title: Enhet og mangfold | edition: 3 | publisher: Fagbokforlaget | \
                place: Bergen
                """
            ]
        ),
        (
            "Virtanen, H., & Laine, J. (2012). Vastauskato postikyselyssä. Yhteiskuntapolitiikka, 77(5), 499–512.",
            [
                """
                article-journal | Virtanen, H.; Laine, J. | 2012 | title: Vastauskato postikyselyssä | in: \
                Yhteiskuntapolitiikka | vol: 77 | issue: 5 | page: 499-512
                """
            ]
        ),
        (
            "Alasuutari, P. (2011). Laadullinen tutkimus 2.0 (4. painos). Tampere: Vastapaino.",
            [
                """
                book | Alasuutari, P. | 2011 | title: Laadullinen tutkimus 2.0 | edition: 4 | publisher: \
                Vastapaino | place: Tampere
                """
            ]
        ),
        (
            "Nowak, K., & Zając, P. (2013). Odmowy w badaniach telefonicznych. Studia Socjologiczne, 210(3), 71–95.",
            [
                """
                article-journal | Nowak, K.; Zając, P. | 2013 | title: Odmowy w badaniach telefonicznych | in: \
                Studia Socjologiczne | vol: 210 | issue: 3 | page: 71-95
                """
            ]
        ),
        (
            """
            Frankfort-Nachmias, C., & Nachmias, D. (2001). Metody badawcze w naukach społecznych. Poznań: Zysk \
            i S-ka.
            """,
            [
                """
                book | Frankfort-Nachmias, C.; Nachmias, D. | 2001 | title: Metody badawcze w naukach \
                społecznych | publisher: Zysk i S-ka | place: Poznań
                """
            ]
        ),
        (
            "Novák, J., & Dvořák, P. (2014). Odmítání rozhovorů. Sociologický časopis, 50(2), 201–224.",
            [
                """
                article-journal | Novák, J.; Dvořák, P. | 2014 | title: Odmítání rozhovorů | in: Sociologický \
                časopis | vol: 50 | issue: 2 | page: 201-224
                """
            ]
        ),
        (
            "Hendl, J. (2012). Kvalitativní výzkum (3. vyd.). Praha: Portál.",
            [
                """
                book | Hendl, J. | 2012 | title: Kvalitativní výzkum | edition: 3 | publisher: Portál | place: \
                Praha
                """
            ]
        ),
        (
            "Kováč, M. a Horváthová, Z. (2015). Návratnosť poštových ankiet. Sociológia, 47(1), 77–99.",
            [
                """
                article-journal | Kováč, M.; Horváthová, Z. | 2015 | title: Návratnosť poštových ankiet | in: \
                Sociológia | vol: 47 | issue: 1 | page: 77-99
                """
            ]
        ),
        (
            "Kiss, Á., & Nagy, B. (2011). A válaszmegtagadás okai. Szociológiai Szemle, 21(3), 54–78.",
            [
                """
                article-journal | Kiss, Á.; Nagy, B. | 2011 | title: A válaszmegtagadás okai | in: Szociológiai \
                Szemle | vol: 21 | issue: 3 | page: 54-78
                """
            ]
        ),
        (
            "Kovács, É. (szerk.) (2007). Közösségtanulmány. Budapest: Néprajzi Múzeum.",
            [
                """
                book | ed: Kovács, É. | 2007 | title: Közösségtanulmány | publisher: Néprajzi Múzeum | place: \
                Budapest
                """
            ]
        ),
        (
            "Popescu, I., & Ionescu, R. (2014). Refuzul de a răspunde. Sociologie Românească, 12(4), 23–45.",
            [
                """
                article-journal | Popescu, I.; Ionescu, R. | 2014 | title: Refuzul de a răspunde | in: \
                Sociologie Românească | vol: 12 | issue: 4 | page: 23-45
                """
            ]
        ),
        (
            "Rotariu, T., & Iluț, P. (2006). Ancheta sociologică și sondajul de opinie (ed. a 2-a). Iași: Polirom.",
            [
                """
                book | Rotariu, T.; Iluț, P. | 2006 | title: Ancheta sociologică și sondajul de opinie | \
                edition: 2 | publisher: Polirom | place: Iași
                """
            ]
        ),
        (
            "Horvat, I. i Babić, M. (2012). Odbijanje ankete. Revija za sociologiju, 42(1), 61–84.",
            [
                """
                article-journal | Horvat, I.; Babić, M. | 2012 | title: Odbijanje ankete | in: Revija za \
                sociologiju | vol: 42 | issue: 1 | page: 61-84
                """
            ]
        ),
        (
            """
            Milas, G. (2005). Istraživačke metode u psihologiji i drugim društvenim znanostima. Jastrebarsko: \
            Naklada Slap.
            """,
            [
                """
                book | Milas, G. | 2005 | title: Istraživačke metode u psihologiji i drugim društvenim \
                znanostima | publisher: Naklada Slap | place: Jastrebarsko
                """
            ]
        ),
        (
            """
            Kaya, M. ve Demir, S. (2015). Telefon anketlerinde yanıtsızlık. Sosyoloji Araştırmaları Dergisi, \
            18(1), 77-99.
            """,
            [
                """
                article-journal | Kaya, M.; Demir, S. | 2015 | title: Telefon anketlerinde yanıtsızlık | in: \
                Sosyoloji Araştırmaları Dergisi | vol: 18 | issue: 1 | page: 77-99
                """
            ]
        ),
        (
            "Balcı, A. (2013). Sosyal bilimlerde araştırma (10. baskı). Ankara: Pegem Akademi.",
            [
                """
                book | Balcı, A. | 2013 | title: Sosyal bilimlerde araştırma | edition: 10 | publisher: Pegem \
                Akademi | place: Ankara
                """
            ]
        ),
        (
            "Phan, T. H., & Đỗ, M. K. (2018). Từ chối trả lời phỏng vấn. Tạp chí Xã hội học, 142(2), 55–71.",
            [
                """
                article-journal | Phan, T. H.; Đỗ, M. K. | 2018 | title: Từ chối trả lời phỏng vấn | in: Tạp \
                chí Xã hội học | vol: 142 | issue: 2 | page: 55-71
                """
            ]
        ),
        (
            "Vũ, C. Đ. (2011). Phương pháp luận nghiên cứu khoa học. Hà Nội: NXB Giáo dục.",
            [
                """
                book | Vũ, C. Đ. | 2011 | title: Phương pháp luận nghiên cứu khoa học | publisher: NXB Giáo dục \
                | place: Hà Nội
                """
            ]
        ),
        (
            "Wijaya, A., & Santoso, B. (2017). Penolakan wawancara. Jurnal Sosiologi, 22(1), 33–52.",
            [
                """
                article-journal | Wijaya, A.; Santoso, B. | 2017 | title: Penolakan wawancara | in: Jurnal \
                Sosiologi | vol: 22 | issue: 1 | page: 33-52
                """
            ]
        ),
        (
            "Bungin, B. (2011). Penelitian kualitatif (Edisi ke-2). Jakarta: Kencana.",
            [
                """
                book | Bungin, B. | 2011 | title: Penelitian kualitatif | edition: 2 | publisher: Kencana | \
                place: Jakarta
                """
            ]
        ),
    ]
}
