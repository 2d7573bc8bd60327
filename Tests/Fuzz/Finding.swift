/// A broken promise.
enum Finding {
    /// Stops the program; libFuzzer then keeps the input.
    static func report(_ message: String) -> Never {
        fatalError("FINDING: \(message)")
    }
}
