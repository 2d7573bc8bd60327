/// One thing to open: a file or standard input.
public struct PageSource: Sendable, Hashable {
    /// The path to open and to show: as the user wrote it, without a leading `./`; `-` is standard input.
    public var path: String
    /// Why it can't be read, when that showed while it was looked for: reading gives this problem, in its place.
    public var problem: ReadProblem?
    /// The folder in which a browser put the frames and pictures of this "complete" page, when one lies beside it.
    var assetFolder: String?
    /// True for standard input. A file that is really named `-` keeps its `./`.
    public var isStandardInput: Bool { path == "-" }

    /// True when the name says that it is one HTML page: no container, no text rendering.
    public var isNamedHTML: Bool { endsInHTML || PageName(path: path).isOneHTMLPage }

    /// True for most names of HTML pages, by a look at their end.
    private var endsInHTML: Bool {
        path.utf8.withContiguousStorageIfAvailable { path in
            path.count > 5 && path[path.count - 6] != 0x2F && path.suffix(5).elementsEqual(".html".utf8)
        } ?? false
    }

    /// Makes a source from a path as a user writes it.
    public init(path: String) {
        self.path = PageSource.displayPath(path)
    }

    /// A source that can't be read.
    init(problem: ReadProblem) {
        path = problem.path
        self.problem = problem
    }

    /// The order of paths' UTF-8 bytes.
    static func precedes(_ left: PageSource, _ right: PageSource) -> Bool {
        let quick = left.path.utf8.withContiguousStorageIfAvailable { left in
            right.path.utf8.withContiguousStorageIfAvailable { left.lexicographicallyPrecedes($0) }
        }
        if let quick, let quick { return quick }
        return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }

    /// Removes `./` in front and doubled or trailing slashes.
    static func displayPath(_ path: String) -> String {
        guard !isDisplayPath(path) else { return path }
        var bytes: [UInt8] = []
        for byte in path.utf8 where !(byte == 0x2F && bytes.last == 0x2F) { bytes.append(byte) }
        while bytes.count > 1 && bytes.last == 0x2F { bytes.removeLast() }
        var rest = bytes[...]
        while rest.starts(with: [0x2E, 0x2F]) && rest.count > 2 && !rest.dropFirst(2).elementsEqual([0x2D]) {
            rest = rest.dropFirst(2)
        }
        return String(decoding: rest, as: UTF8.self)
    }

    /// True when there is nothing to remove, as in most paths.
    private static func isDisplayPath(_ path: String) -> Bool {
        var last: UInt8 = 0
        for byte in path.utf8 {
            if byte == 0x2F, last == 0x2F { return false }
            last = byte
        }
        return last != 0x2F && path.utf8.first != 0x2E
    }
}
