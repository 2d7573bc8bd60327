/// The element names that the pipeline tells apart; all others are ``other``.
///
/// One byte a node keeps a page's array small, and a name is compared once, when it is parsed.
public enum HTMLElementName: UInt8, Sendable {
    case other, a, abbr, article, aside, b, blockquote, body, br, button, caption, code, dd, div, dl, dt, em, figure
    case footer, form, h1, h2, h3, h4, h5, h6, head, header, hr, html, i, img, input, li, link, main, meta, nav
    case noscript, ol, option, p, pre, script, section, select, small, span, strong, style, sub, sup, svg, table, tbody
    case td, template, textarea, tfoot, th, thead, title, tr, ul

    private static let byName: [String: HTMLElementName] = [
        "a": .a, "abbr": .abbr, "article": .article, "aside": .aside, "b": .b, "blockquote": .blockquote,
        "body": .body, "br": .br, "button": .button, "caption": .caption, "code": .code, "dd": .dd, "div": .div,
        "dl": .dl, "dt": .dt, "em": .em, "figure": .figure, "footer": .footer, "form": .form, "h1": .h1, "h2": .h2,
        "h3": .h3, "h4": .h4, "h5": .h5, "h6": .h6, "head": .head, "header": .header, "hr": .hr, "html": .html,
        "i": .i, "img": .img, "input": .input, "li": .li, "link": .link, "main": .main, "meta": .meta, "nav": .nav,
        "noscript": .noscript, "ol": .ol, "option": .option, "p": .p, "pre": .pre, "script": .script,
        "section": .section, "select": .select, "small": .small, "span": .span, "strong": .strong, "style": .style,
        "sub": .sub, "sup": .sup, "svg": .svg, "table": .table, "tbody": .tbody, "td": .td, "template": .template,
        "textarea": .textarea, "tfoot": .tfoot, "th": .th, "thead": .thead, "title": .title, "tr": .tr, "ul": .ul,
    ]

    /// The name for lowercase UTF-8 bytes.
    static func named(_ bytes: UnsafeBufferPointer<UInt8>) -> HTMLElementName {
        guard bytes.count <= 10 else { return .other }
        return byName[String(decoding: bytes, as: UTF8.self)] ?? .other
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
