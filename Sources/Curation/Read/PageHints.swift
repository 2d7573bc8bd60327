/// What a container's headers say about a page, beside its bytes.
struct PageHints {
    /// The label of the character encoding.
    var charset: String?
    var mediaType: MediaType?
    var address: String?
    var captured: String?
    var form: CaptureForm?
    var remarks: [ReadRemark] = []
    /// Whether the container ends before the page does.
    var isCut = false
}
