/// The choice by majority.
enum MostFrequent {
    /// The text that occurs most often; of equals the first by bytes.
    static func text(_ texts: [String]) -> String? {
        var counts: [String: Int] = [:]
        for text in texts { counts[text, default: 0] += 1 }
        return counts.min {
            $0.value != $1.value ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }?.key
    }
}
