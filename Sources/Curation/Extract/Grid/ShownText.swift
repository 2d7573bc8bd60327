internal import Markup

/// Reads the text that parts of a page show: hidden parts left out, runs of white space folded as a browser does, line
/// breaks and the borders of blocks as spaces. Inline elements add nothing: what the page shows joined stays joined.
///
/// One reader serves a page, so that its buffers do.
struct ShownText {
    let document: HTMLDocument
    let visibility: PageVisibility
    private(set) var hidden = HiddenText()
    private(set) var invisible = InvisibleCharacters()

    private var text = FoldedText()
    private var open: [OpenElement] = []
    private var links: [OpenLink] = []
    private var images = Images()
    /// True when the last read passed over a button.
    private var hasButton = false

    /// An element that means something when it ends; the innermost one is last.
    private struct OpenElement {
        enum Role { case block, link(Int), raised, lowered }

        var role: Role
        var end: Int
        /// Where its text starts.
        var start: Int
    }

    private struct OpenLink {
        var node: Int
        var text: Range<Int>
        /// The node of an image inside.
        var image: Int?
    }

    private struct Images {
        var first: Int?
        var unread = 0
    }

    init(document: HTMLDocument, visibility: PageVisibility) {
        self.document = document
        self.visibility = visibility
    }

    // MARK: Cells

    /// The cell at `nodes`: one element, or a run of neighbours. Buttons (the `×` that removes a method) are controls,
    /// not text. An image's alternative text counts where the cell shows nothing else, and is then to be reviewed.
    mutating func cell(_ nodes: Range<Int>) -> GridCell {
        let line = Int(document.nodes[nodes.lowerBound].line)
        read(nodes)
        readButtonsIfAlone(nodes)
        var shown = text.bytes[...].trimmed
        var isDoubtful = false
        if shown.isEmpty, let image = images.first, let alternative = document.value(.alt, of: image)?.trimmed {
            shown = alternative
            isDoubtful = true
            images.unread -= 1
        }
        for _ in 0..<images.unread { hidden.noteImage(line: line) }
        var cell = GridCell(text: [], line: line, isDoubtful: isDoubtful, node: nodes.lowerBound)
        if text.mayHoldInvisible {
            let cleaned = invisible.removed(from: shown, line: line)
            cell.text = Array(UnicodeForm.nfc(cleaned.text[...].trimmed))
            cell.isDoubtful = isDoubtful || cleaned.isOverridden
        } else {
            cell.text = Array(UnicodeForm.nfc(shown))
        }
        var targets: [Cell.Link] = []
        for link in links {
            guard let target = document.value(.href, of: link.node) else { continue }
            targets.append(Cell.Link(text: linkText(link).string, target: target.string))
        }
        if !targets.isEmpty { cell.links = targets }
        return cell
    }

    private static let removeButton = Array("×".utf8)

    /// A label or name may be a button itself (tables that sort on a click): where a cell shows nothing else, its buttons
    /// are read.
    private mutating func readButtonsIfAlone(_ nodes: Range<Int>) {
        guard hasButton, text.bytes[...].trimmed.isEmpty else { return }
        read(nodes, isTallied: false, readsButtons: true)
        if text.bytes[...].trimmed.elementsEqual(Self.removeButton) {
            text.clear()
            links.removeAll(keepingCapacity: true)
        }
    }

    /// What a link shows; a picture's alternative text, or the link's own label, when it shows no words.
    private mutating func linkText(_ link: OpenLink) -> TextBytes {
        var words = text.bytes[link.text.clamped(to: 0..<text.bytes.count)].trimmed
        if words.isEmpty, let image = link.image { words = document.value(.alt, of: image)?.trimmed ?? words }
        if words.isEmpty { words = document.value(.ariaLabel, of: link.node)?.trimmed ?? words }
        guard words.contains(where: { $0 >= 0x80 }) else { return words }
        var uncounted = InvisibleCharacters()
        return UnicodeForm.nfc(Array(uncounted.removed(from: words, line: 1).text[...].trimmed))[...]
    }

    /// The text of a hidden row or cell, counted and kept.
    mutating func noteHidden(_ index: Int) {
        read((index + 1)..<Int(document.nodes[index].end))
        hidden.noteInside(
            UnicodeForm.nfc(Array(text.bytes[...].trimmed)), isWhole: true, line: Int(document.nodes[index].line))
    }

    // MARK: Short texts

    /// The text at `nodes` when it is at most `limit` bytes long and lies in few nodes, as a row's label does.
    mutating func short(_ nodes: Range<Int>, limit: Int = 119) -> TextBytes? {
        guard nodes.count <= 256 else { return nil }
        read(nodes, limit: limit, isTallied: false)
        readButtonsIfAlone(nodes)
        let shown = text.bytes[...].trimmed
        return shown.count <= limit ? shown : nil
    }

    /// How much text stands in the first element of a cell that starts with an element; nil for other cells.
    mutating func leadingText(_ index: Int) -> [UInt8]? {
        var position = index + 1
        let end = Int(document.nodes[index].end)
        while position < end {
            let node = document.nodes[position]
            if node.kind == .text {
                guard isBlank(node) else { return nil }
            } else if visibility[position] == .shown {
                return short(position..<Int(node.end)).map { UnicodeForm.nfc(Array($0)) }
            }
            position = Int(node.end)
        }
        return nil
    }

    /// True for text that is nothing but white space.
    func isBlank(_ node: HTMLNode) -> Bool {
        document.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)].allSatisfy {
            $0 == 0x20 || (0x09...0x0D).contains($0)
        }
    }

    // MARK: The walk

    /// Fills `text`, `links` and `images` from the nodes; stops behind `limit` bytes.
    private mutating func read(
        _ nodes: Range<Int>, limit: Int = .max, isTallied: Bool = true, readsButtons: Bool = false
    ) {
        text.clear()
        hasButton = false
        open.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        images = Images()
        var position = nodes.lowerBound
        while position < nodes.upperBound {
            while let last = open.last, last.end <= position { close(last) }
            let node = document.nodes[position]
            if node.kind == .text {
                text.append(document.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)])
                if text.bytes.count > limit { return }
                position += 1
                continue
            }
            let concealment = visibility[position]
            if concealment != .shown, concealment != .taken {
                if isTallied { tally(position, node, concealment) }
                position = Int(node.end)
            } else if node.name == .button, !readsButtons {
                hasButton = true
                position = Int(node.end)
            } else {
                start(position, node)
                position += 1
            }
        }
        while let last = open.last { close(last) }
    }

    private mutating func start(_ position: Int, _ node: HTMLNode) {
        let start = text.bytes.count
        let end = Int(node.end)
        switch node.name {
        case .a:
            open.append(OpenElement(role: .link(links.count), end: end, start: start))
            links.append(OpenLink(node: position, text: start..<start))
        case .sup: open.append(OpenElement(role: .raised, end: end, start: start))
        case .sub: open.append(OpenElement(role: .lowered, end: end, start: start))
        case .img: startImage(position)
        default:
            guard node.name.isBlock else { return }
            text.breakLine()
            if end > position + 1 { open.append(OpenElement(role: .block, end: end, start: start)) }
        }
    }

    private mutating func close(_ element: OpenElement) {
        open.removeLast()
        switch element.role {
        case .block: text.breakLine()
        case .link(let index): links[index].text = element.start..<text.bytes.count
        case .raised, .lowered:
            guard case .raised = element.role else { return replaceRaised(element, isRaised: false) }
            replaceRaised(element, isRaised: true)
        }
    }

    private mutating func replaceRaised(_ element: OpenElement, isRaised: Bool) {
        // What starts the cell or stands apart is no part of the word before it.
        guard element.start > 0, element.start < text.bytes.count, text.bytes[element.start] != 0x20,
            let raised = RaisedText.text(text.bytes[element.start...], isRaised: isRaised)
        else { return }
        text.replace(from: element.start, with: raised)
        for index in links.indices where links[index].text.lowerBound >= element.start {
            links[index].text = element.start..<text.bytes.count
        }
    }

    /// Pictures of characters (emoji) are shown as such; other pictures wait for a cell or link without words.
    private mutating func startImage(_ position: Int) {
        guard let alternative = document.value(.alt, of: position)?.trimmed, !alternative.isEmpty else { return }
        let isSymbol =
            alternative.count <= 16 && alternative[alternative.startIndex] >= 0xE2
            && alternative.allSatisfy { $0 >= 0x80 }
            && (document.value(.class, of: position)?.firstIndex(ofBytes: Array("emoji".utf8)) != nil
                || alternative.starts(withBytes: "↗".utf8))
        if isSymbol {
            // Without the selector of the emoji's coloured form (U+FE0F), which the page's own text does not have.
            text.append(
                alternative.suffix(3).elementsEqual([0xEF, 0xB8, 0x8F]) ? alternative.dropLast(3) : alternative)
            return
        }
        if images.first == nil { images.first = position }
        images.unread += 1
        for element in open {
            if case .link(let index) = element.role, links[index].image == nil { links[index].image = position }
        }
    }

    private mutating func tally(_ position: Int, _ node: HTMLNode, _ concealment: Concealment) {
        switch node.name {
        case .script, .style, .template, .noscript: return hidden.noteCode(line: Int(node.line))
        case .audio, .canvas, .iframe, .rp, .svg, .video: return
        default: break
        }
        var reader = ShownText(document: document, visibility: visibility)
        reader.read((position + 1)..<Int(node.end), isTallied: false)
        hidden.noteInside(
            UnicodeForm.nfc(Array(reader.text.bytes[...].trimmed)), isWhole: concealment == .visibility,
            line: Int(node.line))
    }
}

extension ShownText {
    /// The same for text outside the comparison: only counted.
    mutating func noteOutside(_ index: Int) { hidden.noteOutside(document, index, visibility[index]) }
}
