/// Something to know of a page that could be read. The extract stage makes a diagnostic of it.
public struct ReadRemark: Sendable, Hashable {
    /// A stable word for programs.
    public var code: String
    public var message: String
    /// True when the page's text may be wrong or incomplete; false for what is only good to know.
    public var isDoubt: Bool

    public init(code: String, message: String, isDoubt: Bool) {
        self.code = code
        self.message = message
        self.isDoubt = isDoubt
    }

    /// - Parameter reason: continues the sentence "The recorded page is cut off: ...".
    static func pageCut(reason: String) -> ReadRemark {
        ReadRemark(
            code: "capture-cut", message: "the recorded page is cut off: \(reason); look for what is missing",
            isDoubt: true)
    }

    static func codingDiffers(declared: String?, found: String) -> ReadRemark {
        ReadRemark(
            code: "coding-differs",
            message: declared.map { "the page was recorded as `\($0)`, but its bytes are `\(found)`, which was undone" }
                ?? "the page's bytes are `\(found)`, which no header says; it was undone", isDoubt: false)
    }

    static func revisit(of path: String) -> ReadRemark {
        ReadRemark(
            code: "capture-revisit",
            message: "the crawl recorded that the page had not changed; its payload is that of \(path)", isDoubt: false)
    }

    static let recordEndUnclear = ReadRemark(
        code: "record-end-unclear",
        message: "something that is no record stands behind the page's record; if its Content-Length is too small, the "
            + "page is cut off", isDoubt: true)

    static func segments(_ count: Int) -> ReadRemark {
        ReadRemark(
            code: "record-segmented", message: "the page was joined from \(count) segments of its record",
            isDoubt: false)
    }
}
