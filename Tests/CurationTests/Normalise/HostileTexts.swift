/// Texts that no page prints: what parsers must survive.
enum HostileTexts {
    /// Texts of random scalars and of random pieces of `samples`, the same on every run.
    static func random(_ count: Int, from samples: [String]) -> [String] {
        var generator = Generator(state: 2026)
        let words = samples.flatMap { $0.split(separator: " ").map(String.init) }
        return (0..<count).map { index in
            (0..<generator.next(12)).map { _ in
                index % 2 == 0 ? scalars(&generator) : words[generator.next(words.count)]
            }.joined(separator: index % 3 == 0 ? "" : " ")
        }
    }

    /// Every prefix of a text.
    static func prefixes(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return (0..<scalars.count).map { length in
            var prefix = String.UnicodeScalarView()
            prefix.append(contentsOf: scalars[..<length])
            return String(prefix)
        }
    }

    /// One piece a great many times: recursion and quadratic loops show here.
    static func repeated(_ pieces: [String], _ count: Int) -> [String] {
        pieces.map { String(repeating: $0, count: count) }
    }

    private static func scalars(_ generator: inout Generator) -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0...0x7F, 0x20...0x7E, 0xA0...0x24F, 0x300...0x4FF, 0x590...0x6FF, 0x900...0xE7F, 0x2000...0x206F,
            0x3000...0x30FF, 0x4E00...0x4FFF, 0xAC00...0xAFFF, 0xFF00...0xFFEF, 0x1F300...0x1F6FF,
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<generator.next(6) {
            let range = ranges[generator.next(ranges.count)]
            let value = range.lowerBound + UInt32(generator.next(range.count))
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }

    private struct Generator {
        var state: UInt64
        mutating func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(limit, 1)))
        }
    }
}
