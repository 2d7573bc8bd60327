internal import JSON

/// What documents gave when they were looked at alone, by their bytes, file and kind.
struct CachedDocuments: Sendable {
    /// What a document of this run has in the cache, or is to have.
    enum Entry: Sendable {
        case known([UInt8])
        case new([UInt8], [UInt8])

        fileprivate var key: [UInt8] {
            switch self {
            case .known(let key), .new(let key, _): key
            }
        }
    }

    private let bytes: ArraySlice<UInt8>
    /// Where each entry lies.
    private var places: [[UInt8]: Range<Int>] = [:]

    /// - Parameter bytes: what ``renewed(_:)`` made, or nothing.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        var position = bytes.startIndex
        while bytes.endIndex - position >= 36 {
            let start = position + 36
            let count = Self.number(bytes[(position + 32)..<start])
            guard count <= bytes.endIndex - start else { return }
            places[Array(bytes[position..<position + 32])] = start..<start + count
            position = start + count
        }
    }

    /// The name of an entry: 32 bytes.
    static func key(_ text: DocumentText, file: String, kind: FileKind) -> [UInt8] {
        SHA256Digest.bytes(text.digest + Array("\(kind.schema) \(kind.syntax)\0\(file)".utf8))
    }

    /// The findings of a document, with lines as if it began its file, and its outline.
    static func packed(_ check: DocumentCheck, _ text: DocumentText, kind: FileKind) -> [UInt8] {
        let findings = check.findings.map { found in
            var moved = found
            moved.line -= text.linesBefore
            return moved
        }
        let packed = findings.isEmpty ? [] : Finding.packed(findings)
        return bytes(packed.count) + packed + (check.document?.document.packed(kind.outline) ?? [])
    }

    /// What the document gave; nil when nobody knows.
    func check(_ key: [UInt8], _ text: DocumentText, file: String) -> DocumentCheck? {
        guard let place = places[key], place.count >= 4 else { return nil }
        let start = place.lowerBound + 4
        let count = Self.number(bytes[place.lowerBound..<start])
        guard count <= place.upperBound - start else { return nil }
        var findings: [Finding] = []
        if count > 0 {
            guard let read = Finding.unpacked(bytes[start..<start + count]) else { return nil }
            findings = read
            for index in findings.indices { findings[index].line += text.linesBefore }
        }
        let rest = bytes[(start + count)..<place.upperBound]
        if rest.isEmpty { return DocumentCheck(document: nil, findings: findings) }
        guard let document = JSONDocument(packed: rest) else { return nil }
        let source = SourceDocument(
            file: file, linesBefore: text.linesBefore, document: document, digest: text.digest)
        return DocumentCheck(document: source, findings: findings)
    }

    /// The file's bytes with exactly these entries; nil when they are as they are.
    func renewed(_ entries: [Entry?]) -> [UInt8]? {
        let isSame = entries.allSatisfy { entry in
            if case .known = entry { true } else { false }
        }
        if isSame, Set(entries.compactMap { $0?.key }).count == places.count { return nil }
        var all: [UInt8] = []
        all.reserveCapacity(bytes.count + bytes.count / 8)
        var written: Set<[UInt8]> = []
        for entry in entries.compactMap(\.self) where written.insert(entry.key).inserted {
            switch entry {
            case .known(let key):
                guard let place = places[key] else { continue }
                all += key + Self.bytes(place.count)
                all += bytes[place]
            case .new(let key, let content): all += key + Self.bytes(content.count) + content
            }
        }
        return all
    }

    /// Four bytes, the lowest first.
    private static func bytes(_ number: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
