extension VerdictRun {
    @inline(__always)
    func isInRange(_ step: UnsafeMutablePointer<VerdictStep>, _ slot: Int) -> Bool {
        let found = state.pointee.slots[slot]
        guard found.length <= 18 else { return program.tables.bounds[Int(step.pointee.first)].allows(number(slot)) }
        let start = content(found)
        let isNegative = start[0] == UInt8(ascii: "-")
        var value: Int64 = 0
        for position in (isNegative ? 1 : 0)..<Int(found.length) {
            value = value &* 10 &+ Int64(start[position] &- UInt8(ascii: "0"))
        }
        if isNegative { value = 0 &- value }
        return value >= step.pointee.lower && value <= step.pointee.upper
    }

    func number(_ slot: Int) -> JSONNumber { JSONNumber(scanned: string(slot)) }

    /// What takes strings, numbers or values to be made.
    @inline(never)
    func checkRare(_ step: UnsafeMutablePointer<VerdictStep>, _ slot: Int) -> Bool {
        let place = Int(step.pointee.first)
        switch step.pointee.operation {
        case .whole: return number(slot).decimal.isInteger
        case .values: return program.tables.values[place].contains(value(slot))
        case .multiple: return program.tables.divisors[place].divides(number(slot))
        case .bound: return program.tables.bounds[place].allows(number(slot))
        case .format: return program.tables.formats[place].accepts(string(slot))
        case .unique: return isUnique(slot)
        case .dependentMembers: return hasNeeded(place, slot)
        default: return true
        }
    }

    /// The value in a slot. The recursion is bounded by the depth that the scan lets through.
    func value(_ slot: Int) -> JSONValue {
        let found = state.pointee.slots[slot]
        switch found.kind {
        case .null: return .null
        case .no: return .bool(false)
        case .yes: return .bool(true)
        case .integer, .decimal: return .number(number(slot))
        case .string: return .string(string(slot))
        case .array:
            var elements: [JSONValue] = []
            var next = slot + 1
            for _ in 0..<found.length {
                elements.append(value(next))
                next = Int(state.pointee.slots[next].next)
            }
            return .array(elements)
        case .object:
            var object = JSONObject()
            var next = slot + 1
            for _ in 0..<found.length {
                object[string(next)] = value(next + 1)
                next = Int(state.pointee.slots[next + 1].next)
            }
            return .object(object)
        }
    }

    private func isUnique(_ slot: Int) -> Bool {
        var known: Set<JSONValue> = []
        var next = slot + 1
        for _ in 0..<state.pointee.slots[slot].length {
            if !known.insert(value(next)).inserted { return false }
            next = Int(state.pointee.slots[next].next)
        }
        return true
    }

    func hasMember(_ symbol: UInt16, _ slot: Int) -> Bool {
        var name = slot + 1
        for _ in 0..<state.pointee.slots[slot].length {
            if state.pointee.slots[name].symbol == symbol { return true }
            name = Int(state.pointee.slots[name + 1].next)
        }
        return false
    }

    private func hasNeeded(_ list: Int, _ slot: Int) -> Bool {
        var present: Set<UInt16> = []
        var name = slot + 1
        for _ in 0..<state.pointee.slots[slot].length {
            present.insert(state.pointee.slots[name].symbol)
            name = Int(state.pointee.slots[name + 1].next)
        }
        return program.tables.needs[list].allSatisfy { !present.contains($0.member) || present.contains($0.needed) }
    }
}
