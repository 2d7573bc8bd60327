/// The texts of names, by their marks: to tell a slip of the pen from another name.
struct NameTexts: Sendable {
    private var texts: [IdentityMark: [UInt8]] = [:]

    init(_ profiles: IdentityProfiles) {
        for index in 0..<profiles.count {
            let marks = profiles.marks(index)
            add(profiles.englishSlug(index), as: marks.first { $0.kind == IdentityMark.Kind.englishName.rawValue })
            add(profiles.nameKey(index), as: marks.first { $0.kind == IdentityMark.Kind.name.rawValue })
        }
    }

    /// Should two texts have one mark, the first by bytes counts, so that the order is no matter.
    private mutating func add(_ text: ArraySlice<UInt8>, as mark: IdentityMark?) {
        guard let mark, !text.isEmpty else { return }
        if let known = texts[mark], !text.lexicographicallyPrecedes(known) { return }
        texts[mark] = Array(text)
    }

    subscript(mark: IdentityMark) -> [UInt8]? { texts[mark] }
}
