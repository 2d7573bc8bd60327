/// What has been seen of one archive so far.
struct ArchiveTally {
    let options: ReadOptions
    /// Members looked at, and those read to their end.
    var members = 0
    var complete = 0
    /// Pages and problems handed out.
    var items = 0
    /// Unpacked bytes of pages.
    var bytes = 0
    private var pageStems: Set<[UInt8]> = []

    /// Bytes of a member's name; no file system takes more. Each folder of the name is looked up with all above it.
    static let longestName = 4096

    init(options: ReadOptions) {
        self.options = options
    }

    /// The limit that is reached, if one is.
    func exceeded(_ path: String) -> ReadProblem? {
        if members >= options.maximumMembers {
            return .archiveLimit(path, limit: options.maximumMembers, of: "members")
        }
        if bytes > options.maximumTotalBytes {
            return .archiveLimit(path, limit: options.maximumTotalBytes, of: "bytes of pages")
        }
        return nil
    }

    /// Whether a member is hidden, or lies in the asset folder of a page that came before it.
    mutating func isPassedOver(_ name: [UInt8]) -> Bool {
        var start = name.startIndex
        while let slash = name[start...].firstIndex(of: 0x2F) {
            let folder = Array(name[start..<slash])
            if folder.first == 0x2E && folder != [0x2E] && folder != [0x2E, 0x2E] { return true }
            if folder.elementsEqual("__MACOSX".utf8) { return true }
            if let page = PageName.pageOfAssetFolder(folder), pageStems.contains(name[..<start] + page) { return true }
            start = slash + 1
        }
        if let stem = PageName.stemOfHTML(Array(name[start...])) { pageStems.insert(name[..<start] + stem) }
        return name[start...].first == 0x2E
    }
}
