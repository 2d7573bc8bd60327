/// Turns a compiled schema into a verdict program: for each rule and each kind of value the steps that are left.
///
/// Only what is the same for all values of a kind is decided here; the meaning is that of ``SchemaRun``.
struct VerdictCompiler {
    let schema: SchemaProgram
    var tables = VerdictTables()
    private(set) var symbols: [ByteKey: UInt16] = [:]
    private(set) var symbolNames: [[UInt8]] = []
    private var numbers: [VerdictRule: Int] = [:]
    private(set) var rules: [VerdictRule] = []
    private var drafts: [Int: VerdictDraft] = [:]
    private var depth = 0
    private var size = 0
    /// Places of code by rule and kind.
    private(set) var codes: [Int32] = []
    private(set) var steps: [VerdictStep] = []

    private static let maximumDepth = 60
    private static let maximumSize = 400_000

    init(_ schema: SchemaProgram) {
        self.schema = schema
    }

    mutating func compile() throws(VerdictUnfit) -> VerdictProgram {
        try collectSymbols()
        // Places 0 and 1 are what most rules are for most kinds: everything, nothing.
        steps = [VerdictStep(operation: .end), VerdictStep(operation: .never)]
        _ = number(.block(0))
        var next = 0
        while next < rules.count {
            for kind in JSONScanKind.allCases { codes.append(try emit(try draft(next, kind), rules[next])) }
            next += 1
        }
        return VerdictProgram(self)
    }

    /// The number of a rule, which is queued when it is new.
    mutating func number(_ rule: VerdictRule) -> Int {
        if let known = numbers[rule] { return known }
        numbers[rule] = rules.count
        rules.append(rule)
        return rules.count - 1
    }

    /// The one rule that several are together.
    mutating func number(all rules: [Int]) -> Int {
        rules.count == 1 ? rules[0] : number(.all(rules))
    }

    private mutating func collectSymbols() throws(VerdictUnfit) {
        for block in schema.blocks {
            for instruction in block.instructions {
                switch instruction.operation {
                case .required(let names): names.forEach { note($0) }
                case .dependentRequired(let dependencies):
                    for dependency in dependencies {
                        note(dependency.member)
                        dependency.needs.forEach { note($0) }
                    }
                case .dependentSchemas(let dependencies): dependencies.forEach { note($0.member) }
                case .members(let members): members.named.keys.map(\.string).sorted().forEach { note($0) }
                default: continue
                }
            }
        }
        guard symbolNames.count <= JSONSymbols.maximumCount else { throw .tooLarge }
    }

    private mutating func note(_ name: String) {
        guard symbols[ByteKey(name)] == nil, symbolNames.count <= JSONSymbols.maximumCount else { return }
        symbolNames.append(Array(name.utf8))
        symbols[ByteKey(name)] = UInt16(symbolNames.count)
    }

    func symbol(_ name: String) -> UInt16 { symbols[ByteKey(name)] ?? 0 }

    /// What a rule asks of values of a kind.
    mutating func draft(_ rule: Int, _ kind: JSONScanKind) throws(VerdictUnfit) -> VerdictDraft {
        let place = rule * 8 + Int(kind.rawValue)
        if let known = drafts[place] { return known }
        guard depth < Self.maximumDepth else { throw .tooDeep }
        depth += 1
        defer { depth -= 1 }
        let made: VerdictDraft
        switch rules[rule] {
        case .anything: made = VerdictDraft()
        case .all(let rules):
            var all = VerdictDraft()
            for rule in rules { all.merge(try draft(rule, kind)) }
            made = all.isNever ? .never : all
        case .block(let block): made = try draft(block: block, kind, isCovering: false)
        case .covering(let block): made = try draft(block: block, kind, isCovering: true)
        }
        size += made.size
        guard size <= Self.maximumSize else { throw .tooLarge }
        drafts[place] = made
        return made
    }

    private mutating func draft(
        block: Int, _ kind: JSONScanKind, isCovering: Bool
    ) throws(VerdictUnfit) -> VerdictDraft {
        let found = schema.blocks[block]
        var draft = VerdictDraft()
        draft.blocks = [block]
        let covers = isCovering || found.needsCoverage
        for instruction in found.instructions {
            try add(instruction.operation, kind, covers, to: &draft)
            if draft.isNever { return .never }
        }
        return draft
    }

    /// Takes in what another block asks of the same value.
    mutating func include(
        _ block: Int, _ kind: JSONScanKind, _ covers: Bool, in draft: inout VerdictDraft
    ) throws(VerdictUnfit) {
        if draft.blocks.contains(block) { return }
        draft.merge(try self.draft(number(covers ? .covering(block) : .block(block)), kind))
    }
}

extension VerdictCompiler {
    /// Writes the steps of a draft and gives their place.
    private mutating func emit(_ draft: VerdictDraft, _ rule: VerdictRule) throws(VerdictUnfit) -> Int32 {
        if draft.isNever { return 1 }
        if draft.isTrivial { return 0 }
        return try emit(draft)
    }

    /// Writes the steps of a draft, for a rule or for a part of another draft.
    mutating func emit(_ draft: VerdictDraft) throws(VerdictUnfit) -> Int32 {
        var draft = draft
        draft.joinMembers()
        let parts = try memberSteps(draft) + elementSteps(draft)
        let start = Int32(steps.count)
        steps += draft.steps.filter { !$0.operation.isCombination }
        steps += parts
        steps += draft.steps.filter(\.operation.isCombination)
        steps.append(VerdictStep(operation: .end))
        return start
    }

    private mutating func memberSteps(_ draft: VerdictDraft) throws(VerdictUnfit) -> [VerdictStep] {
        var members = draft.members
        if members.isEmpty {
            guard !draft.names.isEmpty || !draft.required.isEmpty else { return [] }
            members = [VerdictMembers()]
        }
        let names = draft.names.isEmpty ? -1 : number(all: draft.names)
        var required = draft.required
        var parts: [VerdictStep] = []
        for (position, rule) in members.enumerated() {
            let own = Array(required.prefix(VerdictMembersTable.maximumRequired))
            required.removeFirst(own.count)
            var named: [(symbol: UInt16, rule: Int)] = []
            for (symbol, rules) in rule.named.sorted(by: { $0.key < $1.key }) {
                named.append((symbol, number(all: rules)))
            }
            let table = try tables.add(
                rule, named: named, required: own, names: position == 0 ? names : -1, symbolNames.count)
            parts.append(VerdictStep(operation: .members, first: Int32(table)))
        }
        while !required.isEmpty {
            let own = Array(required.prefix(VerdictMembersTable.maximumRequired))
            required.removeFirst(own.count)
            let table = try tables.add(VerdictMembers(), named: [], required: own, names: -1, symbolNames.count)
            parts.append(VerdictStep(operation: .members, first: Int32(table)))
        }
        return parts
    }

    private mutating func elementSteps(_ draft: VerdictDraft) -> [VerdictStep] {
        draft.elements.map { rule in
            let first = tables.add(rule.prefix)
            return VerdictStep(
                operation: .elements, first: first, second: Int32(rule.prefix.count), third: Int32(rule.rest ?? -1))
        }
    }
}

extension VerdictStep.Operation {
    /// Whether the step runs other rules, so that it comes after all that is cheaper.
    fileprivate var isCombination: Bool { rawValue >= Self.any.rawValue }
}
