/// A compiled schema as flat memory, for the question whether a text satisfies it and nothing else.
///
/// `@unchecked Sendable` is sound because all memory is written in `init` only and freed in `deinit`; the pointers of
/// patterns and names stay valid because `tables` keeps what owns them.
final class VerdictProgram: @unchecked Sendable {
    let tables: VerdictTables
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
