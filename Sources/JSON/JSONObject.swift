/// The members of a JSON object, in order.
///
/// Names are compared byte by byte. Equality and hashing ignore the members' order.
public struct JSONObject: Sendable {
    private var storage: [JSONMember] = []
    /// The position of each name; kept only for large objects and only while `storage` is unchanged
    /// from outside, so that filling an object name by name stays linear.
    private var positions: [ByteKey: Int]?

    private static let indexedCount = 16

    /// Makes an object without members.
    public init() {}

    /// Makes an object from names and values in order; a repeated name keeps its last value.
    public init(_ pairs: KeyValuePairs<String, JSONValue>) {
        for (key, value) in pairs { self[key] = value }
    }

    /// Makes an object from names and values in order; a repeated name keeps its last value.
    public init(_ pairs: [(String, JSONValue)]) {
        for (key, value) in pairs { self[key] = value }
    }

    /// The members in order. Whoever changes them directly must keep names unique.
    public var members: [JSONMember] {
        get { storage }
        _modify {
            positions = nil
            yield &storage
        }
        set {
            positions = nil
            storage = newValue
        }
    }

    /// The number of members.
    public var count: Int { storage.count }

    /// Whether there are no members.
    public var isEmpty: Bool { storage.isEmpty }

    /// The value of a name. Setting nil removes the member; setting a new name appends it.
    public subscript(_ key: String) -> JSONValue? {
        get { position(of: ByteKey(key)).map { storage[$0].value } }
        set {
            if positions == nil, storage.count >= Self.indexedCount { index() }
            replace(ByteKey(key), with: newValue)
        }
    }

    private func position(of key: ByteKey) -> Int? {
        if let positions { return positions[key] }
        return storage.lastIndex { ByteKey($0.key) == key }
    }

    private mutating func replace(_ key: ByteKey, with value: JSONValue?) {
        switch (position(of: key), value) {
        case (nil, nil): break
        case (let found?, let value?): storage[found].value = value
        case (let found?, nil):
            storage.remove(at: found)
            positions = nil
        case (nil, let value?):
            positions?[key] = storage.count
            storage.append(JSONMember(key: key.string, value: value))
        }
    }

    private mutating func index() {
        var positions: [ByteKey: Int] = [:]
        for (position, member) in storage.enumerated() { positions[ByteKey(member.key)] = position }
        self.positions = positions
    }

    /// The members ordered by the UTF-8 bytes of their names.
    private var sorted: [JSONMember] { storage.sorted { ByteKey($0.key) < ByteKey($1.key) } }
}

extension JSONObject: Hashable {
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        if left.storage.count != right.storage.count { return false }
        let sameNames = zip(left.storage, right.storage).allSatisfy { ByteKey($0.key) == ByteKey($1.key) }
        return sameNames ? left.storage == right.storage : left.sorted == right.sorted
    }

    public func hash(into hasher: inout Hasher) {
        for member in sorted { hasher.combine(member) }
        hasher.combine(storage.count)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Makes an object from a literal; a repeated name keeps its last value.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements)
    }
}
