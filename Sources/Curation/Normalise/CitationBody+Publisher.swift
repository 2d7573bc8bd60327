extension CitationBody {
    /// `Sage`, `Wiley, New York`, `Cambridge, MA: MIT Press`.
    func takePublisher(_ part: Range<Int>, into work: inout Work, residue: inout [String]) {
        guard work.publisher == nil else {
            if work.publisherPlace == nil, isPlace(part) {
                work.publisherPlace = text.string(part)
            } else {
                residue.append(text.string(part))
            }
            return
        }
        if let (place, publisher) = placeAndPublisher(part) {
            work.publisherPlace = text.string(place)
            work.publisher = text.string(publisher)
        } else if let comma = placeComma(part) {
            work.publisher = text.string(text.trimmed(part.lowerBound..<comma))
            work.publisherPlace = text.string(text.trimmed(comma + 1..<part.upperBound))
        } else {
            work.publisher = text.string(part)
        }
    }

    /// The two sides of the colon in `New York: Wiley`.
    func placeAndPublisher(_ part: Range<Int>) -> (Range<Int>, Range<Int>)? {
        guard let colon = text.bytes[part].firstIndex(of: UInt8(ascii: ":")), text.byte(colon + 1) == .space else {
            return nil
        }
        let place = text.trimmed(part.lowerBound..<colon)
        let publisher = text.trimmed(colon + 1..<part.upperBound)
        guard !place.isEmpty, !publisher.isEmpty, text.words(place).count <= 5, isPlace(place) else { return nil }
        return (place, publisher)
    }

    func isPlaceBehind(_ part: Range<Int>) -> Bool { placeComma(part) != nil }

    /// The comma in front of a place: `Wiley, New York`, `Sage, Thousand Oaks, CA`.
    private func placeComma(_ part: Range<Int>) -> Int? {
        let commas = part.filter { text[$0] == UInt8(ascii: ",") }
        for comma in commas.suffix(2) where isPlace(text.trimmed(comma + 1..<part.upperBound)) { return comma }
        return nil
    }

    private func isPlace(_ range: Range<Int>) -> Bool {
        let words = text.letterRuns(range)
        guard let first = words.first, let last = words.last, words.count <= 6 else { return false }
        if text.hasWord(of: CitationVocabulary.publisherWords, in: range) { return false }
        let isRegion =
            words.count > 1 && text.isWord(last, of: CitationVocabulary.regions) && text[last.lowerBound].isUpper
        return text.isWord(first, of: CitationVocabulary.places) || text.isWord(last, of: CitationVocabulary.places)
            || isRegion && text.bytes[range].contains(UInt8(ascii: ","))
    }
}
