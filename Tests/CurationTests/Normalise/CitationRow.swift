import JSON
import Testing

@testable import Curation

/// A reference and what members of its one work must be; a member that is empty here must not be there.
typealias CitationRow = (text: String, members: [String: String])

/// Reads a reference and looks at its members. Names are `Family Given`, parted by semicolons, or as they stand; dates a year,
/// or a year and a month.
enum CitationMembers {
    static func expect(_ members: [String: String], of text: String, _ location: SourceLocation = #_sourceLocation)
        throws
    {
        let sources = CitationParser.parse(text)
        try #require(sources.count == 1, "\(text)", sourceLocation: location)
        for (member, expected) in members.sorted(by: { $0.key < $1.key }) {
            #expect(value(of: member, in: sources[0]) == expected, "\(member) of \(text)", sourceLocation: location)
        }
    }

    private static func value(of member: String, in source: SeminalSource) -> String {
        let work = source.work
        return switch member {
        case "author": names(work.author)
        case "editor": names(work.editor)
        case "translator": names(work.translator)
        case "issued": [work.issued, work.issuedMonth].compactMap(\.self).map(String.init).joined(separator: "-")
        case "original-date": work.originallyIssued.map(String.init) ?? ""
        case "residue": source.residue
        default: work.cslJSON[member]?.stringValue ?? ""
        }
    }

    private static func names(_ names: [Work.Name]) -> String {
        names.map { $0.literal ?? [$0.family, $0.given].compactMap(\.self).joined(separator: " ") }
            .joined(separator: "; ")
    }
}
