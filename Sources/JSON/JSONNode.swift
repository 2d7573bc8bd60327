/// A cursor into a document: one value (or member name) and where it stands.
///
/// A node keeps its document alive and costs nothing to copy.
public struct JSONNode: Sendable {
    let tape: JSONTape
    let index: Int

    private var entry: JSONTapeEntry { tape.entries[index] }

    /// The kind of the value. A member name is a string.
    public var kind: JSONKind { entry.kind }
    /// The line of the first character, from 1.
    public var line: Int { Int(entry.line) }
    /// The column of the first character, from 1 in Unicode scalars.
    public var column: Int { Int(entry.column) }
    /// The offset of the first character, in bytes.
    public var offset: Int { Int(entry.offset) }
    /// Line, column and offset together.
    public var place: JSONPlace { JSONPlace(line: line, column: column, offset: offset) }
    /// The RFC 6901 pointer from the document's root; a member name has the pointer of its member.
    public var pointer: String { tape.pointer(to: index) }
    /// The number of elements or members, repeated names included; 0 for other kinds.
    public var count: Int { Int(entry.count) }
    /// The value without places. Costs time linear in its size.
    public var value: JSONValue { tape.value(of: index) }

    /// The string, or nil when this is no string.
    public var string: String? { kind == .string ? tape.texts[Int(entry.payload)] : nil }
    /// The number, or nil when this is no number.
    public var number: JSONNumber? {
        kind == .number ? JSONNumber(scanned: tape.texts[Int(entry.payload)]) : nil
    }
    /// The boolean, or nil when this is no boolean.
    public var bool: Bool? { kind == .bool ? entry.payload == 1 : nil }

    /// An array's elements or an object's member values, in order; empty for other kinds.
    public var children: [JSONNode] {
        let step = kind == .object ? 1 : 0
        return tape.children(of: index).map { JSONNode(tape: tape, index: Int($0) + step) }
    }

    /// An object's members in order, repeated names included; empty for other kinds.
    public var members: [JSONNodeMember] {
        guard kind == .object else { return [] }
        return tape.children(of: index).map { member(at: Int($0)) }
    }

    /// The value of the last member with this name, or nil when there is none.
    public subscript(_ key: String) -> JSONNode? {
        member(key)?.value
    }

    /// An array's element, in constant time, or nil when there is none.
    public subscript(_ position: Int) -> JSONNode? {
        guard kind == .array, position >= 0, position < count else { return nil }
        return JSONNode(tape: tape, index: Int(tape.children[Int(entry.payload) + position]))
    }

    /// The last member with this name, or nil when there is none.
    public func member(_ key: String) -> JSONNodeMember? {
        tape.memberKey(key, in: index).map { member(at: $0) }
    }

    /// The node a RFC 6901 pointer leads to from here, or nil when it leads nowhere.
    public func node(at pointer: String) -> JSONNode? {
        guard let tokens = JSONPointer.tokens(pointer) else { return nil }
        var node = self
        for token in tokens {
            guard let next = node.child(token) else { return nil }
            node = next
        }
        return node
    }

    /// The child that one pointer token names.
    func child(_ token: String) -> JSONNode? {
        guard kind == .array else { return self[token] }
        let isPlain = token.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        guard isPlain, token == "0" || token.utf8.first != UInt8(ascii: "0") else { return nil }
        return Int(token).flatMap { self[$0] }
    }

    private func member(at key: Int) -> JSONNodeMember {
        JSONNodeMember(
            key: JSONNode(tape: tape, index: key), value: JSONNode(tape: tape, index: key + 1))
    }
}
