import JSON
import Testing

/// Equality, hashing and access of values without places.
struct JSONValueTests {
    @Test func numbersCompareByValue() throws {
        let same = try ["1", "1.0", "10e-1", "0.1e1", "1E0"].map { try #require(JSONNumber(text: $0)) }
        #expect(Set(same).count == 1)
        #expect(JSONNumber(text: "9007199254740993") != JSONNumber(text: "9007199254740992"))
        #expect(JSONNumber(text: "-0") == JSONNumber(0))
        #expect(JSONNumber(text: "01") == nil)
        #expect(JSONNumber(text: "1 ") == nil)
        #expect(JSONNumber(text: "") == nil)
    }

    @Test func integersAreExact() {
        #expect(JSONNumber(text: "9223372036854775807")?.intValue == Int.max)
        #expect(JSONNumber(text: "-9223372036854775808")?.intValue == Int.min)
        #expect(JSONNumber(text: "9223372036854775808")?.intValue == nil)
        #expect(JSONNumber(text: "-9223372036854775808.0")?.intValue == Int.min)
        #expect(JSONNumber(text: "1.5e1")?.intValue == 15)
        #expect(JSONNumber(text: "1e18")?.intValue == 1_000_000_000_000_000_000)
        #expect(JSONNumber(text: "1e19")?.intValue == nil)
        #expect(JSONNumber(text: "0e999999999999999999999")?.intValue == 0)
        #expect(JSONNumber(text: "1e999999999999999999999")?.intValue == nil)
        #expect(JSONNumber(text: "1.5")?.intValue == nil)
        #expect(JSONNumber(text: "1e400")?.doubleValue == .infinity)
    }

    @Test func stringsCompareByBytes() {
        #expect(JSONValue.string("\u{E9}") != JSONValue.string("e\u{301}"))
        #expect(Set<JSONValue>(["\u{E9}", "e\u{301}"]).count == 2)
    }

    @Test func objectsCompareWithoutOrder() {
        let left: JSONValue = ["a": 1, "b": [2, "x"]]
        let right: JSONValue = ["b": [2.0, "x"], "a": 1]
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left != ["a": 1])
        #expect(left != ["a": 1, "b": ["x", 2]])
    }

    @Test func objectsAreEditedByName() {
        var object = JSONObject(["a": 1, "b": 2])
        object["c"] = 3
        object["a"] = nil
        object["b"] = "x"
        #expect(object.members.map(\.key) == ["b", "c"])
        #expect(object["b"] == "x")
        #expect(JSONObject([("k", 1), ("k", 2)]) == JSONObject(["k": 2]))
        object.members.append(JSONMember(key: "d", value: nil))
        #expect(object["d"] == .null)
    }

    @Test func largeObjectsAreFilledInLinearTime() {
        var object = JSONObject()
        for number in 0..<20_000 { object["key\(number)"] = .number(JSONNumber(number)) }
        for number in 0..<20_000 { object["key\(number)"] = .number(JSONNumber(-number)) }
        #expect(object.count == 20_000)
        #expect(object["key19999"]?.intValue == -19_999)
        object["key5"] = nil
        #expect(object["key6"]?.intValue == -6)
        #expect(object["key5"] == nil)
    }

    @Test func accessorsGiveNilForOtherKinds() {
        let value: JSONValue = ["s": "x", "i": 3, "d": 1.5, "b": true, "n": nil, "a": [1]]
        #expect(value["s"]?.stringValue == "x")
        #expect(value["i"]?.intValue == 3)
        #expect(value["d"]?.doubleValue == 1.5)
        #expect(value["d"]?.intValue == nil)
        #expect(value["b"]?.boolValue == true)
        #expect(value["n"] == .null)
        #expect(value["a"]?[0] == 1)
        #expect(value["a"]?[1] == nil)
        #expect(value["a"]?.arrayValue?.count == 1)
        #expect(value["s"]?["x"] == nil)
        #expect(value.objectValue?.count == 6)
        #expect(JSONValue.optional("x") == "x")
        #expect(JSONValue.optional(nil as String?) == .null)
        #expect(JSONValue.optional(nil as Int?) == .null)
        #expect(JSONValue.optional(4) == 4)
    }
}
