/// Turns a parsed regular expression into steps. Its recursion is bounded by the parser's depth.
struct PatternAssembler {
    private(set) var steps: [PatternStep] = []

    /// The largest program; counted repetition copies what it repeats.
    private static let maximumSteps = 20_000

    init(_ node: PatternNode) throws(PatternError) {
        try emit(node)
        try append(.match)
    }

    private mutating func append(_ step: PatternStep) throws(PatternError) {
        guard steps.count < Self.maximumSteps else { throw .tooLarge(Self.maximumSteps, at: 0) }
        steps.append(step)
    }

    private mutating func emit(_ node: PatternNode) throws(PatternError) {
        switch node {
        case .empty: break
        case .set(let set): try append(.set(set))
        case .sequence(let nodes): for node in nodes { try emit(node) }
        case .choice(let branches): try emitChoice(branches)
        case .repeated(let node, let minimum, let maximum):
            try emitRepeated(node, minimum, maximum)
        case .start: try append(.start)
        case .end: try append(.end)
        case .boundary(let isNegated): try append(.boundary(isNegated: isNegated))
        case .look(let node, let isNegated):
            let look = steps.count
            try append(.match)
            try emit(node)
            try append(.match)
            steps[look] = .look(body: look + 1, isNegated: isNegated, next: steps.count)
        }
    }

    private mutating func emitChoice(_ branches: [PatternNode]) throws(PatternError) {
        var exits: [Int] = []
        for (position, branch) in branches.enumerated() {
            guard position < branches.count - 1 else {
                try emit(branch)
                break
            }
            let split = steps.count
            try append(.match)
            try emit(branch)
            exits.append(steps.count)
            try append(.match)
            steps[split] = .split(split + 1, steps.count)
        }
        for exit in exits { steps[exit] = .jump(steps.count) }
    }

    private mutating func emitRepeated(
        _ node: PatternNode, _ minimum: Int, _ maximum: Int?
    ) throws(PatternError) {
        for _ in 0..<minimum {
            let before = steps.count
            try emit(node)
            // An empty body would let a huge count run on without ever growing the program.
            if steps.count == before { return }
        }
        guard let maximum else { return try emitLoop(node) }
        var splits: [Int] = []
        for _ in minimum..<maximum {
            splits.append(steps.count)
            try append(.match)
            try emit(node)
            if steps.count == splits[splits.count - 1] + 1 { break }
        }
        for split in splits { steps[split] = .split(split + 1, steps.count) }
    }

    private mutating func emitLoop(_ node: PatternNode) throws(PatternError) {
        let split = steps.count
        try append(.match)
        try emit(node)
        try append(.jump(split))
        steps[split] = .split(split + 1, steps.count)
    }
}
