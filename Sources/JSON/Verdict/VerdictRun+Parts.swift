extension VerdictRun {
    @inline(__always)
    static func cover(_ position: Int, _ coverage: UnsafeMutablePointer<UInt64>) {
        coverage[position &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: position & 63)
    }

    func cover(_ count: Int, _ coverage: UnsafeMutablePointer<UInt64>) {
        for word in 0..<(count + 63) / 64 { coverage[word] = .max }
    }

    @inline(__always)
    func checkMembers(
        _ table: UnsafeMutablePointer<VerdictMembersTable>, _ slot: Int, _ coverage: UnsafeMutablePointer<UInt64>?
    ) -> Bool {
        let slots = state.pointee.slots
        let entries = table.pointee.entries
        let names = Int(table.pointee.names)
        let additional = Int(table.pointee.additional)
        let patternCount = table.pointee.patternCount
        var seen: UInt64 = 0
        var name = slot &+ 1
        for position in 0..<Int(slots[slot].length) {
            let entry = entries[Int(slots[name].symbol)]
            let rule = Int(entry & 0xFF_FFFF)
            seen |= (1 &<< UInt64(entry &>> 24)) &>> 1
            if names >= 0, !check(names, name) { return false }
            var isNamed = rule != 0
            if isNamed, !check(rule &- 1, name &+ 1) { return false }
            if patternCount > 0, !checkPatterns(table, name, &isNamed) { return false }
            if !isNamed, additional >= 0 {
                isNamed = true
                if !check(additional, name &+ 1) { return false }
            }
            if let coverage, isNamed { Self.cover(position, coverage) }
            name = Int(slots[name &+ 1].next)
        }
        return seen == table.pointee.required
    }

    private func checkPatterns(
        _ table: UnsafeMutablePointer<VerdictMembersTable>, _ name: Int, _ isNamed: inout Bool
    ) -> Bool {
        for place in 0..<table.pointee.patternCount {
            let (pattern, rule) = table.pointee.patterns[place]
            guard matches(Int(pattern), name) else { continue }
            isNamed = true
            if !check(Int(rule), name &+ 1) { return false }
        }
        return true
    }

    @inline(__always)
    func checkElements(
        _ step: UnsafeMutablePointer<VerdictStep>, _ slot: Int, _ coverage: UnsafeMutablePointer<UInt64>?
    ) -> Bool {
        let slots = state.pointee.slots
        let prefix = lists + Int(step.pointee.first)
        let prefixCount = Int(step.pointee.second)
        let rest = Int(step.pointee.third)
        var element = slot &+ 1
        for position in 0..<Int(slots[slot].length) {
            let rule = position < prefixCount ? Int(prefix[position]) : rest
            if rule < 0 { break }
            if !check(rule, element) { return false }
            if let coverage { Self.cover(position, coverage) }
            element = Int(slots[element].next)
        }
        return true
    }

    func checkContains(
        _ step: UnsafeMutablePointer<VerdictStep>, _ slot: Int, _ coverage: UnsafeMutablePointer<UInt64>?
    ) -> Bool {
        let rule = Int(step.pointee.first)
        var found: Int64 = 0
        var element = slot + 1
        for position in 0..<Int(state.pointee.slots[slot].length) {
            if check(rule, element) {
                found += 1
                if let coverage { Self.cover(position, coverage) }
            }
            element = Int(state.pointee.slots[element].next)
        }
        return found >= step.pointee.lower && found <= step.pointee.upper
    }

    /// Checks the members or elements that nothing has looked at yet.
    func checkRest(
        _ step: UnsafeMutablePointer<VerdictStep>, _ slot: Int, _ coverage: UnsafeMutablePointer<UInt64>?
    ) -> Bool {
        guard let coverage else { return true }
        let offset = step.pointee.operation == .restMembers ? 1 : 0
        let rule = Int(step.pointee.first)
        var next = slot + 1
        for position in 0..<Int(state.pointee.slots[slot].length) {
            if coverage[position >> 6] >> UInt64(position & 63) & 1 == 0, !check(rule, next + offset) { return false }
            next = Int(state.pointee.slots[next + offset].next)
        }
        return true
    }
}
