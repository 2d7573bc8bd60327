/// The element names that the pipeline tells apart; all others are ``other``.
///
/// One byte a node keeps a page's array small, and a name is compared once, when it is parsed.
public enum HTMLElementName: UInt8, Sendable, CaseIterable {
    case other, a, abbr, article, aside, b, blockquote, body, br, button, caption, code, dd, div, dl, dt, em, figure
    case footer, form, h1, h2, h3, h4, h5, h6, head, header, hr, html, i, img, input, li, link, main, meta, nav
    case noscript, ol, option, p, pre, script, section, select, small, span, strong, style, sub, sup, svg, table, tbody
    case td, template, textarea, tfoot, th, thead, title, tr, ul

    /// The names as written in pages, by raw value; made once, for a name by reflection is slow.
    static let spellings = allCases.map { "\($0)" }

    private static let nameTable = NameTable(allCases.dropFirst().map { (spellings[Int($0.rawValue)], $0.rawValue) })

    /// The name for lowercase UTF-8 bytes.
    static func named(_ bytes: UnsafeBufferPointer<UInt8>) -> HTMLElementName {
        nameTable[bytes].flatMap { HTMLElementName(rawValue: $0) } ?? .other
    }

    /// True when the element starts a line of its own in a text rendering.
    public var isBlock: Bool {
        switch self {
        case .article, .aside, .blockquote, .body, .br, .caption, .dd, .div, .dl, .dt, .figure, .footer, .form, .h1,
            .h2, .h3, .h4, .h5, .h6, .header, .hr, .li, .main, .nav, .ol, .p, .pre, .section, .table, .tbody, .td,
            .tfoot, .th, .thead, .tr, .ul:
            true
        default: false
        }
    }

    /// True when what is inside is not text of the page.
    public var isInvisible: Bool {
        switch self {
        case .head, .script, .style, .template, .noscript, .select, .textarea, .svg: true
        default: false
        }
    }
}
