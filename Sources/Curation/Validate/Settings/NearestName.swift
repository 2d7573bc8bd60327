/// Which known name a misspelt one may be.
enum NearestName {
    /// The name with the fewest letters to insert, take away or change, the first of several; nil when none is near.
    static func of(_ name: String, among names: [String]) -> String? {
        let wanted = Array(name.utf8)
        // A longer name than any that is known by half is none of them; the table would only grow.
        guard wanted.count <= 100 else { return nil }
        let distances = names.map { (name: $0, distance: distance(wanted, Array($0.utf8))) }
        guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(2, wanted.count / 3) ? best.name : nil
    }

    /// Levenshtein's distance, row by row.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let changed = diagonal + (byte == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
