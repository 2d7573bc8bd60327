internal import Markup

/// Which old encoding a text is in, when nothing says so, or when what says so gives no words that are known.
///
/// Evidence beats a guess: row labels that come out in one encoding only prove it. Without them a detection stays doubtful.
extension PageDecoder {
    /// The encodings that are tried for known labels. Of those that give the same text, the first is taken.
    private static let plausible = [
        "windows-1252", "euc-kr", "shift_jis", "euc-jp", "gbk", "big5", "windows-1251", "koi8-u", "koi8-r",
        "windows-1250",
        "iso-8859-2", "windows-1254", "windows-1253", "iso-8859-7", "windows-1255", "windows-1256", "windows-1257",
        "windows-1258", "windows-874", "iso-8859-5", "iso-8859-6", "iso-8859-8", "iso-8859-4", "iso-8859-13",
        "iso-8859-15", "iso-8859-16", "macintosh", "x-mac-cyrillic", "ibm866", "gb18030",
    ]
    /// The only encodings that have all letters of a language, where its labels alone would allow others too. Aliases on
    /// pages in any language may be Turkish, so windows-1254 stands beside windows-1252.
    private static let usual: [(languages: Set<String>, encodings: Set<String>)] = [
        (
            ["ca", "da", "de", "en", "es", "fi", "fr", "id", "it", "ms", "nl", "no", "pt", "sv"],
            ["windows-1252", "windows-1254", "iso-8859-15", "macintosh"]
        ),
        (["cs", "hr", "hu", "pl", "ro", "sk", "sl", "sr"], ["windows-1250", "iso-8859-2", "iso-8859-16"]),
        (["et", "lt", "lv"], ["windows-1257", "iso-8859-13", "iso-8859-4", "windows-1252"]),
    ]
    /// The frequencies of fewer letters outside ASCII say nothing.
    private static let tellingBytes = 12
    /// More of a text need not be tried.
    private static let window = 1 << 18

    /// An encoding in which known labels come out.
    private struct Reading {
        var name: String
        /// The text of the window.
        var text: [UInt8]
        var evidence: KnownLabels.Evidence
    }

    /// Decides with the bytes themselves as evidence.
    ///
    /// - Parameter declared: the page as declared; nil when nothing is, or nothing that is known.
    func decodedByEvidence(_ bytes: [UInt8], declared: Decoded?) -> Decoded? {
        if var declared, let evidence = evidence(in: declared.text, name: declared.encoding.name), evidence.isProof {
            declared.encoding.proof = PageDecoder.proof(evidence)
            return declared
        }
        let isLong = bytes.lazy.filter { $0 >= 0x80 }.prefix(PageDecoder.tellingBytes).count == PageDecoder.tellingBytes
        let answer = isLong ? CharsetDetector.charset(of: bytes) : nil
        let guess = answer.flatMap { CharacterDecoder(label: $0) }.flatMap { $0.name == "utf-8" ? nil : $0 }
        let readings = readings(of: Array(bytes.prefix(PageDecoder.window)), first: guess?.name)
        var page: Decoded?
        if let best = readings.first {
            page = PageDecoder.decode(bytes, name: best.name, reason: .detected)
            page?.encoding.proof = PageDecoder.proof(best.evidence)
            // Others that give the same labels and other letters elsewhere leave a doubt.
            if readings.contains(where: { $0.text != best.text }) { page?.encoding.isDoubtful = true }
            if declared != nil { page?.encoding.overrules = declared?.encoding.name }
        } else if let declared {
            page = declared
        } else if let guess, let guessed = PageDecoder.decode(bytes, by: guess, reason: .detected),
            !PageDecoder.hasControls(guessed.text)
        {
            page = guessed
            page?.encoding.isDoubtful = true
        } else {
            page = PageDecoder.decode(bytes, name: "windows-1252", reason: .fallback)
            page?.encoding.isDoubtful = true
        }
        if page?.encoding.reason == .detected { page?.encoding.detector = answer }
        return page
    }

    /// A text of ASCII bytes with the escape sequences of ISO-2022-JP; nil when there are none.
    func decodedEscapes(_ bytes: [UInt8]) -> Decoded? {
        guard bytes.contains(0x1B), let page = PageDecoder.decode(bytes, name: "iso-2022-jp", reason: .detected),
            !page.encoding.isDoubtful, !UTF8Scan(page.text).isASCII
        else { return nil }
        var decoded = page
        decoded.encoding.detector = CharsetDetector.charset(of: bytes)
        decoded.encoding.isDoubtful = true
        if let evidence = evidence(in: page.text, name: "iso-2022-jp"), evidence.isProof {
            decoded.encoding.proof = PageDecoder.proof(evidence)
            decoded.encoding.isDoubtful = false
        }
        return decoded
    }

    /// The encodings that prove themselves with most labels: the guess first, then in the order of the list.
    private func readings(of window: [UInt8], first: String?) -> [Reading] {
        guard labels != nil else { return [] }
        var readings: [Reading] = []
        let names = [first].compactMap { $0 } + PageDecoder.plausible.filter { $0 != first }
        for name in names {
            guard let decoder = CharacterDecoder(label: name) else { continue }
            let (text, replacements) = decoder.utf8(from: window)
            // The window may end inside a character.
            guard replacements <= 1 || replacements * 1000 <= window.count,
                let evidence = evidence(in: text, name: name), evidence.isProof,
                PageDecoder.isUsual(name, for: evidence.language), !PageDecoder.hasControls(text)
            else { continue }
            readings.append(Reading(name: name, text: text, evidence: evidence))
        }
        let most = readings.map(PageDecoder.strength).max() ?? 0
        return readings.filter { PageDecoder.strength($0) == most }
    }

    private static func isUsual(_ encoding: String, for language: String) -> Bool {
        let primary = String(language.prefix { $0 != "-" })
        return usual.first { $0.languages.contains(primary) }?.encodings.contains(encoding) ?? true
    }

    /// Whether C1 controls came out, which no page has: the encoding is another one.
    private static func hasControls(_ text: [UInt8]) -> Bool {
        text.indices.dropLast().contains { text[$0] == 0xC2 && text[$0 + 1] < 0xA0 }
    }

    private static func strength(_ reading: Reading) -> Int {
        reading.evidence.labels * 64 + reading.evidence.telling
    }

    private func evidence(in text: [UInt8], name: String) -> KnownLabels.Evidence? {
        // Vietnamese marks come out of windows-1258 on their own.
        labels?.evidence(in: name == "windows-1258" ? UnicodeForm.nfc(text) : text)
    }

    private static func proof(_ evidence: KnownLabels.Evidence) -> String {
        "\(evidence.labels) row labels of \(evidence.language)"
    }
}
