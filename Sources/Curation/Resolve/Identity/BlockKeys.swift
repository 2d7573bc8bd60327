/// The keys of columns or groups of columns: what two must share to be compared. Every other pair has nothing that speaks
/// for it.
///
/// Keys are slugs and English names (one key when the slug is what the name makes), names, aliases, sources, lists of
/// aliases, summaries, an abbreviation together with the year of origin, and originators together with year and type.
enum BlockKeys {
    /// The keys of a group, ascending, each once.
    static func of(_ group: IdentityMarks) -> [UInt64] {
        let (years, types) = (group.marks(.year), group.marks(.type).prefix(4))
        var keys: [UInt64] = []
        keys.reserveCapacity(group.marks.count)
        for mark in group.marks {
            switch IdentityMark.Kind(rawValue: mark.kind) {
            case .slug, .englishName: keys.append(mark.asKind(.slug).bits)
            case .spelling, .alias: keys.append(mark.asKind(.alias).bits)
            case .name, .doi, .work, .aliasList, .summary: keys.append(mark.bits)
            case .abbreviation:
                for year in years { keys.append(IdentityMark(.abbreviation, mark, year).bits) }
            case .originator:
                // Groups in which pages contradict each other have several; each adds a key.
                for year in years.prefix(4) {
                    for type in types { keys.append(IdentityMark(.originator, mark, year, type).bits) }
                }
            default: break
            }
        }
        keys.sort()
        var unique: [UInt64] = []
        unique.reserveCapacity(keys.count)
        for key in keys where key != unique.last { unique.append(key) }
        return unique
    }

    /// What those who have the key share, in words.
    static func words(for key: UInt64) -> String {
        switch IdentityMark.Kind(rawValue: IdentityMark(bits: key).kind) {
        case .slug: "slug or English name"
        case .alias: "name or alias"
        case .name: "name"
        case .doi: "DOI"
        case .work: "source"
        case .aliasList: "list of aliases"
        case .abbreviation: "abbreviation and year"
        case .originator: "originator, year and type"
        default: "summary"
        }
    }
}
