/// An option set whose questions are always inlined: the compiler stops doing so in long functions, and the grammar of
/// citations asks them by the hundred for each reference.
protocol InlinedOptionSet: OptionSet where RawValue: FixedWidthInteger, Element == Self {}

extension InlinedOptionSet {
    @inline(__always)
    func contains(_ member: Self) -> Bool { rawValue & member.rawValue == member.rawValue }

    @inline(__always)
    func isDisjoint(with other: Self) -> Bool { rawValue & other.rawValue == 0 }

    @inline(__always)
    func union(_ other: Self) -> Self { Self(rawValue: rawValue | other.rawValue) }

    @inline(__always)
    mutating func formUnion(_ other: Self) { self = union(other) }

    @inline(__always)
    var isEmpty: Bool { rawValue == 0 }
}
