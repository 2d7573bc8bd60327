import JSON
import Testing

@testable import Curation

/// What random changes of references brought to light: numbers and words that no member had and no residue.
struct CitationFindingTests {
    /// The text, and what of it must be somewhere in the output.
    static let findings: [(text: String, kept: [String])] = [
        // A date with a third year took the words behind it.
        (
            "Pew Research Center (2019,tact logs, 1998 to 2002 [Manu May 7). What our respondents taught us.",
            ["1998", "2002", "Manu"]
        ),
        ("Smith, A. (1951; presented 1947 at a meeting). A title. Journal, 1(2), 3–4.", ["1951", "1947", "meeting"]),
        // The second arXiv number.
        ("King, D. arXiv:2203.01234. Ba, J. (2014). A method. arXiv:1412.6980.", ["2203.01234", "1412.6980"]),
        // A preprint server's name took its whole sentence.
        ("Peters, J. (2009). Identifying cause: a note. arXiv:09(11.0280", ["0280"]),
        // The second place took the first one's room.
        (
            "Valles, M. (2002). Sampling. Paper presented at the Workshop, Lyon, France. Madrid: CIS.",
            ["Lyon", "Madrid"]
        ),
        // An edition with letters behind its number.
        ("Allport, G. (1979). Prejudice (25thanniversary ed.). Addison-Wesley.", ["25thanniversary"]),
        // Only words of the form announce the year of the original.
        ("Mauss, M. (1990). The gift. Routledge. (Original work publshed 1925)", ["publshed", "1925"]),
        // A remark of names that don't read as names was claimed whole.
        (
            "Durkheim, É. (1951). Suicide (J. A. Spaulding & G. S. Tübingen: Mohr Siebeck.impson, Trans.). Free Press.",
            ["Spaulding", "Mohr"]
        ),
        // A number of three digits in front is no number of a list.
        ("123. Kish, L. (1965). Survey sampling. Wiley.", ["123"]),
        // What stands behind a question mark of an address.
        ("Cole, B. (2022). Screens. PLOS ONE, 17(4), 1–9. https://doi.org/10.1371/journal?pone.0266123", ["0266123"]),
        // Brackets with a word are no letter of GB/T 7714.
        ("Oyelaran, T. (2020). Reweighting samples [P/print]. medRxiv.", ["print"]),
        // A dash in a date took the room of the words in front of it.
        (
            "Manzo, L. (2020, forthcomreport DFE-00235-2019). Ethics in the street. Policy Press.",
            ["forthcomreport", "00235"]
        ),
        // Two initials that stand for "no year" in German.
        ("Богдановић, М. (1993). Студије. Београд: Институт, O. J. (1964). Multiple comparisons.", ["1964", "1993"]),
        // Small words behind an edition's number.
        ("Silver, N. (2016). The polls missed. R., ed. (2Here is by how much.", ["how", "much"]),
    ]

    @Test(arguments: Self.findings)
    func nothingIsLost(text: String, kept: [String]) {
        let output = CitationParser.parse(text).map { source in
            String(decoding: JSONWriter.compact(source.json["work"] ?? .null), as: UTF8.self) + " " + source.residue
        }.joined(separator: " ")
        for word in kept { #expect(output.contains(word), "\(word) of \(text) is lost: \(output)") }
    }

    @Test func aRaisedNumberIsAnEdition() {
        let work = CitationParser.parse(
            "Hopf, C. (Hrsg.): Qualitative Sozialforschung. Stuttgart: Klett-Cotta. \u{B3}1993.")[0].work
        #expect(work.edition == "3")
        #expect(work.issued == 1993)
    }
}
