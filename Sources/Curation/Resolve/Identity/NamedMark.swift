/// A name's mark with where its text stands: to tell a slip of the pen from another name.
struct NamedMark: Sendable {
    var mark: IdentityMark
    /// A hash of the whole text, which tells texts apart that have one mark.
    var hash: UInt64
    /// Twice the index of a profile; one more for its name than for its English name.
    var place: Int32

    /// The text, in the profiles that the mark is from.
    func text(in profiles: IdentityProfiles) -> ArraySlice<UInt8> {
        let index = Int(place / 2)
        return place & 1 == 0 ? profiles.englishSlug(index) : profiles.nameKey(index)
    }

    /// Appends those of a profile, ascending.
    static func append(of index: Int, in profiles: IdentityProfiles, to names: inout [NamedMark]) {
        for mark in profiles.marks(index) {
            if mark.kind > IdentityMark.Kind.name.rawValue { return }
            let isName = mark.kind == IdentityMark.Kind.name.rawValue
            guard isName || mark.kind == IdentityMark.Kind.englishName.rawValue else { continue }
            let text = isName ? profiles.nameKey(index) : profiles.englishSlug(index)
            names.append(
                NamedMark(mark: mark, hash: IdentityMark.hash(text), place: Int32(2 * index + (isName ? 1 : 0))))
        }
    }

    /// Each mark once, ascending. Should two texts have one mark, the lower hash decides, so that the order is no matter.
    static func unique(_ names: [NamedMark]) -> [NamedMark] {
        var unique: [NamedMark] = []
        for name in names.sorted(by: precedes) where name.mark != unique.last?.mark { unique.append(name) }
        return unique
    }

    private static func precedes(_ left: NamedMark, _ right: NamedMark) -> Bool {
        (left.mark, left.hash, left.place) < (right.mark, right.hash, right.place)
    }
}
