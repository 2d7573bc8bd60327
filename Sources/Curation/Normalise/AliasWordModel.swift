/// Words of several languages of one script, compiled to tell how well a word fits each of them.
///
/// A word that a list holds is known; of any other word its letters speak: every three neighbouring letters count by
/// how often the language's own words have them (a naive Bayes classifier over trigrams, borders of words included).
struct AliasWordModel: Sendable {
    /// BCP 47 tags, at most 64.
    let languages: [String]
    /// For each known word the languages that have it, as bits.
    private let known: ScalarWordTable
    /// Where the weights of a trigram start in ``weights``; three scalars of 21 bits are the key.
    private let rows: TrigramTable
    /// For each trigram how likely it is in each language; what any trigram that no list has comes to stands first.
    private let weights: [Double]
    /// Letters that few languages have: the index of the language and its letters.
    let ownLetters: [(index: Int, letters: Set<UInt32>)]
    /// The languages that write compounds as one word, as bits.
    private let compounding: UInt64

    /// What an unseen trigram counts.
    private static let smoothing = 0.1
    private static let border: UInt32 = 0x20

    init(_ evidence: [LanguageEvidence]) {
        let words = evidence.map(\.spellings)
        var known = ScalarWordTable(capacity: words.reduce(0) { $0 + $1.count })
        var rows: [UInt64: Int] = [:]
        var counts = Array(repeating: 0.0, count: evidence.count)
        var totals = counts
        for index in evidence.indices {
            for word in words[index] {
                known.insert(word, bits: 1 << UInt64(index))
                word.withUnsafeBufferPointer { letters in
                    Self.forEachTrigram(of: letters) { key in
                        let row = rows[key] ?? counts.count
                        if row == counts.count {
                            rows[key] = row
                            counts += Array(repeating: 0, count: evidence.count)
                        }
                        counts[row + index] += 1
                        totals[index] += 1
                    }
                }
            }
        }
        languages = evidence.map(\.language)
        let compounders = ["da", "de", "et", "fi", "hu", "nl", "no", "sv"]
        compounding = evidence.indices.reduce(0) { bits, index in
            compounders.contains(evidence[index].language) ? bits | 1 << UInt64(index) : bits
        }
        self.known = known
        self.rows = TrigramTable(rows)
        let distinct = Double(rows.count)
        let shares = totals.map { 1000 / ($0 + Self.smoothing * distinct) }
        weights = counts.indices.map { (counts[$0] + Self.smoothing) * shares[$0 % shares.count] }
        ownLetters = evidence.indices.compactMap { index in
            evidence[index].letters.isEmpty ? nil : (index, evidence[index].letters)
        }
        english = languages.firstIndex(of: "en")
    }

    /// Index of English, where the script has it.
    let english: Int?

    /// Index of a tag in ``languages``.
    func index(of language: String) -> Int? { languages.firstIndex(of: language) }

    /// The languages whose lists hold the word, as bits.
    func languages(knowing word: [UInt32]) -> UInt64 { word.withUnsafeBufferPointer(known.bits) }

    /// The languages that know the end of a long word and build compounds (`Aktionsforschung`), as bits, and whether a
    /// word of `other` ends it too.
    func languages(endingWith word: [UInt32], butNot other: Int?) -> UInt64 {
        guard word.count >= 9 else { return 0 }
        for start in 3...(word.count - 5) {
            let bits = word[start...].withUnsafeBufferPointer(known.bits)
            guard bits & compounding != 0 else { continue }
            return other.map { bits >> UInt64($0) & 1 == 1 } ?? false ? 0 : bits & compounding
        }
        return 0
    }

    /// For each language how well the letters of the word fit it; the best has 1.
    func fits(_ word: [UInt32]) -> [Double] {
        var fits = Array(repeating: 1.0, count: languages.count)
        word.withUnsafeBufferPointer { letters in
            fits.withUnsafeMutableBufferPointer { fits in
                weights.withUnsafeBufferPointer { weights in
                    var step = 0
                    Self.forEachTrigram(of: letters) { key in
                        let row = rows[key] ?? 0
                        for index in 0..<fits.count { fits[index] *= weights[row &+ index] }
                        step += 1
                        // Products of many small numbers would end at zero.
                        if step.isMultiple(of: 8) { Self.scale(fits) }
                    }
                    Self.scale(fits)
                }
            }
        }
        return fits
    }

    private static func scale(_ fits: UnsafeMutableBufferPointer<Double>) {
        let most = fits.max() ?? 0
        guard most > 0 else { return }
        for index in fits.indices { fits[index] /= most }
    }

    private static func forEachTrigram(of word: UnsafeBufferPointer<UInt32>, _ body: (UInt64) -> Void) {
        var (first, second) = (border, border)
        for index in 0...word.count {
            let third = index < word.count ? word[index] : border
            if !(first == border && second == border && word.count > 1) || third == border {
                body(UInt64(first) << 42 | UInt64(second) << 21 | UInt64(third))
            } else {
                body(UInt64(second) << 21 | UInt64(third))
            }
            (first, second) = (second, third)
        }
    }
}
