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
