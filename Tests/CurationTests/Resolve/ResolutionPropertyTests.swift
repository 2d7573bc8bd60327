import Testing

@testable import Curation

/// What holds for every set of pages; the pages are drawn from methods that look alike.
@Suite struct ResolutionPropertyTests {
    /// A source of choices that is the same in every run.
    private struct Draw: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            let mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            return (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        }
    }

    /// Pages of one to three columns, in any dress, with cells missing and wrong.
    private static func pages(_ seed: UInt64, count: Int) -> [[MethodMention]] {
        var draw = Draw(state: seed)
        let start = Int.random(in: 0..<Lookalikes.methods.count - 8, using: &draw)
        let methods = Array(Lookalikes.methods[start..<start + 8])
        return (0..<count).map { number in
            let columns = methods.shuffled(using: &draw).prefix(Int.random(in: 1...3, using: &draw)).map { method in
                column(method, methods, &draw)
            }
            return Mentions.page("page-\(1000 + number)", ["ko", "vi"].randomElement(using: &draw), columns: columns)
        }
    }

    private static func column(
        _ method: LookalikeMethod, _ others: [LookalikeMethod], _ draw: inout Draw
    ) -> Column {
        let dress = LookalikeMethod.Dress.allCases.randomElement(using: &draw) ?? .whole
        let language = ["ko", "vi"].randomElement(using: &draw) ?? "ko"
        var column = Mentions.column(
            method.names[language] ?? "", english: dress == .whole || dress == .english ? method.english : nil,
            slug: dress == .whole || dress == .slug ? Slug.make(from: method.english) : nil, method.cells)
        for row in RowKey.allCases where column.cells[row] != nil {
            switch Int.random(in: 0..<10, using: &draw) {
            case 0: column.cells[row] = nil
            case 1: column.cells[row]?.text = others.randomElement(using: &draw)?.cells[row] ?? "x"
            case 2: column.cells[row]?.needsReview = true
            default: break
            }
        }
        return column
    }

    private static func clusters(_ pages: [[MethodMention]], _ decisions: [Decision.Content] = []) -> Set<String> {
        Set(Mentions.clusters(pages.flatMap(\.self), decisions))
    }

    @Test(arguments: 1...40)
    func theOrderOfTheMentionsIsNoMatter(_ seed: Int) {
        let pages = Self.pages(UInt64(seed), count: 24)
        var draw = Draw(state: UInt64(seed))
        let mentions = pages.flatMap(\.self)
        let expected = Resolver(decisions: []).resolve(mentions)
        let shuffled = Resolver(decisions: []).resolve(mentions.shuffled(using: &draw))
        #expect(
            shuffled.clusters.map { $0.mentions.map(\.page.path) }
                == expected.clusters.map { $0.mentions.map(\.page.path) })
        #expect(shuffled.clusters.map(\.links) == expected.clusters.map(\.links))
        #expect(shuffled.nearMisses == expected.nearMisses)
    }

    @Test(arguments: 1...40)
    func anUnrelatedPageChangesNoOtherCluster(_ seed: Int) {
        let pages = Self.pages(UInt64(seed), count: 24)
        let unrelated = Mentions.page(
            "another", "ko",
            Mentions.column(
                "무관한 방법", english: "Wholly Unrelated Procedure", slug: "wholly-unrelated-procedure",
                [.originYear: "1777", .originator: "Nobody, N.", .type: "Unheard of", .aliases: "none, nothing"]),
            Mentions.column("또 다른 방법", [.type: "Unheard of", .originYear: "1778"]))
        let before = Self.clusters(pages)
        #expect(Self.clusters(pages + [unrelated]) == before.union(["another#0", "another#1"]))
    }

    @Test(arguments: 1...40)
    func columnsOfOnePageNeverJoin(_ seed: Int) {
        for cluster in Resolver(decisions: []).resolve(Self.pages(UInt64(seed), count: 40).flatMap(\.self)).clusters {
            let pages = cluster.mentions.map(\.page.path)
            #expect(Set(pages).count == pages.count)
        }
    }

    @Test(arguments: 1...40)
    func differentAlwaysHolds(_ seed: Int) {
        let pages = Self.pages(UInt64(seed), count: 24)
        let identities = pages.flatMap(\.self).map { IdentityProfile($0).identity }
        var draw = Draw(state: UInt64(seed))
        var decisions: [Decision.Content] = []
        for _ in 0..<6 {
            let pair = identities.shuffled(using: &draw).prefix(2)
            if pair[0] == pair[1] { continue }
            decisions.append(.different(pair[0], pair[1]))
            // A `same` that says the contrary, in part or through a third, changes nothing.
            decisions.append(.same(pair[0], pair[1]))
            if let third = identities.randomElement(using: &draw) {
                decisions += [.same(pair[0], third), .same(third, pair[1])].filter { $0 != .same(third, third) }
            }
        }
        let resolution = Resolver(decisions: decisions.map { Mentions.decision($0) }).resolve(pages.flatMap(\.self))
        for cluster in resolution.clusters {
            let here = Set(cluster.mentions.map { IdentityProfile($0).identity })
            for case .different(let one, let other) in decisions {
                #expect(!(here.contains(one) && here.contains(other)))
            }
        }
    }

    @Test(arguments: 1...40)
    func slugsNeverMeetOrPart(_ seed: Int) {
        var clusterOfSlug: [String: Int] = [:]
        for (index, cluster) in Resolver(decisions: []).resolve(Self.pages(UInt64(seed), count: 40).flatMap(\.self))
            .clusters
            .enumerated()
        {
            let slugs = Set(cluster.mentions.compactMap(\.slug))
            #expect(slugs.count < 2)
            for slug in slugs { #expect(clusterOfSlug.updateValue(index, forKey: slug) == nil) }
        }
    }
}
