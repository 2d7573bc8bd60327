internal import Markup

/// What each node of a page is concealed by, found out once a node.
///
/// `aria-hidden` conceals nothing: it hides from screen readers what the page shows to eyes (`≠`, `↗`).
struct PageVisibility: Sendable {
    /// By node; what lies inside a concealed element is not marked itself.
    private var concealments: [Concealment]

    init(_ document: HTMLDocument) {
        concealments = [Concealment](filling: document.nodes.count, with: .shown)
        for index in document.nodes.indices {
            let node = document.nodes[index]
            guard node.kind == .element else { continue }
            if node.name.isInvisible {
                concealments[index] = .notText
            } else if !node.content.isEmpty || node.name == .dialog {
                concealments[index] = Self.concealment(of: node, in: document)
            }
        }
    }

    /// What conceals the element at `index`; ``Concealment/shown`` for text.
    subscript(index: Int) -> Concealment { concealments[index] }

    /// Takes an element out of the page's other text because the comparison holds it.
    mutating func take(_ index: Int) { concealments[index] = .taken }

    private static func concealment(of node: HTMLNode, in document: HTMLDocument) -> Concealment {
        var isOpen = node.name != .dialog
        var found = Concealment.shown
        for position in node.content {
            let attribute = document.attributes[Int(position)]
            switch attribute.name {
            case .hidden: return .attribute
            case .open: isOpen = true
            case .style where found == .shown:
                found = StyleDeclarations(document.bytes[attribute.value]).concealment
            case .class where found == .shown:
                found = ConcealingClass.concealment(document.bytes[attribute.value])
            default: continue
            }
        }
        return isOpen ? found : .attribute
    }
}
