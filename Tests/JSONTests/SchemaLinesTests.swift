import Testing

@testable import JSON

/// JSON Lines in pieces of any size.
struct SchemaLinesTests {
    private func schema(_ text: String) throws -> Schema {
        var registry = SchemaRegistry()
        try registry.add(JSONDocument.parse(Array(text.utf8)), uri: "test://schema", file: nil)
        return try registry.compile("test://schema")
    }

    private struct Result: Equatable {
        var findings: [String] = []
        var records = 0
        var valid = 0
    }

    private func check(_ text: [UInt8], piece: Int, limits: JSONLimits = .default) throws -> Result {
        let schema = try schema(#"{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}}"#)
        var lines = SchemaLines(schema, limits: limits)
        var result = Result()
        let report = { (found: SchemaLineFinding) in
            result.findings.append("\(found.line):\(found.column): \(found.message) [\(found.pointer)]")
        }
        var start = 0
        while start < text.count {
            let end = min(text.count, start + piece)
            text[start..<end].withUnsafeBytes { lines.add($0, report: report) }
            start = end
        }
        lines.finish(report: report)
        result.records = lines.recordCount
        result.valid = lines.validCount
        return result
    }

    private static let text = """
        {"id":"a"}
        {"id":1}\r

          \t
        {"id":"b","id":"c"}
        {"id":"d"
        {"é":"日本", "id": null}
        [1,
        2]
        {"id":"\\u00e9"}
        {"id":"last"}
        """

    @Test(arguments: [1, 2, 3, 7, 64, 1000])
    func linesInPieces(_ piece: Int) throws {
        let result = try check(Array(Self.text.utf8), piece: piece)
        #expect(
            result.findings == [
                #"2:7: expected a string, found number 1 [/id]"#,
                #"5:11: expected every member name once, found "id" again [/id]"#,
                "6:10: expected ',' or '}' after an object member, found the end of the input []",
                #"7:18: expected a string, found null [/id]"#,
                "8:4: expected a value after ',' in an array, found the end of the input []",
                "9:2: expected the end of the input after the JSON value, found ']' []",
            ])
        #expect(result.records == 9)
        #expect(result.valid == 3)
        let ended = try check(Array((Self.text + "\n").utf8), piece: piece)
        #expect(ended == result)
    }

    @Test func byteOrderMarksAndZeros() throws {
        let marked = try check([0xEF, 0xBB, 0xBF] + Array(#"{"id":"a"}"#.utf8), piece: 100)
        #expect(marked.findings.count == 1)
        let zero = try check(Array("{\"id\":\"a\"}\0\n{\"id\":\"a\0\"}\n".utf8), piece: 100)
        #expect(zero.findings.count == 2)
        #expect(zero.valid == 0)
    }

    /// A line beyond the limit is reported once and passed over; what follows is checked.
    @Test func longLines() throws {
        let long = #"{"id":""# + String(repeating: "x", count: 2_000_000) + "\"}\n"
        let limits = JSONLimits(maximumBytes: 1_000_000)
        for piece in [100_000, 10_000_000] {
            let result = try check(Array((long + "{\"id\":\"a\"}\n" + "1\n").utf8), piece: piece, limits: limits)
            #expect(result.findings.map { String($0.prefix(12)) } == ["1:1: expecte", "3:1: expecte"])
            #expect(result.records == 3)
            #expect(result.valid == 1)
        }
        #expect(try check(Array(long.utf8), piece: 300_000).valid == 1)
        let short = try check(Array(#"{"id":"a"}"#.utf8), piece: 100, limits: JSONLimits(maximumBytes: 9))
        #expect(short.findings == ["1:1: expected at most 9 bytes, found 10 []"])
    }

    @Test func linesCountOnOverFiles() throws {
        var lines = SchemaLines(try schema(#"{"type":"null"}"#), firstLine: 10)
        var found: [Int] = []
        for text in ["null\n1", "2\n3\n"] {
            Array(text.utf8).withUnsafeBytes { lines.add($0) { found.append($0.line) } }
            lines.finish { found.append($0.line) }
        }
        #expect(found == [11, 12, 13])
        #expect(lines.nextLine == 14)
    }
}
