/// Which elements may stand in which, as far as ``HTMLScanner`` goes: where parsers of HTML agree that a start tag ends
/// nothing and implies nothing. The content model of the HTML standard, cut down to what pages have.
///
/// An element outside it is no error: libxml2 reads the page then. A test holds every pair against libxml2.
struct HTMLContentModel: @unchecked Sendable {
    /// What kind of child an element is.
    enum Kind: UInt8, Sendable {
        /// Names that HTML 4 does not have, `span` and its like: they end nothing.
        case phrasing
        case anchor, paragraph, flow
        /// Ends a link or a heading around it.
        case table
        case form, list, definitionList, preformatted
        case item, definition, caption, columns, column, rowGroup, row, cell, option
        /// Stands in the head and in the body alike.
        case fallback
        case metadata, title, head, body, html
        /// Always left to libxml2.
        case doubtful
    }

    /// An element as the scanner sees it.
    struct Element: Sendable {
        /// The name that the document gets.
        var name: HTMLElementName
        var kind: Kind
        /// Bits of the kinds that may stand in it.
        var children: UInt32
        /// Has no end tag.
        var isVoid = false
        /// A name that HTML 4 does not have, so that `/>` ends it everywhere.
        var isForeign = false
        /// In no list here.
        var isUnknown = false
    }

    private let names: NameTable
    /// Lives as long as the program, as the table of names does.
    private let elements: UnsafePointer<Element>

    static let shared = HTMLContentModel()

    private init() {
        var names: [(name: String, value: UInt8)] = []
        var elements = [
            Element(name: .other, kind: .phrasing, children: Self.flowContent, isForeign: true, isUnknown: true)
        ]
        // A name that the model does not tell of is one that HTML 4 does not have.
        var untold = Set(HTMLElementName.allCases.dropFirst())
        for (kind, children, list) in Self.rows {
            for name in list.split(separator: " ").map(String.init) {
                let known = name.utf8.withContiguousStorageIfAvailable { HTMLElementName.named($0) } ?? .other
                untold.remove(known)
                names.append((name, UInt8(elements.count)))
                elements.append(
                    Element(
                        name: known, kind: kind, children: children, isVoid: Self.voids.contains(name),
                        isForeign: Self.foreign.contains(name)))
            }
        }
        for known in HTMLElementName.allCases where untold.contains(known) {
            names.append((HTMLElementName.spellings[Int(known.rawValue)], UInt8(elements.count)))
            elements.append(Element(name: known, kind: .phrasing, children: Self.flowContent, isForeign: true))
        }
        self.names = NameTable(names)
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
        memory.initialize(from: elements, count: elements.count)
        self.elements = UnsafePointer(memory)
    }

    /// The element of a name in lowercase.
    @inline(__always)
    func element(_ name: UnsafeBufferPointer<UInt8>) -> Element { elements[Int(names[name] ?? 0)] }

    /// The same where at least eight bytes can be read.
    @inline(__always)
    func element(_ name: UnsafePointer<UInt8>, _ length: Int) -> Element { elements[Int(names[name, length] ?? 0)] }

    // MARK: The model

    private static func bits(_ kinds: Kind...) -> UInt32 { kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

    private static let phrasingContent = bits(.phrasing, .anchor, .fallback, .metadata)
    private static let flowContent =
        phrasingContent
        | bits(.paragraph, .flow, .table, .form, .list, .definitionList, .preformatted, .title)

    private static let voids: Set<String> = [
        "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    private static let foreign: Set<String> = [
        "article", "aside", "figure", "footer", "header", "main", "nav", "section", "source", "svg", "template",
        "track", "wbr",
    ]

    private static let rows: [(kind: Kind, children: UInt32, names: String)] = [
        (.phrasing, flowContent, "abbr button code em span strong sub sup svg label cite del ins"),
        (.fallback, flowContent, "noscript template"),
        (.phrasing, flowContent, "article aside figure footer header main nav section object"),
        (.phrasing, phrasingContent, "b i small s u big tt strike font kbd samp var dfn q bdo acronym legend map"),
        (.phrasing, 0, "br img input area param textarea iframe source track wbr"),
        (.phrasing, bits(.option), "select"),
        (.option, bits(.option), "optgroup"),
        (.option, 0, "option"),
        (.anchor, flowContent & ~bits(.anchor, .table), "a"),
        (.paragraph, phrasingContent, "p"),
        (.flow, flowContent, "div blockquote center"),
        (.flow, phrasingContent, "h1 h2 h3 h4 h5 h6 address"),
        (.flow, 0, "hr"),
        (.table, flowContent, "fieldset"),
        (.table, bits(.caption, .columns, .column, .rowGroup, .row), "table"),
        (.form, flowContent & ~bits(.form), "form"),
        (.list, bits(.item), "ul ol"),
        (.definitionList, bits(.definition), "dl"),
        (.preformatted, phrasingContent, "pre"),
        (.item, flowContent, "li"),
        (.definition, phrasingContent, "dt"),
        (.definition, flowContent, "dd"),
        (.caption, phrasingContent, "caption"),
        (.columns, bits(.column), "colgroup"),
        (.column, 0, "col"),
        (.rowGroup, bits(.row), "thead tbody tfoot"),
        (.row, bits(.cell), "tr"),
        (.cell, flowContent, "td th"),
        (.title, 0, "title"),
        (.metadata, 0, "meta link base script style"),
        (.head, bits(.metadata, .title, .fallback), "head"),
        (.body, flowContent, "body"),
        (.html, bits(.head, .body), "html"),
        (.doubtful, 0, "applet basefont dir frame frameset isindex listing menu noembed noframes plaintext xmp"),
    ]
}
