/// The content coding `deflate` of HTTP (RFC 9110 section 8.4.1.2).
public enum DeflateCoding {
    /// Undoes the coding. The standard wants a zlib stream (RFC 1950), whose checksum is then checked; many servers send
    /// bare deflate data (RFC 1951) instead, which have none.
    /// - Throws: ``ArchiveError`` with code `tooLarge` when there are more bytes than the limit, or `damaged`, also when
    ///   other bytes follow.
    public static func decoded(_ bytes: [UInt8], limit: Int) throws(ArchiveError) -> [UInt8] {
        let isZlib = bytes.count > 2 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
        let inflater = try Inflater(isZlib ? .zlib : .raw)
        var output: [UInt8] = []
        var position = 0
        while true {
            let step = append(to: &output, from: bytes[position...], by: inflater)
            position += step.consumed
            guard output.count <= limit else {
                throw ArchiveError(code: .tooLarge, reason: "larger than \(limit) bytes")
            }
            switch step.status {
            case .end where position < bytes.count:
                throw ArchiveError(code: .damaged, reason: "other bytes behind the end")
            case .end: return output
            case .damaged(let reason): throw ArchiveError(code: .damaged, reason: reason)
            // Even with all input used up, the inflater may have more to give.
            case .more where step.consumed == 0 && step.produced == 0:
                throw ArchiveError(code: .damaged, reason: "truncated deflate data")
            case .more: continue
            }
        }
    }

    private static func append(
        to output: inout [UInt8], from input: ArraySlice<UInt8>, by inflater: borrowing Inflater
    ) -> Inflater.Step {
        let start = output.count
        let room = min(1 << 20, max(1 << 16, start))
        output.append(contentsOf: repeatElement(0, count: room))
        let step = input.withUnsafeBytes { input in
            output.withUnsafeMutableBytes { bytes in
                inflater.step(input, into: UnsafeMutableRawBufferPointer(rebasing: bytes[start...]))
            }
        }
        output.removeLast(room - step.produced)
        return step
    }
}
