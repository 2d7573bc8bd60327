/// Turns the steps of a regular expression, all alternatives side by side, into states of a table.
struct PatternTableBuilder {
    /// A state: the steps entered at a position, and whether that is the text's start.
    private struct State: Hashable {
        var steps: [Int]
        var isStart: Bool
    }

    private let steps: [PatternStep]
    private let classes: PatternClasses
    /// For each step that takes a character, its set's place among the classes' sets.
    private var setNumbers: [Int]
    private var states: [State: Int] = [:]
    private var waiting: [State] = []
    /// The next state by state and class. State 0 refuses and state 1 accepts whatever follows; 2 is the first.
    private(set) var next: [UInt16] = []
    /// Whether the text may end in a state.
    private(set) var acceptsEnd: [Bool] = []

    private static let maximumStates = 256

    init(_ steps: [PatternStep], _ classes: PatternClasses) {
        self.steps = steps
        self.classes = classes
        var numbers: [PatternSet: Int] = [:]
        for (number, set) in classes.sets.enumerated() { numbers[set] = number }
        setNumbers = steps.map { step in
            if case .set(let set) = step { numbers[set] ?? 0 } else { 0 }
        }
    }

    /// Fills the table; false when it would get too large or the pattern looks around.
    mutating func build() -> Bool {
        for step in steps {
            switch step {
            case .boundary, .look: return false
            default: continue
            }
        }
        next = [UInt16](repeating: 0, count: classes.count) + [UInt16](repeating: 1, count: classes.count)
        acceptsEnd = [false, true]
        _ = number(of: State(steps: [], isStart: true))
        var done = 0
        while done < waiting.count {
            guard waiting.count <= Self.maximumStates else { return false }
            add(waiting[done])
            done += 1
        }
        return true
    }

    private mutating func number(of state: State) -> Int {
        if let known = states[state] { return known }
        states[state] = waiting.count + 2
        waiting.append(state)
        return waiting.count + 1
    }

    private mutating func add(_ state: State) {
        acceptsEnd.append(reach(state, isEnd: true) == nil)
        guard let taking = reach(state, isEnd: false) else {
            next += [UInt16](repeating: 1, count: classes.count)
            return
        }
        for kind in 0..<classes.count {
            let entered = taking.filter { classes.members[kind][setNumbers[$0]] }.map { $0 + 1 }
            let following = State(steps: entered, isStart: false)
            next.append(isHopeless(following) ? 0 : UInt16(number(of: following)))
        }
    }

    /// Whether nothing that follows can make the pattern match.
    private func isHopeless(_ state: State) -> Bool {
        guard let taking = reach(state, isEnd: false), reach(state, isEnd: true) != nil else { return false }
        return taking.isEmpty
    }

    /// The steps that take a character next, in order; nil when the pattern has matched. A match may start anywhere,
    /// so the first step is always among those entered.
    private func reach(_ state: State, isEnd: Bool) -> [Int]? {
        var entered = [Bool](repeating: false, count: steps.count)
        var waiting = state.steps + [0]
        var taking: [Int] = []
        while let step = waiting.popLast() {
            if entered[step] { continue }
            entered[step] = true
            switch steps[step] {
            case .match: return nil
            case .set: taking.append(step)
            case .jump(let target): waiting.append(target)
            case .split(let left, let right): waiting += [left, right]
            case .start: if state.isStart { waiting.append(step + 1) }
            case .end: if isEnd { waiting.append(step + 1) }
            case .boundary, .look: break
            }
        }
        return taking.sorted()
    }
}
