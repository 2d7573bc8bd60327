/// What is checked before any ``Rule``: that a file can be read, is JSON or YAML, and follows its schema.
enum BuiltInRule: String, CaseIterable {
    case schema
    case syntax
    case duplicateKey = "duplicate-key"
    case lineEnd = "line-end"
    case fileKind = "file-kind"
    case fileProblem = "file-problem"
    case schemaMissing = "schema-missing"
    case ignoreUnused = "ignore-unused"

    var id: String { rawValue }

    var severity: Finding.Severity { self == .ignoreUnused ? .warning : .error }

    /// One line: what is asked for.
    var summary: String {
        switch self {
        case .schema: "A file follows its JSON Schema."
        case .syntax: "A file is well-formed JSON (RFC 8259) or YAML 1.2 of plain data."
        case .duplicateKey: "No object has two members of one name."
        case .lineEnd: "Every line of a JSON Lines file ends in a line feed."
        case .fileKind: "A file is of a kind that the project knows."
        case .fileProblem: "A file is there and can be read."
        case .schemaMissing: "There is a schema for every kind of file."
        case .ignoreUnused: "Every entry under `ignore` in `curated/validation.yaml` still leaves something out."
        }
    }

    /// Why, in a sentence or two.
    var rationale: String {
        switch self {
        case .schema: "Programs that read the data rely on the members and types that the schema promises."
        case .syntax: "What can't be read can't be checked, and other programs will not read it either."
        case .duplicateKey: "Readers differ in which of the two they take, so the value would depend on the program."
        case .lineEnd: "Whoever appends the next line would glue it to the last one."
        case .fileKind: "A file that nothing checks may hold anything; a misspelt name is found this way."
        case .fileProblem: "A file that is left out silently would look like one without faults."
        case .schemaMissing: "A file without a schema is not checked."
        case .ignoreUnused: "An entry that is left behind would hide the next fault at its place."
        }
    }
}
