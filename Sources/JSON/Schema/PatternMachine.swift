/// Runs the steps of a regular expression over a text, all alternatives side by side.
///
/// The time is bounded by text length times steps (times text length once more for each level of
/// look-ahead), whatever the pattern: nothing backtracks.
struct PatternMachine {
    private let steps: [PatternStep]
    private let text: [Unicode.Scalar]
    /// For each step, the mark of the last position at which it was entered.
    private var entered: [Int]
    private var mark = 0

    init(_ steps: [PatternStep], _ text: [Unicode.Scalar]) {
        self.steps = steps
        self.text = text
        entered = [Int](repeating: -1, count: steps.count)
    }

    /// Whether the steps match anywhere in the text.
    mutating func matchesSomewhere() -> Bool {
        run(from: 0, at: 0, isAnchored: false)
    }

    private mutating func run(from first: Int, at start: Int, isAnchored: Bool) -> Bool {
        var current: [Int] = []
        var following: [Int] = []
        for position in start...text.count {
            mark += 1
            let isMatch = follow(current, position, into: &following)
            if isMatch { return true }
            if !isAnchored || position == start {
                if follow([first], position, into: &following) { return true }
            }
            if following.isEmpty, isAnchored { return false }
            guard position < text.count else { return false }
            current.removeAll(keepingCapacity: true)
            for step in following {
                if case .set(let set) = steps[step], set.contains(text[position]) {
                    current.append(step + 1)
                }
            }
            following.removeAll(keepingCapacity: true)
        }
        return false
    }

    /// Follows all steps that take no character and gathers those that do; true on a match.
    private mutating func follow(
        _ first: [Int], _ position: Int, into following: inout [Int]
    ) -> Bool {
        var waiting = first
        while let step = waiting.popLast() {
            if entered[step] == mark { continue }
            entered[step] = mark
            switch steps[step] {
            case .match: return true
            case .set: following.append(step)
            case .jump(let target): waiting.append(target)
            case .split(let left, let right): waiting += [right, left]
            case .start: if position == 0 { waiting.append(step + 1) }
            case .end: if position == text.count { waiting.append(step + 1) }
            case .boundary(let isNegated):
                if isBoundary(position) != isNegated { waiting.append(step + 1) }
            case .look(let body, let isNegated, let next):
                // A machine of its own, because the marks of this one are in use.
                var inner = PatternMachine(steps, text)
                if inner.run(from: body, at: position, isAnchored: true) != isNegated {
                    waiting.append(next)
                }
            }
        }
        return false
    }

    private func isBoundary(_ position: Int) -> Bool {
        let before = position > 0 && PatternSet.words.contains(text[position - 1])
        let after = position < text.count && PatternSet.words.contains(text[position])
        return before != after
    }
}
