/// Reads what ``JSONPacker`` wrote. Bytes that it did not write give nil or another document, never a crash.
struct JSONPackedReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var line = 0
    private var column = 0
    private var offset = 0
    /// Where the builder has each name.
    private var names: [Int] = []
    /// The ends that are still to come: true for an object's.
    private var open: [Bool] = []

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func read() -> JSONDocument? {
        var builder = JSONDocumentBuilder()
        repeat {
            guard position < bytes.endIndex, let tag = JSONPackedTag(rawValue: bytes[position]) else { return nil }
            position += 1
            guard take(tag, &builder) else { return nil }
        } while !open.isEmpty
        guard position == bytes.endIndex else { return nil }
        return try? builder.finish()
    }

    private mutating func take(_ tag: JSONPackedTag, _ builder: inout JSONDocumentBuilder) -> Bool {
        if tag == .end {
            guard let isObject = open.popLast() else { return false }
            if isObject {
                builder.endObject(line: line, column: column, offset: offset)
            } else {
                builder.endArray(line: line, column: column, offset: offset)
            }
            return builder.firstFailure == nil
        }
        guard takePlace() else { return false }
        switch tag {
        case .null: builder.null(line: line, column: column, offset: offset)
        case .no, .yes: builder.bool(tag == .yes, line: line, column: column, offset: offset)
        case .number:
            guard let number = takeText().flatMap(JSONNumber.init(text:)) else { return false }
            builder.number(number, line: line, column: column, offset: offset)
        case .string:
            guard let text = takeText() else { return false }
            builder.string(text, line: line, column: column, offset: offset)
        case .array:
            builder.beginArray(line: line, column: column, offset: offset)
            open.append(false)
        case .object:
            builder.beginObject(line: line, column: column, offset: offset)
            open.append(true)
        case .key:
            guard let name = takeName(&builder) else { return false }
            builder.key(interned: name, JSONPlace(line: line, column: column, offset: offset))
        case .end: break
        }
        return builder.firstFailure == nil
    }

    private mutating func takeName(_ builder: inout JSONDocumentBuilder) -> Int? {
        guard let number = takeNumber() else { return nil }
        if number > 0 { return number <= UInt(names.count) ? names[Int(number) - 1] : nil }
        guard let text = takeText() else { return nil }
        let name = builder.intern(text)
        names.append(name)
        return name
    }

    private mutating func takePlace() -> Bool {
        guard let down = takeNumber(), let across = takeNumber(), let ahead = takeNumber() else { return false }
        // What is out of range was not written by a packer.
        guard let nextLine = Self.moved(line, by: down), let nextOffset = Self.moved(offset, by: ahead),
            across <= UInt(Int32.max)
        else { return false }
        (line, column, offset) = (nextLine, Int(across), nextOffset)
        return true
    }

    private static func moved(_ place: Int, by folded: UInt) -> Int? {
        let difference = Int(bitPattern: folded >> 1) ^ -Int(bitPattern: folded & 1)
        let (sum, isOver) = place.addingReportingOverflow(difference)
        return isOver || !(0...Int(Int32.max)).contains(sum) ? nil : sum
    }

    private mutating func takeText() -> String? {
        guard let count = takeNumber(), count <= UInt(bytes.endIndex - position) else { return nil }
        let text = String(decoding: bytes[position..<position + Int(count)], as: UTF8.self)
        position += Int(count)
        return text
    }

    private mutating func takeNumber() -> UInt? {
        var number: UInt = 0
        var shift = 0
        while position < bytes.endIndex, shift < UInt.bitWidth {
            let byte = bytes[position]
            position += 1
            number |= UInt(byte & 0x7F) << UInt(shift)
            if byte < 0x80 { return number }
            shift += 7
        }
        return nil
    }
}
