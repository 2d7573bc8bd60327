internal import JSON

extension ValidationSettings {
    /// Reads settings that follow `validation.schema.json`.
    ///
    /// - Throws: ``ValidationSetupError`` at a rule that does not exist.
    init(_ document: JSONDocument, file: String) throws(ValidationSetupError) {
        let root = document.root
        for member in root["severity"]?.members ?? [] {
            let rule = try Self.rule(member.key, file: file)
            severities[rule] = member.value.string.flatMap(SeveritySetting.init)
        }
        if let level = root["failOn"]?.string.flatMap(Finding.Severity.init) { failOn = level }
        for node in root["ignore"]?.children ?? [] {
            guard let named = node["rule"] else { continue }
            ignores.append(
                IgnoreEntry(
                    rule: try Self.rule(named, file: file), file: node["file"]?.string, record: node["record"]?.string,
                    pointer: node["pointer"]?.string, because: node["because"]?.string ?? "", line: node.line,
                    column: node.column, place: node.pointer))
        }
    }

    private static func rule(_ node: JSONNode, file: String) throws(ValidationSetupError) -> String {
        let id = node.string ?? ""
        guard Rules.isKnown(id) else {
            throw ValidationSetupError(
                file: file, line: node.line, column: node.column, message: Rules.unknown(id))
        }
        return id
    }
}
