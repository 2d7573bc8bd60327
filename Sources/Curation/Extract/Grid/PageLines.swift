internal import Markup

/// The page's shown text outside the comparison, one line a block.
struct PageLines {
    private var text = FoldedText()
    private var number = 1
    /// All lines, one behind the other: a page has hundreds, and a buffer for each would cost more than reading them.
    private var bytes: [UInt8] = []
    private var places: [(range: Range<Int>, number: Int)] = []

    /// In the page's order.
    var lines: [TextLine] {
        places.map { TextLine(bytes: bytes[$0.range], number: $0.number, isEnded: true) }
    }

    /// Hidden parts are left out and counted by `shown`; parts that the visibility marks as taken are left out.
    init(_ document: HTMLDocument, visibility: PageVisibility, shown: inout ShownText) {
        var index = 0
        bytes.reserveCapacity(4096)
        places.reserveCapacity(256)
        while index < document.nodes.count {
            let node = document.nodes[index]
            let concealment = visibility[index]
            if concealment != .shown {
                if concealment != .icon { flush() }
                if concealment != .taken, concealment != .notText { shown.noteOutside(index) }
                index = Int(node.end)
            } else if node.kind == .text {
                if text.bytes.isEmpty { number = Int(node.line) }
                text.append(document.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)])
                index += 1
            } else {
                if node.name.isBlock || node.name == .button { flush() }
                index += 1
            }
            // What stands behind a closed block is a new line too.
            if !text.bytes.isEmpty, index < document.nodes.count, Self.closesBlock(document, before: index) { flush() }
        }
        flush()
    }

    private mutating func flush() {
        guard let first = text.bytes.first, let last = text.bytes.last else { return }
        // No slice may live on when the text is cleared, or its buffer would be made anew. Most texts show by plain ASCII
        // at both ends that there is nothing to trim.
        let isPlain = (0x21...0x7E).contains(first) && (0x21...0x7E).contains(last)
        let line = isPlain ? text.bytes.indices : text.bytes[...].trimmed.indices
        if !line.isEmpty {
            let start = bytes.count
            text.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[line])) }
            places.append((start..<bytes.count, number))
        }
        text.clear()
    }

    /// True when a block element ends between the node at `next` and the one before it.
    private static func closesBlock(_ document: HTMLDocument, before next: Int) -> Bool {
        // The node before may be the end of a long one that was skipped: what closes is found from the new node's parent.
        let outer = document.nodes[next].parent
        var ancestor = Int32(next - 1)
        while ancestor >= 0, ancestor != outer {
            let node = document.nodes[Int(ancestor)]
            if node.kind == .element, node.name.isBlock, Int(node.end) <= next { return true }
            ancestor = node.parent
        }
        return false
    }
}
