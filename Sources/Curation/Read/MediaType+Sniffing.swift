/// Finding out whether a page is HTML.
extension MediaType {
    private static let window = 4096

    /// Decides by container header, name and content, in this order of weight: a name like `.html` or a header that says
    /// HTML; content that starts like an HTML document; a name like `.txt` or a header that says plain text; any tag
    /// that only HTML has in the first 4 KiB.
    static func of(_ text: [UInt8], name: PageName, declared: MediaType?) -> MediaType {
        if declared == .html || (declared == nil && name.isHTML) { return .html }
        let start = text.firstIndex { $0 > 0x20 } ?? text.count
        if MetaCharset.matches(text, at: start, "<!doctype html") || isTag(text, at: start, "<html") { return .html }
        if declared == .plainText || name.isPlainText { return .plainText }
        return hasTag(text, from: start) ? .html : .plainText
    }

    /// Whether a body without a declared type starts like HTML.
    static func looksLikeHTML(_ body: [UInt8], _ type: ContentType) -> Bool {
        type.mediaType.isEmpty && hasTag(body, from: 0)
    }

    /// Whether a tag that only HTML has stands near the start.
    static func startsLikeHTML(_ bytes: [UInt8]) -> Bool { hasTag(bytes, from: 0) }

    private static func hasTag(_ text: [UInt8], from start: Int) -> Bool {
        let end = min(text.count, start + window)
        var position = start
        while position < end, let open = text[position..<end].firstIndex(of: 0x3C) {
            if MetaCharset.matches(text, at: open, "<!doctype") || isTag(text, at: open, "<html")
                || isTag(text, at: open, "<head") || isTag(text, at: open, "<body") || isTag(text, at: open, "<table")
                || isTag(text, at: open, "<div") || isTag(text, at: open, "<meta") || isTag(text, at: open, "<title")
                || isTag(text, at: open, "<script") || isTag(text, at: open, "<main")
            {
                return true
            }
            position = open + 1
        }
        return false
    }

    /// A tag's start, so that `<header` is not taken for `<head`.
    private static func isTag(_ text: [UInt8], at position: Int, _ tag: StaticString) -> Bool {
        guard MetaCharset.matches(text, at: position, tag) else { return false }
        let next = position + tag.utf8CodeUnitCount
        return next == text.count || text[next] <= 0x20 || text[next] == 0x3E || text[next] == 0x2F
    }
}
