internal import CZlib

/// zlib's inflater for deflate data (RFC 1951), together with the checks of the format around them.
struct Inflater: ~Copyable {
    /// What is around the data. The raw values are zlib's window bits.
    enum Format: Int32 {
        /// RFC 1952: header, CRC-32 and length are checked. One member.
        case gzip = 31
        /// RFC 1950: header and Adler-32 are checked.
        case zlib = 15
        /// Nothing, so nothing but the data's own form is checked.
        case raw = -15
    }

    enum Status: Equatable {
        case more
        /// All data came out, and the checks at the end agree.
        case end
        /// What is wrong, in words.
        case damaged(String)
    }

    /// What one call did.
    struct Step {
        var consumed: Int
        var produced: Int
        var status: Status
    }

    /// On the heap: zlib remembers where its state was set up and refuses one that has moved.
    private let stream: UnsafeMutablePointer<z_stream>

    init(_ format: Format) throws(ArchiveError) {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(stream, format.rawValue, ZLIB_VERSION, size) == Z_OK else {
            stream.deallocate()
            throw ArchiveError(code: .unreadable, reason: "no memory for zlib")
        }
        self.stream = stream
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Starts anew with the same format.
    mutating func reset() {
        inflateReset(stream)
    }

    /// Inflates until the input is used up, the output is full or the data end.
    ///
    /// Not `mutating` to Swift, so that it may be called while its neighbour lends the input.
    borrowing func step(_ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> Step {
        let (inputCount, outputCount) = (min(input.count, 1 << 30), min(output.count, 1 << 30))
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
        stream.pointee.avail_in = UInt32(inputCount)
        stream.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(outputCount)
        let code = inflate(stream, Z_NO_FLUSH)
        let status: Status =
            switch code {
            case Z_STREAM_END: .end
            case Z_OK, Z_BUF_ERROR: .more
            case Z_NEED_DICT: .damaged("preset dictionary")
            default: .damaged(stream.pointee.msg.map { Inflater.reason(String(cString: $0)) } ?? "zlib error \(code)")
            }
        let step = Step(
            consumed: inputCount - Int(stream.pointee.avail_in), produced: outputCount - Int(stream.pointee.avail_out),
            status: status)
        // The pointers are good for this call only.
        stream.pointee.next_in = nil
        stream.pointee.next_out = nil
        return step
    }

    /// zlib calls both checksums and lengths "data"; say which.
    private static func reason(_ message: String) -> String {
        switch message {
        case "incorrect data check": "wrong checksum"
        case "incorrect length check": "wrong length"
        case "incorrect header check": GzipDamage.noHeader
        default: message
        }
    }
}
