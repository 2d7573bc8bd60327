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
    /// True when the rendering leaves open what the cell says: spans that overlap, a picture instead of text, a line that
    /// may belong to two cells. Other readings are in ``otherReadings``.
    var isDoubtful = false
    var otherReadings: [[UInt8]] = []
    /// The first node of the cell in an HTML page; -1 elsewhere.
    var node = -1

    /// What a page shows for a missing value.
    var isMissing: Bool {
        text.isEmpty || text.elementsEqual("—".utf8) || text.elementsEqual("–".utf8) || text == [UInt8(ascii: "-")]
    }
}
