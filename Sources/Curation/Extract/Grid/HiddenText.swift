internal import Markup

/// What a page holds and does not show: counted, and kept where it may be part of a cell.
struct HiddenText {
    /// Elements with text outside the comparison.
    private var outside = InvisibleCharacters.Count()
    /// Elements with text inside cells, and hidden rows and cells.
    private var inside = InvisibleCharacters.Count()
    /// Scripts, styles and templates inside cells.
    private var code = InvisibleCharacters.Count()
    /// Images with a text that is not shown beside other text.
    private var images = InvisibleCharacters.Count()
    /// Different hidden texts that look like content, in the page's order.
    private var contents: [[UInt8]] = []
    private var known: Set<TextKey> = []

    /// A shorter hidden text beside a shown one is a remark for screen readers or a sort key.
    private static let shortestContent = 32

    /// An element outside the comparison.
    mutating func noteOutside(_ document: HTMLDocument, _ index: Int, _ concealment: Concealment) {
        guard concealment != .notText, Self.hasText(document, index) else { return }
        outside.add(line: Int(document.nodes[index].line))
    }

    /// An element inside a cell, or a whole cell or row; `text` is what it would show.
    mutating func noteInside(_ text: [UInt8], isWhole: Bool, line: Int) {
        guard !text.isEmpty else { return }
        inside.add(line: line)
        guard isWhole || text.count >= Self.shortestContent, known.insert(TextKey(text)).inserted else { return }
        contents.append(text)
    }

    /// A script, style or template inside a cell.
    mutating func noteCode(line: Int) { code.add(line: line) }

    /// An image whose text was left out.
    mutating func noteImage(line: Int) { images.add(line: line) }

    private static func hasText(_ document: HTMLDocument, _ index: Int) -> Bool {
        var position = index + 1
        let end = Int(document.nodes[index].end)
        while position < end {
            let node = document.nodes[position]
            if node.kind == .text {
                let text = document.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)]
                if text.contains(where: { $0 > 0x20 }) { return true }
            } else if node.name.isInvisible {
                position = Int(node.end)
                continue
            }
            position += 1
        }
        return false
    }

    // MARK: What the reader should know

    var diagnostics: [Diagnostic] {
        var notes: [Diagnostic] = []
        if inside.count + outside.count > 0 {
            let first = [inside.line, outside.line].compactMap(\.self).min()
            notes.append(
                Diagnostic(
                    severity: .note, code: "hidden-text",
                    message:
                        "left out because the page hides it: \(Self.counted(inside.count + outside.count, "text")), "
                        + "\(inside.count) of them in the comparison", line: first,
                    residue: contents.isEmpty ? nil : contents.map { $0[...].string }.joined(separator: " | ")))
        }
        if code.count > 0 {
            notes.append(
                Diagnostic(
                    severity: .note, code: "code-in-cells",
                    message:
                        "left out of cells: \(Self.counted(code.count, "script, style or template", "scripts, styles or templates"))",
                    line: code.line))
        }
        if images.count > 0 {
            notes.append(
                Diagnostic(
                    severity: .note, code: "image-text",
                    message:
                        "left out of cells that show text: the alternative texts of \(Self.counted(images.count, "image"))",
                    line: images.line))
        }
        return notes
    }

    private static func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
    }
}
