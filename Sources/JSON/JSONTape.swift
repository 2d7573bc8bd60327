/// The immutable content of a parsed document, flat and in document order.
///
/// An object's children are its member names; the value of a name is always the next entry.
final class JSONTape: Sendable {
    let entries: [JSONTapeEntry]
    let texts: [String]
    let children: [Int32]
    /// The entries of repeated member names.
    let duplicates: [Int32]
    /// The place of every distinct member name among the texts.
    private let keyTexts: [ByteKey: Int32]
    /// Member entries of large objects, by object and name; small objects are scanned.
    private let members: [JSONMemberSlot: Int32]

    /// Objects up to this size are scanned rather than indexed.
    static let scannedCount = 16

    init(
        entries: [JSONTapeEntry], texts: [String], children: [Int32], duplicates: [Int32],
        keyTexts: [ByteKey: Int32], members: [JSONMemberSlot: Int32]
    ) {
        self.entries = entries
        self.texts = texts
        self.children = children
        self.duplicates = duplicates
        self.keyTexts = keyTexts
        self.members = members
    }

    /// The children of an array or object.
    func children(of index: Int) -> ArraySlice<Int32> {
        let entry = entries[index]
        guard entry.kind == .array || entry.kind == .object else { return [] }
        return children[Int(entry.payload)..<Int(entry.payload + entry.count)]
    }

    /// The entry of the last member with this name.
    func memberKey(_ key: String, in object: Int) -> Int? {
        guard entries[object].kind == .object, let text = keyTexts[ByteKey(key)] else { return nil }
        if entries[object].count > Self.scannedCount {
            return members[JSONMemberSlot(object: Int32(object), text: text)].map(Int.init)
        }
        return children(of: object).last { entries[Int($0)].payload == text }.map(Int.init)
    }

    /// The RFC 6901 pointer from the root to an entry.
    func pointer(to index: Int) -> String {
        var tokens: [String] = []
        var cursor = index
        while entries[cursor].parent >= 0 {
            let parent = Int(entries[cursor].parent)
            tokens.append(token(of: cursor, in: parent))
            cursor = parent
        }
        return tokens.reversed().map { "/" + $0 }.joined()
    }

    private func token(of index: Int, in parent: Int) -> String {
        let position = Int(entries[index].position)
        if entries[parent].kind == .array { return String(position) }
        let key = children[Int(entries[parent].payload) + position]
        return JSONPointer.escape(texts[Int(entries[Int(key)].payload)])
    }

    /// The index after the last entry of a value.
    func end(of index: Int) -> Int {
        var cursor = index
        while let last = children(of: cursor).last {
            cursor = entries[cursor].kind == .object ? Int(last) + 1 : Int(last)
        }
        return cursor + 1
    }

    /// The value without its places, built from the last entry backwards so that depth costs no stack.
    func value(of index: Int) -> JSONValue {
        var built: [JSONValue] = []
        for cursor in stride(from: end(of: index) - 1, through: index, by: -1) {
            let entry = entries[cursor]
            switch entry.kind {
            case .null: built.append(.null)
            case .bool: built.append(.bool(entry.payload == 1))
            case .number: built.append(.number(JSONNumber(scanned: texts[Int(entry.payload)])))
            case .string: built.append(.string(texts[Int(entry.payload)]))
            case .array:
                // Copied at once: a slice kept alive would make the removal copy everything built.
                let elements = Array(built.suffix(Int(entry.count)).reversed())
                built.removeLast(elements.count)
                built.append(.array(elements))
            case .object:
                let parts = Array(built.suffix(Int(entry.count) * 2).reversed())
                built.removeLast(parts.count)
                built.append(.object(object(from: parts)))
            }
        }
        return built.last ?? .null
    }

    private func object(from parts: [JSONValue]) -> JSONObject {
        var object = JSONObject()
        for start in stride(from: 0, to: parts.count, by: 2) {
            guard case .string(let key) = parts[start] else { continue }
            object[key] = parts[start + 1]
        }
        return object
    }
}
