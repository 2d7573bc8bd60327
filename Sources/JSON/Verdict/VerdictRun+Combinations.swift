extension VerdictRun {
    func checkAny(
        _ step: UnsafeMutablePointer<VerdictStep>, _ slot: Int, _ coverage: UnsafeMutablePointer<UInt64>?
    ) -> Bool {
        let rules = lists + Int(step.pointee.first)
        var isMatch = false
        for place in 0..<Int(step.pointee.second) {
            if let coverage {
                isMatch = checkApart(Int(rules[place]), slot, coverage) || isMatch
            } else if check(Int(rules[place]), slot) {
                return true
            }
        }
        return isMatch
    }

    func checkOne(
        _ step: UnsafeMutablePointer<VerdictStep>, _ slot: Int, _ coverage: UnsafeMutablePointer<UInt64>?
    ) -> Bool {
        let rules = lists + Int(step.pointee.first)
        var matches = 0
        for place in 0..<Int(step.pointee.second) {
            guard checkApart(Int(rules[place]), slot, coverage) else { continue }
            matches += 1
            if matches > 1 { return false }
        }
        return matches == 1
    }

    func checkCondition(
        _ step: UnsafeMutablePointer<VerdictStep>, _ slot: Int, _ coverage: UnsafeMutablePointer<UInt64>?
    ) -> Bool {
        let isMet = checkApart(Int(step.pointee.first), slot, coverage)
        let branch = Int(isMet ? step.pointee.second : step.pointee.third)
        return branch < 0 || check(branch, slot, coverage)
    }

    /// Checks a rule whose coverage counts only when it holds.
    private func checkApart(_ rule: Int, _ slot: Int, _ coverage: UnsafeMutablePointer<UInt64>?) -> Bool {
        guard let coverage else { return check(rule, slot) }
        return withCoverage(of: slot) { own, words in
            guard check(rule, slot, own) else { return false }
            for word in 0..<words { coverage[word] |= own[word] }
            return true
        }
    }

    /// Runs steps with a coverage of their own.
    func checkCovered(_ code: Int, _ slot: Int) -> Bool {
        withCoverage(of: slot) { own, _ in run(code, slot, own) }
    }

    /// An empty coverage for the parts of a value, a bit each, on the stack where they are few.
    private func withCoverage(
        of slot: Int, _ body: (UnsafeMutablePointer<UInt64>, Int) -> Bool
    ) -> Bool {
        let found = state.pointee.slots[slot]
        let words = max(1, (Int(found.length) + 63) / 64)
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words) { memory in
            memory.initialize(repeating: 0)
            // An allocation of at least one word has an address.
            return memory.baseAddress.map { body($0, words) } ?? false
        }
    }
}
