internal import Markup

/// Finds comparisons that are made of any elements, by the row labels in them: rows of `div`, cells in one CSS grid,
/// definition lists, one list a method.
///
/// Each label found votes for the elements around it; the smallest element with the most different labels holds the
/// comparison. Where the same labels come again and again, each smallest element is one method.
struct LabelledElements {
    /// A place where a row's label stands alone.
    struct Label {
        var nodes: Range<Int>
        var key: RowKey
    }

    /// Which labels lie inside an element.
    struct Holding {
        var keys: UInt16 = 0
        var labels = 0

        var different: Int { keys.nonzeroBitCount }
    }

    let document: HTMLDocument
    let items: ElementItems
    private let catalog: LanguageCatalog
    /// What stands for the catalog's labels when the page's language has none.
    private let ownLabels: [TextKey: RowKey]?
    /// Labels of the language that knows most of them.
    private(set) var labels: [Label] = []
    private(set) var holdings: [Int: Holding] = [:]

    /// Elements around a label that are looked at.
    private static let ancestorLimit = 24
    /// A page with more is a dictionary of labels.
    private static let labelLimit = 2048

    /// - Parameter labels: the page's own labels, by their key, when no language has them.
    init(_ text: ShownText, catalog: LanguageCatalog, labels ownLabels: [TextKey: RowKey]? = nil) {
        self.ownLabels = ownLabels
        document = text.document
        items = ElementItems(document: text.document, visibility: text.visibility)
        self.catalog = catalog
    }

    /// The comparisons found, each with its grid.
    func candidates(_ text: inout ShownText) -> [GridCandidate] {
        var search = self
        search.findLabels(&text)
        guard !search.labels.isEmpty else { return [] }
        search.vote()
        return search.regions(&text)
    }

    // MARK: Labels

    private mutating func findLabels(_ text: inout ShownText) {
        var found: [(nodes: Range<Int>, meanings: [LanguageCatalog.LabelMeaning])] = []
        var index = 0
        while index < document.nodes.count, found.count < Self.labelLimit {
            let node = document.nodes[index]
            if node.kind == .element {
                index = items.visibility[index] == .shown ? index + 1 : Int(node.end)
            } else if let label = label(at: index, node, &text) {
                // A mark behind a label makes a larger element that says the same.
                if let last = found.last, label.nodes.contains(last.nodes.lowerBound) { found.removeLast() }
                found.append(label)
                index = label.nodes.upperBound
            } else {
                index += 1
            }
        }
        var keys: [Int: UInt16] = [:]
        for label in found {
            for meaning in label.meanings { keys[meaning.language, default: 0] |= 1 << meaning.key.position }
        }
        let counts = keys.map { (language: $0.key, count: $0.value.nonzeroBitCount) }
        guard let best = counts.max(by: { ($0.count, $1.language) < ($1.count, $0.language) }),
            best.count >= HTMLPageReader.minimumLabels
        else { return }
        for label in found {
            if let key = label.meanings.first(where: { $0.language == best.language })?.key {
                labels.append(Label(nodes: label.nodes, key: key))
            }
        }
        keepAlike()
    }

    /// The labels of one comparison stand in the same elements; a word in the page's navigation does not.
    private mutating func keepAlike() {
        var keys: [UInt64: UInt16] = [:]
        for label in labels { keys[surroundings(label), default: 0] |= 1 << label.key.position }
        let most = keys.values.map(\.nonzeroBitCount).max() ?? 0
        guard most >= HTMLPageReader.minimumLabels else { return }
        labels = labels.filter { keys[surroundings($0), default: 0].nonzeroBitCount >= HTMLPageReader.minimumLabels }
    }

    /// The names of the elements around a label, the innermost first, as one number.
    private func surroundings(_ label: Label) -> UInt64 {
        var index = label.nodes.lowerBound
        // Whether a mark makes the label an element says nothing.
        while document.nodes[index].kind == .element, index + 1 < label.nodes.upperBound { index += 1 }
        var names: UInt64 = 0
        for _ in 0..<3 {
            index = Int(document.nodes[index].parent)
            guard index >= 0 else { break }
            names = names << 8 | UInt64(document.nodes[index].name.rawValue)
        }
        return names
    }

    /// The label that starts with the text at `index`: the text itself or a small element around it.
    private func label(
        at index: Int, _ node: HTMLNode, _ text: inout ShownText
    ) -> (nodes: Range<Int>, meanings: [LanguageCatalog.LabelMeaning])? {
        guard node.content.count < 120, !text.isBlank(node) else { return nil }
        var nodes = index..<(index + 1)
        for _ in 0..<4 {
            guard nodes.count <= 16, let shown = text.short(nodes) else { return nil }
            let meanings = meanings(LabelText.key(shown))
            if !meanings.isEmpty { return (nodes, meanings) }
            let parent = Int(document.nodes[nodes.lowerBound].parent)
            guard parent >= 0 else { return nil }
            nodes = parent..<Int(document.nodes[parent].end)
        }
        return nil
    }

    private func meanings(_ key: [UInt8]) -> [LanguageCatalog.LabelMeaning] {
        guard let ownLabels else { return catalog.meanings(ofLabelKey: key) }
        return ownLabels[TextKey(key)].map { [.init(language: LanguageCatalog.LabelMeaning.noLanguage, key: $0)] } ?? []
    }

    private mutating func vote() {
        for label in labels {
            var ancestor = Int(document.nodes[label.nodes.lowerBound].parent)
            for _ in 0..<Self.ancestorLimit where ancestor >= 0 {
                holdings[ancestor, default: Holding()].keys |= 1 << label.key.position
                holdings[ancestor, default: Holding()].labels += 1
                ancestor = Int(document.nodes[ancestor].parent)
            }
        }
    }

    // MARK: Regions

    private func regions(_ text: inout ShownText) -> [GridCandidate] {
        let most = holdings.values.map(\.different).max() ?? 0
        guard most >= HTMLPageReader.minimumLabels else { return [] }
        let tops = smallest { $0.different == most }
        var candidates: [GridCandidate] = []
        if tops.count == 1, let holding = holdings[tops[0]], holding.labels > holding.different {
            // Labels come again: lists of single methods, one of which may lack a row.
            let parts = smallest { $0.different >= HTMLPageReader.minimumLabels }
            let inside = parts.filter { $0 > tops[0] && $0 < Int(document.nodes[tops[0]].end) }
            if let cards = cards(inside, &text) { return [cards] }
        } else if tops.count > 1 {
            // A method whose list lacks a row is one all the same.
            let parts = smallest { $0.different >= HTMLPageReader.minimumLabels }
            if Set(tops).isSubset(of: parts), let cards = cards(parts, &text) { return [cards] }
            if let cards = cards(tops, &text) { return [cards] }
        }
        for top in tops {
            let region = LabelledRegion(
                top: top, labels: labels.filter { isInside($0, top) }, holdings: holdings, items: items)
            if let candidate = region.candidate(&text) { candidates.append(candidate) }
        }
        return candidates
    }

    private func isInside(_ label: Label, _ top: Int) -> Bool {
        label.nodes.lowerBound > top && label.nodes.upperBound <= Int(document.nodes[top].end)
    }

    /// The elements that meet the condition and hold no smaller one that does, in document order.
    private func smallest(where condition: (Holding) -> Bool) -> [Int] {
        let all = holdings.filter { condition($0.value) }.keys.sorted()
        return all.indices.filter { index in
            index + 1 == all.count || all[index + 1] >= Int(document.nodes[all[index]].end)
        }.map { all[$0] }
    }

    /// Lists of single methods side by side, when each has one cell a label and they share most labels.
    private func cards(_ tops: [Int], _ text: inout ShownText) -> GridCandidate? {
        guard tops.count >= 2, tops.count <= 64 else { return nil }
        let shared = tops.reduce(UInt16.max) { $0 & (holdings[$1]?.keys ?? 0) }
        guard shared.nonzeroBitCount >= 2 else { return nil }
        let regions = tops.map { top in
            LabelledRegion(top: top, labels: labels.filter { isInside($0, top) }, holdings: holdings, items: items)
        }
        return LabelledRegion.cards(regions, &text)
    }
}
