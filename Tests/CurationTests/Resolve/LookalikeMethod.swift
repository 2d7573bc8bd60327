@testable import Curation

/// A method of ``Lookalikes`` and the columns that pages show of it.
struct LookalikeMethod: Sendable {
    var english: String
    var names: [String: String]
    var cells: [RowKey: String]

    /// - Parameter line: the parts named at ``Lookalikes``, parted by bars.
    init(_ line: String) {
        let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        english = parts[0]
        names = ["ko": parts[1], "vi": parts[2]]
        cells = [
            .originYear: parts[3], .originator: parts[4], .type: parts[5], .seminalSource: parts[6],
            .aliases: parts[7],
        ]
        cells[.summary] = "A made-up text on \(english), which no other method of these tests has."
    }

    /// What of a page identifies a column.
    enum Dress: String, CaseIterable, Sendable {
        /// Slug in the address and English name in the citation line.
        case whole
        case slug
        case english
        /// Neither.
        case bare
        /// Neither, and the copy ends behind the aliases.
        case cut
    }

    /// A page with this method alone.
    func page(
        _ path: String, _ language: String, _ dress: Dress, changing edit: (inout Column) -> Void = { _ in }
    ) -> [MethodMention] {
        var column = Mentions.column(
            names[language] ?? english, english: dress == .whole || dress == .english ? english : nil,
            slug: dress == .whole || dress == .slug ? Slug.make(from: english) : nil, cells)
        if dress == .cut { column.cells[.summary] = nil }
        edit(&column)
        return Mentions.page(path, language, column)
    }
}
