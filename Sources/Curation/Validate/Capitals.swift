/// Texts that are in capitals throughout.
enum Capitals {
    /// True when no letter is small and a word is too long for an abbreviation (more than five letters) beside another.
    static func isShouted(_ text: String) -> Bool {
        var (words, longest, length) = (0, 0, 0)
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            if properties.isLowercase { return false }
            if properties.isUppercase {
                length += 1
                if length == 1 { words += 1 }
                longest = max(longest, length)
            } else {
                length = 0
            }
        }
        return words > 1 && longest > 5
    }
}
