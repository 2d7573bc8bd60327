/// What wraps a page or pages, told by the first bytes.
enum ContainerKind {
    /// One compressed stream: zstd, xz or bzip2. What is in it shows only when it is opened.
    case compressed
    /// gzip, the same, but of members that are checked one by one.
    case gzip
    /// Members with names.
    case zip
    case tar
    case warc
    case mhtml

    /// The number of first bytes that are enough to tell.
    static let window = 4096

    private static let magics: [(bytes: [UInt8], kind: ContainerKind)] = [
        ([0x1F, 0x8B], .gzip), ([0x28, 0xB5, 0x2F, 0xFD], .compressed),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .compressed), (Array("BZh".utf8), .compressed),
        ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
        (Array("WARC/".utf8), .warc),
    ]
    /// Most pages begin with another byte than any of these.
    private static let firstBytes = ByteTable(magics.compactMap(\.bytes.first))

    /// Tells from the first bytes; nil for anything that is a page itself, or nothing known.
    init?(_ bytes: [UInt8], name: PageName) {
        let mayBeMagic = bytes.first.map { Self.firstBytes.holds($0) } ?? false
        if mayBeMagic, let magic = Self.magics.first(where: { bytes.starts(with: $0.bytes) }) {
            self = magic.kind
        } else if bytes.count > 262, bytes[257..<262].elementsEqual("ustar".utf8) {
            self = .tar
        } else if ContainerKind.isMHTML(bytes, name: name) {
            self = .mhtml
        } else {
            return nil
        }
    }

    /// A header that says `multipart/...`, or any mail header in a file that is named like one.
    private static func isMHTML(_ bytes: [UInt8], name: PageName) -> Bool {
        // A page starts with a tag or with words; a header with a field name and a colon.
        guard let first = bytes.first, (0x41...0x7A).contains(first) else { return false }
        let line = bytes.prefix(80).prefix { $0 != 0x0A && $0 != 0x3A }
        guard line.count < min(80, bytes.count), bytes[line.count] == 0x3A,
            line.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return false }
        let (fields, _) = HeaderFields.read(bytes, in: 0..<min(window, bytes.count))
        guard let type = fields["content-type"] else { return false }
        if type.lowercased().hasPrefix("multipart/") { return true }
        return fields["mime-version"] != nil && ContentType(type).pageType != nil
    }
}
