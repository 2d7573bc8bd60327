import Testing

@testable import Curation

/// A resolution that takes over from an earlier one is the same as one from nothing, whatever changed in between.
@Suite struct ResolutionReuseTests {
    private struct Workspace {
        var pages: [DrawnProfiles.Page] = []
        var decisions: [Decision.Content] = []
        var drawn = 0

        /// Pages come, go, change and move; decisions come and go.
        mutating func change(_ draw: inout DrawnProfiles.Draw) {
            for _ in 0..<Int.random(in: 0...3, using: &draw) {
                let place = Int.random(in: 0...pages.count, using: &draw)
                drawn += 1
                switch Int.random(in: 0..<8, using: &draw) {
                case 0, 1, 2: pages.insert(DrawnProfiles.page(drawn, &draw), at: place)
                case 3 where place < pages.count: pages.remove(at: place)
                case 4 where place < pages.count: pages[place] = DrawnProfiles.page(drawn, &draw)
                case 5 where place < pages.count: pages.append(pages.remove(at: place))
                case 6: decide(&draw)
                case 7 where !decisions.isEmpty: decisions.removeFirst()
                default: break
                }
            }
        }

        private mutating func decide(_ draw: inout DrawnProfiles.Draw) {
            let ids = pages.joined().flatMap { [$0.identity, $0.distinguished($0.identity)] }
            guard let one = ids.randomElement(using: &draw), let other = ids.randomElement(using: &draw), one != other
            else { return }
            decisions.append(Bool.random(using: &draw) ? .same(one, other) : .different(one, other))
        }

        var resolver: Resolver { Resolver(decisions: decisions.map { Mentions.decision($0) }) }
        var profiles: IdentityProfiles { DrawnProfiles.profiles(pages) }
    }

    /// - Parameter size: pages to begin with; with many, blocks are cut.
    @Test(arguments: [(0, 12), (20, 12), (40, 10), (75, 5)], 0..<4)
    func reuseIsTheSameAsAFreshStart(_ size: (start: Int, steps: Int), _ seed: Int) throws {
        var draw = DrawnProfiles.Draw(state: UInt64(seed * 1000 + size.start))
        var workspace = Workspace()
        for number in 0..<size.start { workspace.pages.append(DrawnProfiles.page(-number - 1, &draw)) }
        var stored = StoredResolution()
        for _ in 0..<size.steps {
            let profiles = workspace.profiles
            let fresh = workspace.resolver.resolve(profiles, reusing: StoredResolution(), workers: 1)
            let reused = workspace.resolver.resolve(
                profiles, reusing: try StoredResolution(bytes: stored.bytes), workers: 2)
            #expect(reused.resolution == fresh.resolution)
            #expect(reused.stored == fresh.stored)
            #expect(reused.stored.bytes == fresh.stored.bytes)
            #expect(fresh.renewed == Array(fresh.resolution.clusters.indices))
            stored = reused.stored
            workspace.change(&draw)
        }
    }

    /// Columns that only a block that is cut brings together: who is compared with whom depends on all that are in it.
    @Test(arguments: [130, 160], 0..<3)
    func aCutBlockIsMadeAnewWhenItsMembersChange(_ start: Int, _ seed: Int) {
        var draw = DrawnProfiles.Draw(state: UInt64(seed))
        var numbers = Array(0..<start)
        var (next, stored) = (start, StoredResolution())
        var sawCut = false
        for _ in 0..<25 {
            let profiles = DrawnProfiles.profiles(numbers.map { [DrawnProfiles.pairedColumn($0)] })
            let fresh = Resolver(decisions: []).resolve(profiles, reusing: StoredResolution(), workers: 1)
            let reused = Resolver(decisions: []).resolve(profiles, reusing: stored, workers: 1)
            #expect(reused.resolution == fresh.resolution)
            #expect(reused.stored == fresh.stored)
            sawCut = sawCut || !fresh.resolution.cutBlocks.isEmpty
            #expect(!fresh.resolution.nearMisses.isEmpty)
            stored = reused.stored
            for _ in 0..<Int.random(in: 1...4, using: &draw) {
                if Bool.random(using: &draw) {
                    numbers.remove(at: Int.random(in: numbers.indices, using: &draw))
                } else {
                    numbers.insert(next, at: Int.random(in: numbers.indices, using: &draw))
                    next += 1
                }
            }
        }
        #expect(sawCut)
    }

    /// What is drawn has what reuse must get right.
    @Test func drawnPagesHaveCutBlocksNearMissesAndLargeClusters() {
        var draw = DrawnProfiles.Draw(state: 1)
        let resolution = Resolver(decisions: []).resolve(
            DrawnProfiles.profiles((0..<150).map { DrawnProfiles.page($0, &draw) }))
        #expect(!resolution.cutBlocks.isEmpty)
        #expect(resolution.nearMisses.count > 10)
        #expect(resolution.clusters.contains { $0.members.count > 10 })
    }

    /// What was left by pages that are all gone is of no use and does no harm.
    @Test(arguments: [0, 3, 140])
    func pagesThatAreAllOthersAreAFreshStart(_ count: Int) {
        var draw = DrawnProfiles.Draw(state: 5)
        let before = DrawnProfiles.profiles((0..<150).map { DrawnProfiles.page($0, &draw) })
        let after = DrawnProfiles.profiles((0..<count).map { DrawnProfiles.page(1000 + $0, &draw) })
        let stored = Resolver(decisions: []).resolve(before, reusing: StoredResolution(), workers: 1).stored
        let fresh = Resolver(decisions: []).resolve(after, reusing: StoredResolution(), workers: 1)
        let reused = Resolver(decisions: []).resolve(after, reusing: stored, workers: 1)
        #expect(reused.resolution == fresh.resolution)
        #expect(reused.stored == fresh.stored)
    }

    @Test func nothingIsMadeAnewWhenNothingChanged() {
        var draw = DrawnProfiles.Draw(state: 2)
        let profiles = DrawnProfiles.profiles((0..<100).map { DrawnProfiles.page($0, &draw) })
        let first = Resolver(decisions: []).resolve(profiles, reusing: StoredResolution(), workers: 1)
        let second = Resolver(decisions: []).resolve(profiles, reusing: first.stored, workers: 1)
        #expect(second.renewed.isEmpty)
        #expect(second.resolution == first.resolution)
    }

    /// Clusters that are not said to be new are as they were, by page and column.
    @Test(arguments: 0..<8)
    func whatIsNotNewIsAsItWas(_ seed: Int) {
        var draw = DrawnProfiles.Draw(state: UInt64(seed))
        var workspace = Workspace()
        for number in 0..<40 { workspace.pages.append(DrawnProfiles.page(-number - 1, &draw)) }
        let unrelated = (0..<30).map { number in
            [
                DrawnProfiles.profile(
                    page: 1000 + number, column: 0, marks: [IdentityMark(.work, "work of \(number / 3)".utf8)],
                    slug: Array("alone-\(number / 3)".utf8))
            ]
        }
        workspace.pages += unrelated
        let before = workspace.profiles
        let first = workspace.resolver.resolve(before, reusing: StoredResolution(), workers: 1)
        workspace.pages[Int.random(in: 0..<40, using: &draw)] = DrawnProfiles.page(1, &draw)
        let after = workspace.profiles
        let second = workspace.resolver.resolve(after, reusing: first.stored, workers: 1)
        let known = Set(first.resolution.clusters.map { Self.lines($0, before) })
        let renewed = Set(second.renewed)
        for (index, cluster) in second.resolution.clusters.enumerated() where !renewed.contains(index) {
            #expect(known.contains(Self.lines(cluster, after)))
        }
        // At least the pages that share nothing with the others.
        #expect(renewed.count <= second.resolution.clusters.count - 10)
    }

    private static func lines(_ cluster: Resolution.Cluster, _ profiles: IdentityProfiles) -> [String] {
        zip(cluster.members, cluster.links).map { member, link in
            let id = profiles[Int(member)].id
            return "\(id.pageDigest) \(id.column) \(link?.words ?? "")"
        }
    }

    @Test(arguments: 0..<2)
    func theNumberOfWorkersIsNoMatter(_ seed: Int) {
        var draw = DrawnProfiles.Draw(state: UInt64(seed))
        // More atoms than a thread takes at once.
        let profiles = DrawnProfiles.profiles((0..<600).map { DrawnProfiles.page($0, &draw) })
        let one = Resolver(decisions: []).resolve(profiles, reusing: StoredResolution(), workers: 1)
        let four = Resolver(decisions: []).resolve(profiles, reusing: StoredResolution(), workers: 4)
        #expect(one.resolution == four.resolution)
        #expect(one.stored == four.stored)
    }
}
