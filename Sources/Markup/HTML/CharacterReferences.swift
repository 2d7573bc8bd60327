/// Named character references of the HTML standard that libxml2 leaves unresolved: it knows those of HTML 4.
enum CharacterReferences {
    private static let texts: [[UInt8]: [UInt8]] = {
        var texts: [[UInt8]: [UInt8]] = [:]
        for entry in table.utf8.split(whereSeparator: { $0 == UInt8(ascii: ";") || $0 == 0x0A }) {
            let parts = entry.split(separator: 0x20)
            guard parts.count == 2 else { continue }
            var text = ""
            for code in parts[1].split(separator: UInt8(ascii: "+")) {
                guard let value = UInt32(String(decoding: code, as: UTF8.self), radix: 16),
                    let scalar = Unicode.Scalar(value)
                else { continue }
                text.unicodeScalars.append(scalar)
            }
            texts[Array(parts[0])] = Array(text.utf8)
        }
        return texts
    }()

    /// The text that `&name;` stands for; nil when the standard has no such name.
    static func text(named name: [UInt8]) -> [UInt8]? { texts[name] }
}
