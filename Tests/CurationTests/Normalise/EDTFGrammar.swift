/// The grammar of EDTF (ISO 8601-2, Library of Congress levels 0 to 2) as far as the parser of years writes it, strict: a
/// string outside of it is wrong even where other readers are lenient.
enum EDTFGrammar {
    static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        if bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") {
            return isSet(bytes.dropFirst().dropLast())
        }
        if bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]") {
            return isSet(bytes.dropFirst().dropLast())
        }
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        switch parts.count {
        case 1: return isDate(parts[0], inInterval: false)
        case 2: return isBorder(parts[0]) && isBorder(parts[1]) && !(isOpen(parts[0]) && isOpen(parts[1]))
        default: return false
        }
    }

    private static func isOpen(_ text: ArraySlice<UInt8>) -> Bool { text.isEmpty || text.elementsEqual("..".utf8) }

    private static func isBorder(_ text: ArraySlice<UInt8>) -> Bool { isOpen(text) || isDate(text, inInterval: true) }

    /// Members of a set: dates, and runs of years. An open start stands first, an open end last.
    private static func isSet(_ text: ArraySlice<UInt8>) -> Bool {
        let members = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard members.count > 1 else { return false }
        return members.enumerated().allSatisfy { index, member in
            guard let dots = dots(in: member) else { return isDate(member, inInterval: false) && !isSeason(member) }
            let (start, end) = (member[..<dots], member[(dots + 2)...])
            if start.isEmpty, index > 0 || end.isEmpty { return false }
            if end.isEmpty, index < members.count - 1 { return false }
            let isEven = start.isEmpty || end.isEmpty || precision(start) == precision(end)
            return isEven && [start, end].allSatisfy { $0.isEmpty || isPlain($0) }
        }
    }

    private static func dots(in member: ArraySlice<UInt8>) -> Int? {
        member.indices.dropLast().first { member[$0] == UInt8(ascii: ".") && member[$0 + 1] == UInt8(ascii: ".") }
    }

    /// How many parts a date has: the ends of a run have the same.
    private static func precision(_ text: ArraySlice<UInt8>) -> Int {
        text.drop { $0 == UInt8(ascii: "-") }.split(separator: UInt8(ascii: "-")).count
    }

    /// A date without a mark or mask.
    private static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
        isDate(text, inInterval: true) && !text.contains { "~?%X".utf8.contains($0) }
    }

    private static func isSeason(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.drop { $0 == UInt8(ascii: "-") }.split(separator: UInt8(ascii: "-"))
        return parts.count == 2 && (number(parts[1]) ?? 0) > 12
    }

    private static func isDate(_ text: ArraySlice<UInt8>, inInterval: Bool) -> Bool {
        var text = text
        if let last = text.last, "~?%".utf8.contains(last) { text = text.dropLast() }
        if text.first == UInt8(ascii: "-") { text = text.dropFirst() }
        guard text.count >= 4, isYear(text.prefix(4), inInterval: inInterval) else { return false }
        let rest = text.dropFirst(4)
        if rest.isEmpty { return true }
        guard rest.first == UInt8(ascii: "-"), !text.contains(UInt8(ascii: "X")) else { return false }
        let parts = rest.dropFirst().split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ $0.count == 2 }), let month = number(parts[0]) else { return false }
        if parts.count == 1 {
            // Intervals take seasons, but neither quarters nor halves of a year.
            let isQuarter = (33...36).contains(month) || month == 40 || month == 41
            return (1...12).contains(month) || (21...24).contains(month) || isQuarter && !inInterval
        }
        guard (1...12).contains(month), let day = number(parts[1]) else { return false }
        return (1...31).contains(day)
    }

    /// Four digits, of which the last one or two may be masked; borders of intervals are plain years.
    private static func isYear(_ text: ArraySlice<UInt8>, inInterval: Bool) -> Bool {
        let digits = text.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
        let masked = text.dropFirst(digits)
        return masked.allSatisfy { $0 == UInt8(ascii: "X") } && digits >= 2 && !(inInterval && digits < 4)
    }

    private static func number(_ text: ArraySlice<UInt8>) -> Int? { Int(String(decoding: text, as: UTF8.self)) }
}
