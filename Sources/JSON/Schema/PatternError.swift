/// Why a regular expression is not sound.
struct PatternError: Error, Hashable {
    /// What was expected and what was found.
    let message: String
    /// The position in the pattern, from 1 in Unicode scalars.
    let position: Int

    /// Whether the pattern is sound as far as it was read, but beyond this engine.
    let isUnsupported: Bool

    private init(_ message: String, _ position: Int, isUnsupported: Bool = false) {
        self.message = message
        self.position = position
        self.isUnsupported = isUnsupported
    }

    static func unexpected(_ expected: String, found: Unicode.Scalar?, at position: Int)
        -> PatternError
    {
        let shown = found.map { JSONFound.described($0) } ?? "the end of the pattern"
        return PatternError("expected \(expected), found \(shown)", position + 1)
    }

    static func unsupported(_ what: String, at position: Int) -> PatternError {
        let message = "expected a regular expression without \(what)"
        return PatternError(message, position + 1, isUnsupported: true)
    }

    static func unknownProperty(_ name: String, at position: Int) -> PatternError {
        let shown = JSONMessage.quoted(name)
        return PatternError("expected a Unicode general category, found \(shown)", position + 1)
    }

    static func reversed(_ what: String, at position: Int) -> PatternError {
        PatternError("expected \(what) from low to high, found the reverse", position + 1)
    }

    static func tooLarge(_ limit: Int, at position: Int) -> PatternError {
        let message = "expected a regular expression of at most \(limit) steps, found a larger one"
        return PatternError(message, position + 1)
    }

    static func tooDeep(_ limit: Int, at position: Int) -> PatternError {
        let message = "expected at most \(limit) groups inside each other, found one more"
        return PatternError(message, position + 1)
    }
}
