/// Reads a JSON text by RFC 8259. Open arrays and objects are kept on a stack of its own, so that
/// depth costs no call stack.
struct JSONReader {
    let bytes: [UInt8]
    let limits: JSONLimits
    var offset = 0
    private var line = 1
    /// The offset at which the current line starts.
    private var lineStart = 0
    /// The bytes since then that continue a scalar and so take no column.
    var continuationBytes = 0
    private var builder: JSONDocumentBuilder
    /// Whether each open container is an object, outermost first.
    private var open: [Bool] = []
    /// Whether the innermost container has been entered but nothing in it read yet.
    private var justOpened = false

    init(_ bytes: [UInt8], limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
        builder = JSONDocumentBuilder(limits: limits)
    }

    mutating func read() throws(JSONError) -> JSONDocument {
        guard bytes.count <= limits.maximumBytes else {
            throw .tooLarge(bytes.count, limit: limits.maximumBytes)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw .byteOrderMark(at: place) }
        skipSpace()
        try readValue(expected: "a JSON value")
        while let isObject = open.last {
            skipSpace()
            if justOpened {
                try readFirst(isObject)
            } else {
                try readNext(isObject)
            }
        }
        skipSpace()
        guard offset == bytes.count else {
            throw unexpected("the end of the input after the JSON value")
        }
        return try builder.finish()
    }

    /// The current position.
    var place: JSONPlace {
        JSONPlace(line: line, column: offset - lineStart - continuationBytes + 1, offset: offset)
    }

    /// The byte at the current offset, or nil at the end.
    var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }
}

extension JSONReader {
    private mutating func skipSpace() {
        while let byte {
            switch byte {
            case 0x20, 0x09: offset += 1
            case 0x0D:
                offset += 1
                // A carriage return before a line feed belongs to the same line end.
                if self.byte != 0x0A { startLine() }
            case 0x0A:
                offset += 1
                startLine()
            default: return
            }
        }
    }

    private mutating func startLine() {
        line += 1
        lineStart = offset
        continuationBytes = 0
    }

    /// Reads what may follow an opening bracket or brace.
    private mutating func readFirst(_ isObject: Bool) throws(JSONError) {
        justOpened = false
        if byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
            close()
        } else if isObject {
            try readMember(expected: "a member name in double quotes or '}' after '{'")
        } else {
            try readValue(expected: "a value or ']' after '['")
        }
    }

    /// Reads what may follow a value inside an array or object.
    private mutating func readNext(_ isObject: Bool) throws(JSONError) {
        switch byte {
        case UInt8(ascii: ","):
            offset += 1
            skipSpace()
            if isObject {
                try readMember(expected: "a member name in double quotes after ',' in an object")
            } else {
                try readValue(expected: "a value after ',' in an array")
            }
        case UInt8(ascii: "}") where isObject: close()
        case UInt8(ascii: "]") where !isObject: close()
        default:
            throw unexpected(
                isObject ? "',' or '}' after an object member" : "',' or ']' after an array element")
        }
    }

    private mutating func close() {
        let place = place
        if open.removeLast() {
            builder.endObject(line: place.line, column: place.column, offset: place.offset)
        } else {
            builder.endArray(line: place.line, column: place.column, offset: place.offset)
        }
        offset += 1
    }

    private mutating func readMember(expected: String) throws(JSONError) {
        guard byte == UInt8(ascii: "\"") else { throw unexpected(expected) }
        let place = place
        let key = try readString()
        builder.key(key, line: place.line, column: place.column, offset: place.offset)
        skipSpace()
        guard byte == UInt8(ascii: ":") else { throw unexpected("':' after a member name") }
        offset += 1
        skipSpace()
        try readValue(expected: "a value after ':'")
    }

    private mutating func readValue(expected: String) throws(JSONError) {
        let start = place
        switch byte {
        case UInt8(ascii: "{"):
            builder.beginObject(line: start.line, column: start.column, offset: start.offset)
            try descend(isObject: true)
        case UInt8(ascii: "["):
            builder.beginArray(line: start.line, column: start.column, offset: start.offset)
            try descend(isObject: false)
        case UInt8(ascii: "\""):
            let string = try readString()
            builder.string(string, line: start.line, column: start.column, offset: start.offset)
        case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
            let number = try readNumber()
            builder.number(number, line: start.line, column: start.column, offset: start.offset)
        case UInt8(ascii: "t"):
            try readWord("true")
            builder.bool(true, line: start.line, column: start.column, offset: start.offset)
        case UInt8(ascii: "f"):
            try readWord("false")
            builder.bool(false, line: start.line, column: start.column, offset: start.offset)
        case UInt8(ascii: "n"):
            try readWord("null")
            builder.null(line: start.line, column: start.column, offset: start.offset)
        default: throw unexpected(expected)
        }
    }

    /// Enters an array or object without reading into it, which would cost call stack.
    private mutating func descend(isObject: Bool) throws(JSONError) {
        if let failure = builder.firstFailure { throw failure }
        open.append(isObject)
        justOpened = true
        offset += 1
    }

    private mutating func readWord(_ word: StaticString) throws(JSONError) {
        let start = place
        let end = bytes[offset...].prefix(12).prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.endIndex
        let found = String(decoding: bytes[offset..<end], as: UTF8.self)
        guard found == word.description else {
            throw .unexpected("'\(word)'", found: "'\(found)'", at: start)
        }
        offset = end
    }

    private mutating func readNumber() throws(JSONError) -> JSONNumber {
        let scan = JSONNumberScan(bytes, from: offset)
        let start = offset
        offset = scan.end
        if let expected = scan.expected { throw unexpected(expected) }
        return JSONNumber(scanned: String(decoding: bytes[start..<scan.end], as: UTF8.self))
    }
}
