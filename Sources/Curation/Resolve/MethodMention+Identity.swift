extension MethodMention {
    /// An id for a method that no page gives a slug or an English name: made from its name in the page's language. Its
    /// form says that it is not meant to stay.
    var provisionalIdentifier: String {
        "x-" + SHA256Digest.hex(Array("\(page.language ?? "und"):\(name)".utf8)).prefix(10)
    }
}

extension MethodMention {
    /// The ids that the page alone would give the method: its slug, what its English name makes, and the provisional one.
    var possibleIdentifiers: [String] {
        var ids = [slug, nameEnglish.map { Slug.make(from: $0) }].compactMap { $0 }.filter { !$0.isEmpty }
        if ids.count == 2, ids[0] == ids[1] { ids.removeLast() }
        return ids + [provisionalIdentifier]
    }
}
