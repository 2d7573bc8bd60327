import JSON
import Testing

@testable import Curation

/// Rules that hold beyond one style, each with a reference that needs it, and what it must give.
struct CitationRuleTests {
    static let rows: [CitationRow] = [
        // Initials that look like a suffix.
        (
            "Landis JR, Koch GG. The measurement of agreement. Biometrics 1977; 33: 159–74.",
            ["author": "Landis JR; Koch GG", "container-title": "Biometrics", "volume": "33"]
        ),
        // A day with a full stop ends no sentence.
        (
            "Deutsch, Anna: „Was Umfragen nicht wissen“. In: Süddeutsche Zeitung, 21. September 2017, S. 11.",
            ["type": "article-journal", "container-title": "Süddeutsche Zeitung", "page": "11"]
        ),
        // The date at the end of Springer's references.
        (
            "Breu, R.: Ten principles. In: Demey, Y.T. (ed.) On the Move. LNCS, vol. 8186, pp. 3–7. Springer, Heidelberg (2013)",
            [
                "author": "Breu R.", "title": "Ten principles", "container-title": "On the Move",
                "collection-number": "8186",
            ]
        ),
        // A name, a title and the date behind both.
        (
            "Feigl, H. Inquiries and provocations. (1981). Reidel.",
            ["author": "Feigl H.", "title": "Inquiries and provocations"]
        ),
        // A note in brackets behind a name.
        (
            "Vygotsky, L. S. [Выготский, Л. С.] (1962). Thought and language. MIT Press.",
            ["author": "Vygotsky L. S.", "publisher": "MIT Press"]
        ),
        // A number with a title of its own behind a colon.
        (
            "Altman, D. G. (1994). Diagnostic tests. 1: Sensitivity and specificity. BMJ, 308(6943), 1552.",
            ["title": "Diagnostic tests. 1: Sensitivity and specificity", "volume": "308", "page": "1552"]
        ),
        // A person's name in front of a town is no shortened journal.
        (
            "Weber, Max. The Methodology of the Social Sciences. Translated by Henry A. Finch. Glencoe, IL: Free Press, 1949.",
            ["translator": "Finch Henry A.", "publisher-place": "Glencoe, IL"]
        ),
        // The period of a shortened journal in front of its volume.
        (
            "Hornik, K., White, H.: Multilayer networks are universal. Neural Netw. 2(5), 359–366 (1989)",
            ["container-title": "Neural Netw.", "volume": "2", "issue": "5"]
        ),
        // A short organisation alone in front of a period.
        (
            "IBGE. Pesquisa por amostra: notas. Rio de Janeiro: IBGE, 2014.",
            ["author": "IBGE", "title": "Pesquisa por amostra: notas", "publisher": "IBGE"]
        ),
        // The volume's own title belongs to the book's.
        (
            "Marks, G. (1993). Policy. In A. W. Cafruny (Ed.), The state. Vol. 2: The debates (pp. 391–410). Boulder, CO: Rienner.",
            ["container-title": "The state. Vol. 2: The debates", "page": "391-410"]
        ),
        // The number of a preprint that is a day.
        (
            "Doe, J. (2019). Causal diagrams. bioRxiv, 2019.12.01.861234.",
            ["type": "article", "number": "2019.12.01.861234"]
        ),
        // A thesis behind a colon.
        (
            "Коваленко, О. М. Соціальний капітал: дис. ... канд. соціол. наук. Харків, 2010.",
            ["type": "thesis", "title": "Соціальний капітал", "genre": "дис. ... канд. соціол. наук"]
        ),
        // Others in the East are written together with the last name.
        ("見田宗介・井上俊ほか「意識調査」『思想』第512号、20–41頁", ["author": "見田宗介; 井上俊", "issue": "512"]),
        // Digits of another script are held as those of ASCII.
        (
            "أحمد، محمد (2010). تحليل البيانات. مجلة العلوم، ١٢(٣)، ١-٢٠.",
            ["volume": "12", "issue": "3", "page": "1-20"]
        ),
    ]

    @Test(arguments: Self.rows)
    func aRuleHolds(row: CitationRow) throws { try CitationMembers.expect(row.members, of: row.text) }

    /// A number that a member gave up for another one goes to the residue.
    @Test func numbersThatNoMemberHoldsAreResidue() {
        let source = CitationParser.parse(
            "Doe, J. (1999). A title. Journal of X, 12(3), 45–67, Vol. 1607, pp. 889–890.")[0]
        for number in ["1607", "889", "890"] {
            let output = String(decoding: JSONWriter.compact(source.work.cslJSON), as: UTF8.self) + source.residue
            #expect(output.contains(number))
        }
    }
}
