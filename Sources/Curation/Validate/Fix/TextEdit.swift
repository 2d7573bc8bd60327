/// A stretch of bytes and what stands there instead.
struct TextEdit: Sendable, Hashable {
    var range: Range<Int>
    var replacement: [UInt8]

    /// Whether both can be made without regard to each other.
    func isApart(from other: TextEdit) -> Bool {
        range.upperBound <= other.range.lowerBound && range != other.range
            || other.range.upperBound <= range.lowerBound && range != other.range
    }

    /// The bytes after all edits, which must be apart from each other.
    static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            output += bytes[index..<edit.range.lowerBound]
            output += edit.replacement
            index = edit.range.upperBound
        }
        return output + bytes[index...]
    }
}
