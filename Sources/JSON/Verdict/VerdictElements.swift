/// What a rule asks of an array's elements.
struct VerdictElements {
    var prefix: [Int]
    /// The rule for the elements after those, or nil.
    var rest: Int?
}
