/// Finds out which columns of which pages are one method.
///
/// Evidence of many kinds is weighed (``IdentityEvidence``) for columns that share a key (``IdentityBlocks``); the likeliest
/// join first (``IdentityClustering``). Two columns of one page are different methods, and so are two slugs, unless a person
/// says *same*; a person's *different* always holds. What is neither sure nor unlikely stays apart and is a ``NearMiss``.
///
///     let resolution = Resolver(decisions: decisions).resolve(profiles)
///     for cluster in resolution.clusters { print(cluster.members.map { profiles[Int($0)].identity }) }
public struct Resolver: Sendable {
    private let constraints: IdentityConstraints

    public init(decisions: [Decision]) {
        constraints = IdentityConstraints(decisions)
    }

    /// The clusters of mentions; their order is no matter.
    public func resolve(_ mentions: [MethodMention]) -> MentionResolution {
        let sorted = mentions.sorted(by: MethodMention.precedes)
        return MentionResolution(resolve(IdentityProfiles(sorted)), of: sorted)
    }

    /// The clusters of profiles. Takes time nearly in proportion to their number.
    public func resolve(_ profiles: IdentityProfiles, workers: Int = 1) -> Resolution {
        resolve(profiles, reusing: StoredResolution(), workers: workers).resolution
    }

    /// The same, where most may be as it was in an earlier resolution: only components that changed are made anew.
    ///
    /// - Parameters:
    ///   - stored: what an earlier resolution left. The result does not depend on it.
    ///   - workers: how many threads work at the same time. The result does not depend on it.
    public func resolve(
        _ profiles: IdentityProfiles, reusing stored: StoredResolution, workers: Int
    ) -> RenewedResolution {
        var run = ResolutionRun(profiles, constraints, reusing: stored, workers: workers)
        return run.run()
    }
}
