/// A subschema, or several as one, as the verdict knows it.
indirect enum VerdictRule: Hashable {
    /// A block of the compiled schema.
    case block(Int)
    /// The same, noting what it looks at.
    case covering(Int)
    /// Several rules that must all hold.
    case all([Int])
    /// Whatever there is.
    case anything
}
