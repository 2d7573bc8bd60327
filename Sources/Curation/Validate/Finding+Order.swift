extension Finding {
    /// The order of every list of findings: file by its bytes, line, column, rule; then what is left, so that the order
    /// never depends on how the findings came about.
    static func inOrder(_ left: Finding, _ right: Finding) -> Bool {
        if !left.file.utf8.elementsEqual(right.file.utf8) {
            return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
        }
        if left.line != right.line { return left.line < right.line }
        if left.column != right.column { return left.column < right.column }
        if left.rule != right.rule { return left.rule.utf8.lexicographicallyPrecedes(right.rule.utf8) }
        if left.pointer != right.pointer { return left.pointer.utf8.lexicographicallyPrecedes(right.pointer.utf8) }
        return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
    }
}
