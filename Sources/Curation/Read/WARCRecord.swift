/// One record of a WARC file with its block.
struct WARCRecord {
    var header: HeaderFields
    var block: [UInt8]
    /// 1 for the file's first record.
    var number: Int
    /// Where it begins in the unpacked stream.
    var offset: Int
    /// Where to find it again; nil when the stream has no way back.
    var place: RecordPlace?
    /// False when something that is no record stands behind it: its Content-Length may be too small.
    var isEndClear: Bool

    /// The record's kind in lower case, such as `response`.
    var type: String { header["warc-type"]?.lowercased() ?? "" }

    /// Its number among the segments of a long record, 1 for the first (ISO 28500 section 7); nil when it is whole.
    var segment: Int? { header["warc-segment-number"].flatMap { Int($0) } }

    /// The record's id without `<>`.
    var id: String? { header.address("warc-record-id") }

    /// Whether a record's headers, and the first bytes of its block, leave it possible that there is a page in it, or
    /// part of one, or that it tells of one.
    static func mayBePage(_ header: HeaderFields, glance: [UInt8]) -> Bool {
        switch header["warc-type"]?.lowercased() {
        case "response":
            guard let response = HTTPResponse(glance) else { return false }
            return response.status == 200 && response.mayBePage
        case "revisit":
            guard let response = HTTPResponse(glance) else {
                return !PageName(path: header.address("warc-target-uri") ?? "").isPagePart
            }
            return [200, 304].contains(response.status) && response.mayBePage
        case "resource", "conversion":
            let type = ContentType(header["content-type"] ?? "")
            return type.pageType != nil || type.mediaType.isEmpty
        case "continuation": return true
        default: return false
        }
    }
}
