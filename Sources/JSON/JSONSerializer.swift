/// Writes one value in one layout. Open arrays and objects are kept on a stack of its own, so that
/// depth costs no call stack.
struct JSONSerializer {
    private(set) var output: [UInt8] = []
    private let layout: JSONLayout
    private var frames: [JSONSerializerFrame] = []

    init(_ layout: JSONLayout) {
        self.layout = layout
    }

    mutating func write(_ value: JSONValue) {
        open(value)
        while let frame = frames.last {
            if frame.isDone {
                close()
            } else {
                step(frame)
            }
        }
    }

    private mutating func step(_ frame: JSONSerializerFrame) {
        if frame.next > 0 { output.append(UInt8(ascii: ",")) }
        newline()
        frames[frames.count - 1].next += 1
        guard frame.isObject else { return open(frame.elements[frame.next]) }
        let member = frame.members[frame.next]
        writeString(member.key)
        output.append(UInt8(ascii: ":"))
        if layout.isIndented { output.append(UInt8(ascii: " ")) }
        open(member.value)
    }

    private mutating func open(_ value: JSONValue) {
        switch value {
        case .null: output += Array("null".utf8)
        case .bool(let bool): output += Array((bool ? "true" : "false").utf8)
        case .number(let number): output += Array(text(of: number).utf8)
        case .string(let string): writeString(string)
        case .array(let array) where array.isEmpty: output += Array("[]".utf8)
        case .array(let array):
            output.append(UInt8(ascii: "["))
            frames.append(JSONSerializerFrame(elements: array))
        case .object(let object) where object.isEmpty: output += Array("{}".utf8)
        case .object(let object):
            output.append(UInt8(ascii: "{"))
            frames.append(JSONSerializerFrame(members: layout.ordered(object.members)))
        }
    }

    private mutating func close() {
        let frame = frames.removeLast()
        newline()
        output.append(frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    }

    private mutating func newline() {
        guard layout.isIndented else { return }
        output.append(UInt8(ascii: "\n"))
        output += [UInt8](repeating: UInt8(ascii: " "), count: frames.count * 2)
    }

    private func text(of number: JSONNumber) -> String {
        guard layout.isCanonical else { return number.text }
        let double = number.doubleValue
        return double.isFinite ? ECMAScriptNumber.text(double) : ECMAScriptNumber.text(number.decimal)
    }

    mutating func writeString(_ string: String) { JSONStringText.append(string, to: &output) }
}
