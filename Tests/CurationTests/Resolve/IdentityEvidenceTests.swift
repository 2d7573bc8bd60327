import Testing

@testable import Curation

/// The table of evidence, and how its rows add up.
@Suite struct IdentityEvidenceTests {
    @Test func everyRowIsTold() {
        let rows = IdentityEvidence.allCases.map(\.row)
        #expect(Set(rows.map(\.id)).count == rows.count)
        #expect(Set(rows.map(\.words)).count == rows.count)
        for row in rows {
            #expect(row.weight != 0 && !row.reason.isEmpty)
            #expect(row.id.utf8.allSatisfy { $0.isLower || $0 == UInt8(ascii: "-") })
        }
    }

    /// Of each group the strongest counts whole and the others a quarter, for and against apart.
    @Test func groupsAreNotCountedTwice() {
        let prior = IdentityEvidence.prior
        #expect(IdentityFinding([]).score == prior)
        #expect(IdentityFinding([.work]).score == prior + 30)
        #expect(IdentityFinding([.work, .originators, .year]).score == prior + 30 + (12 + 14) / 4)
        #expect(IdentityFinding([.work, .type]).score == prior + 30 + 15)
        #expect(IdentityFinding([.work, .yearDiffers]).score == prior + 30 - 12)
        #expect(IdentityFinding([.yearDiffers, .workDiffers]).score == prior - 15 - 12 / 4)
    }

    @Test func slugAndEnglishNameAreEnoughAloneAndNoOtherIs() {
        for kind in IdentityEvidence.allCases {
            let isEnough = IdentityFinding([kind]).score >= IdentityEvidence.joins
            #expect(isEnough == [.slug, .englishName, .slugAsName].contains(kind), "\(kind)")
        }
    }

    @Test func wordsBeginWithTheStrongest() {
        #expect(
            IdentityFinding([.typeDiffers, .work]).words == "same seminal source +30, other type -12")
    }

    /// Each pair of names with how they differ.
    @Test(arguments: [
        ("random-forest", "random-forset", "slip"), ("random-forest", "random-forests", "slip"),
        ("randomforest", "random-forest", "slip"), ("mediation-analysis", "medication-analysis", "slip"),
        ("k-means-clustering", "x-means-clustering", "letter"), ("arima-model", "sarima-model", "letter"),
        ("symmetric-test", "asymmetric-test", "letter"), ("panel-test", "panelxtest", "letter"),
        ("type-1-error", "type-2-error", "qualifier"), ("one-way-anova", "two-way-anova", "qualifier"),
        ("kruskal-wallis-test", "robust-kruskal-wallis-test", "qualifier"),
        ("pca", "kernel-pca", "qualifier"), ("k-means", "k-means-plus-plus", "qualifier"),
        ("주성분 분석", "커널 주성분 분석", "qualifier"), ("主成分分析", "核主成分分析", "qualifier"),
        ("因子分析", "確認的因子分析", "qualifier"), ("pca", "lda", "other"),
        ("random-forest", "support-vector-machine", "other"), ("garch", "egarch", "other"),
    ])
    func namesDiffer(_ one: String, _ other: String, _ expected: String) {
        for (left, right) in [(one, other), (other, one)] {
            #expect("\(NameDifference.between(Array(left.utf8), Array(right.utf8)))" == expected)
        }
    }

    @Test(arguments: [
        ("Phân bổ Dirichlet tiềm ẩn", ["phân", "dirichlet"]), ("VADER 감성 분석", ["vader"]),
        ("Student's t-Test", ["student"]),
        ("랜덤 포레스트", []), ("Robust Regression Analysis", []), ("LDA", ["lda"]), ("Cox Model", []),
    ])
    func properWordsAreWhatTranslationsKeep(_ name: String, _ words: [String]) {
        #expect(ProperWords.of(name).map { String(decoding: $0, as: UTF8.self) } == words)
    }

    /// One page in fifty that shows the value of another method must not make its group agree with that one.
    @Test func aRareValueOfAGroupSaysNothing() {
        let right = IdentityMark(.summary, "right".utf8)
        let wrong = IdentityMark(.summary, "wrong".utf8)
        var group = IdentityMarks([right])
        for _ in 0..<4 { group = group.union(IdentityMarks([right])) }
        group = group.union(IdentityMarks([wrong]))
        #expect(group.contains(right) && group.contains(wrong))
        group = group.union(IdentityMarks([right]))
        #expect(group.contains(right) && !group.contains(wrong))
        // Names are of their language: the only one in a language is no rarity.
        let name = IdentityMark(name: Array("a".utf8), language: "ko")
        group = group.union(IdentityMarks([name, IdentityMark(name: Array("b".utf8), language: "vi")]))
        #expect(group.contains(name))
    }

    @Test func marksKeepYearsAndLanguages() {
        let span = IdentityMark(year: -349, to: 1999).years
        #expect(span.first == -349 && span.last == 1999)
        let (ko, korean) = (IdentityMark(name: [65], language: "ko"), IdentityMark(name: [65], language: "ko-KR"))
        #expect(ko == korean)
        #expect(ko != IdentityMark(name: [65], language: "vi"))
        #expect(IdentityMark(.work, [65]) != IdentityMark(.work, [65, 0]))
    }

    /// What a group is made of at once is what its columns make one by one.
    @Test func aGroupIsTheUnionOfItsColumns() {
        var profiles = IdentityProfiles()
        for column in 0..<7 {
            profiles.append(
                DrawnProfiles.profile(
                    page: column, column: 0,
                    marks: [
                        IdentityMark(.summary, column == 3 ? "wrong".utf8 : "right".utf8),
                        IdentityMark(name: Array("name \(column % 2)".utf8), language: column == 0 ? "ko" : "vi"),
                    ]))
        }
        var union = IdentityMarks(profiles, [0])
        for column in 1..<7 { union = union.union(IdentityMarks(profiles, [Int32(column)])) }
        let group = IdentityMarks(profiles, [0, 1, 2, 3, 4, 5, 6])
        #expect(group.marks == union.marks)
        #expect(group.names.map(\.mark) == union.names.map(\.mark))
        #expect(!group.contains(IdentityMark(.summary, "wrong".utf8)))
    }

    /// 600 columns share an alias: every one is compared with a few, not with all.
    @Test func aLargeBlockIsCut() {
        let groups = (0..<600).map { number in
            IdentityMarks([IdentityMark(.alias, "analysis".utf8), IdentityMark(.work, "work \(number)".utf8)])
        }
        let (pairs, cuts) = Self.pairs(groups)
        #expect(cuts == [600])
        #expect(pairs < 600 * 2 * IdentityBlocks.neighbours)
        #expect(pairs >= 599)
        let small = Self.pairs(Array(groups.prefix(IdentityBlocks.limit)))
        #expect(small.cuts.isEmpty)
        #expect(small.pairs == IdentityBlocks.limit * (IdentityBlocks.limit - 1) / 2)
    }

    /// How many pairs are compared, and how large the blocks are that are cut.
    private static func pairs(_ groups: [IdentityMarks]) -> (pairs: Int, cuts: [Int]) {
        var keys = KeyLists()
        for group in groups { keys.append(BlockKeys.of(group)) }
        var blocks = IdentityBlocks(keys)
        blocks.cut(marks: groups, digests: groups.indices.map { UInt128($0) })
        let pairs = groups.indices.reduce(0) { sum, atom in
            sum + blocks.candidates(of: Int32(atom), isOneWay: true).count
        }
        return (pairs, blocks.cuts.map(\.members.count))
    }
}
