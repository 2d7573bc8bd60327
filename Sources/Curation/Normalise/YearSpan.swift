/// A stretch of years as one part of a text gives it, with what EDTF can say of its precision.
struct YearSpan: Equatable {
    /// nil at an open end.
    var first: Int?
    var last: Int?
    /// A month for a single year.
    var month: Int?
    /// `1950s`, `18th century`: first and last are the borders of unspecified digits.
    var isMasked = false
    /// True when the two ends were printed as a range.
    var isInterval = false
    var isApproximate = false
    var isUncertain = false

    var isYear: Bool { first != nil && first == last && !isInterval }

    /// EDTF of this part alone (levels 0 and 1, and masks of level 2).
    var edtf: String {
        let mark = isApproximate && isUncertain ? "%" : isApproximate ? "~" : isUncertain ? "?" : ""
        if isInterval {
            let start = first.map(Self.year) ?? ".."
            let end = last.map(Self.year) ?? ".."
            return start + (first == nil ? "" : mark) + "/" + end
        }
        guard let first, let last else { return "" }
        if isMasked { return Self.mask(first, last) + mark }
        return Self.year(first) + (month.map { ($0 < 10 ? "-0" : "-") + String($0) } ?? "") + mark
    }

    /// The same as a member of an EDTF set: a year or a run of years.
    var setMember: String {
        if first != nil, first == last, let first {
            return Self.year(first) + (isApproximate ? "~" : isUncertain ? "?" : "")
        }
        return (first.map(Self.year) ?? "") + ".." + (last.map(Self.year) ?? "")
    }

    /// Four digits at least, as ISO 8601 wants it.
    static func year(_ year: Int) -> String {
        let digits = String(abs(year))
        return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    /// `195X` for 1950 to 1959, `17XX` for 1700 to 1799.
    private static func mask(_ first: Int, _ last: Int) -> String {
        let hidden = last - first >= 99 ? 2 : 1
        return String(year(first).dropLast(hidden)) + String(repeating: "X", count: hidden)
    }
}
