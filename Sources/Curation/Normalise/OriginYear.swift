/// When a method came up, as printed and as EDTF (ISO 8601-2, Library of Congress levels 0 to 2).
public struct OriginYear: Sendable, Hashable {
    /// How exact a date is, from fine to coarse. Seasons and quarters count as months; `open` is an interval without an
    /// end, `unknown` no date at all.
    public enum Precision: String, Sendable, Hashable, CaseIterable, Comparable {
        case day, month, year, decade, century, open, unknown

        public static func < (left: Precision, right: Precision) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// As printed on the page.
    public var text: String
    /// The same as an EDTF string (`1967`, `1945/1947`, `199X`, `2010~`), nil when no year could be read.
    public var edtf: String?
    /// The first and the last year that the text covers, astronomical (350 BC is -349); nil at an open end.
    public var first: Int?
    public var last: Int?
    /// The precision of the coarsest part; nil in records that were written before there was one.
    public var precision: Precision?
    /// True where part of the text was not understood, so a person must look.
    public var needsReview: Bool

    public init(
        text: String, edtf: String?, first: Int?, last: Int?, precision: Precision? = nil, needsReview: Bool = false
    ) {
        self.text = text
        self.edtf = edtf
        self.first = first
        self.last = last
        self.precision = precision
        self.needsReview = needsReview
    }
}

extension OriginYear.Precision {
    init(_ unit: YearPoint.Unit) {
        switch unit {
        case .day: self = .day
        case .month, .season: self = .month
        case .year: self = .year
        case .decade: self = .decade
        case .century: self = .century
        }
    }
}
