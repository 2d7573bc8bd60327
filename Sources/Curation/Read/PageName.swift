/// What a file's name says about its content.
struct PageName {
    /// The last component of the path, in lower case (ASCII only).
    let lowercased: [UInt8]

    init(path: String) {
        self.init(path: Array(path.utf8))
    }

    init(path: [UInt8]) {
        self.init(name: path[...])
    }

    /// - Parameter path: with or without folders before the name.
    private init(name path: ArraySlice<UInt8>) {
        let start = path.lastIndex(of: 0x2F).map { $0 + 1 } ?? path.startIndex
        lowercased = path[start...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    private init(lowercased: [UInt8]) { self.lowercased = lowercased }

    /// Names that a browser, a crawler or a text dump gives to one page.
    private static let pageEndings = [
        ".html", ".htm", ".xhtml", ".xht", ".shtml", ".mhtml", ".mht", ".txt", ".text", ".md", ".markdown",
    ].map { Array($0.utf8) }

    private static let containerEndings = [
        ".warc", ".gz", ".zip", ".tar", ".tgz", ".zst", ".tzst", ".xz", ".txz", ".bz2", ".tbz2", ".wacz",
    ].map { Array($0.utf8) }

    private static let htmlEndings = [".html", ".htm", ".xhtml", ".xht", ".shtml"].map { Array($0.utf8) }
    private static let oneHTMLPageEndings = [".html", ".htm", ".xhtml"].map { Array($0.utf8) }
    private static let textEndings = [".txt", ".text", ".md", ".markdown"].map { Array($0.utf8) }
    private static let compressionEndings = [".gz", ".zst", ".xz", ".bz2"].map { Array($0.utf8) }
    private static let tarEndings = [".tar", ".tgz", ".tzst", ".txz", ".tbz2"].map { Array($0.utf8) }
    private static let readme = Array("readme.md".utf8)
    /// How browsers name the folder of a "complete" page, in the languages of their users; in lower case.
    private static let assetEndings = [
        "_files", ".files", "_file", "_fichiers", "-dateien", "_dateien", "_archivos", "_ficheiros", "_arquivos",
        "_bestanden", "_pliki", "_soubory", "_súbory", "_subory", "_tiedostot", "_elemei", "_dosyalar", "_datoteke",
        "_fitxers", "_failid", "_fails", "_faili", "_failai", "_bylos", "_fajlovi", "_fisiere", "_fișiere", "-filer",
        "_filer", "_fitxategiak", "_αρχεία", "_файлы", "_файли", "_файлове", "_ملفات", "_קבצים", "_文件", "_ファイル",
        "_파일",
    ].map { Array($0.utf8) }

    /// Names of what a browser loads beside a page.
    private static let partEndings = [
        ".css", ".js", ".mjs", ".json", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".woff",
        ".woff2", ".ttf", ".otf", ".mp3", ".mp4", ".webm", ".pdf",
    ].map { Array($0.utf8) }

    /// How asset folders may end: most names are sorted out by their last byte.
    private static let assetLastBytes = ByteTable(assetEndings.compactMap(\.last))

    private func ends(with endings: [[UInt8]]) -> Bool {
        lowercased.withUnsafeBufferPointer { name in
            endings.contains { ending in
                ending.withUnsafeBufferPointer {
                    name.count > $0.count && name.last == $0.last && name.suffix($0.count).elementsEqual($0)
                }
            }
        }
    }

    var isPage: Bool { ends(with: PageName.pageEndings) }
    var isContainer: Bool { ends(with: PageName.containerEndings) }
    var isHTML: Bool { ends(with: PageName.htmlEndings) }
    /// True for the endings that only single pages have, whatever wrote them.
    var isOneHTMLPage: Bool { ends(with: PageName.oneHTMLPageEndings) }
    var isPlainText: Bool { ends(with: PageName.textEndings) }
    /// True for pictures, scripts and the like.
    var isPagePart: Bool { ends(with: PageName.partEndings) }
    /// True for a crawl as its own archive (WACZ): a zip archive with WARC files and their indexes.
    var isWACZ: Bool { ends(with: [Array(".wacz".utf8)]) }
    var isTar: Bool { ends(with: PageName.tarEndings) }
    var isHidden: Bool { lowercased.first == 0x2E }
    /// A folder's own description, which is no page.
    var isReadme: Bool { lowercased == PageName.readme }

    /// The name of what a compressed file holds: `page.html` for `page.html.gz`.
    var withoutCompression: PageName {
        for ending in PageName.compressionEndings where ends(with: [ending]) {
            return PageName(lowercased: Array(lowercased.dropLast(ending.count)))
        }
        return self
    }

    /// For `X_files`, `X-Dateien` and the like, where browsers keep the frames, pictures and scripts of a "complete"
    /// page: `X`.
    static func pageOfAssetFolder(_ folder: [UInt8]) -> [UInt8]? {
        guard let last = folder.last, assetLastBytes.holds(last | 0x20) || last >= 0x80 else { return nil }
        for ending in assetEndings where folder.count > ending.count {
            let isEnding = folder.suffix(ending.count).elementsEqual(ending) {
                ((0x41...0x5A).contains($0) ? $0 | 0x20 : $0) == $1
            }
            if isEnding { return Array(folder.dropLast(ending.count)) }
        }
        return nil
    }

    /// For `X.html`: `X`; nil for other names.
    static func stemOfHTML(_ name: [UInt8]) -> [UInt8]? {
        guard PageName(name: name[...]).isHTML, let dot = name.lastIndex(of: 0x2E) else { return nil }
        return Array(name[..<dot])
    }
}
