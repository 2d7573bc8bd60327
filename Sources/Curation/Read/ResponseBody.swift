internal import Markup

/// The body of a recorded response while its codings are undone.
struct ResponseBody {
    var bytes: [UInt8]
    /// What a reader of the page should know.
    private(set) var remarks: [ReadRemark] = []
    private(set) var isCut = false

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Codings that nobody declared are undone at most so often.
    private static let maximumUndeclared = 3

    /// Notes that the body ends early. `reason` continues the sentence "The recorded page is cut off: ...".
    mutating func note(cut reason: String) {
        isCut = true
        remarks.append(.pageCut(reason: reason))
    }

    /// Undoes a declared coding. Bytes that show another one are decoded by that; a body that is plain text already stays
    /// as it is.
    mutating func undo(_ name: String, limit: Int) throws(HTTPResponse.BodyError) {
        if name.isEmpty || name == "identity" { return }
        let declared = ContentCoding(name: name)
        let shown = ContentCoding.shown(by: bytes)
        if let shown, shown != declared {
            remarks.append(.codingDiffers(declared: name, found: shown.rawValue))
            return bytes = try Self.decoded(bytes, by: shown, name: name, limit: limit)
        }
        if shown == nil && Self.looksDecoded(bytes) { return }
        guard let declared else {
            throw .unsupported(coding: name)
        }
        do {
            bytes = try Self.decoded(bytes, by: declared, name: name, limit: limit)
        } catch {
            guard case .damaged = error, shown == nil, let other = Self.other(than: declared, bytes, limit: limit)
            else { throw error }
            remarks.append(.codingDiffers(declared: name, found: other.coding.rawValue))
            bytes = other.bytes
        }
    }

    /// Undoes codings that show themselves and were not declared.
    mutating func undoUndeclared(limit: Int) throws(HTTPResponse.BodyError) {
        for _ in 0..<Self.maximumUndeclared {
            guard let shown = ContentCoding.shown(by: bytes) else { return }
            remarks.append(.codingDiffers(declared: nil, found: shown.rawValue))
            bytes = try Self.decoded(bytes, by: shown, name: shown.rawValue, limit: limit)
        }
    }

    /// A coding without a sign of its own that gives text all the same.
    private static func other(
        than declared: ContentCoding, _ bytes: [UInt8], limit: Int
    ) -> (coding: ContentCoding, bytes: [UInt8])? {
        for coding in [ContentCoding.brotli, .deflate] where coding != declared {
            if let text = try? coding.decoded(bytes, limit: limit), !text.isEmpty, looksDecoded(text) {
                return (coding, text)
            }
        }
        return nil
    }

    private static func looksDecoded(_ bytes: [UInt8]) -> Bool {
        if BinaryContent.hasManyControls(bytes) { return false }
        let scan = UTF8Scan(bytes)
        if scan.isValid { return !scan.hasNUL }
        // A page in an old encoding: it starts with a tag.
        return bytes.first { $0 > 0x20 } == 0x3C && MediaType.startsLikeHTML(bytes)
    }

    /// Undoes one coding, with the errors of a body.
    private static func decoded(
        _ bytes: [UInt8], by coding: ContentCoding, name: String, limit: Int
    ) throws(HTTPResponse.BodyError) -> [UInt8] {
        do {
            return try coding.decoded(bytes, limit: limit)
        } catch {
            if error.code == .tooLarge { throw .tooLarge }
            throw .damaged(coding: name, reason: error.reason)
        }
    }
}
