/// How values are shown inside messages.
enum JSONMessage {
    private static let longest = 60

    /// A string in double quotes, escaped as JSON and cut when it is long.
    static func quoted(_ string: String) -> String {
        var serializer = JSONSerializer(.compact)
        let shown = String(string.unicodeScalars.prefix(longest))
        serializer.writeString(shown)
        let text = String(decoding: serializer.output, as: UTF8.self)
        return shown.utf8.count < string.utf8.count ? text.dropLast() + "...\"" : text
    }

    /// Names in double quotes with commas between, at most ten of them.
    static func list(_ names: [String]) -> String {
        let shown = names.prefix(10).joined(separator: ", ")
        return names.count > 10 ? shown + ", ... (\(names.count) in all)" : shown
    }

    /// A value as compact JSON when it is short, otherwise its kind and size.
    static func shown(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let bool): bool ? "true" : "false"
        case .number(let number): String(number.text.prefix(longest))
        case .string(let string): quoted(string)
        case .array(let array) where array.isEmpty: "[]"
        case .array(let array): short(value, array.count) ?? "an array of \(count(array.count, "element"))"
        case .object(let object) where object.isEmpty: "{}"
        case .object(let object):
            short(value, object.count) ?? "an object of \(count(object.count, "member"))"
        }
    }

    /// The compact text of a value with few parts, or nil when it is long all the same.
    private static func short(_ value: JSONValue, _ parts: Int) -> String? {
        guard parts <= 8 else { return nil }
        let text = String(decoding: JSONWriter.compact(value), as: UTF8.self)
        return text.utf8.count <= longest ? text : nil
    }

    /// A node with the name of its kind: `number 12`, `the string "x"`.
    static func found(_ node: JSONNode) -> String {
        switch node.kind {
        case .null: "null"
        case .bool: "the boolean \(node.bool == true ? "true" : "false")"
        case .number: "number \((node.number?.text ?? "").prefix(longest))"
        case .string: "the string \(quoted(node.string ?? ""))"
        case .array: node.count == 0 ? "an empty array" : "an array"
        case .object: node.count == 0 ? "an empty object" : "an object"
        }
    }

    /// A number with its noun: `1 element`, `2 elements`.
    static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }
}
