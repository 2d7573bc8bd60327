/// A file's text with the places of its lines, so that many findings in one file cost one look.
struct SourceLines {
    private let bytes: [UInt8]
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        self.starts = starts
    }

    /// A line's bytes without its end (LF or CR LF); nil when there is no such line. 1 is the first.
    func line(_ number: Int) -> ArraySlice<UInt8>? {
        guard number >= 1, number <= starts.count else { return nil }
        let end = number < starts.count ? starts[number] - 1 : bytes.count
        let line = bytes[starts[number - 1]..<end]
        return line.last == 0x0D ? line.dropLast() : line
    }
}
