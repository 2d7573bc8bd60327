/// A compiled schema as flat memory, for the question whether a text satisfies it and nothing else.
///
/// `@unchecked Sendable` is sound because all memory is written in `init` only and freed in `deinit`; the pointers of
/// patterns and names stay valid because `tables` keeps what owns them.
final class VerdictProgram: @unchecked Sendable {
    let tables: VerdictTables
    /// The rule of each block of the compiled schema, or -1 where none was needed.
    let rules: [Int32]
    let symbols: JSONSymbols
    let steps: UnsafeMutablePointer<VerdictStep>
    /// The place of the steps for each rule and kind.
    let codes: UnsafeMutablePointer<Int32>
    let members: UnsafeMutablePointer<VerdictMembersTable>
    let lists: UnsafeMutablePointer<Int32>
    /// The pattern's table, or nil where only the machine can tell.
    let patterns: UnsafeMutablePointer<PatternTableView?>
    let strings: UnsafeMutablePointer<JSONSymbolsView>
    private let entries: UnsafeMutablePointer<UInt32>
    private let memberPatterns: UnsafeMutablePointer<(pattern: Int32, rule: Int32)>

    init(_ compiler: VerdictCompiler) {
        tables = compiler.tables
        var rules = [Int32](repeating: -1, count: compiler.schema.blocks.count)
        for (number, rule) in compiler.rules.enumerated() {
            if case .block(let block) = rule { rules[block] = Int32(number) }
        }
        self.rules = rules
        symbols = JSONSymbols(compiler.symbolNames)
        steps = Self.copy(compiler.steps)
        codes = Self.copy(compiler.codes)
        lists = Self.copy(tables.lists)
        patterns = Self.copy(tables.patterns.map { $0.table?.view })
        strings = Self.copy(tables.strings.map(\.view))
        let entries = Self.copy(tables.entries)
        let memberPatterns = Self.copy(tables.memberPatterns)
        members = Self.copy(
            tables.members.map { part in
                VerdictMembersTable(
                    entries: entries + part.entries, patterns: memberPatterns + part.patterns,
                    patternCount: part.patternCount, additional: part.additional, names: part.names,
                    required: part.required)
            })
        self.entries = entries
        self.memberPatterns = memberPatterns
    }

    deinit {
        steps.deallocate()
        codes.deallocate()
        members.deallocate()
        lists.deallocate()
        patterns.deallocate()
        strings.deallocate()
        entries.deallocate()
        memberPatterns.deallocate()
    }

    private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        memory.initialize(from: elements, count: elements.count)
        return memory
    }
}
