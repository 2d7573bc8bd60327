/// The evidence of letters where two cells touch: "attentionBERT", "core)Transfer", "al.Devlin".
enum CaseBorders {
    /// Log odds of a cell that starts with a small letter: cells start with capitals, digits or letters without case.
    static let smallStartScore = -2.0

    /// Everything weaker only costs time: no evidence of one kind outweighs it.
    private static let weakest = -4.5

    /// The cuts of a line of English phrases, with what the page's own words say about each.
    ///
    /// - Parameter hiddenScore: the least score of a cut inside a word whose two parts both stand alone on the page.
    static func cuts(
        in line: GluedLine, lexicon: PageLexicon, hiddenScore: Double? = nil
    ) -> [Cut] {
        line.withHashes { hashes in
            lexicon.withWords { words in
                cuts(
                    in: line, hashes, lexicon: lexicon, words, hiddenScore: hiddenScore, hasOtherScore: false
                ) { _ in 0 }
            }
        }
    }

    /// The same where a small letter behind the cut may speak for it.
    static func cuts(
        in line: GluedLine, lexicon: PageLexicon, smallWordScore: (GlueScan.Touch) -> Double
    ) -> [Cut] {
        line.withHashes { hashes in
            lexicon.withWords { words in
                cuts(
                    in: line, hashes, lexicon: lexicon, words, hiddenScore: nil, hasOtherScore: true,
                    smallWordScore: smallWordScore)
            }
        }
    }

    @inline(__always)
    private static func cuts(
        in line: GluedLine, _ hashes: GluedLine.Hashes, lexicon: PageLexicon, _ words: PageLexicon.Words,
        hiddenScore: Double?, hasOtherScore: Bool, smallWordScore: (GlueScan.Touch) -> Double
    ) -> [Cut] {
        let scan = line.scan
        var walk = WordWalk(line: hashes, words: words)
        // Most touches are inside a short word, or in one whose parts stand nowhere: nothing can speak for a cut.
        return scan.cuts(nextSmall: { hasOtherScore ? $0 : walk.nextSplit(from: $0) }) { touch in
            walk.move(to: touch.place)
            let word = walk.word
            let isPlain: Bool
            if case .lower = touch.left, case .lower = touch.right { isPlain = true } else { isPlain = false }
            guard let letters = isPlain ? smallLetters : score(touch.left, touch.right) else { return nil }
            if touch.isSpaced { return 3 + max(letters, -1) }
            let isInside = word.lowerBound < touch.place && touch.place < word.upperBound
            if isPlain, !walk.hasStandingPart(at: touch.place) {
                guard hasOtherScore, smallWordScore(touch) > 0 else { return nil }
            }
            var score = letters
            if !isPlain {
                if endsAbbreviation(scan, touch.leftIndex, touch.rightIndex) {
                    // "Öz-" of "BERTÖz-" is a word, "Tt-" of "IRTt-" is none.
                    let isBeforeHyphen =
                        touch.rightIndex + 2 < scan.items.count
                        && scan.items[touch.rightIndex + 2].scalar == "-"
                    score = isBeforeHyphen ? -0.5 : 0.5
                }
                if startsLetterName(scan, touch.leftIndex, touch.rightIndex) { score = 0.5 }
            }
            if isInside {
                // Sound: the word is a range of the line, and the place lies inside it.
                let evidence = lexicon.splitEvidence(
                    whole: hashes.hash(word.lowerBound, word.upperBound),
                    left: WordWalk.part(hashes, word.lowerBound, touch.place),
                    right: WordWalk.part(hashes, touch.place, word.upperBound))
                score += evidence
                if touch.right == .upper, isInsideName(line.bytes[word], touch.place) { score -= 4 }
                if !isPlain, evidence < 5, walk.splitsStandingWord(at: touch.place) { score -= 4 }
                if let hiddenScore, evidence >= 5, word.count < 80, touch.left.isLetter, touch.right.isLetter {
                    score = max(score, hiddenScore)
                }
            }
            if hasOtherScore, touch.right == .lower { score += smallWordScore(touch) }
            return score > weakest ? score : nil
        }
    }

    /// The word that spans the place where two cells may touch, from left to right.
    private struct WordWalk {
        let line: GluedLine.Hashes
        let words: PageLexicon.Words
        private var next = 0
        /// The word (letters, digits, hyphens, apostrophes) that spans the last place, or the one that starts there; of a
        /// very long one what lies within reach.
        private(set) var word = 0..<0
        /// False where no part at the word's start (end) stands alone on the page.
        private var mayBegin = false
        private var mayEnd = false

        init(line: GluedLine.Hashes, words: PageLexicon.Words) {
            self.line = line
            self.words = words
        }

        /// - Parameter place: not before the last one.
        @inline(__always)
        mutating func move(to place: Int) {
            if word.upperBound <= place { findWord(at: place) }
        }

        private mutating func findWord(at place: Int) {
            while next < line.words.count, line.words[next].upperBound <= place { next &+= 1 }
            guard next < line.words.count, case let found = line.words[next], found.lowerBound <= place else {
                word = place..<place
                return
            }
            let start = max(found.lowerBound, place &- PageLexicon.longestWord)
            word = start..<min(found.upperBound, place &+ PageLexicon.longestWord)
            (mayBegin, mayEnd) = words.mayHaveParts(
                word, of: line.bytes, hash: line.hash(word.lowerBound, word.upperBound))
        }

        /// The place if ``hasStandingPart(at:)``, or one behind it before which no place has such parts.
        @inline(__always)
        mutating func nextSplit(from place: Int) -> Int {
            move(to: place)
            if !mayBegin, !mayEnd { return max(word.upperBound, place &+ 1) }
            return hasStandingPart(at: place) ? place : place &+ 1
        }

        /// True when a word that stands elsewhere on the page would be cut in two: "Cat" and "BoostQ" of "CatBoost" and "Q".
        func splitsStandingWord(at place: Int) -> Bool {
            guard mayBegin || mayEnd, word.count < 80 else { return false }
            let (first, last) = (word.lowerBound, word.upperBound)
            // Sound: all places lie in the word.
            if mayBegin {
                for end in (place + 1)..<max(last, place + 1)
                where end - first >= 3 && words.stands(line.hash(first, end)) { return true }
            }
            if mayEnd {
                for start in (first + 1)..<max(place, first + 1)
                where last - start >= 3 && words.stands(line.hash(start, last)) { return true }
            }
            return false
        }

        /// True when the part before the place, or the one behind it, stands alone on the page.
        @inline(__always)
        func hasStandingPart(at place: Int) -> Bool {
            guard word.lowerBound < place, place < word.upperBound else { return false }
            // Sound: the word is a range of the line, and the place lies inside it.
            if mayBegin, words.stands(Self.part(line, word.lowerBound, place)) { return true }
            return mayEnd && words.stands(Self.part(line, place, word.upperBound))
        }

        /// The hash of a part of a word; 0, which is no word's, for parts that stand alone anywhere ("a", "G", "are").
        @inline(__always)
        static func part(_ line: GluedLine.Hashes, _ start: Int, _ end: Int) -> UInt64 {
            let isCapital = line.bytes[start] < 0x61 || line.bytes[start] >= 0x80
            return end &- start >= (isCapital ? 2 : 4) ? line.hash(start, end) : 0
        }
    }

    /// True where a capital inside a word is usual: behind a hump of two letters ("LoRA", "ViT", "McNemar") or one that
    /// family names begin with, and before a last single one.
    private static func isInsideName(_ word: TextBytes, _ place: Int) -> Bool {
        guard (0x61...0x7A).contains(word[place - 1]) else { return false }
        var start = place - 1
        while start > word.startIndex, (0x61...0x7A).contains(word[start]) { start -= 1 }
        let hump = word[start..<place]
        // The plural of an abbreviation ("LLMs", "CNNs") is the end of a word.
        if hump.count == 2, hump.last == UInt8(ascii: "s"), start > word.startIndex,
            (0x41...0x5A).contains(word[start - 1])
        {
            return false
        }
        return hump.count <= 2 || word.endIndex - place == 1 || namePrefixes.contains { hump.elementsEqual($0) }
    }

    /// True between an abbreviation and a capitalised word: "GT" and "Tematik" in "GTTematik", but not in "LLMs".
    private static func endsAbbreviation(_ scan: GlueScan, _ left: Int, _ right: Int) -> Bool {
        guard left > 0, right + 1 < scan.items.count, scan.items[left].kind == .upper, scan.items[right].kind == .upper,
            scan.items[left - 1].kind == .upper, scan.items[right + 1].kind == .lower
        else { return false }
        return scan.items[right + 1].scalar != "s"
            || (right + 2 < scan.items.count && scan.items[right + 2].kind == .lower)
    }

    /// True between an abbreviation and a name such as "t-SNE" or "k-means": "IRT" and "t-" in "IRTt-". "IR" and "Tt-"
    /// are as likely by their shape, so that without other evidence the cells are reviewed.
    private static func startsLetterName(_ scan: GlueScan, _ left: Int, _ right: Int) -> Bool {
        left > 0 && right + 1 < scan.items.count && scan.items[left].kind == .upper && scan.items[right].kind == .lower
            && scan.items[left - 1].kind == .upper && scan.items[right + 1].scalar == "-"
    }

    /// Below ``weakest``: two small letters need something else that speaks for a cut between them.
    private static let smallLetters = -5.0

    private static let namePrefixes = ["Mac", "Fitz", "Van", "Von", "Del", "Dos", "San"].map { Array($0.utf8) }

    /// Log odds that a cell ends between two scalars of these kinds; nil where none does.
    static func score(_ left: GlueScan.Kind, _ right: GlueScan.Kind) -> Double? {
        switch (left, right) {
        case (.lower, .lower): smallLetters
        case (.open, _), (.comma, _), (.dash, _), (_, .close), (_, .comma), (_, .dash), (_, .stop), (_, .mark),
            (_, .arrow), (.apostrophe, _), (_, .apostrophe):
            nil
        case (.arrow, _): 6
        case (.close, .upper): 3
        case (.stop, .upper): 2.5
        case (.lower, .upper): 2
        case (.digit, .upper): 1
        case (.close, .caseless), (.lower, .caseless), (.caseless, .upper): 1.5
        case (.caseless(let one), .caseless(let other)): one == other ? -3 : 1.5
        case (.quote, .upper), (.close, .quote), (.stop, .quote): 1
        case (.close, .digit), (.lower, .quote): -1
        case (.close, .lower), (.stop, .digit): -2
        case (.upper, .upper): -3.5
        case (.lower, .digit): -3
        case (.stop, .lower), (.digit, .lower), (.upper, .digit): -4
        case (.upper, .lower): -7
        default: -4
        }
    }
}
