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
///
/// It can't be copied, so that its memory is its own: an array's would be asked whether it is shared at every piece.
public struct JSONStream: ~Copyable, @unchecked Sendable {
    /// What was written so far, and room behind it: growing it a byte at a time costs more than all the rest.
    @usableFromInline
    var memory: UnsafeMutablePointer<UInt8>
    @usableFromInline
    var capacity: Int
    @usableFromInline
    var count = 0
    /// True behind a value, where the next one needs a comma.
    @usableFromInline
    var isBehindValue = false

    public init(capacity: Int = 0) {
        self.capacity = max(capacity, 64)
        memory = .allocate(capacity: self.capacity)
    }

    deinit { memory.deallocate() }

    /// What was written so far.
    public var output: [UInt8] { withOutput { Array($0) } }

    /// Hands over what was written so far, without a copy.
    public func withOutput<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: memory, count: count))
    }

    public mutating func openObject() { open(UInt8(ascii: "{")) }

    public mutating func closeObject() { close(UInt8(ascii: "}")) }

    public mutating func openArray() { open(UInt8(ascii: "[")) }

    public mutating func closeArray() { close(UInt8(ascii: "]")) }

    /// Forgets what was written, to write the next text into the same memory.
    public mutating func reset() {
        count = 0
        isBehindValue = false
    }

    /// Ends a line of JSON Lines behind the value that was written.
    public mutating func endLine() {
        append(0x0A)
        isBehindValue = false
    }

    /// The name of the value that follows, in letters that need no escape.
    ///
    /// Inlined where it is called: there the name is known, and copied by a move or two.
    @inlinable @inline(__always)
    public mutating func name(_ name: StaticString) {
        let length = name.utf8CodeUnitCount
        if capacity &- count < length &+ 4 { grow(by: length &+ 4) }
        // Sound: there is room for the name, its marks, the colon and a comma before it.
        var place = memory + count
        if isBehindValue {
            place[0] = UInt8(ascii: ",")
            place += 1
        }
        place[0] = UInt8(ascii: "\"")
        (place + 1).initialize(from: name.utf8Start, count: length)
        place[length &+ 1] = UInt8(ascii: "\"")
        place[length &+ 2] = UInt8(ascii: ":")
        count = place - memory &+ length &+ 3
        isBehindValue = false
    }

    /// The name of the value that follows.
    public mutating func name(of name: String) {
        separate()
        append(quoted: name)
        append(UInt8(ascii: ":"))
        isBehindValue = false
    }

    /// A string, or null when there is none.
    public mutating func value(_ string: String?) {
        separate()
        guard let string else { return append("null") }
        append(quoted: string)
    }

    /// A string given as UTF-8.
    public mutating func value(utf8 text: UnsafeBufferPointer<UInt8>) {
        separate()
        append(quoted: text)
    }

    /// An integer, or null when there is none.
    public mutating func value(_ int: Int?) {
        separate()
        guard let int else { return append("null") }
        guard int >= 0 else { return append(Array(String(int).utf8)) }
        // Sound: no integer of 64 bits has more than 19 digits.
        append(room: 20) { place in
            var rest = UInt(int)
            var length = 0
            repeat {
                place[length] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
                length &+= 1
            } while rest > 0
            var digits = UnsafeMutableBufferPointer(start: place, count: length)
            digits.reverse()
            return length
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
            append(room: 4) { place in
                (place[0], place[1], place[2], place[3]) = (0x30, UInt8(ascii: "."), 0x30 + first, 0x30 + second)
                return second > 0 ? 4 : 3
            }
            return
        }
        append(Array(JSONNumber(double).text.utf8))
    }

    @inlinable
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
    @inlinable
    public mutating func memberIfPresent(_ name: StaticString, _ value: String?) {
        if let value { member(name, value) }
    }

    /// An array of values, left out when there are none.
    public mutating func memberIfPresent(_ name: StaticString, _ values: [some JSONStreamable]) {
        guard !values.isEmpty else { return }
        self.name(name)
        openArray()
        // In place: a copy of an element would count references to all its strings.
        values.withUnsafeBufferPointer { values in
            for index in values.indices { values[index].write(to: &self) }
        }
        closeArray()
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        append(bracket)
        isBehindValue = false
    }

    private mutating func close(_ bracket: UInt8) {
        append(bracket)
        isBehindValue = true
    }

    private mutating func separate() {
        if isBehindValue { append(UInt8(ascii: ",")) }
        isBehindValue = true
    }

    // MARK: Bytes

    private mutating func append(_ word: StaticString) {
        let length = word.utf8CodeUnitCount
        append(room: length) { place in
            place.update(from: word.utf8Start, count: length)
            return length
        }
    }

    private mutating func append(quoted string: String) {
        // A span, as a view of the string would count a reference to it.
        string.utf8.span.withUnsafeBufferPointer { append(quoted: $0) }
    }

    private mutating func append(quoted text: UnsafeBufferPointer<UInt8>) {
        let isPlain = append(room: text.count &+ 2) { JSONStringText.write(plain: text, at: $0) }
        guard !isPlain else { return }
        var escaped: [UInt8] = []
        JSONStringText.append(text, to: &escaped)
        append(escaped)
    }

    private mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return }
            append(room: bytes.count) { place in
                place.update(from: start, count: bytes.count)
                return bytes.count
            }
        }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        append(room: 1) { place in
            place[0] = byte
            return 1
        }
    }

    /// Makes room and adds what is written there.
    ///
    /// - Parameter write: writes at most `room` bytes and gives their number.
    /// - Returns: whether there were any.
    @discardableResult @inline(__always)
    private mutating func append(room: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) -> Bool {
        if capacity &- count < room { grow(by: room) }
        let written = write(memory + count)
        count &+= written
        return written > 0
    }

    @inline(never) @usableFromInline
    mutating func grow(by room: Int) {
        let larger = capacity + max(room, capacity)
        let place = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        place.moveInitialize(from: memory, count: count)
        memory.deallocate()
        (memory, capacity) = (place, larger)
    }
}
