/// References in the styles that stand beside APA, with the outline that they must give.
enum CitationStyleTable {
    static let rows: [(text: String, expected: [String])] = [
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
