import JSON
import Testing

/// Documents built from another syntax.
struct JSONBuilderTests {
    @Test func buildsWithPlaces() throws {
        var builder = JSONDocumentBuilder()
        builder.beginObject(line: 1, column: 1)
        builder.key("list", line: 1, column: 1)
        builder.beginArray(line: 2, column: 3)
        builder.number("1.50", line: 2, column: 5)
        builder.bool(true, line: 3, column: 5)
        builder.null(line: 4, column: 5)
        builder.endArray(line: 5, column: 1)
        builder.key("text", line: 5, column: 1)
        builder.string("x", line: 5, column: 7)
        builder.key("text", line: 6, column: 1)
        builder.number(JSONNumber(2), line: 6, column: 7)
        builder.endObject(line: 7, column: 1)
        let document = try builder.finish()
        #expect(document.value == ["list": [1.5, true, nil], "text": 2])
        #expect(document.root.node(at: "/list/2")?.line == 4)
        #expect(document.root["text"]?.column == 7)
        #expect(document.root.members[2].key.line == 6)
        #expect(document.duplicateKeys.map(\.pointer) == ["/text"])
    }

    private func message(_ build: (inout JSONDocumentBuilder) -> Void) -> String? {
        var builder = JSONDocumentBuilder(limits: JSONLimits(maximumDepth: 3))
        build(&builder)
        do {
            _ = try builder.finish()
            return nil
        } catch {
            return error.description
        }
    }

    @Test func refusesCallsOutOfOrder() {
        #expect(message { _ in } == "1:1: expected a value, found the end of the document")
        let open = message { $0.beginArray(line: 3, column: 2) }
        #expect(open == "3:2: expected the end of an array, found the end of the document")
        let unnamed = message {
            $0.beginObject(line: 1, column: 1)
            $0.null(line: 2, column: 4)
        }
        #expect(unnamed == "2:4: expected a member name, found null")
        let crossed = message {
            $0.beginObject(line: 1, column: 1)
            $0.endArray(line: 1, column: 2)
        }
        #expect(crossed == "1:2: expected the end of an object, found the end of an array")
        let valueless = message {
            $0.beginObject(line: 1, column: 1)
            $0.key("a", line: 1, column: 2)
            $0.endObject(line: 1, column: 5)
        }
        #expect(valueless == "1:5: expected a value after a member name, found the end of an object")
        let named = message { $0.key("a", line: 1, column: 1) }
        #expect(named == "1:1: expected a value, found the member name \"a\"")
        let second = message {
            $0.null(line: 1, column: 1)
            $0.bool(true, line: 2, column: 1)
        }
        #expect(second == "2:1: expected the end of the document, found a boolean")
        let number = message { $0.number(".5", line: 1, column: 1) }
        #expect(number == "1:1: expected a JSON number, found \".5\"")
        let deep = message { builder in
            for column in 1...4 { builder.beginArray(line: 1, column: column) }
        }
        #expect(deep == "1:4: expected at most 3 arrays and objects inside each other, found one more")
    }
}
