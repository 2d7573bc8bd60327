/// Finds the files to read among the paths that a user names.
public struct PageFinder {
    private var sources: [PageSource] = []
    /// Of the folder that is being walked.
    private var problems: [ReadProblem] = []
    private var seenPaths: Set<TextKey> = []
    /// The asset folders in a folder by the stem of their page, for each folder that was looked into.
    private var assets: [ArraySlice<UInt8>: [[UInt8]: String]] = [:]
    /// The folder that was asked for last, up to its slash, and what it holds: most files follow one of the same folder.
    private var lastFolder: (prefix: ArraySlice<UInt8>, assets: [[UInt8]: String])?

    private init() {}

    /// Expands folders into their pages.
    ///
    /// The order of the arguments is kept; within a folder, files come in the order of their paths' UTF-8 bytes. The same
    /// path comes once. A file named by the user is never left out. In folders, hidden files, `README.md` and the asset
    /// folders of "complete" pages (`X_files` beside `X.html`) are passed over; files whose names don't look like pages,
    /// and folders that contain themselves through a link, are sources with a problem. Links are followed; a missing file
    /// is found missing when it is read.
    public static func sources(in paths: [String]) -> [PageSource] {
        sources(of: paths.map { PageSource(path: $0) })
    }

    /// The same for paths that are sources already, such as those of a ``PathList``.
    public static func sources(of named: [PageSource]) -> [PageSource] {
        var finder = PageFinder()
        for source in named { finder.add(source) }
        return finder.sources
    }

    private mutating func add(_ source: PageSource) {
        guard !source.isStandardInput, source.problem == nil, let status = try? FileStatus(path: source.path),
            status.kind == .folder
        else {
            append(source)
            return
        }
        problems = []
        var found: [String] = []
        walk(source.path, status: status, into: &found)
        if found.isEmpty, problems.isEmpty { problems.append(.folderEmpty(source.path)) }
        var pages = found.map { PageSource(path: $0) } + problems.map(PageSource.init(problem:))
        // The walk goes by names, so that most often nothing is out of order.
        let isSorted = !zip(pages, pages.dropFirst()).contains { PageSource.precedes($1, $0) }
        if !isSorted { pages.sort(by: PageSource.precedes) }
        sources.reserveCapacity(sources.count + pages.count)
        seenPaths.reserveCapacity(seenPaths.count + pages.count)
        for source in pages { append(source) }
    }

    private mutating func append(_ source: PageSource) {
        let path = Array(source.path.utf8)
        guard seenPaths.insert(TextKey(path)).inserted else { return }
        var source = source
        if source.problem == nil { source.assetFolder = assetFolder(of: path) }
        sources.append(source)
    }

    /// The folder of frames and pictures beside an HTML page. The folder around it is looked into once for all its pages.
    private mutating func assetFolder(of path: [UInt8]) -> String? {
        let nameStart = (path.lastIndex(of: 0x2F) ?? -1) + 1
        let prefix = path[..<nameStart]
        let known = lastFolder?.prefix == prefix ? lastFolder?.assets : assets[prefix]
        if let known, known.isEmpty {
            lastFolder = (prefix, known)
            return nil
        }
        guard PageName(path: path).isOneHTMLPage else { return nil }
        let found = known ?? assetFolders(in: String(decoding: prefix, as: UTF8.self))
        assets[prefix] = found
        lastFolder = (prefix, found)
        return PageName.stemOfHTML(Array(path[nameStart...])).flatMap { found[$0] }
    }

    /// The asset folders in a folder, whose path ends in a slash, by the stem of their page.
    private func assetFolders(in prefix: String) -> [[UInt8]: String] {
        var found: [[UInt8]: String] = [:]
        for name in (try? FolderListing.names(in: prefix.isEmpty ? "." : prefix)) ?? [] {
            guard let page = PageName.pageOfAssetFolder(name) else { continue }
            let folder = prefix + String(decoding: name, as: UTF8.self)
            // Files may be called so too; links lead elsewhere.
            guard !FileStatus.isLink(folder), (try? FileStatus(path: folder))?.kind == .folder else { continue }
            if found[page] == nil { found[page] = folder }
        }
        return found
    }

    // MARK: - Folders

    private struct Folder {
        var path: String
        var identity: FileStatus.Identity
        var ancestors: [FileStatus.Identity]
    }

    /// Walks a folder by a stack of its own, so that depth is no matter.
    private mutating func walk(_ root: String, status: FileStatus, into found: inout [String]) {
        var pathOfFolder: [FileStatus.Identity: String] = [status.identity: root]
        var stack = [Folder(path: root, identity: status.identity, ancestors: [])]
        while let folder = stack.popLast() {
            var inner: [Folder] = []
            for entry in entries(in: folder) {
                guard let path = join(folder.path, entry.name) else { continue }
                visit(path, isFile: entry.isFile, in: folder, seen: &pathOfFolder, found: &found, inner: &inner)
            }
            stack.append(contentsOf: inner.reversed())
        }
    }

    private mutating func entries(in folder: Folder) -> [FolderListing.Entry] {
        var entries: [FolderListing.Entry]
        do {
            entries = try FolderListing.entries(in: folder.path)
        } catch {
            problems.append(error.problem)
            return []
        }
        let hasAssets = entries.contains { PageName.pageOfAssetFolder($0.name) != nil }
        // None of its pages need look for one.
        if !hasAssets { assets[Array(prefix(of: folder.path).utf8)[...]] = [:] }
        entries.removeAll { $0.name.first == 0x2E }
        guard hasAssets else { return entries }
        let assetPages = entries.map { PageName.pageOfAssetFolder($0.name) }
        let pages = Set(entries.compactMap { PageName.stemOfHTML($0.name) })
        return zip(entries, assetPages).filter { _, page in page.map { !pages.contains($0) } ?? true }.map(\.0)
    }

    /// What stands before the names in a folder.
    private func prefix(of folder: String) -> String { folder == "." ? "" : folder == "/" ? "/" : folder + "/" }

    private mutating func join(_ folder: String, _ name: [UInt8]) -> String? {
        let text = String(decoding: name, as: UTF8.self)
        let prefix = prefix(of: folder)
        guard text.utf8.elementsEqual(name) else {
            problems.append(.badName(prefix + text))
            return nil
        }
        // A file named `-` must not become standard input.
        return prefix.isEmpty && text == "-" ? "./-" : prefix + text
    }

    private mutating func visit(
        _ path: String, isFile: Bool, in folder: Folder, seen: inout [FileStatus.Identity: String],
        found: inout [String], inner: inout [Folder]
    ) {
        if isFile { return visitFile(path, found: &found) }
        let status: FileStatus
        do {
            status = try FileStatus(path: path)
        } catch {
            problems.append(error.problem)
            return
        }
        switch status.kind {
        case .special(let kind): problems.append(.special(path, kind: kind))
        case .file: visitFile(path, found: &found)
        case .folder:
            let ancestors = folder.ancestors + [folder.identity]
            if let other = seen[status.identity] {
                problems.append(
                    ancestors.contains(status.identity)
                        ? .folderLoop(path, of: other) : .folderRepeated(path, of: other))
            } else {
                seen[status.identity] = path
                inner.append(Folder(path: path, identity: status.identity, ancestors: ancestors))
            }
        }
    }

    private mutating func visitFile(_ path: String, found: inout [String]) {
        let name = PageName(path: path)
        if name.isReadme { return }
        if name.isPage || name.isContainer { found.append(path) } else { problems.append(.skipped(path)) }
    }
}
