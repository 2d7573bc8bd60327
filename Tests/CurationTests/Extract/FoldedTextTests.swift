import Testing

@testable import Curation

@Suite struct FoldedTextTests {
    /// Byte by byte, as the definition says it.
    private static func folded(_ parts: [[UInt8]]) -> [UInt8] {
        var bytes: [UInt8] = []
        var isPending = false
        for byte in parts.joined() {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                isPending = true
                continue
            }
            if isPending, !bytes.isEmpty { bytes.append(0x20) }
            isPending = false
            bytes.append(byte)
        }
        return bytes
    }

    /// Eight bytes are looked at together: what matters is where white space stands among them.
    @Test func stretchesFoldAsSingleBytesDo() {
        let alphabet = Array("ab !\u{7F}".utf8) + [0x20, 0x20, 0x0A, 0x09, 0x1F, 0xC2, 0xA0, 0xE2, 0x80, 0x8B]
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<5000 {
            let parts = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
                (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
                    // Long words and single spaces are what texts have most.
                    let isLetter = Int.random(in: 0..<3, using: &numbers) > 0
                    return isLetter ? UInt8(ascii: "x") : alphabet[Int.random(in: alphabet.indices, using: &numbers)]
                }
            }
            var text = FoldedText()
            for part in parts { text.append(part[...]) }
            #expect(text.bytes == Self.folded(parts))
            #expect(text.mayHoldInvisible == parts.joined().contains { $0 >= 0xC2 })
        }
    }
}
