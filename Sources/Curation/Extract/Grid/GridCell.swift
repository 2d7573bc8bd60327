/// A cell of a table whose borders the rendering kept, before anybody knows what it means.
struct GridCell: Sendable {
    /// NFC, inner white space as the page shows it, outer trimmed.
    var text: [UInt8]
    var line: Int
    /// True when the copy ends inside this cell.
    var isCut = false
    /// True when the rendering leaves open what the cell says: spans that overlap, a picture instead of text, a line that
    /// may belong to two cells. Other readings are in ``otherReadings``.
    var isDoubtful = false
    /// The first node of the cell in an HTML page; -1 elsewhere.
    var node = -1
    /// What few cells have, apart, so that a copy of any other cell costs less.
    private var extras: Extras?

    private final class Extras: Sendable {
        let links: [Cell.Link]
        let otherReadings: [[UInt8]]

        init(links: [Cell.Link], otherReadings: [[UInt8]]) {
            self.links = links
            self.otherReadings = otherReadings
        }
    }

    init(text: [UInt8], line: Int, links: [Cell.Link] = [], isDoubtful: Bool = false, node: Int = -1) {
        self.text = text
        self.line = line
        self.isDoubtful = isDoubtful
        self.node = node
        if !links.isEmpty { self.links = links }
    }

    var links: [Cell.Link] {
        get { extras?.links ?? [] }
        set { extras = Extras(links: newValue, otherReadings: otherReadings) }
    }

    var otherReadings: [[UInt8]] {
        get { extras?.otherReadings ?? [] }
        set { extras = Extras(links: links, otherReadings: newValue) }
    }

    /// The slug in the first link that has one, as a header cell's link does.
    var slug: String? {
        for link in links {
            if let slug = PageAddress.slug(inLink: Array(link.target.utf8)[...]) { return slug }
        }
        return nil
    }

    /// What a page shows for a missing value.
    var isMissing: Bool {
        switch text.count {
        case 0: true
        case 1: text[0] == UInt8(ascii: "-")
        // An en dash or an em dash.
        case 3: text[0] == 0xE2 && text[1] == 0x80 && (text[2] == 0x93 || text[2] == 0x94)
        default: false
        }
    }
}
