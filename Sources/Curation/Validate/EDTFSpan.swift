/// The years that an EDTF text covers (ISO 8601-2, levels 0 to 2), as far as the project's dates use it.
struct EDTFSpan: Equatable {
    /// Astronomical years; nil at an open end.
    let first: Int?
    let last: Int?

    /// nil for a text that is no EDTF, or of a form that this reader does not know (years before the era with `X`).
    init?(_ text: String) {
        let bytes = Array(text.utf8)[...]
        guard let first = bytes.first, let last = bytes.last else { return nil }
        let isSet = first == UInt8(ascii: "{") && last == UInt8(ascii: "}")
        let isChoice = first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
        if isSet || isChoice {
            let members = bytes.dropFirst().dropLast().split(
                separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            let spans = members.map { Self.member($0) }
            let known = spans.compactMap(\.self)
            guard known.count == spans.count else { return nil }
            self = Self.joined(known)
        } else if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
            guard let span = Self.between(bytes[..<slash], bytes[(slash + 1)...]) else { return nil }
            self = span
        } else {
            guard let span = Self.point(bytes) else { return nil }
            self = span
        }
    }

    private init(first: Int?, last: Int?) {
        self.first = first
        self.last = last
    }

    private static func joined(_ spans: [EDTFSpan]) -> EDTFSpan {
        let firsts = spans.map(\.first)
        let lasts = spans.map(\.last)
        return EDTFSpan(
            first: firsts.contains(nil) ? nil : firsts.compactMap(\.self).min(),
            last: lasts.contains(nil) ? nil : lasts.compactMap(\.self).max())
    }

    /// A member of a set: a point, or a run `1930..1949`, `..1900`, `2000..`.
    private static func member(_ bytes: ArraySlice<UInt8>) -> EDTFSpan? {
        guard let dots = bytes.indices.first(where: { bytes[$0...].starts(with: "..".utf8) }) else {
            return point(bytes)
        }
        return between(bytes[..<dots], bytes[(dots + 2)...])
    }

    private static func between(_ start: ArraySlice<UInt8>, _ end: ArraySlice<UInt8>) -> EDTFSpan? {
        let isOpen = { (part: ArraySlice<UInt8>) in part.isEmpty || part.elementsEqual("..".utf8) }
        guard isOpen(start) || point(start) != nil, isOpen(end) || point(end) != nil else { return nil }
        return EDTFSpan(
            first: isOpen(start) ? nil : point(start)?.first, last: isOpen(end) ? nil : point(end)?.last)
    }

    /// `1967`, `-0349`, `199X`, `19XX`, `1967-06~`.
    private static func point(_ bytes: ArraySlice<UInt8>) -> EDTFSpan? {
        let marks = "?~%".utf8
        var rest = bytes.drop { marks.contains($0) }
        while let last = rest.last, marks.contains(last) { rest = rest.dropLast() }
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest = rest.dropFirst() }
        let parts = rest.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let year = parts.first, year.count == 4, parts.count <= 3,
            parts.dropFirst().allSatisfy({ part in part.count == 2 && part.allSatisfy { $0.isDigit || $0 == 0x58 } })
        else { return nil }
        let digits = year.prefix(while: \.isDigit)
        let open = year.dropFirst(digits.count)
        guard open.allSatisfy({ $0 == UInt8(ascii: "X") }), !digits.isEmpty, !isNegative || open.isEmpty else {
            return nil
        }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        let width = open.reduce(1) { width, _ in width * 10 }
        if isNegative { return EDTFSpan(first: -value, last: -value) }
        return EDTFSpan(first: value * width, last: value * width + width - 1)
    }
}
