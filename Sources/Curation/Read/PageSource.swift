/// One thing to open: a file or standard input.
public struct PageSource: Sendable, Hashable {
    /// The path to open and to show: as the user wrote it, without a leading `./`; `-` is standard input.
    public var path: String
    /// True for standard input. A file that is really named `-` keeps its `./`.
    public var isStandardInput: Bool { path == "-" }

    /// True when the name says that it is one HTML page: no container, no text rendering.
    public var isNamedHTML: Bool {
        [".html", ".htm", ".xhtml"].contains { path.utf8.count > $0.utf8.count && path.lowercased().hasSuffix($0) }
    }

    /// Makes a source from a path as a user writes it.
    public init(path: String) {
        self.path = PageSource.displayPath(path)
    }

    /// Removes `./` in front and doubled or trailing slashes.
    static func displayPath(_ path: String) -> String {
        var bytes: [UInt8] = []
        for byte in path.utf8 where !(byte == 0x2F && bytes.last == 0x2F) { bytes.append(byte) }
        while bytes.count > 1 && bytes.last == 0x2F { bytes.removeLast() }
        var rest = bytes[...]
        while rest.starts(with: [0x2E, 0x2F]) && rest.count > 2 && !rest.dropFirst(2).elementsEqual([0x2D]) {
            rest = rest.dropFirst(2)
        }
        return String(decoding: rest, as: UTF8.self)
    }
}
