/// The choice by majority.
enum MostFrequent {
    /// The text that occurs most often; of equals the first by bytes.
    static func text(_ texts: [String]) -> String? {
        // As a rule all are one.
        guard let first = texts.first else { return nil }
        if texts.allSatisfy({ $0.utf8.elementsEqual(first.utf8) }) { return first }
        var counts: [String: Int] = [:]
        for text in texts { counts[text, default: 0] += 1 }
        return counts.min {
            $0.value != $1.value ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }?.key
    }
}
