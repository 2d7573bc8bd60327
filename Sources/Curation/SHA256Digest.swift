internal import Crypto

/// The digest by which provenance names pages, the ledger its lines, and a release its files.
public enum SHA256Digest {
    /// SHA-256 (FIPS 180-4) of the bytes as 64 lowercase hexadecimal digits.
    public static func hex(_ bytes: [UInt8]) -> String {
        digits(ofDigest: Self.bytes(bytes))
    }

    /// 32 bytes as 64 lowercase hexadecimal digits.
    static func digits(ofDigest digest: [UInt8]) -> String {
        String(unsafeUninitializedCapacity: 2 * digest.count) { text in
            var position = 0
            for byte in digest {
                text[position] = digit(byte >> 4)
                text[position + 1] = digit(byte & 0x0F)
                position += 2
            }
            return position
        }
    }

    /// The same as 32 bytes.
    static func bytes(_ bytes: [UInt8]) -> [UInt8] { Array(digest(bytes)) }

    private static func digest(_ bytes: [UInt8]) -> SHA256.Digest {
        bytes.withUnsafeBytes { buffer in
            var hash = SHA256()
            hash.update(bufferPointer: buffer)
            return hash.finalize()
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
