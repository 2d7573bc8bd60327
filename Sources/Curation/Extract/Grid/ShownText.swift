internal import Markup

/// The text that an element shows: hidden parts left out, runs of white space folded as a browser does, line breaks and
/// block elements as spaces.
enum ShownText {
    /// The cell at `index`: text, links, and the slug of its first link. Buttons (the `×` that removes a method) are
    /// controls, not text.
    static func cell(_ document: HTMLDocument, _ index: Int) -> GridCell {
        var text = FoldedText()
        var links: [Cell.Link] = []
        var slug: String?
        walk(document, index) { position, node in
            if node.kind == .text {
                text.append(document.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)])
                return true
            }
            if node.name == .button || document.isHidden(position) { return false }
            if node.name.isBlock { text.breakLine() }
            if node.name == .a, let target = document.value(.href, of: position) {
                let inside = plain(document, position)
                if !inside.isEmpty { links.append(Cell.Link(text: inside[...].string, target: target.string)) }
                slug = slug ?? PageAddress.slug(inLink: target)
            }
            return true
        }
        return GridCell(
            text: UnicodeForm.nfc(Array(text.bytes[...].trimmed)), line: Int(document.nodes[index].line), links: links,
            slug: slug)
    }

    /// The text inside the element at `index`.
    static func plain(_ document: HTMLDocument, _ index: Int) -> [UInt8] {
        var text = FoldedText()
        walk(document, index) { position, node in
            if node.kind == .text {
                text.append(document.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)])
                return true
            }
            return !document.isHidden(position)
        }
        return UnicodeForm.nfc(Array(text.bytes[...].trimmed))
    }

    /// The page's text outside the elements at `excluded`, one line a block.
    static func lines(_ document: HTMLDocument, excluding excluded: Set<Int>) -> [TextLine] {
        var lines: [TextLine] = []
        var text = FoldedText()
        var number = 1
        func flush() {
            let bytes = text.bytes[...].trimmed
            if !bytes.isEmpty { lines.append(TextLine(bytes: bytes, number: number, isEnded: true)) }
            text = FoldedText()
        }
        var index = 0
        while index < document.nodes.count {
            let node = document.nodes[index]
            if node.name == .tr && excluded.contains(index) || document.isHidden(index) {
                flush()
                index = Int(node.end)
                continue
            }
            if node.kind == .text {
                if text.bytes.isEmpty { number = Int(node.line) }
                text.append(document.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)])
            } else if node.name.isBlock || node.name == .button {
                flush()
            }
            index += 1
            // What stands behind a closed block is a new line too.
            if index < document.nodes.count, closesBlock(document, from: index - 1, to: index) { flush() }
        }
        flush()
        return lines
    }

    /// True when a block element ends between two nodes that follow each other.
    private static func closesBlock(_ document: HTMLDocument, from last: Int, to next: Int) -> Bool {
        var ancestor = document.nodes[last].kind == .element ? last : Int(document.nodes[last].parent)
        while ancestor >= 0, Int(document.nodes[ancestor].end) <= next {
            if document.nodes[ancestor].name.isBlock { return true }
            ancestor = Int(document.nodes[ancestor].parent)
        }
        return false
    }

    /// Visits the nodes inside `index`; `visit` answers whether to go into the node.
    private static func walk(_ document: HTMLDocument, _ index: Int, visit: (Int, HTMLNode) -> Bool) {
        var position = index + 1
        let end = Int(document.nodes[index].end)
        while position < end {
            let node = document.nodes[position]
            position = visit(position, node) ? position + 1 : Int(node.end)
        }
    }
}
