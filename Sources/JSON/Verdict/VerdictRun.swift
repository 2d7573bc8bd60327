/// Tells of one text after the other whether a schema holds, in memory that is used again.
///
/// Used by one task at a time. It keeps the program, so that its pointers stay valid; slots and content are those of
/// the scan's last text, which the caller keeps in place until the verdict is told. Numbers of slots, rules and steps
/// come from the scan and the compiler only, so no text can make them point elsewhere.
final class VerdictRun {
    let program: VerdictProgram
    let steps: UnsafeMutablePointer<VerdictStep>
    let codes: UnsafeMutablePointer<Int32>
    let lists: UnsafeMutablePointer<Int32>
    let members: UnsafeMutablePointer<VerdictMembersTable>
    private var scan: JSONScan
    /// What changes during a run, behind a pointer so that no access to it is checked.
    let state: UnsafeMutablePointer<State>

    struct State {
        var text: UnsafePointer<UInt8>
        var slots: UnsafeMutablePointer<JSONScanSlot>
        var decoded: UnsafeMutablePointer<UInt8>
        var depth = 0
        var isUnknown = false
    }

    /// Bounds the call stack like ``SchemaRun/maximumDepth`` does.
    private static let maximumDepth = 1_600

    init(_ program: VerdictProgram, limits: JSONLimits) {
        self.program = program
        steps = program.steps
        codes = program.codes
        lists = program.lists
        members = program.members
        scan = JSONScan(limits: limits)
        state = .allocate(capacity: 1)
        state.initialize(to: State(text: UnsafePointer(scan.decoded), slots: scan.slots, decoded: scan.decoded))
    }

    deinit {
        state.deallocate()
    }

    /// Tells whether a text is valid. It must be followed by a zero byte and ``JSONScan/padding`` readable bytes in all.
    func verdict(_ text: UnsafePointer<UInt8>, count: Int) -> SchemaVerdict {
        guard scan.read(text, count: count, program.symbols.view) else { return .unknown }
        state.pointee = State(text: text, slots: scan.slots, decoded: scan.decoded)
        let isValid = check(0, 0)
        return state.pointee.isUnknown ? .unknown : isValid ? .valid : .invalid
    }

    /// Whether a block of the compiled schema holds for a value of the text last told invalid, by its slot; false also
    /// when that is not known. The text must still be in its place.
    func holds(_ block: Int, _ slot: Int) -> Bool {
        let rule = Int(program.rules[block])
        guard rule >= 0 else { return false }
        state.pointee.isUnknown = false
        let isMet = check(rule, slot)
        return isMet && !state.pointee.isUnknown
    }

    /// Whether a rule holds for the value in a slot.
    @inline(__always)
    func check(_ rule: Int, _ slot: Int, _ coverage: UnsafeMutablePointer<UInt64>? = nil) -> Bool {
        let kind = Int(state.pointee.slots[slot].kind.rawValue)
        let code = Int(codes[rule &* 8 &+ kind])
        if code <= 1 { return code == 0 }
        return run(code, slot, coverage)
    }

    func run(_ code: Int, _ slot: Int, _ coverage: UnsafeMutablePointer<UInt64>?) -> Bool {
        guard state.pointee.depth < Self.maximumDepth else {
            state.pointee.isUnknown = true
            return false
        }
        state.pointee.depth &+= 1
        defer { state.pointee.depth &-= 1 }
        var step = steps + code
        while true {
            let isMet: Bool
            switch step.pointee.operation {
            case .end: return true
            case .never: return false
            case .members: isMet = checkMembers(members + Int(step.pointee.first), slot, coverage)
            case .pattern: isMet = matches(Int(step.pointee.first), slot)
            case .strings: isMet = isListed(Int(step.pointee.first), slot)
            case .length: isMet = hasLength(step.pointee.lower, step.pointee.upper, slot)
            case .range: isMet = isInRange(step, slot)
            case .count:
                let count = Int64(state.pointee.slots[slot].length)
                isMet = count >= step.pointee.lower && count <= step.pointee.upper
            case .elements: isMet = checkElements(step, slot, coverage)
            case .any: isMet = checkAny(step, slot, coverage)
            case .one: isMet = checkOne(step, slot, coverage)
            case .not: isMet = !check(Int(step.pointee.first), slot)
            case .condition: isMet = checkCondition(step, slot, coverage)
            case .dependentSchema:
                isMet =
                    !hasMember(UInt16(truncatingIfNeeded: step.pointee.first), slot)
                    || check(Int(step.pointee.second), slot, coverage)
            case .covered: isMet = checkCovered(Int(step.pointee.first), slot)
            case .restMembers, .restElements: isMet = checkRest(step, slot, coverage)
            case .coverAll:
                if let coverage { cover(Int(state.pointee.slots[slot].length), coverage) }
                isMet = true
            case .contains: isMet = checkContains(step, slot, coverage)
            case .whole, .numbers, .values, .multiple, .bound, .format, .unique, .dependentMembers:
                isMet = checkRare(step, slot)
            }
            if !isMet { return false }
            step += 1
        }
    }
}
