/// A document that facts speak against. A closer look at it gives the places, and is kept as long as nothing changes
/// that it hangs on.
struct Suspect: Sendable {
    /// Its number among ``RuleContext/documents``.
    let document: Int
    /// Names all that the look hangs on besides the rule and the document.
    let given: String
    /// Every place in the document that breaks the rule, in any order.
    let look: @Sendable (SourceDocument) -> [Finding]
}
