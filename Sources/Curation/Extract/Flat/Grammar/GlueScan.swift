/// A line as scalars with what they are, for finding the places where two cells touch.
struct GlueScan {
    /// What a scalar is, as far as the borders of cells are concerned.
    enum Kind: Equatable {
        case upper, lower, digit, space, open, close, stop, comma, dash, arrow, quote, apostrophe, mark, other
        /// A letter of a script without case.
        case caseless(CaselessScript)

        var isLetter: Bool {
            switch self {
            case .upper, .lower, .caseless: true
            default: false
            }
        }
    }

    struct Item {
        var place: Int
        var scalar: Unicode.Scalar
        var kind: Kind
        /// What a cell that ends here ends in: a combining mark counts as its base.
        var endKind: Kind
    }

    let items: [Item]
    /// Where parentheses of ASCII stand among the items.
    let brackets: [Int]

    /// - Parameter bytes: valid UTF-8.
    init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    /// - Parameter text: valid UTF-8; places are its indices.
    init(_ text: TextBytes) {
        let first = text.startIndex
        var brackets: [Int] = []
        items = text.withUnsafeBufferPointer { bytes in
            ScalarKinds.withTable { kinds in
                // Sound: every round takes a byte or more and writes one item.
                [Item](unsafeUninitializedCapacity: bytes.count) { items, count in
                    var place = 0
                    var number = 0
                    while place < bytes.count {
                        let (scalar, length) = Self.scalar(bytes, at: place)
                        let kind = ScalarKinds.kind(of: scalar, in: kinds)
                        var end = kind
                        switch kind {
                        case .open, .close: if length == 1 { brackets.append(number) }
                        case .mark: if number > 0 { end = items[number &- 1].endKind }
                        default: break
                        }
                        items.initializeElement(
                            at: number, to: Item(place: first &+ place, scalar: scalar, kind: kind, endKind: end))
                        place &+= length
                        number &+= 1
                    }
                    count = number
                }
            }
        }
        self.brackets = brackets
    }

    /// The index of the first item that stands at this place or behind it.
    /// - Parameter known: no place asked for before was greater, and this was its index.
    func firstItem(at place: Int, from known: Int) -> Int {
        items.withUnsafeBufferPointer { items in
            // Sound: both ends lie between 0 and the count, and the middle below the upper one. An item takes a byte or more,
            // so none has a greater index than its place.
            var lower = known
            var upper = min(items.count, place)
            while lower < upper {
                let middle = (lower &+ upper) >> 1
                if items[middle].place < place { lower = middle &+ 1 } else { upper = middle }
            }
            return lower
        }
    }

    /// The scalar that starts at a place; U+FFFD of one byte where the bytes are no UTF-8.
    @inline(__always)
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (Unicode.Scalar, Int) {
        let lead = bytes[place]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, place + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
        return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
    }

    /// A place where one cell may end and the next begin.
    struct Touch {
        /// Index of the two scalars in ``items``.
        var leftIndex: Int
        var rightIndex: Int
        var left: Kind
        var right: Kind
        /// Index in the text's bytes of the right scalar.
        var place: Int
        /// True where white space that a page puts around its cells (no-break or double spaces) stands between the two.
        var isSpaced: Bool
    }

    /// As many cuts as most lines have.
    private static let usualCuts = 32

    /// The cuts where `score` has one for two scalars that touch.
    ///
    /// - Parameters:
    ///   - nextSmall: given a place where two small letters touch, the first from there on where such may have a score:
    ///     nearly all touches are such.
    @inline(__always)
    func cuts(nextSmall: (_ place: Int) -> Int = { $0 }, _ score: (Touch) -> Double?) -> [Cut] {
        var cuts: [Cut] = []
        cuts.reserveCapacity(Self.usualCuts)
        items.withUnsafeBufferPointer { items in
            // Sound: `left` and `right` are compared with the count before they are used.
            var left = 0
            while left < items.count {
                var right = left &+ 1
                var isWide = false
                while right < items.count, case .space = items[right].kind {
                    if items[right].scalar.value != 0x20 || right > left &+ 1 { isWide = true }
                    right &+= 1
                }
                defer { left = right }
                guard right < items.count, right == left &+ 1 || isWide else { continue }
                if case .lower = items[right].kind, case .lower = items[left].endKind, right == left &+ 1,
                    case let next = nextSmall(items[right].place), items[right].place < next
                {
                    while right &+ 1 < items.count, case let item = items[right &+ 1], item.place < next,
                        case .lower = item.kind
                    {
                        right &+= 1
                    }
                    continue
                }
                if case .mark = items[right].kind { continue }
                let touch = Touch(
                    leftIndex: left, rightIndex: right, left: items[left].endKind, right: items[right].kind,
                    place: items[right].place, isSpaced: right > left &+ 1)
                if let score = score(touch) { cuts.append(Cut(place: touch.place, score: score)) }
            }
        }
        return cuts
    }
}
