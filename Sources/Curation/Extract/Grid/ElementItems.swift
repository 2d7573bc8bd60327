internal import Markup

/// The parts of an element that can be cells: shown child elements and texts between them.
struct ElementItems {
    let document: HTMLDocument
    let visibility: PageVisibility

    /// The parts of the element at `parent` from `start` on. Line breaks, buttons and pictures without words are none.
    func of(_ parent: Int, from start: Int? = nil, to stop: Int? = nil) -> [Range<Int>] {
        var items: [Range<Int>] = []
        eachChild(of: parent, from: start, to: stop) { index, node in
            if isItem(index, node) { items.append(index..<Int(node.end)) }
        }
        return items
    }

    /// The same, but where a text stands bare between elements, everything up to a line break is one part:
    /// `<b>Field</b> see <i>x</i><br>` has two.
    func runs(of parent: Int, from start: Int, to stop: Int? = nil) -> [Range<Int>] {
        let items = of(parent, from: start, to: stop)
        guard items.contains(where: { document.nodes[$0.lowerBound].kind == .text }) else { return items }
        var runs: [Range<Int>] = []
        var current: Range<Int>?
        eachChild(of: parent, from: start, to: stop) { index, node in
            if node.name == .br || node.name == .hr {
                if let run = current { runs.append(run) }
                current = nil
            } else if isItem(index, node) {
                current = (current?.lowerBound ?? index)..<Int(node.end)
            }
        }
        if let run = current { runs.append(run) }
        return runs
    }

    /// The element that holds the parts: wrappers with a single element inside are passed.
    func inner(_ item: Range<Int>) -> Int {
        var index = item.lowerBound
        for _ in 0..<8 {
            let items = of(index)
            guard items.count == 1, document.nodes[items[0].lowerBound].kind == .element else { return index }
            index = items[0].lowerBound
        }
        return index
    }

    private func eachChild(of parent: Int, from start: Int?, to stop: Int?, _ visit: (Int, HTMLNode) -> Void) {
        guard document.nodes[parent].kind == .element else { return }
        var index = start ?? parent + 1
        let end = stop ?? Int(document.nodes[parent].end)
        while index < end {
            let node = document.nodes[index]
            visit(index, node)
            index = Int(node.end)
        }
    }

    private func isItem(_ index: Int, _ node: HTMLNode) -> Bool {
        if node.kind == .text {
            return document.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)].contains { $0 > 0x20 }
        }
        guard visibility[index] == .shown else { return false }
        switch node.name {
        case .br, .hr, .button, .link, .meta, .input: return false
        case .img: return document.value(.alt, of: index)?.isEmpty == false
        // An empty one is an icon.
        case .i: return node.end > Int32(index + 1)
        default: return true
        }
    }
}
