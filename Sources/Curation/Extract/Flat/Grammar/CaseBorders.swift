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
        var word = 0..<0
        // Most touches are inside a short word, or in one whose parts stand nowhere: nothing can speak for a cut.
        return scan.cuts(skipsSmall: { place in
            if word.upperBound <= place { word = Self.word(in: line, at: place) }
            if hasOtherScore { return false }
            guard word.lowerBound < place, place < word.upperBound else { return true }
            // Sound: the word is a range of the line, and the place lies inside it.
            if words.stands(part(hashes, word.lowerBound, place)) { return false }
            return !words.stands(part(hashes, place, word.upperBound))
        }) { touch in
            if word.upperBound <= touch.place { word = Self.word(in: line, at: touch.place) }
            let isPlain: Bool
            if case .lower = touch.left, case .lower = touch.right { isPlain = true } else { isPlain = false }
            guard let letters = isPlain ? smallLetters : score(touch.left, touch.right) else { return nil }
            if touch.isSpaced { return 3 + max(letters, -1) }
            let isInside = word.lowerBound < touch.place && touch.place < word.upperBound
            // Sound: the word is a range of the line, and the place lies inside it.
            let left = isInside ? part(hashes, word.lowerBound, touch.place) : 0
            let right = isInside ? part(hashes, touch.place, word.upperBound) : 0
            if isPlain, !words.stands(left), !words.stands(right) {
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
                let evidence = lexicon.splitEvidence(
                    whole: line.hash(word.lowerBound, word.upperBound), left: left, right: right)
                score += evidence
                if touch.right == .upper, isInsideName(line.bytes[word], touch.place) { score -= 4 }
                if !isPlain, evidence < 5, splitsStandingWord(line, word, touch.place, lexicon) { score -= 4 }
                if let hiddenScore, evidence >= 5, word.count < 80, touch.left.isLetter, touch.right.isLetter {
                    score = max(score, hiddenScore)
                }
            }
            if hasOtherScore, touch.right == .lower { score += smallWordScore(touch) }
            return score > weakest ? score : nil
        }
    }

    /// True when a word that stands elsewhere on the page would be cut in two: "Cat" and "BoostQ" of "CatBoost" and "Q".
    private static func splitsStandingWord(
        _ line: GluedLine, _ word: Range<Int>, _ place: Int, _ lexicon: PageLexicon
    ) -> Bool {
        guard word.count < 80 else { return false }
        for end in (place + 1)..<max(word.upperBound, place + 1)
        where end - word.lowerBound >= 3 && lexicon.stands(line.hash(word.lowerBound, end)) { return true }
        for start in (word.lowerBound + 1)..<max(place, word.lowerBound + 1)
        where word.upperBound - start >= 3 && lexicon.stands(line.hash(start, word.upperBound)) { return true }
        return false
    }

    /// The hash of a part of a word; 0, which is no word's, for parts that stand alone anywhere ("a", "G", "are").
    @inline(__always)
    private static func part(_ hashes: GluedLine.Hashes, _ start: Int, _ end: Int) -> UInt64 {
        let isCapital = hashes.bytes[start] < 0x61 || hashes.bytes[start] >= 0x80
        return end &- start >= (isCapital ? 2 : 4) ? hashes.hash(start, end) : 0
    }

    /// The word (letters, digits, hyphens, apostrophes) that spans the place, or the one that starts there; of a very long
    /// one what lies within reach.
    private static func word(in line: GluedLine, at place: Int) -> Range<Int> {
        line.bytes.withUnsafeBufferPointer { bytes in
            // Sound: the place is one of the line's, and both walks end at the line's ends.
            var start = place
            let first = max(0, place - PageLexicon.longestWord)
            while start > first, PageLexicon.isWordByte(bytes[start &- 1]) { start &-= 1 }
            var end = place
            let last = min(bytes.count, place + PageLexicon.longestWord)
            while end < last, PageLexicon.isWordByte(bytes[end]) { end &+= 1 }
            return start..<end
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
