/// Numbers in sentences.
enum Count {
    /// `1 record`, `2 records`.
    static func text(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
