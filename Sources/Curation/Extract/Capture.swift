internal import JSON

/// What the container of a page said of it, as opposed to the page itself.
public struct Capture: Sendable, Hashable {
    public var form: CaptureForm
    public var address: String?
    /// The day of the recording, `YYYY-MM-DD`.
    public var day: String?
    /// The record whose payload the page is, when a crawl recorded that it had not changed.
    public var payloadOf: String?

    var json: JSONValue {
        [
            "form": .string(form.rawValue), "url": .optional(address), "day": .optional(day),
            "payloadOf": .optional(payloadOf),
        ]
    }
}
