/// The scripts of a text with at least three letters.
struct ScriptLetters {
    /// The script of the first letter.
    let first: Script
    /// A bit for each script, by its place among all.
    let scripts: UInt64

    /// Nil for a text that has too few letters to tell by.
    init?(_ text: String) {
        var (first, scripts, count): (Script?, UInt64, Int) = (nil, 0, 0)
        for scalar in text.unicodeScalars {
            guard let script = Script.of(scalar) else { continue }
            first = first ?? script
            scripts |= Self.bit(script)
            count += 1
        }
        guard let first, count >= 3 else { return nil }
        self.first = first
        self.scripts = scripts
    }

    static func mask(_ scripts: Set<Script>) -> UInt64 { scripts.reduce(0) { $0 | bit($1) } }

    private static func bit(_ script: Script) -> UInt64 { bits[script] ?? 0 }

    private static let bits: [Script: UInt64] = Dictionary(
        uniqueKeysWithValues: Script.allCases.enumerated().map { ($0.element, 1 << UInt64($0.offset)) })
}
