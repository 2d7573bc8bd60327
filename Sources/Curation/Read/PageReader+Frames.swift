internal import Markup

/// Pages that hold other pages: in frames, in the folder beside them, or in an archive behind their own text.
extension PageReader {
    /// The most frames of one page that are looked at.
    private static let maximumFrames = 64

    /// Reads the page of a file or member, and the comparison pages in its frames. A page that is nothing but the shell of
    /// such frames is left out.
    ///
    /// - Parameter folder: where the page's frames and pictures lie, when there is such a folder.
    func readPage(
        _ bytes: [UInt8], path: String, name: PageName? = nil, folder: String? = nil, hints: PageHints,
        use: inout ContainerUse, yield: (ReadItem) -> Void
    ) throws(ReadFailure) {
        let name = name ?? PageName(path: path)
        let page: SavedPage
        do {
            page = try self.page(bytes, path: path, name: name, hints: hints)
        } catch {
            guard try readEmbeddedArchive(bytes, path: path, use: &use, yield: yield) else { throw error }
            return
        }
        if page.encoding.isDoubtful, try readEmbeddedArchive(bytes, path: path, use: &use, yield: yield) { return }
        let frames = (folder.map(frames(inFolder:)) ?? []) + frames(inText: page)
        if frames.isEmpty || holdsComparison(page) { yield(.page(page)) }
        for frame in frames { yield(.page(frame)) }
    }

    /// A frame's page, when it is a comparison page.
    func frame(_ bytes: [UInt8], path: String, name: PageName) -> SavedPage? {
        var hints = PageHints()
        hints.form = .frame
        guard let page = try? page(bytes, path: path, name: name, hints: hints), holdsComparison(page) else {
            return nil
        }
        return page
    }

    /// Whether a page shows row labels of a known language.
    func holdsComparison(_ page: SavedPage) -> Bool {
        let own = SingleFileText.isSingleFile(page.text) ? SingleFileText.withoutFrames(page.text) : page.text
        return labels?.evidence(in: own)?.isPage == true
    }

    /// The frames that a browser saved beside a page, by the names of their files. Links are not followed.
    private func frames(inFolder folder: String) -> [SavedPage] {
        guard labels != nil, let names = try? FolderListing.names(in: folder) else { return [] }
        var frames: [SavedPage] = []
        for name in names {
            let text = String(decoding: name, as: UTF8.self)
            let path = folder + "/" + text
            guard PageName(path: text).isHTML, text.utf8.elementsEqual(name), !FileStatus.isLink(path),
                let file = try? RegularFile(path: path), file.size <= options.maximumBytes,
                let bytes = try? file.prefix(file.size)
            else { continue }
            if let frame = frame(bytes, path: path, name: PageName(path: text)) { frames.append(frame) }
            if frames.count == Self.maximumFrames { break }
        }
        return frames
    }

    /// The frames that SingleFile keeps in `srcdoc` attributes.
    private func frames(inText page: SavedPage) -> [SavedPage] {
        guard labels != nil, page.mediaType == .html, SingleFileText.isSingleFile(page.text) else { return [] }
        var frames: [SavedPage] = []
        for (index, text) in SingleFileText.frames(in: page.text).prefix(Self.maximumFrames).enumerated() {
            let path = "\(page.path)!/frame-\(index + 1)"
            guard var frame = frame(text, path: path, name: PageName(path: "frame.html")) else { continue }
            frame.captured = page.captured
            frames.append(frame)
        }
        return frames
    }

    // MARK: - Archives in pages

    /// Reads the zip archive that a self-extracting page of SingleFile carries, in place of the page's own text, which is
    /// only its loader.
    /// - Returns: false when there is none, or nothing in it can be read.
    private func readEmbeddedArchive(
        _ bytes: [UInt8], path: String, use: inout ContainerUse, yield: (ReadItem) -> Void
    ) throws(ReadFailure) -> Bool {
        guard bytes.first(where: { $0 > 0x20 }) == 0x3C, SingleFileText.endsWithArchive(bytes) else { return false }
        guard use.depth < options.maximumDepth else {
            throw ReadFailure(problem: .archiveNested(path, depth: options.maximumDepth))
        }
        use.depth += 1
        defer { use.depth -= 1 }
        do {
            var archive = try archive(.bytes(bytes), .members)
            var pages = 0
            while let entry = try archive.nextEntry() {
                if let problem = use.exceeded(path) { throw ReadFailure(problem: problem) }
                use.members += 1
                let member = String(decoding: entry.name, as: UTF8.self)
                let name = PageName(path: member)
                guard entry.kind == .file, name.isHTML, !entry.isEncrypted else { continue }
                let content = try archive.readAll(limit: options.maximumBytes)
                use.bytes += content.count
                let memberPath = path + "!/" + PageSource.displayPath(member)
                // The root is `index.html`; other pages are frames of it.
                guard
                    var page = member == "index.html"
                        ? try self.page(content, path: memberPath, name: name, hints: PageHints())
                        : frame(content, path: memberPath, name: name)
                else { continue }
                page.form = page.form ?? .archive
                pages += 1
                yield(.page(page))
            }
            if pages == 0 { throw ArchiveError(code: .damaged, reason: "no page in it") }
            return true
        } catch let failure as ReadFailure {
            throw failure
        } catch {
            throw ReadFailure(
                problem: .embeddedArchive(path, reason: (error as? ArchiveError)?.reason ?? "\(error)"))
        }
    }
}
