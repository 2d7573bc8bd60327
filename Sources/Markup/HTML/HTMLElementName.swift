/// The element names that the pipeline tells apart; all others are ``other``.
///
/// One byte a node keeps a page's array small, and a name is compared once, when it is parsed.
public enum HTMLElementName: UInt8, Sendable, CaseIterable {
    case other, a, abbr, address, annotation, article, aside, audio, b, blockquote, body, br, button, canvas, caption
    case center, code, datalist, dd, details, dialog, div, dl, dt, em, fieldset, figcaption, figure, footer, form, h1
    case h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, legend, li, link, main, menu, meta
    case nav, noscript, ol, option, p, pre, rp, script, section, select, small, span, strong, style, sub, summary, sup
    case svg, table, tbody, td, template, textarea, tfoot, th, thead, title, tr, ul, video

    /// The names as written in pages, by raw value. They stand here once more because reflection, which knows them too,
    /// takes longer than the reading of many pages.
    static let spellings = """
        other a abbr address annotation article aside audio b blockquote body br button canvas caption \
        center code datalist dd details dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 \
        h4 h5 h6 head header hgroup hr html i iframe img input legend li link main menu meta nav noscript ol \
        option p pre rp script section select small span strong style sub summary sup svg table tbody td \
        template textarea tfoot th thead title tr ul video
        """.split(separator: " ").map(String.init)

    private static let nameTable = NameTable(allCases.dropFirst().map { (spellings[Int($0.rawValue)], $0.rawValue) })

    /// The name for lowercase UTF-8 bytes.
    static func named(_ bytes: UnsafeBufferPointer<UInt8>) -> HTMLElementName {
        nameTable[bytes].flatMap { HTMLElementName(rawValue: $0) } ?? .other
    }

    /// True when the element starts a line of its own in a text rendering.
    public var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .br, .caption, .center, .dd, .details, .dialog, .div, .dl,
            .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr,
            .legend, .li, .main, .menu, .nav, .ol, .p, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th,
            .thead, .tr, .ul:
            true
        default: false
        }
    }

    /// True when what is inside is not text of the page: code, alternatives for what a browser can show, choices of a
    /// form.
    public var isInvisible: Bool {
        switch self {
        case .annotation, .audio, .canvas, .datalist, .head, .iframe, .noscript, .rp, .script, .select, .style, .svg,
            .template, .textarea, .title, .video:
            true
        default: false
        }
    }
}
