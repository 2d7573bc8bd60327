/// What a `style` attribute says about showing an element (CSS declarations, the last one of a property counts).
struct StyleDeclarations {
    /// `display` as a keyword of tables; nil for every other value.
    private(set) var tablePart: TablePart?
    private var isDisplayed = true
    private var isVisible = true
    private var isOutOfSight = false

    /// Values of `display` that make a table of any elements.
    enum TablePart { case table, rowGroup, row, cell }

    init(_ style: TextBytes) {
        style.withUnsafeBufferPointer { text in
            var start = 0
            while start < text.count {
                var end = start
                var colon = -1
                while end < text.count, text[end] != UInt8(ascii: ";") {
                    if colon < 0, text[end] == UInt8(ascii: ":") { colon = end }
                    end += 1
                }
                if colon > start { read(Self.trimmed(text, start..<colon), Self.trimmed(text, (colon + 1)..<end)) }
                start = end + 1
            }
        }
    }

    var concealment: Concealment {
        if !isDisplayed || isOutOfSight { return .style }
        return isVisible ? .shown : .visibility
    }

    private mutating func read(_ property: UnsafeBufferPointer<UInt8>.SubSequence, _ value: Slice) {
        switch property.count {
        case 4 where Self.isEqual(property, "left"), 11 where Self.isEqual(property, "text-indent"),
            3 where Self.isEqual(property, "top"):
            if Self.starts(value, "-999") { isOutOfSight = true }
        case 4 where Self.isEqual(property, "clip"):
            let isPoint = Self.starts(value, "rect(0") || Self.starts(value, "rect(1px")
            if isPoint, !value.contains(UInt8(ascii: "a")) { isOutOfSight = true }
        case 7 where Self.isEqual(property, "display"): readDisplay(value)
        case 7 where Self.isEqual(property, "opacity"):
            if value.allSatisfy({ $0 == 0x30 || $0 == UInt8(ascii: ".") }), !value.isEmpty { isOutOfSight = true }
        case 9 where Self.isEqual(property, "clip-path"):
            if Self.starts(value, "inset(50%") || Self.starts(value, "inset(100%") { isOutOfSight = true }
        case 9 where Self.isEqual(property, "font-size"):
            if value.first == 0x30, !value.contains(UInt8(ascii: ".")) { isOutOfSight = true }
        case 10 where Self.isEqual(property, "visibility"):
            isVisible = !Self.starts(value, "hidden") && !Self.starts(value, "collapse")
        default: break
        }
    }

    private mutating func readDisplay(_ value: Slice) {
        isDisplayed = !Self.starts(value, "none")
        guard Self.starts(value, "table") else {
            tablePart = nil
            return
        }
        if Self.starts(value, "table-row-group") || Self.starts(value, "table-header-group")
            || Self.starts(value, "table-footer-group")
        {
            tablePart = .rowGroup
        } else if Self.starts(value, "table-row") {
            tablePart = .row
        } else if Self.starts(value, "table-cell") {
            tablePart = .cell
        } else {
            tablePart = value.count == 5 || value[value.startIndex + 5] != UInt8(ascii: "-") ? .table : nil
        }
    }

    // MARK: Bytes

    private typealias Slice = UnsafeBufferPointer<UInt8>.SubSequence

    private static func trimmed(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Slice {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, text[lower] <= 0x20 { lower += 1 }
        while upper > lower, text[upper - 1] <= 0x20 { upper -= 1 }
        return text[lower..<upper]
    }

    private static func isEqual(_ text: Slice, _ name: StaticString) -> Bool {
        text.count == name.utf8CodeUnitCount && starts(text, name)
    }

    /// True when `text` starts with the lowercase ASCII `name`, in any case.
    private static func starts(_ text: Slice, _ name: StaticString) -> Bool {
        guard text.count >= name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { name in
            for (byte, other) in zip(text, name) {
                let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                if lower != other { return false }
            }
            return true
        }
    }
}
