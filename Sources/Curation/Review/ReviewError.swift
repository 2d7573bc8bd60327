/// An answer that a question can't take, or a file of answers that can't be read.
public struct ReviewError: Error, Sendable, Hashable, CustomStringConvertible {
    public var message: String

    public init(_ message: String) {
        self.message = message
    }

    public var description: String { message }
}
