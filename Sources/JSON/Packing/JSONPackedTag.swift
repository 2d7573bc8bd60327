/// What comes next in a packed document; its place and content follow.
enum JSONPackedTag: UInt8 {
    case null, no, yes, number, string, array, object, key
    /// The end of the innermost array or object; nothing follows.
    case end
}
