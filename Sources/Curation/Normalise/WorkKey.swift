/// Keys under which two printings of the same work meet.
public enum WorkKey {
    /// `doi:10.1000/x` when the DOI is known, else first name, year and title; nil when too little is known.
    public static func make(_ work: Work) -> String? { all(work).first }

    /// Every key of the work, the strongest first: one copy of a page has the DOI's address and another lost it.
    public static func all(_ work: Work) -> [String] {
        var keys: [String] = []
        if let doi = work.doi, !doi.isEmpty { keys.append("doi:" + asciiLowercased(doi)) }
        if let described = described(work) { keys.append(described) }
        return keys
    }

    private static func described(_ work: Work) -> String? {
        guard let name = work.author.first ?? work.editor.first, let family = name.family ?? name.literal,
            let year = work.issued, let title = work.title
        else { return nil }
        let familyKey = lettersOnly(family)
        let titleKey = lettersOnly(title)
        guard !familyKey.isEmpty, !titleKey.isEmpty else { return nil }
        return "\(familyKey)|\(year)|\(titleKey)"
    }

    /// The comparison key with all marks gone: colons and quotes of a title differ from copy to copy.
    private static func lettersOnly(_ text: String) -> String {
        var kept: [UInt8] = []
        for byte in ComparisonKey.bytes(text) {
            if byte.isLetter || byte.isDigit {
                kept.append(byte)
            } else if byte == .space, let last = kept.last, last != .space {
                kept.append(byte)
            }
        }
        if kept.last == .space { kept.removeLast() }
        return String(decoding: kept, as: UTF8.self)
    }

    /// DOIs don't know case, in ASCII only (DOI Handbook 2.4).
    private static func asciiLowercased(_ doi: String) -> String {
        String(decoding: doi.utf8.map(\.lowercased), as: UTF8.self)
    }
}
