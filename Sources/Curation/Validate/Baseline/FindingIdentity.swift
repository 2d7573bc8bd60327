internal import JSON

/// What makes two findings of two runs the same one: rule, file, record, pointer and message. Lines and columns are no
/// part of it, so that a finding stays the same when others are put right above it; nor is the severity, which is a
/// matter of settings.
struct FindingIdentity: Sendable {
    let rule: String
    let file: String
    let record: String?
    let pointer: String
    /// With `#` for the numbers of lines and columns that it names.
    let message: String
    let count: Int

    init(_ finding: Finding) {
        rule = finding.rule
        file = finding.file
        record = finding.record
        pointer = finding.pointer
        message = Self.placeless(finding.message)
        count = 1
    }

    init(rule: String, file: String, record: String?, pointer: String, message: String, count: Int = 1) {
        self.rule = rule
        self.file = file
        self.record = record
        self.pointer = pointer
        self.message = message
        self.count = count
    }

    /// SHA-256 of the five parts as canonical JSON (RFC 8785), in hexadecimal digits.
    var digest: String {
        SHA256Digest.hex(
            JSONWriter.canonical([
                .string(rule), .string(file), .optional(record), .string(pointer), .string(message),
            ]))
    }

    /// The message with `line 12` as `line #` and `3:14` as `#:#`.
    static func placeless(_ message: String) -> String {
        var output: [UInt8] = []
        let bytes = Array(message.utf8)
        var index = 0
        while index < bytes.count {
            let digits = bytes[index...].prefix(while: isDigit)
            guard !digits.isEmpty else {
                output.append(bytes[index])
                index += 1
                continue
            }
            let isFirst = index == 0 || !isWord(bytes[index - 1])
            let rest = bytes[digits.endIndex...]
            let column: ArraySlice<UInt8> =
                rest.first == UInt8(ascii: ":") ? rest.dropFirst().prefix(while: isDigit) : []
            if isFirst, !column.isEmpty, column.endIndex == bytes.count || !isWord(bytes[column.endIndex]) {
                output += Array("#:#".utf8)
                index = column.endIndex
            } else {
                let isLine = output.ends(with: "line ") && (rest.first.map { !isWord($0) } ?? true)
                output += isLine ? Array("#".utf8) : Array(digits)
                index = digits.endIndex
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    /// Whether a number beside this byte is part of something else, such as a DOI or a version.
    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
    }
}

extension [UInt8] {
    fileprivate func ends(with text: StaticString) -> Bool {
        suffix(text.utf8CodeUnitCount).elementsEqual(text.description.utf8)
    }
}
