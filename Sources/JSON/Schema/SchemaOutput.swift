extension Schema {
    /// The result in one of the specification's output forms. Errors have our words; annotations are not among it.
    /// - Returns: An object with `valid`, and in the longer forms with `keywordLocation`, `instanceLocation` and, where
    ///   there are errors, `errors`, whose units have `absoluteKeywordLocation` and `error` as well.
    public func output(_ document: JSONDocument, form: SchemaOutputForm) -> JSONValue {
        var run = SchemaRun(program, keepsTrail: form != .flag)
        let violations = run.validate(document.root)
        switch form {
        case .flag: return ["valid": .bool(violations.isEmpty)]
        case .basic:
            let units = violations.flatMap(\.withCauses).map { SchemaOutputUnit($0).value }
            return SchemaOutputUnit.root(isValid: violations.isEmpty, units)
        case .detailed:
            var root = SchemaOutputUnit()
            for violation in violations { root.add(violation, passed: 1) }
            return SchemaOutputUnit.root(isValid: violations.isEmpty, root.units.map(\.condensed.value))
        }
    }

    /// What ``output(_:form:)`` gives for every valid document.
    public static func outputOfValid(_ form: SchemaOutputForm) -> JSONValue {
        form == .flag ? ["valid": true] : SchemaOutputUnit.root(isValid: true, [])
    }
}
