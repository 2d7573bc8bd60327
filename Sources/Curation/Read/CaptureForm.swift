/// In what a page was recorded or wrapped, when it did not lie in a file of its own.
public enum CaptureForm: String, Sendable, CaseIterable {
    case mhtml
    /// A record of a crawl that holds the page, one that refers to it, or one that holds what a program made of it.
    case warcResponse = "warc-response"
    case warcResource = "warc-resource"
    case warcConversion = "warc-conversion"
    case warcRevisit = "warc-revisit"
    /// A member of a zip or tar archive.
    case archive
    /// A frame of a page, in its folder, its archive or its own text.
    case frame
}
