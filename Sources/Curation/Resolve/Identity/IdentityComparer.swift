/// Finds the evidence between two groups of columns. Not for several threads: it remembers how names differ.
final class IdentityComparer {
    private let profiles: IdentityProfiles
    private var differences: [NamePair: NameDifference] = [:]

    /// Two texts by their hashes, the lower one first.
    private struct NamePair: Hashable {
        var one: UInt64
        var other: UInt64

        init(_ one: UInt64, _ other: UInt64) { (self.one, self.other) = (min(one, other), max(one, other)) }
    }

    /// - Parameter profiles: where the texts of the names stand.
    init(_ profiles: IdentityProfiles) { self.profiles = profiles }

    /// All evidence for and against; a row that one of the two does not show says nothing.
    func compare(_ left: IdentityMarks, _ right: IdentityMarks) -> IdentityFinding {
        let (here, there) = (left.marks, right.marks)
        return finding(FirstLook(here.span, there.span), left, right)
    }

    /// What is found without the texts of names, which is most of it.
    struct FirstLook {
        fileprivate let tally: MarkTally
        fileprivate let finding: IdentityFinding

        init(_ left: borrowing Span<IdentityMark>, _ right: borrowing Span<IdentityMark>) {
            tally = MarkTally(left, right)
            finding = IdentityComparer.plainEvidence(left, right, tally)
        }

        fileprivate var isNamed: Bool { tally.agrees(.name) || tally.agrees(.englishName) }

        /// Whether the score may be a number or more, whatever the names say.
        func mayReach(_ least: Int) -> Bool {
            if isNamed { return true }
            var bound = finding
            bound.insert(.nameSlip)
            if tally.agrees(.spelling) { bound.insert(.spelling) }
            if tally.agrees(.nameWord) { bound.insert(.nameWord) }
            return bound.score >= least
        }
    }

    /// All evidence.
    ///
    /// - Parameter look: the first look at the same two.
    func finding(
        _ look: FirstLook, _ left: @autoclosure () -> IdentityMarks, _ right: @autoclosure () -> IdentityMarks
    ) -> IdentityFinding {
        let tally = look.tally
        var finding = look.finding
        if !tally.agrees(.englishName), tally.bothHave(.englishName) || tally.bothHave(.name) {
            compareNames(left(), right(), tally, &finding)
        }
        if look.isNamed { return finding }
        if tally.agrees(.spelling) {
            finding.insert(.spelling)
        } else if tally.agrees(.nameWord), !finding.comparesNames {
            finding.insert(.nameWord)
        }
        return finding
    }

    /// All but what needs the texts of names.
    fileprivate static func plainEvidence(
        _ left: borrowing Span<IdentityMark>, _ right: borrowing Span<IdentityMark>, _ tally: MarkTally
    ) -> IdentityFinding {
        var finding = IdentityFinding()
        if tally.agrees(.slug) { finding.insert(.slug) }
        if tally.agrees(.englishName) {
            finding.insert(.englishName)
        } else if meets(left, right, .slug, .englishName, tally) {
            finding.insert(.slugAsName)
        }
        if tally.agrees(.name) { finding.insert(.name) }
        compareAliases(left, right, tally, &finding)
        compareOrigin(left, right, tally, &finding)
        note(tally.agrees(.type), .type, .typeDiffers, tally, .type, &finding)
        note(tally.agrees(.family), .family, .familyDiffers, tally, .family, &finding)
        note(tally.agrees(.field), .field, .fieldDiffers, tally, .field, &finding)
        if tally.agrees(.summary) {
            finding.insert(.summary)
        } else if tally.agrees(.sentence) {
            finding.insert(.sentence)
        } else if tally.bothHave(.summary) {
            finding.insert(.summaryDiffers)
        }
        return finding
    }

    private static func note(
        _ agrees: Bool, _ kind: IdentityEvidence, _ against: IdentityEvidence, _ tally: MarkTally,
        _ row: IdentityMark.Kind, _ finding: inout IdentityFinding
    ) {
        if agrees {
            finding.insert(kind)
        } else if tally.bothHave(row) {
            finding.insert(against)
        }
    }

    /// Whether a value of one is, as another kind, a value of the other.
    private static func meets(
        _ left: borrowing Span<IdentityMark>, _ right: borrowing Span<IdentityMark>, _ kind: IdentityMark.Kind,
        _ otherKind: IdentityMark.Kind, _ tally: MarkTally
    ) -> Bool {
        if tally.leftHas(kind), tally.rightHas(otherKind), meets(left, kind, right, otherKind) { return true }
        return tally.rightHas(kind) && tally.leftHas(otherKind) && meets(right, kind, left, otherKind)
    }

    private static func meets(
        _ one: borrowing Span<IdentityMark>, _ kind: IdentityMark.Kind, _ other: borrowing Span<IdentityMark>,
        _ otherKind: IdentityMark.Kind
    ) -> Bool {
        // Both ascend by their values.
        let (here, there) = (IdentityMarks.range(kind, in: one), IdentityMarks.range(otherKind, in: other))
        var (first, second) = (here.lowerBound, there.lowerBound)
        while first < here.upperBound, second < there.upperBound {
            let (left, right) = (one[first].value, other[second].value)
            if left == right { return true }
            if left < right { first += 1 } else { second += 1 }
        }
        return false
    }

    private static func compareAliases(
        _ left: borrowing Span<IdentityMark>, _ right: borrowing Span<IdentityMark>, _ tally: MarkTally,
        _ finding: inout IdentityFinding
    ) {
        if tally.agrees(.aliasList) {
            finding.insert(.aliasList)
        } else if tally.bothHave(.aliasList), tally.agrees(.alias) || tally.agrees(.abbreviation) {
            finding.insert(.aliasListDiffers)
        }
        if tally.commonAliases > 1 {
            finding.insert(.aliases)
        } else if tally.commonAliases == 1 {
            finding.insert(.alias)
        } else if tally.bothHave(.alias), !tally.agrees(.aliasList), !tally.agrees(.abbreviation) {
            finding.insert(.aliasesDiffer)
        }
        if tally.agrees(.abbreviation) { finding.insert(.abbreviation) }
        if meets(left, right, .alias, .spelling, tally) { finding.insert(.aliasAsName) }
    }

    private static func compareOrigin(
        _ left: borrowing Span<IdentityMark>, _ right: borrowing Span<IdentityMark>, _ tally: MarkTally,
        _ finding: inout IdentityFinding
    ) {
        if tally.agrees(.work) || tally.agrees(.doi) {
            finding.insert(.work)
        } else if tally.bothHave(.work) || tally.bothHave(.doi) {
            finding.insert(.workDiffers)
        }
        note(
            tally.agrees(.originator), tally.agrees(.people) ? .people : .originators, .originatorsDiffer, tally,
            .originator, &finding)
        if tally.agrees(.year) {
            finding.insert(.year)
        } else if tally.bothHave(.year), let gap = gap(left, right), gap > tolerance {
            finding.insert(.yearDiffers)
        }
    }

    /// Years between a report and its journal.
    private static let tolerance = 2

    /// The smallest number of years between any two spans; 0 where they overlap, nil where one side has none.
    private static func gap(_ left: borrowing Span<IdentityMark>, _ right: borrowing Span<IdentityMark>) -> Int? {
        var smallest: Int?
        let there = IdentityMarks.range(.year, in: right)
        for one in IdentityMarks.range(.year, in: left) {
            for other in there {
                let (one, other) = (left[one].years, right[other].years)
                smallest = min(smallest ?? .max, max(0, one.first - other.last, other.first - one.last))
            }
        }
        return smallest
    }

    // MARK: Names

    /// How names differ, where no English name is the same.
    private func compareNames(
        _ left: IdentityMarks, _ right: IdentityMarks, _ tally: MarkTally, _ finding: inout IdentityFinding
    ) {
        if tally.bothHave(.englishName), !finding.contains(.slugAsName) {
            switch difference(left, left.marks(.englishName), right, right.marks(.englishName)) {
            case .slip: finding.insert(.nameSlip)
            case .letter: finding.insert(.nameLetterDiffers)
            case .qualifier: finding.insert(.englishWordDiffers)
            case .other: finding.insert(.englishNameDiffers)
            }
        }
        // Of one English name there may be several translations.
        if tally.bothHave(.name), !tally.agrees(.name) { compareNamesOfOneLanguage(left, right, &finding) }
    }

    /// Names that two groups have in the same language, where none is the same.
    private func compareNamesOfOneLanguage(
        _ left: IdentityMarks, _ right: IdentityMarks, _ finding: inout IdentityFinding
    ) {
        var (one, other) = (left.marks(.name), right.marks(.name))
        while let first = one.first, let second = other.first {
            if first.language < second.language {
                one.removeFirst()
            } else if second.language < first.language {
                other.removeFirst()
            } else {
                let here = one.prefix { $0.language == first.language }
                let there = other.prefix { $0.language == first.language }
                switch difference(left, here, right, there) {
                case .slip: finding.insert(.nameSlip)
                case .letter: finding.insert(.nameLetterDiffers)
                case .qualifier: finding.insert(.wordDiffers)
                case .other: finding.insert(.nameDiffers)
                }
                one = one.dropFirst(here.count)
                other = other.dropFirst(there.count)
            }
        }
    }

    /// The smallest difference between any two names. A method has one name a language and its slips, so few are compared.
    private func difference(
        _ left: IdentityMarks, _ here: ArraySlice<IdentityMark>, _ right: IdentityMarks,
        _ there: ArraySlice<IdentityMark>
    ) -> NameDifference {
        var smallest = NameDifference.other
        for one in here.prefix(4) {
            for other in there.prefix(4) {
                guard let one = left.name(one), let other = right.name(other) else { continue }
                smallest = min(smallest, difference(one, other))
            }
        }
        return smallest
    }

    private func difference(_ one: NamedMark, _ other: NamedMark) -> NameDifference {
        let pair = NamePair(one.hash, other.hash)
        if let known = differences[pair] { return known }
        let difference = NameDifference.between(Array(one.text(in: profiles)), Array(other.text(in: profiles)))
        differences[pair] = difference
        return difference
    }
}
