/// What has been seen of one archive so far.
struct ArchiveTally {
    /// Members read to their end.
    var complete = 0
    /// Whether it is a crawl with its indexes (WACZ 1.1.1).
    private let isWACZ: Bool
    private var pageStems: Set<[UInt8]> = []

    /// Bytes of a member's name; no file system takes more. Each folder of the name is looked up with all above it.
    static let longestName = 4096

    init(isWACZ: Bool) {
        self.isWACZ = isWACZ
    }

    /// Where a member lies.
    enum Place {
        case page
        /// In the asset folder of a page that came before it.
        case asset
        /// Hidden, or a part of the archive's own description.
        case passedOver
    }

    /// Files of a WACZ archive that hold no pages.
    private static let descriptions = ["datapackage.json", "datapackage-digest.json", "fuzzy.json"].map {
        Array($0.utf8)
    }
    private static let descriptionFolders = ["pages/", "indexes/", "logs/"].map { Array($0.utf8) }

    /// Where a member lies, by its name and the names before it.
    mutating func place(of name: [UInt8]) -> Place {
        if isWACZ, Self.descriptions.contains(name) || Self.descriptionFolders.contains(where: name.starts) {
            return .passedOver
        }
        var place = Place.page
        var start = name.startIndex
        while let slash = name[start...].firstIndex(of: 0x2F) {
            let folder = Array(name[start..<slash])
            if folder.first == 0x2E && folder != [0x2E] && folder != [0x2E, 0x2E] { return .passedOver }
            if folder.elementsEqual("__MACOSX".utf8) { return .passedOver }
            if let page = PageName.pageOfAssetFolder(folder), pageStems.contains(name[..<start] + page) {
                place = .asset
            }
            start = slash + 1
        }
        if name[start...].first == 0x2E { return .passedOver }
        if let stem = PageName.stemOfHTML(Array(name[start...])) { pageStems.insert(name[..<start] + stem) }
        return place
    }
}
