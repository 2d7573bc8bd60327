/// The read stage: from a file, standard input or bytes in memory to pages.
///
/// ```swift
/// PageReader().read(PageSource(path: "page.html")) { item in
///     switch item {
///     case .page(let page): print(page.digest)
///     case .problem(let problem): print(problem)
///     }
/// }
/// ```
public struct PageReader: Sendable {
    /// The limits that this reader keeps.
    public let options: ReadOptions

    /// A file above this size is looked at before it is read whole.
    private static let streamingSize = 1 << 20

    public init(options: ReadOptions = ReadOptions()) {
        self.options = options
    }

    /// Reads a source and hands out its pages and problems in the source's order; at least one of either.
    ///
    /// Never waits for a FIFO or a device, never reads a file into memory that is larger than the limit, and streams
    /// containers: one page is in memory at a time.
    public func read(_ source: PageSource, yield: (ReadItem) -> Void) {
        if let problem = source.problem { return yield(.problem(problem)) }
        do throws(ReadFailure) {
            if source.isStandardInput {
                try read(bytes: StandardInput.bytes(limit: options.maximumBytes), path: source.path, yield: yield)
            } else {
                try read(file: source.path, yield: yield)
            }
        } catch {
            yield(.problem(error.problem))
        }
    }

    /// Reads bytes that are in memory already, as if they were a file of this name.
    public func read(path: String, bytes: [UInt8], yield: (ReadItem) -> Void) {
        do throws(ReadFailure) {
            try read(bytes: bytes, path: PageSource.displayPath(path), yield: yield)
        } catch {
            yield(.problem(error.problem))
        }
    }

    // MARK: - From bytes to items

    private func read(file path: String, yield: (ReadItem) -> Void) throws(ReadFailure) {
        let file = try RegularFile(path: path)
        if file.size <= min(PageReader.streamingSize, options.maximumBytes) {
            return try read(bytes: file.prefix(file.size), path: path, yield: yield)
        }
        // Larger than pages are: a container is better streamed than held.
        let kind = ContainerKind(try file.prefix(ContainerKind.window), name: PageName(path: path))
        switch kind {
        case .gzip: try readGzip(.file(path), path: path, yield: yield)
        case .compressed: try readCompressed(.file(path), path: path, yield: yield)
        case .warc: try readRecords(.file(path), path: path, yield: yield)
        case .zip, .tar: readMembers(.file(path), path: path, yield: yield)
        case .mhtml, nil:
            guard file.size <= options.maximumBytes else {
                throw ReadFailure(problem: .tooLarge(path, bytes: file.size, limit: options.maximumBytes))
            }
            try read(bytes: file.prefix(file.size), path: path, yield: yield)
        }
    }

    private func read(bytes: [UInt8], path: String, yield: (ReadItem) -> Void) throws(ReadFailure) {
        let name = PageName(path: path)
        switch ContainerKind(bytes, name: name) {
        case .gzip: try readGzip(.bytes(bytes), path: path, yield: yield)
        case .compressed: try readCompressed(.bytes(bytes), path: path, yield: yield)
        case .warc: try readRecords(.bytes(bytes), path: path, yield: yield)
        case .zip, .tar: readMembers(.bytes(bytes), path: path, yield: yield)
        case .mhtml: yield(.page(try pageOfMHTML(bytes, path: path)))
        case nil: yield(.page(try page(bytes, path: path, name: name, hints: PageHints())))
        }
    }

    /// Makes the page of a file or member that holds just this page.
    ///
    /// - Parameters:
    ///   - name: the file's name without compression ending.
    ///   - original: the bytes that the digest is taken of, when they differ from the page's.
    func page(
        _ bytes: [UInt8], path: String, name: PageName, hints: PageHints, original: [UInt8]? = nil
    ) throws(ReadFailure) -> SavedPage {
        guard !bytes.isEmpty else { throw ReadFailure(problem: .empty(path)) }
        if let kind = BinaryContent.kind(bySignature: bytes) {
            throw ReadFailure(problem: .binary(path, kind: kind, bytes: original ?? bytes))
        }
        let isText = hints.mediaType == .plainText || (hints.mediaType == nil && name.isPlainText)
        guard let decoded = PageDecoder(transport: hints.charset, trustsMeta: !isText).decoded(bytes) else {
            throw ReadFailure(problem: .binary(path, kind: "binary data, not text", bytes: original ?? bytes))
        }
        return SavedPage(
            path: path, text: decoded.text, digest: SHA256Digest.hex(original ?? bytes),
            mediaType: MediaType.of(decoded.text, name: name, declared: hints.mediaType), encoding: decoded.encoding,
            address: hints.address, captured: hints.captured)
    }

    /// The page of a web archive as browsers save it (RFC 2557). The digest is that of the whole archive.
    func pageOfMHTML(_ bytes: [UInt8], path: String) throws(ReadFailure) -> SavedPage {
        let message = MIMEMessage(bytes)
        guard let root = message.root else {
            let reason = message.parts.isEmpty ? "has no parts" : "has no part that is HTML or plain text"
            throw ReadFailure(problem: .mhtmlDamaged(path, reason: reason, bytes: bytes))
        }
        let content = message.content(of: root)
        guard !content.isEmpty else {
            throw ReadFailure(problem: .mhtmlDamaged(path, reason: "has an empty page", bytes: bytes))
        }
        let hints = PageHints(
            charset: root.type["charset"], mediaType: root.type.pageType,
            address: message.header.address("snapshot-content-location") ?? root.header.address("content-location")
                ?? message.header.address("content-location"),
            captured: message.header["date"].flatMap(CaptureDay.fromMessageDate))
        return try page(content, path: path, name: PageName(path: path), hints: hints, original: bytes)
    }
}
