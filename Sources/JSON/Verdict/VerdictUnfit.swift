/// Thrown while a verdict is compiled when the schema is beyond it; the full run does such schemas alone.
enum VerdictUnfit: Error {
    case dynamicReference
    case tooLarge
    case tooDeep
}
