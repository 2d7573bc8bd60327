extension RecordBuilder {
    /// A record that is to be made: what is known of it without any claim.
    struct Plan: Sendable {
        var id: String
        /// Whether another method would have had the id too.
        var isShared: Bool
        /// The columns that speak of it; they need no claims.
        var cluster: MethodCluster
        /// Records that share much with this one and are others, the likeliest first.
        var neighbours: [Neighbour] = []
    }

    /// The records of all clusters, sorted by id, with questions about clusters that may be one method.
    public func records(of resolution: MentionResolution) -> [Built] {
        plans(of: resolution).map { built($0, cluster: $0.cluster) }
    }

    /// What records there are to be, sorted by id.
    ///
    /// - Parameter ids: of the clusters, when they are at hand.
    func plans(of resolution: MentionResolution, ids: [(id: String, isShared: Bool)]? = nil) -> [Plan] {
        let ids = ids ?? identifiers.unique(resolution.clusters)
        var plans = zip(resolution.clusters, ids).map { Plan(id: $1.id, isShared: $1.isShared, cluster: $0) }
        for miss in resolution.nearMisses { note(miss, in: &plans) }
        for index in plans.indices { plans[index].neighbours.sort(by: Neighbour.precedes) }
        return plans.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    /// The record of a plan with all questions about it.
    ///
    /// - Parameter cluster: the columns of the plan with their claims.
    func built(_ plan: Plan, cluster: MethodCluster) -> Built {
        var built = build(cluster, id: plan.id, isShared: plan.isShared)
        built.neighbours = plan.neighbours
        built.review += identityQuestions(plan)
        return built
    }

    // MARK: Neighbours

    /// Tells both clusters of a near miss about each other; the question goes to the one that is less sure of its id.
    private func note(_ miss: NearMiss, in plans: inout [Plan]) {
        let asked =
            Self.certainty(plans[miss.one].cluster) > Self.certainty(plans[miss.other].cluster) ? miss.other : miss.one
        let isDecided = identifiers.areApart(plans[miss.one].id, plans[miss.other].id)
        for (own, other) in [(miss.one, miss.other), (miss.other, miss.one)] {
            plans[own].neighbours.append(
                Neighbour(
                    id: plans[other].id, finding: miss.finding, reason: isDecided ? .decided : miss.reason,
                    isAsked: own == asked && !isDecided && miss.reason.isQuestion))
        }
    }

    private static func certainty(_ cluster: MethodCluster) -> Int {
        cluster.mentions.contains { $0.slug != nil } ? 2 : cluster.mentions.contains { $0.nameEnglish != nil } ? 1 : 0
    }

    /// Who may be the same method: the likeliest few.
    func identityQuestions(_ plan: Plan) -> [ReviewItem] {
        let id = plan.id
        let mention = plan.cluster.mentions.first
        return plan.neighbours.filter(\.isAsked).prefix(Self.questions).map { neighbour in
            let reasons = neighbour.finding.evidence
            let words = (reasons.filter(\.isFor) + reasons.filter { !$0.isFor }).map(\.words).joined(separator: ", ")
            return ReviewItem(
                record: id, page: mention?.page.digest, path: mention?.page.path, reason: "maybe-same",
                message: "this may be the method \(neighbour.id): \(words); decide with `curate decide same "
                    + "\(neighbour.id) \(id)` or `curate decide different \(neighbour.id) \(id)`",
                value: id, candidates: [neighbour.id])
        }
    }

    private static let questions = 3
}
