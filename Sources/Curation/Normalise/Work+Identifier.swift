extension Work {
    /// The item's `id` in CSL-JSON, made of first name, year and the title's first word that says something:
    /// `vaswani-2017-attention`. Parts that are unknown are left out; `work` when nothing is known.
    public var identifier: String {
        let name = author.first ?? editor.first
        let parts = [
            Slug.make(from: name?.family ?? name?.literal ?? ""),
            issued.map(String.init) ?? "",
            Self.significantWord(of: title ?? ""),
        ]
        let known = parts.filter { !$0.isEmpty }
        return known.isEmpty ? "work" : known.joined(separator: "-")
    }

    private static func significantWord(of title: String) -> String {
        let words = Slug.make(from: title).utf8.split(separator: UInt8(ascii: "-"))
        let significant = words.first { !smallWords.contains(Array($0)[...]) } ?? words.first
        return significant.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static let smallWords = WordTable(
        "a an the on of in for to and or from with by at as is are towards toward using via how what why der die das le la"
    )
}
