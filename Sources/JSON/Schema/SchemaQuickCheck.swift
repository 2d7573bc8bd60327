/// Tells which texts are surely valid, in one pass over their bytes and without making anything of them; for callers that
/// want no more of such texts than that.
public struct SchemaQuickCheck {
    private let run: VerdictRun?
    private var text: [UInt8] = []

    /// Starts with what was made ready before.
    public init(_ plan: SchemaLinesPlan, limits: JSONLimits = .default) {
        run = plan.verdict.map { VerdictRun($0, limits: limits) }
    }

    /// Whether a JSON text is known to be valid, with every member name once; false says nothing about it.
    public mutating func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let run, !bytes.isEmpty else { return false }
        text.removeAll(keepingCapacity: true)
        text += bytes
        // The scan asks for a zero behind the text, and looks a few bytes further.
        text += repeatElement(0, count: JSONScan.padding + 1)
        return text.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map { run.verdict($0, count: bytes.count) == .valid } ?? false
        }
    }
}
