internal import CBrotli

/// The content coding `br` of HTTP (RFC 7932).
public enum BrotliCoding {
    /// Undoes the coding. The format has no checksum: only its own form is checked.
    /// - Throws: ``ArchiveError`` with code `tooLarge` when there are more bytes than the limit (found while decoding, so a
    ///   bomb does no harm), or `damaged`, also when other bytes follow.
    public static func decoded(_ bytes: [UInt8], limit: Int) throws(ArchiveError) -> [UInt8] {
        guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else {
            throw ArchiveError(code: .unreadable, reason: "no memory for brotli")
        }
        defer { BrotliDecoderDestroyInstance(state) }
        var output: [UInt8] = []
        var consumed = 0
        while true {
            let result = step(state, bytes, from: &consumed, to: &output)
            guard output.count <= limit else {
                throw ArchiveError(code: .tooLarge, reason: "larger than \(limit) bytes")
            }
            switch result {
            case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
            case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:
                throw ArchiveError(code: .damaged, reason: "truncated brotli data")
            case BROTLI_DECODER_RESULT_SUCCESS:
                guard consumed == bytes.count else {
                    throw ArchiveError(code: .damaged, reason: "other bytes behind the end")
                }
                return output
            default: throw ArchiveError(code: .damaged, reason: "invalid brotli data")
            }
        }
    }

    /// Decodes until a piece of output is full or the input is used up.
    private static func step(
        _ state: OpaquePointer, _ bytes: [UInt8], from consumed: inout Int, to output: inout [UInt8]
    ) -> BrotliDecoderResult {
        let start = output.count
        let room = min(1 << 20, max(1 << 16, start))
        output.append(contentsOf: repeatElement(0, count: room))
        var left = room
        let result = bytes.withUnsafeBytes { input in
            output.withUnsafeMutableBytes { target in
                var available = input.count - consumed
                var next = input.bindMemory(to: UInt8.self).baseAddress.map { $0 + consumed }
                var place = target.bindMemory(to: UInt8.self).baseAddress.map { $0 + start }
                let result = BrotliDecoderDecompressStream(state, &available, &next, &left, &place, nil)
                consumed = input.count - available
                return result
            }
        }
        output.removeLast(left)
        return result
    }
}
