/// Why a text is not JSON, or why a built document is not complete.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A stable name of the kind of error, such as `json.unexpected`.
    public let code: String
    /// What was expected and what was found.
    public let message: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1 in Unicode scalars.
    public let column: Int
    /// The offset, in bytes.
    public let offset: Int

    /// `line:column: message`.
    public var description: String { "\(line):\(column): \(message)" }

    private init(_ code: String, _ message: String, at place: JSONPlace) {
        self.code = code
        self.message = message
        self.line = place.line
        self.column = place.column
        self.offset = place.offset
    }
}

extension JSONError {
    static func unexpected(_ expected: String, found: String, at place: JSONPlace) -> JSONError {
        JSONError("json.unexpected", "expected \(expected), found \(found)", at: place)
    }

    static func invalidUTF8(_ bytes: ArraySlice<UInt8>, at place: JSONPlace) -> JSONError {
        let shown = bytes.map { JSONFound.hexadecimal(UInt32($0), width: 2) }.joined(separator: " ")
        let noun = bytes.count == 1 ? "byte" : "bytes"
        return JSONError("json.utf8", "expected valid UTF-8, found the \(noun) \(shown)", at: place)
    }

    static func byteOrderMark(at place: JSONPlace) -> JSONError {
        let message =
            "expected a JSON value, found a byte order mark; remove the first three bytes (EF BB BF)"
        return JSONError("json.byte-order-mark", message, at: place)
    }

    static func loneSurrogate(_ expected: String, found: String, at place: JSONPlace) -> JSONError {
        JSONError("json.surrogate", "expected \(expected), found \(found)", at: place)
    }

    static func tooDeep(_ limit: Int, at place: JSONPlace) -> JSONError {
        let message = "expected at most \(limit) arrays and objects inside each other, found one more"
        return JSONError("json.depth", message, at: place)
    }

    static func tooLarge(_ size: Int, limit: Int) -> JSONError {
        let message = "expected at most \(limit) bytes, found \(size)"
        return JSONError("json.size", message, at: JSONPlace(line: 1, column: 1))
    }

    static func misbuilt(_ expected: String, found: String, at place: JSONPlace) -> JSONError {
        JSONError("json.build", "expected \(expected), found \(found)", at: place)
    }
}
