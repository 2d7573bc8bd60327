import JSON
import Testing

/// What is written piece by piece is what the writer makes of the same value.
struct JSONStreamTests {
    private func written(_ write: (inout JSONStream) -> Void, capacity: Int = 0) -> String {
        var stream = JSONStream(capacity: capacity)
        write(&stream)
        return String(decoding: stream.output, as: UTF8.self)
    }

    @Test func everyKindOfValue() {
        let text = written { stream in
            stream.openObject()
            stream.member("string", "a\u{E9}\u{1F600}")
            stream.member("none", String?.none)
            stream.member("int", 7)
            stream.member("large", -1234)
            stream.member("yes", true)
            stream.member("no", Bool?.none)
            for (name, value) in [("a", 0.5), ("b", 0.07), ("c", 0.99), ("d", 1.0), ("e", 0.123), ("f", 0)] {
                stream.name(of: name)
                stream.value(value)
            }
            stream.name("empty")
            stream.openArray()
            stream.closeArray()
            stream.name("list")
            stream.openArray()
            stream.value("x")
            stream.openObject()
            stream.closeObject()
            stream.value(2)
            stream.closeArray()
            stream.memberIfPresent("left out", String?.none)
            stream.memberIfPresent("there", "y")
            stream.closeObject()
        }
        let expected = """
            {"string":"a\u{E9}\u{1F600}","none":null,"int":7,"large":-1234,"yes":true,"no":null,"a":0.5,"b":0.07,"c":0.99,\
            "d":1,"e":0.123,"f":0,"empty":[],"list":["x",{},2],"there":"y"}
            """
        #expect(text == expected)
    }

    /// Eight bytes are looked at at once: what needs an escape stands at every place of them.
    @Test func escapesAtEveryPlace() {
        var wrong: [String] = []
        for mark in ["\"", "\\", "\n", "\u{0}", "\u{1F}", "\u{7F}", "\u{FF}", " ", "!", "[", "]", "\u{2028}"] {
            for length in 0...20 {
                for place in 0...length {
                    let before = String(repeating: "b", count: place)
                    let text = before + mark + String(repeating: "c", count: length - place)
                    let expected = String(decoding: JSONWriter.compact(.string(text)), as: UTF8.self)
                    let got = written { $0.value(text) }
                    if got != expected { wrong.append("\(got) is not \(expected)") }
                    let bytes = Array(text.utf8)
                    let same = written { stream in bytes.withUnsafeBufferPointer { stream.value(utf8: $0) } }
                    if same != expected { wrong.append("\(same) is not \(expected)") }
                }
            }
        }
        #expect(wrong == [])
    }

    @Test(arguments: [0, 9, 10, 99, 100, 1_234_567_890, Int.max, -1, Int.min])
    func integers(int: Int) { #expect(written { $0.value(int) } == "\(int)") }

    /// Memory grows as often as it takes, and the next text starts afresh in it.
    @Test func growsAndStartsAgain() {
        var stream = JSONStream()
        for round in 0..<3 {
            stream.reset()
            stream.openArray()
            for number in 0..<1000 { stream.value(String(repeating: "x", count: number + round)) }
            stream.closeArray()
            stream.endLine()
            let list = (0..<1000).map { JSONValue.string(String(repeating: "x", count: $0 + round)) }
            #expect(stream.output == JSONWriter.compact(.array(list)) + [0x0A])
        }
    }
}
