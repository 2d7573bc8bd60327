/// The two kinds of text that the extract stage reads.
public enum MediaType: String, Sendable {
    case html = "text/html"
    case plainText = "text/plain"
}
