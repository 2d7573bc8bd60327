internal import Markup

/// What a page's head, and the tool that saved it, say about where it comes from.
struct HTMLPageHead {
    private let document: HTMLDocument

    init(_ document: HTMLDocument) {
        self.document = document
    }

    /// An address that the page or the tool that saved it declares wins over the one in the citation line, which has no
    /// slugs.
    func add(to furniture: inout PageFurniture) {
        let declared = [canonical].compactMap { $0 } + document.leadingComments.compactMap(Self.address)
        let addresses = declared.compactMap { PageAddress($0) }
        furniture.address = addresses.first { !$0.slugs.isEmpty } ?? furniture.address ?? addresses.first
        if furniture.accessed == nil { furniture.accessed = document.leadingComments.compactMap(Self.savedDate).first }
    }

    private var canonical: String? {
        var openGraph: String?
        for index in document.nodes.indices where document.nodes[index].kind == .element {
            switch document.nodes[index].name {
            case .link where document.string(.rel, of: index) == "canonical":
                return document.string(.href, of: index)
            case .meta where document.string(.property, of: index) == "og:url":
                openGraph = document.string(.content, of: index)
            case .table: return openGraph
            default: continue
            }
        }
        return openGraph
    }

    /// The address in `saved from url=(0057)https://…` and in SingleFile's `url: https://…`.
    private static func address(inComment comment: [UInt8]) -> String? {
        guard
            comment[...].firstIndex(ofBytes: Array("saved from url".utf8)) != nil
                || comment[...].firstIndex(ofBytes: Array("SingleFile".utf8)) != nil,
            let start = comment[...].firstIndex(ofBytes: Array("http".utf8))
        else { return nil }
        return comment[start...].prefix { $0 > 0x20 }.string
    }

    /// The day in SingleFile's `saved date: Sat Jun 20 2026 …`.
    private static func savedDate(inComment comment: [UInt8]) -> String? {
        let mark = Array("saved date: ".utf8)
        guard let start = comment[...].firstIndex(ofBytes: mark) else { return nil }
        let words = comment[(start + mark.count)...].split(separator: 0x20).prefix(4).map(\.string)
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard words.count == 4, let month = months.firstIndex(of: words[1]), let day = Int(words[2]),
            let year = Int(words[3]), (1990...2999).contains(year), CalendarDay.isDay(year, month + 1, day)
        else { return nil }
        return CalendarDay.text(number: CalendarDay.number(year, month + 1, day))
    }
}
