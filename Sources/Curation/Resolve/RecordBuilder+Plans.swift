extension RecordBuilder {
    /// A record that is to be made: what is known of it without any claim.
    struct Plan: Sendable {
        var id: String
        /// Whether another method would have had the id too.
        var isShared: Bool
        /// The columns that speak of it, by number.
        var cluster: Resolution.Cluster
        /// Records that share much with this one and are others, the likeliest first.
        var neighbours: [Neighbour] = []
    }

    /// The records of all clusters, sorted by id, with questions about clusters that may be one method.
    public func records(of resolution: MentionResolution) -> [Built] {
        let mentions = resolution.mentions
        let plans = plans(of: resolution.resolution, ids: identifiers.unique(resolution.clusters)) { column in
            mentions[Int(column)].certainty
        }
        return plans.map { plan in
            built(plan, cluster: MethodCluster(plan.cluster, of: mentions))
        }
    }

    /// What records there are to be, sorted by id.
    ///
    /// - Parameters:
    ///   - ids: of the clusters.
    ///   - certainty: how sure a column is of its method's id: it has a slug (2), an English name (1) or neither (0).
    func plans(
        of resolution: Resolution, ids: [(id: String, isShared: Bool)], certainty: (Int32) -> Int
    ) -> [Plan] {
        var plans = zip(resolution.clusters, ids).map { Plan(id: $1.id, isShared: $1.isShared, cluster: $0) }
        var certainties: [Int: Int] = [:]
        for cluster in resolution.nearMisses.lazy.flatMap({ [$0.one, $0.other] }) where certainties[cluster] == nil {
            certainties[cluster] = Self.certainty(plans[cluster].cluster, certainty)
        }
        for miss in resolution.nearMisses {
            let isOtherAsked = certainties[miss.one, default: 0] > certainties[miss.other, default: 0]
            note(miss, asked: isOtherAsked ? miss.other : miss.one, in: &plans)
        }
        for index in plans.indices { plans[index].neighbours.sort(by: Neighbour.precedes) }
        return plans.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    /// The record of a plan with all questions about it.
    ///
    /// - Parameter cluster: the columns of the plan with their claims.
    func built(_ plan: Plan, cluster: MethodCluster) -> Built {
        var built = build(cluster, id: plan.id, isShared: plan.isShared)
        built.neighbours = plan.neighbours
        built.review += identityQuestions(plan) { cluster.mentions.first?.page }
        return built
    }

    // MARK: Neighbours

    /// Tells both clusters of a near miss about each other; the question goes to the one that is less sure of its id.
    private func note(_ miss: NearMiss, asked: Int, in plans: inout [Plan]) {
        let isDecided = identifiers.areApart(plans[miss.one].id, plans[miss.other].id)
        for (own, other) in [(miss.one, miss.other), (miss.other, miss.one)] {
            plans[own].neighbours.append(
                Neighbour(
                    id: plans[other].id, finding: miss.finding, reason: isDecided ? .decided : miss.reason,
                    isAsked: own == asked && !isDecided && miss.reason.isQuestion))
        }
    }

    /// That of the surest column.
    private static func certainty(_ cluster: Resolution.Cluster, _ certainty: (Int32) -> Int) -> Int {
        var most = 0
        for column in cluster.members where most < 2 { most = max(most, certainty(column)) }
        return most
    }

    /// Who may be the same method: the likeliest few.
    ///
    /// - Parameter page: that of the first column.
    func identityQuestions(_ plan: Plan, page: () -> MethodMention.Page?) -> [ReviewItem] {
        let asked = plan.neighbours.filter(\.isAsked).prefix(Self.questions)
        if asked.isEmpty { return [] }
        let (id, page) = (plan.id, page())
        return asked.map { neighbour in
            let reasons = neighbour.finding.evidence
            let words = (reasons.filter(\.isFor) + reasons.filter { !$0.isFor }).map(\.words).joined(separator: ", ")
            return ReviewItem(
                record: id, page: page?.digest, path: page?.path, reason: "maybe-same",
                message: "this may be the method \(neighbour.id): \(words); decide with `curate decide same "
                    + "\(neighbour.id) \(id)` or `curate decide different \(neighbour.id) \(id)`",
                value: id, candidates: [neighbour.id])
        }
    }

    private static let questions = 3
}

extension MethodMention {
    /// How sure it is of its method's id.
    fileprivate var certainty: Int { slug != nil ? 2 : nameEnglish != nil ? 1 : 0 }
}
