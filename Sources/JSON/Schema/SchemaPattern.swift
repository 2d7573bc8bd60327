/// A regular expression of a schema: ECMA-262 syntax with the `u` flag, matching anywhere in the
/// text unless it is anchored (JSON Schema core, section 6.4).
struct SchemaPattern: Sendable {
    /// The pattern as the schema writes it.
    let text: String
    let steps: [PatternStep]
    /// The same as a table of states, where that is possible.
    let table: PatternTable?

    /// Compiles a pattern.
    /// - Throws: ``PatternError`` when it is malformed or uses back-references or look-behind.
    init(_ text: String) throws(PatternError) {
        self.text = text
        var parser = PatternParser(text)
        steps = try PatternAssembler(try parser.parse()).steps
        table = PatternTable(steps)
    }

    /// Whether a text is a regular expression of ECMA-262, be it one that this engine cannot run.
    static func isSound(_ text: String) -> Bool {
        do {
            var parser = PatternParser(text)
            _ = try PatternAssembler(try parser.parse())
            return true
        } catch {
            return error.isUnsupported
        }
    }

    /// Whether the pattern matches somewhere in a string, by Unicode scalars.
    func matches(_ string: String) -> Bool {
        if let table {
            var text = string
            let found = text.withUTF8 { bytes in bytes.baseAddress.flatMap { table.view.matches($0, bytes.count) } }
            if let found { return found }
        }
        return runMachine(string)
    }

    /// The same without the table.
    func runMachine(_ string: String) -> Bool {
        var machine = PatternMachine(steps, Array(string.unicodeScalars))
        return machine.matchesSomewhere()
    }
}
