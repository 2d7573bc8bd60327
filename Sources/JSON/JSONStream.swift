/// Writes one compact JSON text piece by piece: for texts by the thousand, where building values first would cost more
/// than all the rest.
///
/// ```swift
/// var stream = JSONStream()
/// stream.openObject()
/// stream.member("name", "LoRA")
/// stream.closeObject()
/// ```
/// The caller opens and closes in order and gives every value of an object a name; commas are set here.
public struct JSONStream: Sendable {
    /// What was written so far.
    public private(set) var output: [UInt8] = []
    /// True behind a value, where the next one needs a comma.
    private var isBehindValue = false

    public init(capacity: Int = 0) {
        output.reserveCapacity(capacity)
    }

    public mutating func openObject() { open(UInt8(ascii: "{")) }

    public mutating func closeObject() { close(UInt8(ascii: "}")) }

    public mutating func openArray() { open(UInt8(ascii: "[")) }

    public mutating func closeArray() { close(UInt8(ascii: "]")) }

    /// Forgets what was written, to write the next text into the same memory.
    public mutating func reset() {
        output.removeAll(keepingCapacity: true)
        isBehindValue = false
    }

    /// Ends a line of JSON Lines behind the value that was written.
    public mutating func endLine() {
        output.append(0x0A)
        isBehindValue = false
    }

    /// The name of the value that follows, in letters that need no escape.
    public mutating func name(_ name: StaticString) {
        let length = name.utf8CodeUnitCount
        // Put together on the stack and added in one step: a page has hundreds of names. Sound: the piece has room for
        // the name, its marks, the colon and a comma before it.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length + 4) { piece in
            var start = 0
            if isBehindValue {
                piece[0] = UInt8(ascii: ",")
                start = 1
            }
            piece[start] = UInt8(ascii: "\"")
            for offset in 0..<length { piece[start + 1 + offset] = name.utf8Start[offset] }
            piece[start + 1 + length] = UInt8(ascii: "\"")
            piece[start + 2 + length] = UInt8(ascii: ":")
            output.append(contentsOf: UnsafeBufferPointer(rebasing: piece[..<(start + 3 + length)]))
        }
        isBehindValue = false
    }

    /// The name of the value that follows.
    public mutating func name(of name: String) {
        separate()
        JSONStringText.append(name, to: &output)
        output.append(UInt8(ascii: ":"))
        isBehindValue = false
    }

    /// A string, or null when there is none.
    public mutating func value(_ string: String?) {
        separate()
        guard let string else { return append("null") }
        JSONStringText.append(string, to: &output)
    }

    /// An integer, or null when there is none.
    public mutating func value(_ int: Int?) {
        separate()
        guard let int else { return append("null") }
        if (0...9).contains(int) {
            output.append(0x30 + UInt8(int))
        } else {
            output.append(contentsOf: String(int).utf8)
        }
    }

    /// A boolean, or null when there is none.
    public mutating func value(_ bool: Bool?) {
        separate()
        append(bool.map { $0 ? "true" : "false" } ?? "null")
    }

    /// A double in the shortest digits that read back as the same; it must be finite.
    public mutating func value(_ double: Double) {
        if double == 1 { return value(1) }
        separate()
        // Hundredths below 1, which confidences are: what is written reads back as the same.
        let hundredths = UInt8(exactly: (double * 100).rounded()) ?? 0
        if (1..<100).contains(hundredths), Double(hundredths) / 100 == double {
            let (first, second) = hundredths.quotientAndRemainder(dividingBy: 10)
            output += [0x30, UInt8(ascii: "."), 0x30 + first]
            if second > 0 { output.append(0x30 + second) }
            return
        }
        output.append(contentsOf: JSONNumber(double).text.utf8)
    }

    public mutating func member(_ name: StaticString, _ value: String?) {
        self.name(name)
        self.value(value)
    }

    public mutating func member(_ name: StaticString, _ value: Int?) {
        self.name(name)
        self.value(value)
    }

    public mutating func member(_ name: StaticString, _ value: Bool?) {
        self.name(name)
        self.value(value)
    }

    public mutating func member(_ name: StaticString, _ value: Double) {
        self.name(name)
        self.value(value)
    }

    /// The same, left out when there is no value.
    public mutating func memberIfPresent(_ name: StaticString, _ value: String?) {
        if let value { member(name, value) }
    }

    /// An array of values, left out when there are none.
    public mutating func memberIfPresent(_ name: StaticString, _ values: [some JSONStreamable]) {
        guard !values.isEmpty else { return }
        self.name(name)
        openArray()
        for value in values { value.write(to: &self) }
        closeArray()
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        output.append(bracket)
        isBehindValue = false
    }

    private mutating func close(_ bracket: UInt8) {
        output.append(bracket)
        isBehindValue = true
    }

    private mutating func separate() {
        if isBehindValue { output.append(UInt8(ascii: ",")) }
        isBehindValue = true
    }

    private mutating func append(_ word: StaticString) {
        output.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
}
