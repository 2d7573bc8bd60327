internal import JSON

/// A document of the run that is read when a rule looks at it; what is compared of it are its facts.
struct DocumentReference: Sendable {
    let file: String
    let kind: FileKind
    /// The member `id`, when it is a string.
    let id: String?
    let text: DocumentText
    /// Where it is noted that the document is not what it was.
    let late: LateChanges

    /// How messages name it.
    var name: String { id ?? file }
    var linesBefore: Int { text.linesBefore }
    var digest: [UInt8] { text.digest }

    /// What tells it from every other document, for ``Suspect/given``.
    var mark: String { "\(file) \(linesBefore) \(SHA256Digest.hexadecimal(digest))" }

    /// The document; null in its place when the file has changed since it was checked.
    func read() -> SourceDocument {
        if let document = text.parsed(file: file, kind: kind).document { return document }
        late.note(file)
        return SourceDocument(file: file, linesBefore: linesBefore, document: .null, digest: digest)
    }
}
