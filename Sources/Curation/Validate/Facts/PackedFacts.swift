/// All facts of one document as bytes: a topic's number, how many facts (4 bytes), and 16 bytes for each.
///
/// The numbers of topics are those of ``Rules/topics``: whoever keeps the bytes keeps them for this program only.
enum PackedFacts {
    private static let headSize = 5
    private static let factSize = 16

    static func of(_ view: DocumentView) -> [UInt8] {
        var bytes: [UInt8] = []
        for (number, topic) in Rules.topics.enumerated() {
            let facts = topic.facts(of: view)
            if facts.isEmpty { continue }
            bytes.append(UInt8(number))
            put(UInt64(facts.count), size: 4, &bytes)
            for fact in facts {
                put(fact.key, size: 8, &bytes)
                put(fact.value, size: 8, &bytes)
            }
        }
        return bytes
    }

    /// Every fact with the number of its topic, in their order; what is damaged is left out.
    static func each(in bytes: ArraySlice<UInt8>, _ body: (Int, Fact) -> Void) {
        bytes.withUnsafeBytes { bytes in
            var position = 0
            while bytes.count - position >= headSize {
                let topic = Int(bytes[position])
                let count = Int(
                    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position + 1, as: UInt32.self)))
                position += headSize
                guard count <= (bytes.count - position) / factSize else { return }
                for _ in 0..<count {
                    let key = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                    let value = bytes.loadUnaligned(fromByteOffset: position + 8, as: UInt64.self)
                    body(topic, Fact(UInt64(littleEndian: key), UInt64(littleEndian: value)))
                    position += factSize
                }
            }
        }
    }

    /// The lowest byte first.
    private static func put(_ number: UInt64, size: Int, _ bytes: inout [UInt8]) {
        for place in 0..<size { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * place))) }
    }
}
