/// A parsed regular expression.
indirect enum PatternNode {
    case empty
    case set(PatternSet)
    case sequence([PatternNode])
    case choice([PatternNode])
    case repeated(PatternNode, minimum: Int, maximum: Int?)
    case start
    case end
    case boundary(isNegated: Bool)
    case look(PatternNode, isNegated: Bool)
}
