/// A JSON Lines file that is read in pieces, so that memory does not follow its length.
final class LineFile: Sendable {
    private let file: RegularFile

    init(path: String) throws(ReadFailure) { file = try RegularFile(path: path) }

    /// The bytes at these places; nil when they can't be read.
    func part(_ range: Range<Int>) -> [UInt8]? {
        guard let bytes = try? file.part(range), bytes.count == range.count else { return nil }
        return bytes
    }

    /// The lines in order; an empty file has none.
    ///
    /// - Returns: also whether the last line lacks its line feed.
    func texts() throws(ReadFailure) -> (texts: [DocumentText], isOpen: Bool) {
        var texts: [DocumentText] = []
        var start = 0
        // The beginning of a line whose end is still to come.
        var begun: [UInt8] = []
        var position = 0
        while position < file.size {
            let piece = try file.part(position..<position + Self.pieceSize)
            if piece.isEmpty { break }
            var rest = piece[...]
            while let end = rest.firstIndex(of: 0x0A) {
                let line = begun.isEmpty ? rest[..<end] : (begun + rest[..<end])[...]
                texts.append(
                    DocumentText(linesBefore: texts.count, bytes: line, at: start..<start + line.count, of: self))
                start += line.count + 1
                begun = []
                rest = rest[(end + 1)...]
            }
            begun += rest
            position += piece.count
        }
        let isOpen = !begun.isEmpty
        if isOpen {
            let range = start..<start + begun.count
            texts.append(DocumentText(linesBefore: texts.count, bytes: begun[...], at: range, of: self))
        }
        return (texts, isOpen)
    }

    private static let pieceSize = 1 << 20
}
