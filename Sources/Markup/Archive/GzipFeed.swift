/// Hands the data of a gzip file to libarchive, piece by piece.
final class GzipFeed {
    private var gzip: GzipReader
    private var bytes: [UInt8] = []
    /// The piece that libarchive looks at until it asks for the next.
    private let piece: UnsafeMutableRawBufferPointer
    /// What went wrong, in place of libarchive's message, which does not know.
    private(set) var error: ArchiveError?

    init(_ gzip: consuming GzipReader) {
        self.gzip = gzip
        piece = .allocate(byteCount: 1 << 16, alignment: 16)
    }

    deinit { piece.deallocate() }

    /// The next piece: empty at the end, nil when ``error`` says why there is none.
    func next() -> UnsafeRawBufferPointer? {
        bytes.removeAll(keepingCapacity: true)
        do throws(ArchiveError) {
            while try gzip.read(into: &bytes, count: piece.count) == 0 {
                guard let member = try gzip.next() else { break }
                if case .damaged(let damage) = member {
                    throw ArchiveError(code: .damaged, reason: damage.description)
                }
            }
        } catch {
            self.error = error
            return nil
        }
        piece.copyBytes(from: bytes)
        return UnsafeRawBufferPointer(rebasing: piece[..<bytes.count])
    }
}
