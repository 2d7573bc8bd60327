/// Finds the evidence between two profiles.
struct IdentityComparer: Sendable {
    /// The texts of names, to tell a slip of the pen from another name.
    private let names: NameTexts

    init(names: NameTexts) {
        self.names = names
    }

    /// All evidence for and against; a row that one of the two does not show says nothing.
    func compare(_ left: IdentityMarks, _ right: IdentityMarks) -> IdentityFinding {
        var finding = IdentityFinding()
        let tally = Tally(left, right)
        compareNames(left, right, tally, &finding)
        compareAliases(left, right, tally, &finding)
        compareOrigin(left, right, tally, &finding)
        note(tally.agrees(.type), .type, .typeDiffers, tally, [.type], &finding)
        note(tally.agrees(.family), .family, .familyDiffers, tally, [.family], &finding)
        note(tally.agrees(.field), .field, .fieldDiffers, tally, [.field], &finding)
        if tally.agrees(.summary) {
            finding.insert(.summary)
        } else if tally.agrees(.sentence) {
            finding.insert(.sentence)
        } else if tally.bothHave(.summary) {
            finding.insert(.summaryDiffers)
        }
        return finding
    }

    /// For each kind: how many marks two profiles have in common, and which kinds either has.
    private struct Tally {
        private var inLeft: UInt32 = 0
        private var inRight: UInt32 = 0
        private var common: UInt32 = 0
        private(set) var commonAliases = 0

        init(_ left: IdentityMarks, _ right: IdentityMarks) {
            var (one, other) = (0, 0)
            while one < left.marks.count, other < right.marks.count {
                let (first, second) = (left.marks[one], right.marks[other])
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
            for mark in left.marks[one...] { inLeft |= 1 << UInt32(mark.kind) }
            for mark in right.marks[other...] { inRight |= 1 << UInt32(mark.kind) }
        }

        func agrees(_ kind: IdentityMark.Kind) -> Bool { common & 1 << UInt32(kind.rawValue) != 0 }
        func bothHave(_ kind: IdentityMark.Kind) -> Bool { inLeft & inRight & 1 << UInt32(kind.rawValue) != 0 }
    }

    private func note(
        _ agrees: Bool, _ kind: IdentityEvidence, _ against: IdentityEvidence, _ tally: Tally,
        _ kinds: [IdentityMark.Kind], _ finding: inout IdentityFinding
    ) {
        if agrees {
            finding.insert(kind)
        } else if kinds.contains(where: tally.bothHave) {
            finding.insert(against)
        }
    }

    // MARK: Names

    private func compareNames(
        _ left: IdentityMarks, _ right: IdentityMarks, _ tally: Tally, _ finding: inout IdentityFinding
    ) {
        if tally.agrees(.slug) { finding.insert(.slug) }
        if tally.agrees(.englishName) {
            finding.insert(.englishName)
        } else if Self.meets(left, .slug, right, .englishName) || Self.meets(right, .slug, left, .englishName) {
            finding.insert(.slugAsName)
        } else if tally.bothHave(.englishName) {
            switch difference(left.marks(.englishName), right.marks(.englishName)) {
            case .slip: finding.insert(.nameSlip)
            case .letter: finding.insert(.nameLetterDiffers)
            case .qualifier: finding.insert(.englishWordDiffers)
            case .other: finding.insert(.englishNameDiffers)
            }
        }
        if tally.agrees(.name) {
            finding.insert(.name)
        } else if !tally.agrees(.englishName) {
            // Of one English name there may be several translations.
            compareNamesOfOneLanguage(left, right, &finding)
        }
        if tally.agrees(.name) || tally.agrees(.englishName) { return }
        if tally.agrees(.spelling) {
            finding.insert(.spelling)
        } else if tally.agrees(.nameWord), !finding.comparesNames {
            finding.insert(.nameWord)
        }
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
                switch difference(here, there) {
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
    private func difference(_ left: ArraySlice<IdentityMark>, _ right: ArraySlice<IdentityMark>) -> NameDifference {
        var smallest = NameDifference.other
        for one in left.prefix(4) {
            for other in right.prefix(4) {
                guard let one = names[one], let other = names[other] else { continue }
                smallest = min(smallest, NameDifference.between(one, other))
            }
        }
        return smallest
    }

    private func compareAliases(
        _ left: IdentityMarks, _ right: IdentityMarks, _ tally: Tally, _ finding: inout IdentityFinding
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
        if Self.meets(left, .alias, right, .spelling) || Self.meets(right, .alias, left, .spelling) {
            finding.insert(.aliasAsName)
        }
    }

    /// Whether a value of one is, as another kind, a value of the other.
    private static func meets(
        _ one: IdentityMarks, _ kind: IdentityMark.Kind, _ other: IdentityMarks, _ otherKind: IdentityMark.Kind
    ) -> Bool {
        one.marks(kind).contains { other.contains($0.asKind(otherKind)) }
    }

    // MARK: Origin

    private func compareOrigin(
        _ left: IdentityMarks, _ right: IdentityMarks, _ tally: Tally, _ finding: inout IdentityFinding
    ) {
        note(
            tally.agrees(.work) || tally.agrees(.doi), .work, .workDiffers, tally, [.work, .doi], &finding)
        note(
            tally.agrees(.originator), tally.agrees(.people) ? .people : .originators, .originatorsDiffer, tally,
            [.originator], &finding)
        if tally.agrees(.year) {
            finding.insert(.year)
        } else if let gap = Self.gap(left.marks(.year), right.marks(.year)), gap > Self.tolerance {
            finding.insert(.yearDiffers)
        }
    }

    /// Years between a report and its journal.
    private static let tolerance = 2

    /// The smallest number of years between any two spans; 0 where they overlap, nil where one side has none.
    private static func gap(_ left: ArraySlice<IdentityMark>, _ right: ArraySlice<IdentityMark>) -> Int? {
        var smallest: Int?
        for one in left.map(\.years) {
            for other in right.map(\.years) {
                smallest = min(smallest ?? .max, max(0, one.first - other.last, other.first - one.last))
            }
        }
        return smallest
    }
}
