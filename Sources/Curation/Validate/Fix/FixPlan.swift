/// What ``FixEdit``s make of the files that they belong to. Nothing is written.
///
/// An edit replaces a stretch of bytes and leaves all others as they are. It is taken only when the text that comes out
/// reads as exactly the values that it should: the document before with this one change. What can't be done so is left
/// for a person.
public struct FixPlan: Sendable {
    /// The files that change, in the order of their findings.
    public private(set) var files: [FileFix] = []
    /// Findings that carry an edit that could not be made.
    public private(set) var left: [Finding] = []

    /// - Parameters:
    ///   - findings: in order.
    ///   - sources: gives a file's bytes; nil when it can't be read.
    public init(_ findings: [Finding], sources: (String) -> [UInt8]?) {
        let fixable = findings.filter { $0.edit != nil }
        var start = fixable.startIndex
        while start < fixable.endIndex {
            let file = fixable[start].file
            let end = fixable[start...].firstIndex { !$0.file.utf8.elementsEqual(file.utf8) } ?? fixable.endIndex
            add(Array(fixable[start..<end]), file: file, bytes: sources(file))
            start = end
        }
    }

    /// How many findings are put right.
    public var count: Int { files.reduce(0) { $0 + $1.count } }

    /// All changes as a unified diff, as `diff -u` and git write it.
    ///
    /// - Parameter prefix: put before every path.
    public func diff(prefix: String = "") -> [UInt8] {
        files.flatMap { UnifiedDiff.render(file: prefix + $0.file, before: $0.before, after: $0.after) }
    }

    private mutating func add(_ findings: [Finding], file: String, bytes: [UInt8]?) {
        guard let bytes else {
            left += findings
            return
        }
        var pieces: [TextEdit] = []
        var count = 0
        let documents = Self.documents(findings, file: file, bytes: bytes)
        let lines = Set(documents.flatMap { $0.1.map(\.line) })
        left += findings.filter { !lines.contains($0.line) }
        for (document, findings) in documents {
            let part = Array(bytes[document.range])
            var editor = DocumentEditor(part, isYAML: document.isYAML)
            let refused = editor.take(findings.compactMap(\.edit))
            left += refused.sorted().map { findings[$0] }
            count += findings.count - refused.count
            if let edited = editor.edited, edited != part {
                pieces.append(TextEdit(range: document.range, replacement: edited))
            }
        }
        let after = TextEdit.apply(pieces, to: bytes)
        if after != bytes { files.append(FileFix(file: file, before: bytes, after: after, count: count)) }
    }

    private struct DocumentPart {
        var range: Range<Int>
        var isYAML: Bool
    }

    /// The findings by document: the file, or each line of JSON Lines.
    private static func documents(
        _ findings: [Finding], file: String, bytes: [UInt8]
    ) -> [(DocumentPart, [Finding])] {
        let syntax = FileKind.of(path: file)?.syntax ?? syntax(ofName: file)
        guard syntax == .jsonLines else {
            return [(DocumentPart(range: 0..<bytes.count, isYAML: syntax == .yaml), findings)]
        }
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        var documents: [(DocumentPart, [Finding])] = []
        for line in Set(findings.map(\.line)).sorted() where line >= 1 && line <= starts.count {
            let end = line < starts.count ? starts[line] - 1 : bytes.count
            documents.append(
                (DocumentPart(range: starts[line - 1]..<end, isYAML: false), findings.filter { $0.line == line }))
        }
        return documents
    }

    private static func syntax(ofName file: String) -> FileKind.Syntax {
        if file.hasSuffix(".yaml") || file.hasSuffix(".yml") { return .yaml }
        return file.hasSuffix(".jsonl") ? .jsonLines : .json
    }
}
