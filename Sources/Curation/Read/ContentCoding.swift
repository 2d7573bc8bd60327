internal import Markup

/// The content codings of HTTP (RFC 9110 section 8.4) that are undone here.
enum ContentCoding: String {
    case gzip, deflate, zstd
    case brotli = "br"

    /// The coding of a name in lower case; nil for others.
    init?(name: String) {
        self.init(rawValue: name == "x-gzip" ? "gzip" : name)
    }

    /// The coding that the first bytes show for sure.
    static func shown(by bytes: [UInt8]) -> ContentCoding? {
        if bytes.starts(with: [0x1F, 0x8B, 0x08]) { return .gzip }
        if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .zstd }
        return nil
    }

    /// Undoes the coding.
    /// - Throws: ``ArchiveError`` with code `tooLarge`, `bomb` or `damaged`.
    func decoded(_ bytes: [UInt8], limit: Int) throws(ArchiveError) -> [UInt8] {
        switch self {
        case .gzip:
            var reader = try GzipReader(bytes: bytes, memberLimit: limit)
            return try reader.readAll(limit: limit)
        case .deflate: return try DeflateCoding.decoded(bytes, limit: limit)
        case .brotli: return try BrotliCoding.decoded(bytes, limit: limit)
        case .zstd:
            var archive = try ArchiveReader(bytes: bytes, format: .stream)
            guard try archive.nextEntry() != nil else { return [] }
            return try archive.readAll(limit: limit)
        }
    }
}
