/// Builds a document from events, for readers of other syntaxes as well as for JSON.
///
/// Call the methods in document order. In an object each value comes after its ``key(_:line:column:offset:)``.
/// A call out of order does nothing but be remembered: ``finish()`` throws the first mistake.
/// Lines and columns count from 1, columns in Unicode scalars; offsets are in bytes and may be left out.
public struct JSONDocumentBuilder {
    private let limits: JSONLimits
    private var entries: [JSONTapeEntry] = []
    private var texts: [String] = []
    private var children: [Int32] = []
    private var duplicates: [Int32] = []
    private var keyTexts: [ByteKey: Int32] = [:]
    private var members: [JSONMemberSlot: Int32] = [:]
    /// The entries of the arrays and objects still open, outermost first.
    private var open: [Int32] = []
    /// The children of all open arrays and objects; each `opened` mark starts one container's own.
    private var pending: [Int32] = []
    private var opened: [Int] = []
    private var awaitsValue = false
    private var failure: JSONError?

    /// Makes a builder that refuses documents deeper than the limits allow.
    public init(limits: JSONLimits = .default) {
        self.limits = limits
    }

    /// Starts an object.
    public mutating func beginObject(line: Int, column: Int, offset: Int = 0) {
        begin(.object, JSONPlace(line: line, column: column, offset: offset))
    }

    /// Ends the innermost object. The place is that of its end, for messages only.
    public mutating func endObject(line: Int, column: Int, offset: Int = 0) {
        end(.object, JSONPlace(line: line, column: column, offset: offset))
    }

    /// Starts an array.
    public mutating func beginArray(line: Int, column: Int, offset: Int = 0) {
        begin(.array, JSONPlace(line: line, column: column, offset: offset))
    }

    /// Ends the innermost array. The place is that of its end, for messages only.
    public mutating func endArray(line: Int, column: Int, offset: Int = 0) {
        end(.array, JSONPlace(line: line, column: column, offset: offset))
    }

    /// Names the next value of the innermost object.
    public mutating func key(_ key: String, line: Int, column: Int, offset: Int = 0) {
        self.key(interned: intern(key), JSONPlace(line: line, column: column, offset: offset))
    }

    /// The same with a name that ``intern(_:)`` knows.
    mutating func key(interned text: Int, _ place: JSONPlace) {
        guard let object = open.last, entries[Int(object)].kind == .object, !awaitsValue else {
            let found = "the member name \(JSONMessage.quoted(texts[text]))"
            return fail(.misbuilt(awaitsValue ? "a value after a member name" : "a value", found: found, at: place))
        }
        pending.append(Int32(entries.count))
        append(.string, place, payload: text, position: pending.count - 1 - (opened.last ?? 0))
        awaitsValue = true
    }

    /// Adds a string.
    public mutating func string(_ value: String, line: Int, column: Int, offset: Int = 0) {
        texts.append(value)
        add(.string, JSONPlace(line: line, column: column, offset: offset), payload: texts.count - 1)
    }

    /// Adds a number given as text, which must follow the grammar of RFC 8259, section 6.
    public mutating func number(_ text: String, line: Int, column: Int, offset: Int = 0) {
        let place = JSONPlace(line: line, column: column, offset: offset)
        guard let number = JSONNumber(text: text) else {
            return fail(.misbuilt("a JSON number", found: JSONMessage.quoted(text), at: place))
        }
        self.number(number, line: line, column: column, offset: offset)
    }

    /// Adds a number.
    public mutating func number(_ value: JSONNumber, line: Int, column: Int, offset: Int = 0) {
        texts.append(value.text)
        add(.number, JSONPlace(line: line, column: column, offset: offset), payload: texts.count - 1)
    }

    /// Adds a boolean.
    public mutating func bool(_ value: Bool, line: Int, column: Int, offset: Int = 0) {
        add(.bool, JSONPlace(line: line, column: column, offset: offset), payload: value ? 1 : 0)
    }

    /// Adds a null.
    public mutating func null(line: Int, column: Int, offset: Int = 0) {
        add(.null, JSONPlace(line: line, column: column, offset: offset), payload: 0)
    }

    /// The first mistake so far, so that a reader can stop early.
    var firstFailure: JSONError? { failure }

    /// The finished document.
    /// - Throws: ``JSONError`` for the first call out of order, for a document deeper than the
    ///   limits, or when the document is not complete.
    public consuming func finish() throws(JSONError) -> JSONDocument {
        if let failure { throw failure }
        if let last = open.last {
            let entry = entries[Int(last)]
            let place = JSONPlace(
                line: Int(entry.line), column: Int(entry.column), offset: Int(entry.offset))
            throw .misbuilt(
                "the end of \(entry.kind.described)", found: "the end of the document", at: place)
        }
        if entries.isEmpty {
            let place = JSONPlace(line: 1, column: 1)
            throw .misbuilt("a value", found: "the end of the document", at: place)
        }
        let tape = JSONTape(
            entries: entries, texts: texts, children: children, duplicates: duplicates,
            keyTexts: keyTexts, members: members)
        return JSONDocument(tape: tape)
    }
}

extension JSONDocumentBuilder {
    private mutating func fail(_ error: JSONError) {
        if failure == nil { failure = error }
    }

    /// The place of a member name among the texts.
    mutating func intern(_ key: String) -> Int {
        if let known = keyTexts[ByteKey(key)] { return Int(known) }
        texts.append(key)
        keyTexts[ByteKey(key)] = Int32(texts.count - 1)
        return texts.count - 1
    }

    /// Adds a value, and says whether it was in order.
    @discardableResult
    private mutating func add(_ kind: JSONKind, _ place: JSONPlace, payload: Int) -> Bool {
        guard let container = open.last else {
            guard entries.isEmpty else {
                fail(.misbuilt("the end of the document", found: kind.described, at: place))
                return false
            }
            append(kind, place, payload: payload, position: 0)
            return true
        }
        let isArray = entries[Int(container)].kind == .array
        guard isArray || awaitsValue else {
            fail(.misbuilt("a member name", found: kind.described, at: place))
            return false
        }
        if isArray { pending.append(Int32(entries.count)) }
        append(kind, place, payload: payload, position: pending.count - 1 - (opened.last ?? 0))
        awaitsValue = false
        return true
    }

    private mutating func append(_ kind: JSONKind, _ place: JSONPlace, payload: Int, position: Int) {
        entries.append(
            JSONTapeEntry(
                kind: kind, line: Int32(clamping: place.line), column: Int32(clamping: place.column),
                offset: Int32(clamping: place.offset), parent: open.last ?? -1,
                position: Int32(clamping: position), payload: Int32(clamping: payload)))
    }

    private mutating func begin(_ kind: JSONKind, _ place: JSONPlace) {
        if open.count >= limits.maximumDepth { fail(.tooDeep(limits.maximumDepth, at: place)) }
        let index = entries.count
        guard add(kind, place, payload: 0) else { return }
        open.append(Int32(index))
        opened.append(pending.count)
    }

    private mutating func end(_ kind: JSONKind, _ place: JSONPlace) {
        let found = "the end of \(kind.described)"
        guard let index = open.last, entries[Int(index)].kind == kind else {
            let inner = open.last.map { "the end of \(entries[Int($0)].kind.described)" }
            return fail(.misbuilt(inner ?? "a value", found: found, at: place))
        }
        guard !awaitsValue else {
            return fail(.misbuilt("a value after a member name", found: found, at: place))
        }
        close(Int(index))
    }

    private mutating func close(_ index: Int) {
        let start = opened.removeLast()
        let first = children.count
        children.append(contentsOf: pending[start...])
        // No slice of the pending children may live here: it would make this copy them all.
        pending.removeLast(pending.count - start)
        entries[index].payload = Int32(first)
        entries[index].count = Int32(children.count - first)
        if entries[index].kind == .object { noteDuplicates(first..<children.count, in: index) }
        open.removeLast()
    }

    /// Notes repeated names among an object's children, and indexes the names of a large object.
    private mutating func noteDuplicates(_ own: Range<Int>, in object: Int) {
        for position in own {
            let key = children[position]
            let text = entries[Int(key)].payload
            if own.count > JSONTape.scannedCount {
                let slot = JSONMemberSlot(object: Int32(object), text: text)
                if members.updateValue(key, forKey: slot) != nil { duplicates.append(key) }
            } else if (own.lowerBound..<position).contains(where: { entries[Int(children[$0])].payload == text }) {
                duplicates.append(key)
            }
        }
    }
}
