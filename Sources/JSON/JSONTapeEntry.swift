/// One value or member name of a document, as stored on its tape.
struct JSONTapeEntry: Sendable {
    /// What the entry is; a member name counts as a string.
    let kind: JSONKind
    let line: Int32
    let column: Int32
    let offset: Int32
    /// The entry of the array or object around this one; -1 at the root.
    let parent: Int32
    /// The position in the parent: element number or member number, from 0.
    let position: Int32
    /// A string's or number's place among the texts, a boolean as 0 or 1, or the place of an
    /// array's or object's first child among the children.
    var payload: Int32
    /// The number of elements or members.
    var count: Int32 = 0
}
