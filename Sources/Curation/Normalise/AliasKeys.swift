/// The names that a list of aliases has already, to tell repetitions.
///
/// The same name in other case, width or spacing is a repetition, also by the rules of its language; in another script
/// (Serbian, Chinese) it is a name of its own.
struct AliasKeys {
    private var keys: Set<[UInt8]> = [[]]

    /// False when the name is there already, or is no name.
    mutating func insert(_ text: String, language: String?) -> Bool {
        let general = ComparisonKey.bytes(text, joinsScripts: false)
        guard !keys.contains(general) else { return false }
        guard ComparisonLanguage(tag: language) != .unknown else { return keys.insert(general).inserted }
        let own = ComparisonKey.bytes(text, language: language, joinsScripts: false)
        guard !keys.contains(own) else { return false }
        keys.insert(general)
        keys.insert(own)
        return true
    }
}
