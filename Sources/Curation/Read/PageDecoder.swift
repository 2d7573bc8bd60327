internal import Markup

/// Decides which character encoding a page is in, and decodes it.
struct PageDecoder {
    /// A page's text and how it was come by.
    struct Decoded {
        var text: [UInt8]
        var encoding: EncodingDecision
    }

    /// The label from the container's header, such as HTTP's `charset`.
    var transport: String?
    /// Whether a `<meta>` in the content may declare the encoding: false for plain text.
    var trustsMeta = true
    /// What proves an encoding: labels that come out right in the right one only.
    var labels: KnownLabels?

    /// Decodes to UTF-8 without byte order mark and without NUL; nil when the bytes are no text.
    ///
    /// The evidence in order: byte order mark; container header; `<meta>`; validity as UTF-8; detection; windows-1252. Text
    /// that is not all ASCII and valid as UTF-8 is UTF-8 whatever is declared: no other encoding looks like that by chance.
    /// Known row labels overrule a declaration in which there are none.
    func decoded(_ bytes: [UInt8]) -> Decoded? {
        let scan = UTF8Scan(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return PageDecoder.finish(
                Array(bytes.dropFirst(3)), name: "utf-8", reason: .byteOrderMark, isValid: scan.isValid)
        }
        if scan.isValid && !scan.hasNUL {
            return BinaryContent.hasManyControls(bytes) ? nil : decodedUTF8(bytes, isASCII: scan.isASCII)
        }
        if let wide = PageDecoder.wide(bytes) { return wide }
        if BinaryContent.hasManyControls(bytes) { return nil }
        return decodedLegacy(bytes)
    }

    private static func wide(_ bytes: [UInt8]) -> Decoded? {
        let marks: [([UInt8], String)] = [
            ([0xFF, 0xFE, 0x00, 0x00], "utf-32le"), ([0x00, 0x00, 0xFE, 0xFF], "utf-32be"),
            ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
        ]
        if let (mark, name) = marks.first(where: { bytes.starts(with: $0.0) }) {
            return decode(Array(bytes.dropFirst(mark.count)), name: name, reason: .byteOrderMark)
        }
        guard let name = BinaryContent.wideEncoding(bytes),
            let text = decode(bytes, name: name, reason: .detected), !text.encoding.isDoubtful
        else { return nil }
        return BinaryContent.hasManyControls(text.text) ? nil : text
    }

    private func decodedUTF8(_ bytes: [UInt8], isASCII: Bool) -> Decoded? {
        let utf8 = EncodingDecision(name: "utf-8", reason: .validUTF8)
        guard let (declared, reason) = declaration(in: bytes) else {
            return (isASCII ? decodedEscapes(bytes) : nil) ?? Decoded(text: bytes, encoding: utf8)
        }
        if declared.name == "utf-8" {
            return Decoded(text: bytes, encoding: EncodingDecision(name: "utf-8", reason: reason))
        }
        if isASCII && declared.isASCIICompatible {
            return Decoded(text: bytes, encoding: EncodingDecision(name: declared.name, reason: reason))
        }
        if isASCII && declared.name == "iso-2022-jp" {
            return PageDecoder.decode(bytes, by: declared, reason: reason)
        }
        if isASCII, let escaped = decodedEscapes(bytes) { return escaped }
        var doubtful = utf8
        // ASCII that is declared as UTF-16 is common, and harmless: the declaration can't be read in UTF-16.
        doubtful.isDoubtful = !isASCII
        return Decoded(text: bytes, encoding: doubtful)
    }

    private func decodedLegacy(_ bytes: [UInt8]) -> Decoded? {
        let declared = declaration(in: bytes)
        if let repaired = PageDecoder.nearlyUTF8(bytes, isDeclared: declared?.0.name == "utf-8") {
            var encoding = EncodingDecision(name: "utf-8", reason: .validUTF8)
            if let declared, declared.0.name == "utf-8" { encoding.reason = declared.1 }
            return PageDecoder.finish(repaired, name: "utf-8", reason: encoding.reason, isValid: false)
        }
        var page: Decoded?
        if let (decoder, reason) = declared, decoder.name != "utf-8" {
            page = PageDecoder.decode(bytes, by: decoder, reason: reason)
        }
        return decodedByEvidence(bytes, declared: page)
    }

    /// The text as UTF-8 with U+FFFD, when its damage is small against what is well-formed: a page cut in the middle of a
    /// character, or with a few bad bytes.
    private static func nearlyUTF8(_ bytes: [UInt8], isDeclared: Bool) -> [UInt8]? {
        guard let decoder = CharacterDecoder(label: "utf-8") else { return nil }
        let (text, replacements) = decoder.utf8(from: bytes)
        // Only a NUL brought it here.
        if replacements == 0 { return text }
        let wellFormed = UTF8Scan(text).multiByteCount - replacements
        let isCut = replacements == 1 && text.suffix(3).elementsEqual([0xEF, 0xBF, 0xBD]) && bytes.last ?? 0 >= 0x80
        if isDeclared { return wellFormed >= replacements || isCut ? text : nil }
        return wellFormed >= 3 && (isCut || wellFormed >= 8 * replacements) ? text : nil
    }

    private func declaration(in bytes: [UInt8]) -> (CharacterDecoder, EncodingDecision.Reason)? {
        if let transport, let decoder = CharacterDecoder(label: transport) { return (decoder, .transport) }
        guard trustsMeta, let label = MetaCharset.label(in: bytes), let decoder = CharacterDecoder(label: label) else {
            return nil
        }
        return (decoder, .meta)
    }

    // MARK: - Decoding

    static func decode(_ bytes: [UInt8], name: String, reason: EncodingDecision.Reason) -> Decoded? {
        guard let decoder = CharacterDecoder(label: name) else { return nil }
        return decode(bytes, by: decoder, reason: reason)
    }

    static func decode(
        _ bytes: [UInt8], by decoder: CharacterDecoder, reason: EncodingDecision.Reason
    ) -> Decoded? {
        let (text, replacements) = decoder.utf8(from: bytes)
        return finish(text, name: decoder.name, reason: reason, isValid: replacements == 0)
    }

    /// Repairs what is left of invalid UTF-8 and of NUL. A text with more than one NUL in a thousand bytes is none.
    private static func finish(
        _ text: [UInt8], name: String, reason: EncodingDecision.Reason, isValid: Bool
    ) -> Decoded? {
        var text = text
        if !isValid, let decoder = CharacterDecoder(label: "utf-8") { text = decoder.utf8(from: text).text }
        var encoding = EncodingDecision(name: name, reason: reason, isDoubtful: !isValid)
        if UTF8Scan(text).hasNUL {
            let zeros = text.count { $0 == 0 }
            guard zeros * 1000 <= text.count else { return nil }
            text = text.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
            encoding.isDoubtful = true
        }
        return Decoded(text: text, encoding: encoding)
    }
}
