internal import Crypto

/// The digest by which provenance names pages, the ledger its lines, and a release its files.
public enum SHA256Digest {
    /// SHA-256 (FIPS 180-4) of the bytes as 64 lowercase hexadecimal digits.
    public static func hex(_ bytes: [UInt8]) -> String { hexadecimal(Self.bytes(bytes)) }

    /// A digest of 32 bytes as 64 lowercase hexadecimal digits.
    static func hexadecimal(_ digest: [UInt8]) -> String {
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
    static func bytes(_ bytes: [UInt8]) -> [UInt8] { bytes.withUnsafeBytes(Self.bytes(of:)) }

    /// SHA-256 of a part of an array, as 32 bytes.
    static func part(_ part: ArraySlice<UInt8>) -> [UInt8] { part.withUnsafeBytes(Self.bytes(of:)) }

    private static func bytes(of buffer: UnsafeRawBufferPointer) -> [UInt8] {
        var hash = SHA256()
        hash.update(bufferPointer: buffer)
        return Array(hash.finalize())
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
