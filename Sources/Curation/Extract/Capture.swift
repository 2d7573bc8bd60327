public import JSON

/// What the container of a page said of it, as opposed to the page itself.
public struct Capture: Sendable, Hashable {
    public var form: CaptureForm
    public var address: String?
    /// The day of the recording, `YYYY-MM-DD`.
    public var day: String?
    /// The record whose payload the page is, when a crawl recorded that it had not changed.
    public var payloadOf: String?
}

extension Capture: JSONStreamable {
    public func write(to stream: inout JSONStream) {
        stream.openObject()
        stream.member("form", form.rawValue)
        stream.member("url", address)
        stream.member("day", day)
        stream.member("payloadOf", payloadOf)
        stream.closeObject()
    }
}
