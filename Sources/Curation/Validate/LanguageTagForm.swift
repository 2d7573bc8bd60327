/// The grammar of language tags, RFC 5646 (BCP 47), section 2.1: well-formedness, not whether a subtag is registered.
enum LanguageTagForm {
    /// Tags of old registrations that the grammar itself would not allow (RFC 5646, `irregular`).
    private static let irregular: Set<String> = [
        "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo",
        "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de",
    ]

    /// Whether a text is a well-formed tag: `no`, `zh-Hant-TW`, `sr-Latn`, `x-private`; not `en_US`, `english-`.
    static func isWellFormed(_ text: String) -> Bool {
        let lower = text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        if irregular.contains(String(decoding: lower, as: UTF8.self)) { return true }
        let subtags = lower.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard subtags.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }) else { return false }
        var rest = subtags[...]
        if rest.first?.elementsEqual("x".utf8) == true { return rest.count > 1 }
        return takeLanguage(&rest) && takeVariants(&rest) && takeExtensions(&rest) && rest.isEmpty
    }

    private static func takeLanguage(_ rest: inout ArraySlice<ArraySlice<UInt8>>) -> Bool {
        guard let language = rest.popFirst(), language.allSatisfy(isLetter), language.count >= 2 else { return false }
        if language.count <= 3 {
            var extended = 0
            while extended < 3, let next = rest.first, next.count == 3, next.allSatisfy(isLetter) {
                rest.removeFirst()
                extended += 1
            }
        }
        if let script = rest.first, script.count == 4, script.allSatisfy(isLetter) { rest.removeFirst() }
        if let region = rest.first, isRegion(region) { rest.removeFirst() }
        return true
    }

    private static func isRegion(_ subtag: ArraySlice<UInt8>) -> Bool {
        subtag.count == 2 && subtag.allSatisfy(isLetter) || subtag.count == 3 && subtag.allSatisfy(isDigit)
    }

    /// Variants: five to eight characters, or four with a digit in front; none twice.
    private static func takeVariants(_ rest: inout ArraySlice<ArraySlice<UInt8>>) -> Bool {
        var seen: Set<ArraySlice<UInt8>> = []
        while let next = rest.first, next.count >= 5 || next.count == 4 && next.first.map(isDigit) == true {
            guard seen.insert(next).inserted else { return false }
            rest.removeFirst()
        }
        return true
    }

    /// Extensions behind a singleton, each singleton once; `x` starts private use and takes the rest.
    private static func takeExtensions(_ rest: inout ArraySlice<ArraySlice<UInt8>>) -> Bool {
        var seen: Set<UInt8> = []
        while let singleton = rest.first, singleton.count == 1, let letter = singleton.first {
            rest.removeFirst()
            if letter == UInt8(ascii: "x") {
                defer { rest = [] }
                return !rest.isEmpty
            }
            let length = rest.prefix { $0.count >= 2 }.count
            guard length > 0, seen.insert(letter).inserted else { return false }
            rest.removeFirst(length)
        }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}
