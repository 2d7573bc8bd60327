import ArgumentParser
import JSON

/// How `curate schema validate` says what it found.
enum SchemaReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, flag, basic, detailed

    /// The standard's form, or nil for text.
    var form: SchemaOutputForm? { SchemaOutputForm(rawValue: rawValue) }

    /// A finding as compilers print it.
    static func text(_ finding: SchemaLineFinding, file: String) -> String {
        let place = finding.pointer.isEmpty ? "" : " (\(finding.pointer))"
        return "\(file):\(finding.line):\(finding.column): error: \(finding.message)\(place)\n"
    }

    /// An output object on one line, with the file and, of JSON Lines, the line it speaks of.
    static func line(_ output: JSONValue, file: String, line: Int?) -> String {
        var object = JSONObject()
        object["file"] = .string(file)
        if let line { object["line"] = .number(JSONNumber(line)) }
        for member in output.objectValue?.members ?? [] { object[member.key] = member.value }
        return String(decoding: JSONWriter.compact(.object(object)), as: UTF8.self) + "\n"
    }
}
