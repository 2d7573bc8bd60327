/// One step of a compiled regular expression. Targets are step numbers.
enum PatternStep: Sendable, Hashable {
    case set(PatternSet)
    case split(Int, Int)
    case jump(Int)
    case start
    case end
    case boundary(isNegated: Bool)
    /// Goes on when the steps from `body` on match here, or when they do not.
    case look(body: Int, isNegated: Bool, next: Int)
    case match
}
