/// For each kind: how many marks two groups have in common, and which kinds either has.
struct MarkTally {
    private var inLeft: UInt32 = 0
    private var inRight: UInt32 = 0
    private var common: UInt32 = 0
    private(set) var commonAliases = 0

    init(_ left: borrowing Span<IdentityMark>, _ right: borrowing Span<IdentityMark>) {
        var (one, other) = (0, 0)
        while one < left.count, other < right.count {
            let (first, second) = (left[one], right[other])
            if first <= second {
                inLeft |= 1 << UInt32(first.kind)
                one += 1
            }
            if second <= first {
                inRight |= 1 << UInt32(second.kind)
                other += 1
            }
            guard first == second else { continue }
            common |= 1 << UInt32(first.kind)
            if first.kind == IdentityMark.Kind.alias.rawValue { commonAliases += 1 }
        }
        while one < left.count {
            inLeft |= 1 << UInt32(left[one].kind)
            one += 1
        }
        while other < right.count {
            inRight |= 1 << UInt32(right[other].kind)
            other += 1
        }
    }

    func agrees(_ kind: IdentityMark.Kind) -> Bool { common & 1 << UInt32(kind.rawValue) != 0 }
    func leftHas(_ kind: IdentityMark.Kind) -> Bool { inLeft & 1 << UInt32(kind.rawValue) != 0 }
    func rightHas(_ kind: IdentityMark.Kind) -> Bool { inRight & 1 << UInt32(kind.rawValue) != 0 }
    func bothHave(_ kind: IdentityMark.Kind) -> Bool { inLeft & inRight & 1 << UInt32(kind.rawValue) != 0 }
}
