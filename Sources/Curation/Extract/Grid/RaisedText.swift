/// Superscripts and subscripts as the characters that Unicode has for them.
///
/// The page shows `2017¹`; plain text would be `20171`. Only digits and signs are written so: `1st` stays as it is, and
/// so does `[1]`, which nobody takes for a part of the number before it.
enum RaisedText {
    private static let digits = (
        raised: ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"].map { Array($0.utf8) },
        lowered: ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"].map { Array($0.utf8) }
    )
    private static let minus = Array("−".utf8)

    /// nil when the text holds anything else, or no digit.
    static func text(_ text: TextBytes, isRaised: Bool) -> [UInt8]? {
        guard text.count <= 24, text.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        var result: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            switch byte {
            case 0x30...0x39: result += (isRaised ? digits.raised : digits.lowered)[Int(byte) - 0x30]
            case UInt8(ascii: "+"): result += Array((isRaised ? "⁺" : "₊").utf8)
            case UInt8(ascii: "-"): result += Array((isRaised ? "⁻" : "₋").utf8)
            case UInt8(ascii: ","), UInt8(ascii: "."), 0x20: result.append(byte)
            case 0xE2 where text[index...].starts(withBytes: minus):
                result += Array((isRaised ? "⁻" : "₋").utf8)
                index += 2
            default: return nil
            }
            index += 1
        }
        return result
    }
}
