import Testing

@testable import Curation

struct WorkBibTeXTests {
    private func entry(_ text: String) -> String { CitationParser.parse(text)[0].work.bibTeX() }

    @Test func article() {
        #expect(
            entry(
                "van der Maaten, L., King, M. L., Jr., & WHO Group (2008a). On A_b & {c}. JMLR, 9(2), 1-9. doi:10.1000/a_b"
            )
                == """
                @article{maaten-2008-on,
                  author = {van der Maaten, L. and King, Jr., M. L. and {WHO Group}},
                  title = {{On A\\_b \\& \\{c\\}}},
                  journal = {JMLR},
                  year = {2008a},
                  volume = {9},
                  number = {2},
                  pages = {1--9},
                  doi = {10.1000/a_b},
                }

                """.replacing(
                    "maaten-2008-on",
                    with: CitationParser.parse("van der Maaten, L. (2008). On A_b. X, 9, 1.")[0].work.identifier)
        )
    }

    @Test func preprint() {
        #expect(
            entry("Ba, J. et al. (2016). Layer normalization. arXiv:1607.06450")
                == """
                @misc{ba-2016-layer,
                  author = {Ba, J. and others},
                  title = {{Layer normalization}},
                  journal = {arXiv},
                  year = {2016},
                  eprint = {1607.06450},
                  archiveprefix = {arXiv},
                }

                """)
    }

    @Test func chapterAndThesis() {
        let chapter = entry("Adam, B. (1999). On a thing. In C. Dee (Ed.), Book (Vol. 2, pp. 3-5). London: Sage.")
        #expect(chapter.hasPrefix("@incollection{"))
        #expect(chapter.contains("  booktitle = {Book},\n"))
        #expect(chapter.contains("  address = {London},\n"))
        #expect(entry("A, B. (1999). Title of it [Master's thesis, University of X].").hasPrefix("@mastersthesis{"))
        #expect(entry("A, B. (1999). Title of it [PhD thesis, University of X].").hasPrefix("@phdthesis{"))
    }

    @Test func specialCharacters() {
        var work = Work()
        work.title = "50% $5 #1 a_b {c} ~ ^ \\ &"
        work.author = [.init(literal: "R & D {Lab}")]
        #expect(
            work.bibTeX(key: "k").contains(
                ##"{{50\% \$5 \#1 a\_b \{c\} \textasciitilde{} \textasciicircum{} \textbackslash{} \&}}"##))
        #expect(work.bibTeX(key: "k").contains(##"author = {{R \& D \{Lab\}}}"##))
    }
}
