import JSON
import Testing

/// The RFC 8259 reader: what it accepts, refuses and says.
struct JSONReaderTests {
    private func parse(_ text: String) throws -> JSONDocument {
        try JSONDocument.parse(Array(text.utf8))
    }

    private func error(_ bytes: [UInt8]) -> JSONError? {
        do {
            _ = try JSONDocument.parse(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func readsEveryKind() throws {
        let value = try parse(#" {"a":[null,true,false,-1.50e+2,"x"],"b":{}} "#).value
        let expected: JSONValue = ["a": [nil, true, false, -150, "x"], "b": [:]]
        #expect(value == expected)
        #expect(value["a"]?[3]?.doubleValue == -150)
    }

    @Test func keepsNumbersAsWritten() throws {
        for text in ["1.50", "-0", "1E400", "123456789012345678901234567890", "9007199254740993"] {
            #expect(try parse(text).root.number?.text == text)
        }
    }

    @Test func readsEscapes() throws {
        let text = #""\"\\\/\b\f\n\r\t\u00e9\uD834\udd1E""#
        #expect(try parse(text).root.string == "\"\\/\u{8}\u{C}\n\r\té𝄞")
    }

    /// Composed and decomposed letters are different strings.
    @Test func keepsNamesApartByBytes() throws {
        let document = try parse("{\"\u{E9}\":1,\"e\u{301}\":2}")
        #expect(document.duplicateKeys.isEmpty)
        #expect(document.root["\u{E9}"]?.number?.intValue == 1)
        #expect(document.root["e\u{301}"]?.number?.intValue == 2)
        #expect(document.value.objectValue?.count == 2)
    }

    @Test(arguments: [
        ("", "1:1: expected a JSON value, found the end of the input"),
        ("  \n ", "2:2: expected a JSON value, found the end of the input"),
        ("[", "1:2: expected a value or ']' after '[', found the end of the input"),
        ("[1 x", "1:4: expected ',' or ']' after an array element, found 'x'"),
        ("[1,]", "1:4: expected a value after ',' in an array, found ']'"),
        ("[é]", "1:2: expected a value or ']' after '[', found 'é'"),
        ("{1", "1:2: expected a member name in double quotes or '}' after '{', found '1'"),
        (
            "{\"a\":1,}",
            "1:8: expected a member name in double quotes after ',' in an object, found '}'"
        ),
        ("{\"a\" 1}", "1:6: expected ':' after a member name, found '1'"),
        ("{\"a\":}", "1:6: expected a value after ':', found '}'"),
        ("{\"a\":1]", "1:7: expected ',' or '}' after an object member, found ']'"),
        ("1 2", "1:3: expected the end of the input after the JSON value, found '2'"),
        ("tru", "1:1: expected 'true', found 'tru'"),
        ("[nulls]", "1:2: expected 'null', found 'nulls'"),
        ("01", "1:2: expected no digit after a leading zero, found '1'"),
        ("-x", "1:2: expected a digit after '-', found 'x'"),
        ("1.", "1:3: expected a digit after the decimal point, found the end of the input"),
        ("1e+", "1:4: expected a digit in the exponent, found the end of the input"),
        ("+1", "1:1: expected a JSON value, found '+'"),
        ("\"a", "1:3: expected '\"' at the end of a string, found the end of the input"),
        ("\"a\nb\"", "1:3: expected a control character in a string to be escaped, found a plain U+000A"),
        ("\"\\x\"", "1:3: expected one of \" \\ / b f n r t u after '\\' in a string, found 'x'"),
        ("\"\\u12g4\"", "1:6: expected four hexadecimal digits after '\\u', found 'g'"),
        ("\"\\uDC00\"", "1:2: expected a high surrogate before '\\uDC00', found none"),
        ("\"\\uD800x\"", "1:8: expected a low surrogate escape after '\\uD800', found 'x'"),
        (
            "\"\\uD800\\u0041\"",
            "1:8: expected a low surrogate escape after '\\uD800', found '\\u0041'"
        ),
        ("[\u{A0}1]", "1:2: expected a value or ']' after '[', found the character U+00A0"),
        ("\u{0}", "1:1: expected a JSON value, found the control character U+0000"),
        (
            "\u{FEFF}{}",
            "1:1: expected a JSON value, found a byte order mark; remove the first three bytes (EF BB BF)"
        ),
        // The column counts scalars: two wide letters, an emoji and a letter with an accent of its own.
        ("{\r\n\"漢字😀e\u{301}\": 1 x", "2:12: expected ',' or '}' after an object member, found 'x'"),
        ("[\"ü\\n\", ]", "1:9: expected a value after ',' in an array, found ']'"),
    ])
    func refuses(_ text: String, _ message: String) {
        #expect(error(Array(text.utf8))?.description == message)
    }

    @Test func refusesBrokenUTF8() {
        let cut = error(Array("[\n \"é".utf8) + [0xE2, 0x82, 0x22])
        #expect(cut?.description == "2:4: expected valid UTF-8, found the bytes E2 82")
        #expect(cut?.offset == 6)
        #expect(cut?.code == "json.utf8")
        #expect(error([0xFF])?.description == "1:1: expected valid UTF-8, found the byte FF")
        let overlong = error([0x22, 0xC0, 0xAF, 0x22])
        #expect(overlong?.description == "1:2: expected valid UTF-8, found the bytes C0 AF")
    }

    @Test func keepsToItsLimits() throws {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        let message = "1:513: expected at most 512 arrays and objects inside each other, found one more"
        #expect(error(deep)?.description == message)
        let limits = JSONLimits(maximumDepth: 1, maximumBytes: 4)
        #expect(try JSONDocument.parse(Array("[12]".utf8), limits: limits).root.count == 1)
        #expect(throws: JSONError.self) { try JSONDocument.parse(Array("[[]]".utf8), limits: limits) }
        do {
            _ = try JSONDocument.parse(Array("[123]".utf8), limits: limits)
            Issue.record("a text above the limit was accepted")
        } catch {
            #expect(error.message == "expected at most 4 bytes, found 5")
        }
    }

    /// A deep document costs no call stack where the limits allow it.
    @Test func readsDeepDocuments() throws {
        let depth = 50_000
        let text = String(repeating: "{\"a\":[", count: depth) + String(repeating: "]}", count: depth)
        let limits = JSONLimits(maximumDepth: 2 * depth)
        let document = try JSONDocument.parse(Array(text.utf8), limits: limits)
        #expect(document.root.kind == .object)
    }

    @Test func listsRepeatedNames() throws {
        let document = try parse("{\"a\":1,\n \"b\":{\"~/\":1, \"~/\":2},\n \"a\":3}")
        #expect(document.root["a"]?.number?.intValue == 3)
        #expect(document.value == ["a": 3, "b": ["~/": 2]])
        #expect(document.duplicateKeys.map(\.key) == ["~/", "a"])
        #expect(document.duplicateKeys.map(\.pointer) == ["/b/~0~1", "/a"])
        #expect(document.duplicateKeys.map(\.line) == [2, 3])
        #expect(document.duplicateKeys.map(\.column) == [15, 2])
    }

    @Test func looksUpMembersOfLargeObjects() throws {
        let members = (0..<1000).map { "\"k\($0)\":\($0)" } + ["\"k7\":-7"]
        let root = try parse("{" + members.joined(separator: ",") + "}").root
        #expect(root["k999"]?.number?.intValue == 999)
        #expect(root["k7"]?.number?.intValue == -7)
        #expect(root["k1000"] == nil)
        #expect(root.count == 1001)
        #expect(root.value.objectValue?.count == 1000)
    }

    @Test func keepsPlaces() throws {
        let root = try parse("{ \"ключ\" : [ 1,\n  {\"b\":\t\"x\"} ] }").root
        let member = try #require(root.members.first)
        #expect(member.key.place == JSONPlace(line: 1, column: 3, offset: 2))
        #expect(member.value.place == JSONPlace(line: 1, column: 12, offset: 15))
        let inner = try #require(root.node(at: "/ключ/1/b"))
        #expect(inner.place == JSONPlace(line: 2, column: 9, offset: 28))
        #expect(inner.pointer == "/ключ/1/b")
        #expect(member.key.pointer == "/ключ")
        #expect(member.value[1]?.children.map(\.string) == ["x"])
        #expect(root.node(at: "/ключ/01") == nil)
        #expect(root.node(at: "ключ") == nil)
        #expect(root.pointer == "")
    }

    /// Many small values next to each other and one in the other: reading and converting stay linear.
    @Test func readsWideDocuments() throws {
        let element = "{\"a\":[1,2],\"b\":null}"
        let text = "[" + Array(repeating: element, count: 20_000).joined(separator: ",") + "]"
        let document = try JSONDocument.parse(Array(text.utf8))
        let clock = ContinuousClock()
        var value = JSONValue.null
        let time = clock.measure { value = document.value }
        #expect(value.arrayValue?.count == 20_000)
        // A quadratic conversion takes minutes here; a linear one a fraction of a second.
        #expect(time < .seconds(10))
    }
}
