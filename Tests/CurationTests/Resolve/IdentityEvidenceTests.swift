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
        for _ in 0..<4 { group.formUnion(IdentityMarks([right])) }
        group.formUnion(IdentityMarks([wrong]))
        #expect(group.contains(right) && group.contains(wrong))
        group.formUnion(IdentityMarks([right]))
        #expect(group.contains(right) && !group.contains(wrong))
        // Names are of their language: the only one in a language is no rarity.
        let name = IdentityMark(name: Array("a".utf8), language: "ko")
        group.formUnion(IdentityMarks([name, IdentityMark(name: Array("b".utf8), language: "vi")]))
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

    /// 600 columns share an alias: every one is compared with a few, not with all.
    @Test func aLargeBlockIsCut() {
        let profiles = (0..<600).map { number in
            IdentityMarks([IdentityMark(.alias, "analysis".utf8), IdentityMark(.work, "work \(number)".utf8)])
        }
        let blocks = IdentityBlocks(profiles)
        #expect(blocks.cuts == [Resolution.CutBlock(kind: "name or alias", size: 600)])
        #expect(blocks.pairs.count < 600 * 2 * IdentityBlocks.neighbours)
        #expect(blocks.pairs.count >= 599)
        let small = IdentityBlocks(Array(profiles.prefix(IdentityBlocks.limit)))
        #expect(small.cuts.isEmpty)
        #expect(small.pairs.count == IdentityBlocks.limit * (IdentityBlocks.limit - 1) / 2)
    }
}
