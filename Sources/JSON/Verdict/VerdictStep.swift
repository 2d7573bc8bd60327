/// One thing that a verdict checks, with numbers only: what they point to is in the ``VerdictProgram``.
struct VerdictStep {
    enum Operation: UInt8 {
        /// The value matches.
        case end
        case never
        /// A decimal number must be whole.
        case whole
        case strings, numbers, values, multiple
        /// `lower...upper`, for whole numbers.
        case range
        case bound
        /// `lower...upper` characters, elements or members.
        case length, count
        case pattern, format, unique
        case members, elements, contains
        /// Members that others need.
        case dependentMembers
        case any, one, not, condition, dependentSchema
        /// Runs the steps from `first` on with a coverage of their own.
        case covered
        case restMembers, restElements
        case coverAll
    }

    var operation: Operation
    /// A place in a table of the program, or the number of a rule.
    var first: Int32 = -1
    var second: Int32 = -1
    var third: Int32 = -1
    var lower: Int64 = 0
    var upper: Int64 = 0
}
