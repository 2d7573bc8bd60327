/// Why a page does not show an element, as far as the page itself says it: style sheets are not read.
enum Concealment: UInt8, Sendable {
    case shown
    /// Script, style, template, noscript, choices of a form.
    case notText
    /// The `hidden` attribute, a `dialog` that is not open.
    case attribute
    /// `display:none` and styles that push an element out of sight.
    case style
    /// `visibility:hidden`: nothing is shown, but the place stays.
    case visibility
    /// A class whose name says that only screen readers get the text (`sr-only`).
    case className
    /// The name of an icon, which a font shows as a picture (`material-icons`).
    case icon
    /// Not concealed: read already as part of the comparison.
    case taken

    /// True when the element leaves its place to others, as a hidden cell of a table does.
    var freesPlace: Bool {
        switch self {
        case .shown, .visibility, .icon, .taken: false
        case .notText, .attribute, .style, .className: true
        }
    }
}
