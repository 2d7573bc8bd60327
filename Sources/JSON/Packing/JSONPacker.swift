/// Writes the entries of a tape, in document order, as tags, places and contents.
///
/// Numbers are of variable length, seven bits a byte, the lowest first. Lines and offsets are differences to the entry
/// before. A member name is written once and named by its number from then on.
struct JSONPacker {
    private enum Step {
        case value(Int)
        case key(Int)
        case end
    }

    private let tape: JSONTape
    private(set) var bytes: [UInt8] = []
    /// The number of each member name, by its place among the texts.
    private var names: [Int32: Int] = [:]
    private var line = 0
    private var offset = 0

    init(tape: JSONTape) { self.tape = tape }

    /// Depth costs no stack: what is left to do is a list.
    mutating func pack() {
        var steps = [Step.value(0)]
        while let step = steps.popLast() {
            switch step {
            case .end: bytes.append(JSONPackedTag.end.rawValue)
            case .key(let index): putKey(index)
            case .value(let index): put(index, &steps)
            }
        }
    }

    private mutating func put(_ index: Int, _ steps: inout [Step]) {
        let entry = tape.entries[index]
        switch entry.kind {
        case .null: begin(.null, entry)
        case .bool: begin(entry.payload == 1 ? .yes : .no, entry)
        case .number: putText(.number, entry)
        case .string: putText(.string, entry)
        case .array:
            begin(.array, entry)
            steps.append(.end)
            for child in tape.children(of: index).reversed() { steps.append(.value(Int(child))) }
        case .object:
            begin(.object, entry)
            steps.append(.end)
            for key in tape.children(of: index).reversed() {
                steps.append(.value(Int(key) + 1))
                steps.append(.key(Int(key)))
            }
        }
    }

    private mutating func putKey(_ index: Int) {
        let entry = tape.entries[index]
        begin(.key, entry)
        if let number = names[entry.payload] { return put(UInt(number)) }
        put(0)
        putText(tape.texts[Int(entry.payload)])
        names[entry.payload] = names.count + 1
    }

    private mutating func putText(_ tag: JSONPackedTag, _ entry: JSONTapeEntry) {
        begin(tag, entry)
        putText(tape.texts[Int(entry.payload)])
    }

    private mutating func begin(_ tag: JSONPackedTag, _ entry: JSONTapeEntry) {
        bytes.append(tag.rawValue)
        // Places of YAML may go back, where a value stands for one further up.
        put(Self.folded(Int(entry.line) - line))
        put(UInt(entry.column))
        put(Self.folded(Int(entry.offset) - offset))
        line = Int(entry.line)
        offset = Int(entry.offset)
    }

    /// 0, -1, 1, -2 ... as 0, 1, 2, 3 ...
    private static func folded(_ difference: Int) -> UInt {
        UInt(bitPattern: difference << 1 ^ difference >> (Int.bitWidth - 1))
    }

    private mutating func putText(_ text: String) {
        put(UInt(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func put(_ number: UInt) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
