/// The key under which a large object's member is indexed.
struct JSONMemberSlot: Sendable, Hashable {
    /// The object's entry.
    let object: Int32
    /// The name's place among the texts.
    let text: Int32
}
