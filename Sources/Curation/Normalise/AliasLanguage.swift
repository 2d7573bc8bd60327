/// Finds the language of an alias by its letters and words.
///
/// A name is taken for the language that explains all its words best: English names hold English words and names of
/// people; names in other languages hold such words too. The page's own language, English and Turkish, which stand on
/// every page, need less evidence than any other. A name that several languages explain alike stays `und`.
struct AliasLanguage: Sendable {
    private static let latin = AliasWordModel(LanguageEvidence.latinLanguages)
    private static let cyrillic = AliasWordModel(LanguageEvidence.cyrillicLanguages)
    private static let arabic = AliasWordModel(LanguageEvidence.arabicLanguages)

    /// The share of all evidence that the best language must have. These numbers are the middle of a wide range in
    /// which the tuning set's figures hardly change.
    private static let threshold = 0.7
    /// How many words of names in other languages are English: of names that hold a word of the language, and of others.
    private static let loans = (beside: 0.4, alone: 0.12)
    /// How well a word fits a language that does not have it, when another has.
    private static let strange = 0.01
    /// What the letters of a word that no list has leave open; more when it may be a name.
    private static let wordDoubt = 0.05
    private static let nameDoubt = 0.1
    /// What a language starts with: the page's own, English and Turkish; all others of a script share the last.
    private static let pageShare = 0.4
    private static let home = [("en", 0.5), ("tr", 0.3)]
    private static let otherShare = 0.15

    /// BCP 47 tag of the page.
    private let page: String?
    /// Words of the method's name in the page's language that the English name lacks, and words of the English name.
    private let ownWords: Set<[UInt32]>
    private let englishWords: Set<[UInt32]>

    /// - Parameters:
    ///   - page: the page's language; nil when not known.
    ///   - name: the method's name in that language.
    ///   - english: its English name.
    init(page: String?, name: String?, english: String?) {
        self.page = page.map { String($0.split(separator: "-", maxSplits: 1).first ?? "") }
        let englishWords = Set(AliasWords(english ?? "").words.map(\.letters))
        self.englishWords = englishWords
        ownWords = Set(AliasWords(name ?? "").words.map(\.letters)).subtracting(englishWords)
    }

    /// A BCP 47 tag; `und` where the evidence is not enough.
    func tag(of text: String) -> String {
        switch AliasScript(of: text) {
        case .none: "und"
        case .latin: best(text, model: Self.latin, home: Self.home, all: Self.otherShare)
        case .cyrillic: best(text, model: Self.cyrillic, home: [("ru", 0.1)], all: 0.3)
        case .arabic: best(text, model: Self.arabic, home: [], all: 0.3)
        case .kana: "ja"
        case .han: han(text)
        case .single(let language): language
        }
    }

    /// Chinese or Japanese, by forms of characters that only one of them writes, else by the page.
    private func han(_ text: String) -> String {
        let scalars = text.unicodeScalars.map(\.value)
        if scalars.contains(where: { LanguageEvidence.japaneseForms.contains($0) }) { return "ja" }
        if scalars.contains(where: { LanguageEvidence.chineseForms.contains($0) }) { return "zh" }
        return page == "zh" || page == "ja" ? page ?? "und" : "und"
    }

    /// - Parameters:
    ///   - home: what languages of every page start with.
    ///   - all: what all languages of the script share at the start.
    private func best(_ text: String, model: AliasWordModel, home: [(String, Double)], all: Double) -> String {
        let words = AliasWords(text).words
        let english = model.english
        var shares = start(model, home: home, all: all)
        if words.contains(where: \.isForeign) {
            for (index, letters) in model.ownLetters
            where words.contains(where: { $0.isForeign && $0.letters.contains { letters.contains($0) } }) {
                shares[index] *= 50
            }
        }
        let known = words.map { model.languages(knowing: $0.letters) }
        let own = known.reduce(UInt64(0)) { bits, known in
            english.map { known >> UInt64($0) & 1 == 1 } ?? false ? bits : bits | known
        }
        var (hasEvidence, mayBeNames) = (false, true)
        for (word, known) in zip(words, known) {
            let fits = fits(word, known: known, model: model)
            guard !fits.isEmpty else { continue }
            hasEvidence = true
            let isKnownEnglish = english.map { fits[$0] == 1 && known != 0 } ?? false
            if !word.isCapitalised || isKnownEnglish { mayBeNames = false }
            let loan = english.map { fits[$0] } ?? 0
            for index in shares.indices {
                let loans = own >> UInt64(index) & 1 == 1 ? Self.loans.beside : Self.loans.alone
                shares[index] *= index == english ? fits[index] : (1 - loans) * fits[index] + loans * loan
            }
        }
        let sum = shares.reduce(0, +)
        guard hasEvidence, let most = shares.max(), most > Self.threshold * sum,
            let index = shares.firstIndex(of: most)
        else { return "und" }
        // A name of people is not English because it looks so.
        return index == english && mayBeNames ? "und" : model.languages[index]
    }

    /// What each language has before any word is looked at.
    private func start(_ model: AliasWordModel, home: [(String, Double)], all: Double) -> [Double] {
        let rest = all / Double(model.languages.count)
        var shares = Array(repeating: rest, count: model.languages.count)
        for (language, share) in home {
            if let index = model.index(of: language) { shares[index] = share + rest }
        }
        if let page, let index = model.index(of: page) { shares[index] = max(shares[index], Self.pageShare + rest) }
        return shares
    }

    /// How well a word fits each language, between 0 and 1; empty for a word that tells nothing.
    private func fits(_ word: AliasWords.Word, known: UInt64, model: AliasWordModel) -> [Double] {
        var known = known
        let english = model.english
        if known == 0 {
            if LanguageEvidence.isProperName(word.letters) { return [] }
            if ownWords.contains(word.letters), let page, let index = model.index(of: page) {
                known |= 1 << UInt64(index)
            }
            if englishWords.contains(word.letters), let english, !word.isForeign { known |= 1 << UInt64(english) }
        }
        var fits = model.fits(word.letters)
        if word.isForeign, let english { fits[english] *= 0.1 }
        guard known == 0 else {
            // Languages rarely share long words.
            let share = word.letters.count > 8 ? 0.1 : 1
            for index in fits.indices {
                fits[index] = known >> UInt64(index) & 1 == 1 ? 1 : share * (Self.strange + 0.2 * fits[index])
            }
            return fits
        }
        // A word that no list has may be a name: its letters say less when it starts with a capital.
        let doubt = word.isCapitalised ? Self.nameDoubt : Self.wordDoubt
        let compounds = model.languages(endingWith: word.letters, butNot: english)
        for index in fits.indices {
            if compounds == 0 {
                fits[index] = doubt + (1 - doubt) * fits[index]
            } else {
                let isCompound = compounds >> UInt64(index) & 1 == 1
                fits[index] = isCompound ? max(0.7, fits[index]) : 0.1 * (Self.strange + 0.2 * fits[index])
            }
        }
        return fits
    }
}
