/// What a word means that German, Dutch and the languages of the North put together from others: by its end.
enum CitationCompounds {
    /// The classes of a word in lower case that no list has.
    static func classes(of word: ArraySlice<UInt8>) -> CitationWordClass {
        guard let last = word.last, word.count > 4 else { return [] }
        let beforeLast = word[word.endIndex - 2]
        for (ending, classes) in endings[Int(last)]
        where ending[ending.count - 2] == beforeLast && word.count >= ending.count + 3
            && word.suffix(ending.count).elementsEqual(ending)
        {
            return classes
        }
        return []
    }

    /// By their last byte.
    private static let endings: [[([UInt8], CitationWordClass)]] = {
        var table = [[([UInt8], CitationWordClass)]](repeating: [], count: 256)
        for (classes, words) in words {
            for word in words.split(separator: " ") {
                let bytes = Array(word.utf8)
                table[Int(bytes[bytes.count - 1])].append((bytes, classes))
            }
        }
        return table
    }()

    private static let words: [(CitationWordClass, String)] = [
        (
            .organisation,
            "institut bundesamt landesamt ministerium gesellschaft verband stiftung zentrum kommission byrån verket bureau"
        ),
        (.journal, "zeitschrift nachrichten mitteilungen tidsskrift tidskrift tijdschrift jahrbuch hefte"),
        (.newspaper, "zeitung"),
        (.publisher, "verlag forlag forlaget förlag förlaget uitgeverij"),
        (.university, "universität universiteit universitet universitetet hochschule"),
        (.thesis, "dissertation diplomarbeit masterarbeit bachelorarbeit avhandling afhandling oppgave scriptie"),
        (.reportNoun, "bericht rapport rapporten report"),
    ]
}
