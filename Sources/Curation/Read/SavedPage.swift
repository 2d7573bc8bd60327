/// One page as a browser, a crawler or a text dump left it, taken out of its container and decoded to UTF-8.
///
/// A page is the unit of provenance: everything the dataset says points back to ``digest``.
public struct SavedPage: Sendable {
    /// Where it came from, as people name it: a path with `/`, relative to where the run started when possible. A member
    /// of a container carries its name behind `!/`, as in `raw/crawl.warc.gz!/2`.
    public var path: String
    /// The page's text in UTF-8, without a byte order mark. Shares storage with the file's bytes when those were UTF-8.
    public var text: [UInt8]
    /// SHA-256 of the page's bytes as saved (of the member, for a container), 64 lowercase hexadecimal digits.
    public var digest: String
    /// What the bytes are, decided by container header, file name and content together.
    public var mediaType: MediaType
    /// The character encoding that the bytes were read with, and why.
    public var encoding: EncodingDecision
    /// The address that the container recorded (MHTML `Content-Location`, `WARC-Target-URI`); the page's own canonical
    /// link is read later.
    public var address: String?
    /// The day that the container recorded, `YYYY-MM-DD`.
    public var captured: String?
    /// In what the page was recorded; nil when it lay in a file of its own.
    public var form: CaptureForm?
    /// The record whose payload this page is, when a crawl recorded that it had not changed.
    public var payloadOf: String?
    /// What a reader of the page should know.
    public var remarks: [ReadRemark]
    /// True when the container shows that the page ends early.
    public var isCut: Bool

    public init(
        path: String, text: [UInt8], digest: String, mediaType: MediaType, encoding: EncodingDecision,
        address: String? = nil, captured: String? = nil, form: CaptureForm? = nil, remarks: [ReadRemark] = [],
        isCut: Bool = false
    ) {
        self.path = path
        self.text = text
        self.digest = digest
        self.mediaType = mediaType
        self.encoding = encoding
        self.address = address
        self.captured = captured
        self.form = form
        self.remarks = remarks
        self.isCut = isCut
    }
}
