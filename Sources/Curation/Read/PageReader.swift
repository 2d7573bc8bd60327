internal import Markup

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
    /// What shows that a text is a comparison page, where that must be known before extraction; nil when nothing does.
    public let labels: KnownLabels?

    /// A file above this size is looked at before it is read whole.
    private static let streamingSize = 1 << 20

    public init(options: ReadOptions = ReadOptions(), labels: KnownLabels? = nil) {
        self.options = options
        self.labels = labels
    }

    /// Reads a source and hands out its pages and problems in the source's order; at least one of either.
    ///
    /// Never waits for a FIFO or a device, never reads a file into memory that is larger than the limit, and streams
    /// containers: one page is in memory at a time.
    public func read(_ source: PageSource, yield: (ReadItem) -> Void) {
        if let problem = source.problem { return yield(.problem(problem)) }
        var use = ContainerUse(options: options)
        do throws(ReadFailure) {
            if source.isStandardInput {
                let spool = try StandardInput.spooled(limit: options.maximumTotalBytes)
                try withExtendedLifetime(spool) { () throws(ReadFailure) in
                    try read(spool.container, path: source.path, use: &use, yield: yield)
                }
            } else {
                try read(.file(source.path), path: source.path, folder: source.assetFolder, use: &use, yield: yield)
            }
        } catch {
            yield(.problem(error.problem))
        }
    }

    /// Reads bytes that are in memory already, as if they were a file of this name.
    public func read(path: String, bytes: [UInt8], yield: (ReadItem) -> Void) {
        var use = ContainerUse(options: options)
        do throws(ReadFailure) {
            try read(.bytes(bytes), path: PageSource.displayPath(path), use: &use, yield: yield)
        } catch {
            yield(.problem(error.problem))
        }
    }

    // MARK: - From bytes to items

    /// Reads a file, a member or a stream, whatever it is.
    func read(
        _ container: ContainerBytes, path: String, folder: String? = nil, use: inout ContainerUse,
        yield: (ReadItem) -> Void
    ) throws(ReadFailure) {
        switch container {
        case .bytes(let bytes): try read(bytes: bytes, path: path, folder: folder, use: &use, yield: yield)
        case .file(let place):
            let file = try RegularFile(path: place)
            if file.size <= min(PageReader.streamingSize, options.maximumBytes) {
                return try read(bytes: file.prefix(file.size), path: path, folder: folder, use: &use, yield: yield)
            }
            // Larger than pages are: a container is better streamed than held.
            let kind = ContainerKind(try file.prefix(ContainerKind.window), name: PageName(path: path))
            if let kind, kind != .mhtml { return try open(kind, container, path: path, use: &use, yield: yield) }
            guard file.size <= options.maximumBytes else {
                throw ReadFailure(problem: .tooLarge(path, bytes: file.size, limit: options.maximumBytes))
            }
            try read(bytes: file.prefix(file.size), path: path, folder: folder, use: &use, yield: yield)
        }
    }

    private func read(
        bytes: [UInt8], path: String, folder: String?, use: inout ContainerUse, yield: (ReadItem) -> Void
    ) throws(ReadFailure) {
        let name = PageName(path: path)
        switch ContainerKind(bytes, name: name) {
        case .mhtml: for page in try pagesOfMHTML(bytes, path: path) { yield(.page(page)) }
        case nil: try readPage(bytes, path: path, folder: folder, hints: PageHints(), use: &use, yield: yield)
        case let kind?: try open(kind, .bytes(bytes), path: path, use: &use, yield: yield)
        }
    }

    /// Opens a container that holds others or pages with names or numbers.
    func open(
        _ kind: ContainerKind, _ container: ContainerBytes, path: String, use: inout ContainerUse,
        yield: (ReadItem) -> Void
    ) throws(ReadFailure) {
        guard use.depth < options.maximumDepth else {
            throw ReadFailure(problem: .archiveNested(path, depth: options.maximumDepth))
        }
        use.depth += 1
        defer { use.depth -= 1 }
        switch kind {
        case .gzip: try readGzip(container, path: path, use: &use, yield: yield)
        case .compressed: try readCompressed(container, path: path, use: &use, yield: yield)
        case .warc: try readRecords(container, in: .warc, path: path, use: &use, yield: yield)
        case .zip, .tar: readMembers(container, path: path, use: &use, yield: yield)
        case .mhtml: try read(container, path: path, use: &use, yield: yield)
        }
    }

    /// Reads what a compression held: a page, or a container that is named after it.
    func read(
        unpacked kind: ContainerKind?, _ bytes: [UInt8], path: String, name: PageName, use: inout ContainerUse,
        yield: (ReadItem) -> Void
    ) throws(ReadFailure) {
        if kind == .mhtml {
            for page in try pagesOfMHTML(bytes, path: path) { yield(.page(page)) }
        } else {
            try readPage(bytes, path: path, name: name, hints: PageHints(), use: &use, yield: yield)
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
        let decoder = PageDecoder(transport: hints.charset, trustsMeta: !isText, labels: labels)
        guard let decoded = decoder.decoded(bytes) else {
            throw ReadFailure(problem: .binary(path, kind: "binary data, not text", bytes: original ?? bytes))
        }
        return SavedPage(
            path: path, text: decoded.text, digest: SHA256Digest.hex(original ?? bytes),
            mediaType: MediaType.of(decoded.text, name: name, declared: hints.mediaType), encoding: decoded.encoding,
            address: hints.address, captured: hints.captured, form: hints.form, remarks: hints.remarks,
            isCut: hints.isCut)
    }
}
