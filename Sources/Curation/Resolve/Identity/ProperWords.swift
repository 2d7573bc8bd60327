/// Words of a method's name that translations keep: names of people, abbreviations.
enum ProperWords {
    /// The words in Latin letters that begin with a capital and have four letters, or are capitals throughout and have
    /// three; in small letters, without an English genitive. Words that names of methods of all kinds have are left out.
    static func of(_ name: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        for letters in name.utf8.split(whereSeparator: { !$0.isLetter && $0 != UInt8(ascii: "'") }) {
            // Letters with marks are bytes above ASCII; a word of another script has no ASCII letter.
            guard let first = letters.first, first.isUpper, letters.count(where: { $0.isUpper || $0.isLower }) > 2
            else {
                continue
            }
            let key = ComparisonKey.bytes(String(decoding: letters, as: UTF8.self))
            let word = Array(key.prefix { $0 != UInt8(ascii: "'") })
            guard word.count > 3 || letters.allSatisfy(\.isUpper), !generic.contains(word) else { continue }
            words.append(word)
        }
        return words
    }

    private static let generic: Set<[UInt8]> = Set(
        """
        algorithm analyse analysis approach bayesian causal cluster clustering coefficient component correlation data deep
        design diagram dynamic effect effects estimation estimator exact experiment factor filter fuzzy general generalized
        graph group hierarchical index inference interview latent linear local logit machine mapping matching mean means
        measurement median meta method methode model modell multi multiple network nonlinear nonparametric normal panel
        partial path probit procedure process program programming quantile random rank rating ratio regression review robust
        sample sampling scale score spatial standard statistic structural study survey system test theory time transfer
        transform variance vector weighted
        """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
