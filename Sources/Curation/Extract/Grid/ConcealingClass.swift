/// Class names that say, without their style sheet, that an element's text is not shown.
///
/// The names are those of widely used style sheets: Bootstrap, Tailwind, Foundation, Bulma, WordPress, Drupal, GOV.UK,
/// USWDS, Angular, Font Awesome, Material Icons.
enum ConcealingClass {
    private static let readerOnly = [
        "a11y-hidden", "accessibility-hidden", "assistive-text", "cdk-visually-hidden", "element-invisible",
        "fa-sr-only", "govuk-visually-hidden", "hidden-visually", "is-sr-only", "offscreen", "print-only",
        "screen-reader-only", "screen-reader-text", "screenreader-only", "show-for-sr", "sortkey", "sr-only",
        "sr-only-focusable", "sr-text", "u-visually-hidden", "usa-sr-only", "visually-hidden",
        "visually-hidden-focusable", "visuallyhidden",
    ]
    /// Not shown, unless another class shows the element on some screens (`hidden md:block`).
    private static let undisplayed = ["d-none", "display-none", "hidden", "is-hidden"]
    private static let icons = [
        "material-icons", "material-icons-outlined", "material-icons-round", "material-icons-sharp",
        "material-symbols-outlined", "material-symbols-rounded", "material-symbols-sharp",
    ]

    private static let names: [TextKey: Concealment] = {
        var names: [TextKey: Concealment] = [:]
        for name in readerOnly + undisplayed { names[TextKey(Array(name.utf8))] = .className }
        for name in icons { names[TextKey(Array(name.utf8))] = .icon }
        return names
    }()

    private static let conditional = Set(undisplayed.map { TextKey(Array($0.utf8)) })

    /// True at the first byte and the length (modulo 32) of a listed name: most classes of a page fail here.
    private static let mayBeName: [Bool] = {
        var flags = [Bool](repeating: false, count: 256 * 32)
        for name in names.keys { flags[slot(name.bytes[0], name.bytes.count)] = true }
        return flags
    }()

    private static func slot(_ first: UInt8, _ count: Int) -> Int { Int(first) << 5 | (count & 31) }

    /// What the words of a `class` attribute conceal.
    static func concealment(_ value: TextBytes) -> Concealment {
        var index = value.startIndex
        while index < value.endIndex {
            guard value[index] > 0x20 else {
                index += 1
                continue
            }
            let start = index
            while index < value.endIndex, value[index] > 0x20 { index += 1 }
            guard mayBeName[slot(value[start], index - start)] else { continue }
            let word = TextKey(Array(value[start..<index]))
            guard let found = names[word] else { continue }
            if conditional.contains(word), hasScreenCondition(value) { continue }
            return found
        }
        return .shown
    }

    /// `md:block`, `d-lg-table-cell`: shown on some screens.
    private static func hasScreenCondition(_ value: TextBytes) -> Bool {
        value.contains(UInt8(ascii: ":"))
            || ["d-sm-", "d-md-", "d-lg-", "d-xl-", "d-xxl-"].contains {
                value.firstIndex(ofBytes: Array($0.utf8)) != nil
            }
    }
}
