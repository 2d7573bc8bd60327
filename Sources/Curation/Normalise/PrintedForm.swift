/// Which of the forms that a style and its users know a reference was printed in: `Lee, K., & Fox, M.` or
/// `Lee, K. & Fox, M.`, `doi:10.1/x` or `https://doi.org/10.1/x`.
///
/// CSL-JSON has no member for such a choice. It is found again by looking which of the known forms stands in the printed
/// text; nothing else of the text is used, and without a text the style's own form, the first, is chosen.
struct PrintedForm {
    /// The text as it is compared: without white space and dashes, ASCII letters small, no mark of a link at its end.
    private let printed: [UInt8]?

    init(_ text: String?) {
        printed = text.map { Self.withoutMark(Self.compared($0)) }
    }

    /// The first of the forms that stands in the printed text; the first of all when none does.
    func first(of forms: [String]) -> String { choice(forms.first ?? "", unless: forms) }

    /// The first of the other forms that stands in the printed text, else the usual one.
    func choice(_ usual: String, unless others: [String]) -> String {
        guard let printed, !others.isEmpty else { return usual }
        return others.first { Self.contains(printed, Self.compared($0)) } ?? usual
    }

    /// Whether a period ends the printed text; nil without a text.
    var endsInPeriod: Bool? { printed.map { $0.last == UInt8(ascii: ".") } }

    private static func compared(_ text: String) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace && !scalar.properties.isDash {
            if scalar.isASCII {
                kept.append(UInt8(truncatingIfNeeded: scalar.value).lowercased)
            } else {
                kept += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
        return kept
    }

    private static func withoutMark(_ text: [UInt8]) -> [UInt8] {
        for mark in marks where text.count > mark.count && text.suffix(mark.count).elementsEqual(mark) {
            return Array(text.dropLast(mark.count))
        }
        return text
    }

    private static let marks = ["doi\u{2197}", "link\u{2197}"].map { Array($0.utf8) }

    /// Knuth, Morris and Pratt: linear whatever the texts are.
    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard !part.isEmpty, part.count <= text.count else { return part.isEmpty }
        var fallback = [Int](repeating: 0, count: part.count)
        var length = 0
        for index in part.indices.dropFirst() {
            while length > 0, part[index] != part[length] { length = fallback[length - 1] }
            if part[index] == part[length] { length += 1 }
            fallback[index] = length
        }
        length = 0
        for byte in text {
            while length > 0, byte != part[length] { length = fallback[length - 1] }
            if byte == part[length] { length += 1 }
            if length == part.count { return true }
        }
        return false
    }
}
