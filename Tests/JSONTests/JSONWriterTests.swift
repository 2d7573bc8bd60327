import JSON
import Testing

/// The three layouts of the writer.
struct JSONWriterTests {
    private func canonical(_ text: String) throws -> String {
        let value = try JSONDocument.parse(Array(text.utf8)).value
        return String(decoding: JSONWriter.canonical(value), as: UTF8.self)
    }

    @Test(arguments: [
        ("1e21", "1e+21"), ("1e-7", "1e-7"), ("1e20", "100000000000000000000"),
        ("123456789e12", "123456789000000000000"), ("123456789e13", "1.23456789e+21"),
        ("333333333.33333329", "333333333.3333333"), ("1E30", "1e+30"), ("4.50", "4.5"),
        ("2e-3", "0.002"), ("0.000000000000000000000000001", "1e-27"), ("-0", "0"), ("-0.0", "0"),
        ("0.000001", "0.000001"), ("0.00000123", "0.00000123"), ("0.000000123", "1.23e-7"),
        ("9007199254740993", "9007199254740992"), ("9007199254740992", "9007199254740992"),
        ("-1", "-1"), ("100", "100"), ("1.0", "1"), ("0.1", "0.1"), ("123.456", "123.456"),
        ("1e-400", "0"), ("1e400", "1e+400"), ("-12.5e400", "-1.25e+401"),
    ])
    func canonicalNumbers(_ text: String, _ expected: String) throws {
        #expect(try canonical(text) == expected)
    }

    /// Doubles near the turning points of the layout, by their bits.
    @Test(
        arguments: [
            (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
            (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"), (0x44B5_2D02_C7E1_4AF6, "1e+23"),
            (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"), (0x444B_1AE4_D6E2_EF50, "1e+21"),
            (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"), (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
            (0x41B3_DE43_5555_5554, "333333333.33333325"), (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
            (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
        ] as [(UInt64, String)])
    func doubles(_ bits: UInt64, _ expected: String) {
        #expect(JSONNumber(Double(bitPattern: bits)).text == expected)
    }

    @Test func canonicalStringsAndLiterals() throws {
        let text = #"""
            {"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/\u007f", "literals": [null, true, false]}
            """#
        let expected = #"{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/\#u{7F}"}"#
        #expect(try canonical(text) == expected)
    }

    /// U+1F600 comes before U+FB33, because its first surrogate, U+D83D, does.
    @Test func canonicalKeyOrder() throws {
        let text = #"{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}"#
        let expected =
            "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{F6}\":7,\"\u{20AC}\":1,\"\u{1F600}\":5,\"\u{FB33}\":3}"
        #expect(try canonical(text) == expected)
    }

    @Test func prettyIsMadeForReview() {
        let value: JSONValue = ["b": [1, [:], []], "a": ["x": nil], "é": 1.5, "Z": "\u{1}"]
        let expected = """
            {
              "Z": "\\u0001",
              "a": {
                "x": null
              },
              "b": [
                1,
                {},
                []
              ],
              "é": 1.5
            }

            """
        #expect(String(decoding: JSONWriter.pretty(value), as: UTF8.self) == expected)
        let kept = String(decoding: JSONWriter.pretty(["b": 1, "a": 2], sortKeys: false), as: UTF8.self)
        #expect(kept == "{\n  \"b\": 1,\n  \"a\": 2\n}\n")
    }

    @Test func compactKeepsOrderAndNumbers() throws {
        let text = #"{"b":[1.50,1E2],"a":"ü\n"}"#
        let value = try JSONDocument.parse(Array(text.utf8)).value
        #expect(String(decoding: JSONWriter.compact(value), as: UTF8.self) == text)
    }
}
