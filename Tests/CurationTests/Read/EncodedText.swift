import Glibc
import Testing

/// Text as bytes in an old encoding, made by the C library.
enum EncodedText {
    /// Encodes character by character; what the encoding lacks becomes a character reference, as browsers write it.
    static func bytes(_ text: String, _ charset: String) throws -> [UInt8] {
        let converter = try #require(iconv_open(charset, "UTF-8"))
        guard Int(bitPattern: converter) != -1 else { throw EncodingMissing(charset: charset) }
        defer { iconv_close(converter) }
        var output: [UInt8] = []
        for scalar in text.unicodeScalars {
            if let bytes = convert(Array(String(scalar).utf8), converter) {
                output += bytes
            } else {
                output += convert(Array("&#\(scalar.value);".utf8), converter) ?? []
            }
        }
        return output + (convert(nil, converter) ?? [])
    }

    /// Converts one character, or with nil fetches what is held back.
    private static func convert(_ input: [UInt8]?, _ converter: iconv_t) -> [UInt8]? {
        var output = [CChar](repeating: 0, count: 64)
        var input = (input ?? []).map { CChar(bitPattern: $0) }
        let isFlush = input.isEmpty
        var inputLeft = input.count
        var outputLeft = output.count
        let status = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var source = input.baseAddress
                var target = output.baseAddress
                return isFlush
                    ? iconv(converter, nil, nil, &target, &outputLeft)
                    : iconv(converter, &source, &inputLeft, &target, &outputLeft)
            }
        }
        guard status == 0 else { return nil }
        return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
    }
}

/// The C library of this machine lacks an encoding.
struct EncodingMissing: Error {
    var charset: String
}
