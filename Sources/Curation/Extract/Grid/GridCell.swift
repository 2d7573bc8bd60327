/// A cell of a table whose borders the rendering kept, before anybody knows what it means.
struct GridCell: Sendable {
    /// NFC, inner white space as the page shows it, outer trimmed.
    var text: [UInt8]
    var line: Int
    var links: [Cell.Link] = []
    /// The slug in the first link of a header cell.
    var slug: String?
    /// True when the copy ends inside this cell.
    var isCut = false
    /// True when the text rendering leaves open how the text reads; the other readings are in ``otherReadings``.
    var isDoubtful = false
    var otherReadings: [[UInt8]] = []

    /// What a page shows for a missing value.
    var isMissing: Bool {
        text.isEmpty || text.elementsEqual("—".utf8) || text.elementsEqual("–".utf8) || text == [UInt8(ascii: "-")]
    }
}
