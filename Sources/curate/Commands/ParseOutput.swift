import Curation
import JSON
import Synchronization

/// The lines that `curate parse` writes.
enum ParseOutput {
    /// One JSON object and a line feed: the text, what was read, what was passed over.
    static func write(_ text: String, _ members: [(String, JSONValue)]) {
        var object = JSONObject([("text", .string(text))])
        for (name, value) in members { object[name] = value }
        let removed = RemovedCharacters(from: text)
        if !removed.isEmpty { object["removed"] = removed.json }
        write(.object(object))
    }

    /// The same for what writes itself: references come by the hundred thousand.
    ///
    /// - Parameter mayHaveRemoved: false where it is known that nothing in the text was passed over.
    static func write(
        _ text: String, _ name: StaticString, _ values: consuming [some JSONStreamable], mayHaveRemoved: Bool = true
    ) {
        guard !mayHaveRemoved || RemovedCharacters(from: text).isEmpty else {
            return write(text, [("\(name)", .array(values.map(\.json)))])
        }
        var rest = values
        rest.reverse()
        stream.withLock { stream in
            stream.reset()
            stream.openObject()
            stream.member("text", text)
            stream.name(name)
            stream.openArray()
            // Taken out one by one: a copy of an element would count references to all its strings.
            while let value = rest.popLast() { value.write(to: &stream) }
            stream.closeArray()
            stream.closeObject()
            stream.endLine()
            stream.withOutput { StandardOutput.write($0) }
        }
    }

    private static let stream = Mutex(JSONStream(capacity: 8192))

    /// The line for one that could not be read.
    static func write(_ problem: ParseInput.Problem) { write(problem.json) }

    private static func write(_ value: JSONValue) {
        StandardOutput.write(JSONWriter.compact(value) + [0x0A])
    }
}
