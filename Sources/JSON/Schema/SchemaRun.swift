/// One validation of one value.
///
/// A run is quiet inside `anyOf`, `not` and the like, where a mismatch is no violation yet; it then
/// stops at the first mismatch.
struct SchemaRun {
    let program: SchemaProgram
    private(set) var violations: [SchemaViolation] = []
    private(set) var isQuiet = false
    /// The resources entered on the way here, outermost first and each once: the dynamic scope.
    private var scope: [Int] = []
    private var depth = 0
    private var overflow: SchemaViolation?
    private var hasOverflown = false

    /// Bounds the call stack to about 6 MB without optimization, about 2 MB with it: three schemas
    /// inside each other at each of the 512 levels that a document has at most by default.
    static let maximumDepth = 1_600

    /// The blocks and values on the way here, outermost first, and the reference that each block was reached by.
    private var trail: [(block: Int, node: JSONNode, reference: SchemaKeyword?)] = []
    /// The reference that leads to the next block.
    private var reference: SchemaKeyword?
    let keepsTrail: Bool
    /// What has scanned the same text, whose slots have the numbers of the document's entries. It tells which parts
    /// need no closer look.
    private let quick: VerdictRun?

    /// Makes a run. Keeping the trails and causes of violations takes time and memory.
    init(_ program: SchemaProgram, keepsTrail: Bool = false, quick: VerdictRun? = nil) {
        self.program = program
        self.keepsTrail = keepsTrail
        self.quick = quick
    }

    mutating func validate(_ node: JSONNode) -> [SchemaViolation] {
        var coverage: SchemaCoverage?
        _ = check(0, node, &coverage)
        // What was found around an unfinished check cannot be trusted.
        if let overflow { return [overflow] }
        // The sort keeps the schema's order among violations of one place.
        let ordered = violations.enumerated().sorted { left, right in
            (left.element.line, left.element.column, left.offset)
                < (right.element.line, right.element.column, right.offset)
        }
        return ordered.map(\.element)
    }

    /// Checks a value against a block; notes in `coverage`, when there is one, what was looked at.
    mutating func check(_ number: Int, _ node: JSONNode, _ coverage: inout SchemaCoverage?) -> Bool {
        guard depth < Self.maximumDepth, !hasOverflown else { return overflow(number, node) }
        if let quick, coverage == nil, quick.holds(number, node.index) {
            reference = nil
            return true
        }
        let block = program.blocks[number]
        let entered = enter(block.resource)
        var own = ownCoverage(block, isCovering: coverage != nil)
        trail.append((number, node, reference))
        reference = nil
        depth += 1
        let isValid = run(number, block.instructions, node, &own)
        depth -= 1
        trail.removeLast()
        if entered { scope.removeLast() }
        // A failed schema has no annotations; but while reporting, the value is invalid anyway, and
        // dropping them would only add misleading "unevaluated" violations.
        if isValid || !isQuiet { merge(own, into: &coverage) }
        return isValid
    }

    private mutating func run(
        _ number: Int, _ instructions: [SchemaInstruction], _ node: JSONNode,
        _ coverage: inout SchemaCoverage?
    ) -> Bool {
        var isValid = true
        for position in 0..<instructions.count {
            let isMet =
                instructions[position].isCombination
                ? combine(number, position, node, &coverage) : step(number, position, node, &coverage)
            if isMet { continue }
            isValid = false
            if isQuiet { break }
        }
        return isValid
    }

    /// Checks a value against the block that a reference leads to.
    mutating func check(
        _ number: Int, by keyword: SchemaKeyword, _ node: JSONNode, _ coverage: inout SchemaCoverage?
    ) -> Bool {
        reference = keyword
        return check(number, node, &coverage)
    }

    /// Checks a part of the value, whose coverage is its own.
    mutating func checkPart(_ number: Int, _ node: JSONNode) -> Bool {
        var coverage: SchemaCoverage?
        return check(number, node, &coverage)
    }

    /// Whether a value matches, without a report.
    mutating func matches(_ number: Int, _ node: JSONNode, _ coverage: inout SchemaCoverage?) -> Bool {
        let wasQuiet = isQuiet
        isQuiet = true
        defer { isQuiet = wasQuiet }
        return check(number, node, &coverage)
    }

    /// What a block has to say about a value, without adding it to the report.
    mutating func reasons(_ number: Int, _ node: JSONNode) -> [SchemaViolation] {
        let reported = violations
        violations = []
        defer { violations = reported }
        _ = checkPart(number, node)
        return violations
    }

    private mutating func enter(_ resource: Int) -> Bool {
        // Only the outermost occurrence of a resource matters for dynamic references.
        if scope.contains(resource) { return false }
        scope.append(resource)
        return true
    }

    private func ownCoverage(_ block: SchemaBlock, isCovering: Bool) -> SchemaCoverage? {
        isCovering || block.needsCoverage ? SchemaCoverage() : nil
    }

    private func merge(_ own: SchemaCoverage?, into coverage: inout SchemaCoverage?) {
        if let own { coverage?.merge(own) }
    }

    private mutating func overflow(_ number: Int, _ node: JSONNode) -> Bool {
        if !hasOverflown {
            hasOverflown = true
            let message = "nested too deeply to be checked (\(Self.maximumDepth) schemas inside each other)"
            overflow = violation("", message, node, block: number)
        }
        return false
    }

    /// The block a dynamic reference leads to: that of the outermost resource with the name.
    func dynamicTarget(_ name: ByteKey, fallback: Int) -> Int {
        guard let targets = program.dynamicTargets[name] else { return fallback }
        for resource in scope {
            if let target = targets[resource] { return target }
        }
        return fallback
    }

    /// Reports a violation unless the run is quiet; always gives false.
    mutating func fail(
        _ number: Int, _ position: Int, _ node: JSONNode, causes: [SchemaViolation] = [],
        _ message: @autoclosure () -> String
    ) -> Bool {
        if isQuiet { return false }
        let keyword = program.blocks[number].instructions[position].keyword
        violations.append(violation(keyword, message(), node, block: number, causes: causes))
        return false
    }

    /// Reports a violation of another keyword than the instruction's own.
    mutating func fail(
        _ keyword: String, block: Int, _ node: JSONNode, _ message: @autoclosure () -> String
    ) -> Bool {
        if !isQuiet { violations.append(violation(keyword, message(), node, block: block)) }
        return false
    }

    private func violation(
        _ keyword: String, _ message: String, _ node: JSONNode, block: Int, causes: [SchemaViolation] = []
    ) -> SchemaViolation {
        let location = program.blocks[block].location
        let frames = frames()
        let path = frames.last?.keywordLocation ?? ""
        return SchemaViolation(
            keyword: keyword, message: message, instancePointer: node.pointer,
            schemaLocation: keyword.isEmpty ? location : location + "/" + keyword,
            keywordLocation: keyword.isEmpty ? path : path + "/" + keyword, line: node.line, column: node.column,
            causes: causes, trail: keepsTrail ? frames : [])
    }

    /// The trail in words; without a request only its end.
    private func frames() -> [SchemaTrailFrame] {
        var frames: [SchemaTrailFrame] = []
        var path = ""
        for (position, step) in trail.enumerated() {
            let location = program.blocks[step.block].location
            if let reference = step.reference {
                path += "/" + reference.rawValue
            } else if position > 0 {
                // A subschema's pointer goes on from that of the one around it.
                path += location.utf8.dropFirst(program.blocks[trail[position - 1].block].location.utf8.count).text
            }
            guard keepsTrail || position == trail.count - 1 else { continue }
            frames.append(
                SchemaTrailFrame(
                    keywordLocation: path, schemaLocation: location,
                    instancePointer: keepsTrail ? step.node.pointer : ""))
        }
        return frames
    }
}

extension Substring.UTF8View {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
