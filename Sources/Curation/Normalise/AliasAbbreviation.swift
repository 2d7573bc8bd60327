/// Letters that stand for a name, and the name that they stand for.
struct AliasAbbreviation {
    /// How well the letters fit a name.
    enum Fit: Int, Comparable {
        /// Every letter begins a word, and every word is used but for `of`, `and` and the like (`SVM`, `LASSO`).
        case initials = 3
        /// Every word gives the letters that it begins with (`ANOVA`, `LoRA`).
        case beginnings = 2
        /// Every word gives its first letter, some give letters from inside too (`ARIMA`, `XGBoost`).
        case letters = 1

        static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
    }

    /// Without arguments, plural s and marks; lower case.
    private let letters: [UInt32]

    /// An abbreviation of up to 12 letters; others are no abbreviations.
    init(_ text: String) {
        let name = text.unicodeScalars.prefix { $0 != "(" }
        var letters = name.filter { AliasWords.isLetter($0) || $0.properties.numericType == .decimal }.map(\.self)
        if letters.count > 2, letters.last == "s", letters[letters.count - 2].properties.isUppercase {
            letters.removeLast()
        }
        self.letters = letters.count > 12 ? [] : letters.map(Self.folded)
    }

    /// The name that the letters stand for; nil when none fits. Of names that fit alike the first is taken.
    ///
    /// Names that are spelled out come before those that hold an abbreviation themselves (`Panel VAR`).
    func name(among names: [String]) -> String? {
        best(names.filter { !Self.holdsAbbreviation($0) }) ?? best(names.filter(Self.holdsAbbreviation))
    }

    private func best(_ names: [String]) -> String? {
        var best: (fit: Fit, name: String)?
        for name in names {
            guard let fit = fit(name), best.map({ fit > $0.fit }) ?? true else { continue }
            best = (fit, name)
        }
        return best?.name
    }

    private static func holdsAbbreviation(_ name: String) -> Bool {
        var capitals = 0
        for scalar in name.unicodeScalars {
            capitals = AliasWords.isCapital(scalar) ? capitals + 1 : 0
            if capitals > 1 { return true }
        }
        return false
    }

    /// How the letters fit a name; nil when they do not.
    ///
    /// The person that a method is called after in front (`Tukey's HSD`) and words such as `model` at the end (`AFT`)
    /// often have no letter of their own.
    func fit(_ name: String) -> Fit? {
        let words = Self.words(of: name)
        guard letters.count >= 2, words.count <= 24, !words.contains(where: { $0.letters == letters }) else {
            return nil
        }
        let core = Self.withoutKind(words)
        let tries = [words, core] + (words.first?.isOwner == true ? [Array(words.dropFirst())] : [])
        var best: Fit?
        for words in tries where words.count > 1 {
            guard let fit = fit(words), best.map({ fit > $0 }) ?? true else { continue }
            best = fit
        }
        if best == nil, words.count == 1, letters.count >= 3, words[0].letters.count >= 12 { return compound(words[0]) }
        return best
    }

    private func fit(_ words: [Word]) -> Fit? {
        var search = Search(letters: letters, words: words)
        if search.matches(.initials) { return .initials }
        if search.matches(.beginnings) { return .beginnings }
        return search.matches(.letters) ? .letters : nil
    }

    /// A long compound of Germanic languages gives letters of its parts (`PKA`, `Principalkomponentanalys`).
    private func compound(_ word: Word) -> Fit? {
        guard word.letters.first == letters.first else { return nil }
        var rest = letters[...]
        for letter in word.letters where letter == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty ? .letters : nil
    }

    /// Without the words at the end that say what kind of thing it is.
    private static func withoutKind(_ words: [Word]) -> [Word] {
        var words = words
        while let last = words.last, words.count > 2, kinds.contains(last.letters) { words.removeLast() }
        return words
    }

    private static let kinds = Set(
        AliasWords.lists(
            """
            model models modeling modelling method methods test tests analysis estimator estimation estimate regression
            algorithm algorithms technique approach theory procedure research design study score index scale network networks
            modeli modellemesi yontemi yontem testi analizi analiz regresyonu algoritmasi tahmini kestirimi teknigi yaklasimi
            kurami arastirmasi deseni olcegi skoru agi aglari modell verfahren methode schatzung modele methode modelo metodo
            modello metoda metode kaedah metod
            """))

    /// A word of a name, or a part of one between hyphens.
    struct Word {
        var letters: [UInt32]
        /// May be left out: a function word, or what follows a hyphen (`t-distributed`).
        var isSmall: Bool
        /// Ends with an apostrophe and s.
        var isOwner = false
    }

    private static func words(of name: String) -> [Word] {
        var words: [Word] = []
        var letters: [UInt32] = []
        var (isBehindHyphen, isOwner) = (false, false)
        func end() {
            guard !letters.isEmpty else { return }
            let isSmall = isBehindHyphen || functionWords.contains(letters)
            words.append(Word(letters: letters, isSmall: isSmall, isOwner: isOwner && letters.last == 0x73))
            (letters, isOwner) = ([], false)
        }
        for scalar in name.unicodeScalars {
            if AliasWords.isLetter(scalar) || AliasWords.isDigit(scalar) {
                letters.append(folded(scalar))
            } else if scalar == "'" || scalar == "\u{2019}" {
                isOwner = true
            } else {
                end()
                isBehindHyphen = scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
            }
        }
        end()
        return words
    }

    /// Lower case, all letters for i alike, Latin letters without marks: `YEM` stands for `Yapısal Eşitlik Modeli`.
    private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
        if scalar.isASCII { return (0x41...0x5A).contains(scalar.value) ? scalar.value | 0x20 : scalar.value }
        if scalar == "İ" || scalar == "ı" { return 0x69 }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        guard let base = LatinLetters.base(of: lower)?.first else { return lower.value }
        return UInt32(base)
    }

    private static let functionWords = Set(
        AliasWords.lists(
            """
            of and for the in on to with by from a an via or at as ve ile için und für der die das mit von zur des de la le
            les du et pour à y del para con el los las o e do da dos das di della dei per il van voor en och av för og i z w
            na dla pro s v a u za și sau pentru cu és và cho của trong dan untuk dengan и для с по в
            """))

    /// Takes the letters one by one from the words. Remembers what failed, so the time is letters times places.
    private struct Search {
        let letters: [UInt32]
        let words: [Word]
        private var failed: Set<Int> = []

        init(letters: [UInt32], words: [Word]) {
            self.letters = letters
            self.words = words
        }

        mutating func matches(_ fit: Fit) -> Bool {
            failed = []
            return rest(0, word: 0, fit)
        }

        /// Whether the letters from `letter` on can be taken from the words from `word` on.
        private mutating func rest(_ letter: Int, word: Int, _ fit: Fit) -> Bool {
            if word == words.count { return letter == letters.count }
            guard !failed.contains(letter * 32 + word) else { return false }
            if words[word].isSmall, rest(letter, word: word + 1, fit) { return true }
            if letter < letters.count, words[word].letters[0] == letters[letter] {
                if fit == .initials {
                    if rest(letter + 1, word: word + 1, fit) { return true }
                } else if inside(word, letter, fit) {
                    return true
                }
            } else if letter == 0, word == 0, fit == .letters, words[0].letters.prefix(2).last == letters[0],
                rest(1, word: 1, fit)
            {
                return true  // eXtreme
            }
            failed.insert(letter * 32 + word)
            return false
        }

        /// Takes the word's first letter and as many more of it as the rest of the letters allows.
        private mutating func inside(_ word: Int, _ letter: Int, _ fit: Fit) -> Bool {
            let source = words[word].letters
            var (taken, place) = (1, 1)
            if rest(letter + 1, word: word + 1, fit) { return true }
            while letter + taken < letters.count, place < source.count {
                if source[place] == letters[letter + taken] {
                    taken += 1
                    if rest(letter + taken, word: word + 1, fit) { return true }
                } else if fit == .beginnings {
                    return false
                }
                place += 1
            }
            return false
        }
    }
}
