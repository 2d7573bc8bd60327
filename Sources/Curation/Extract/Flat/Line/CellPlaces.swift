/// The places of a line where a cell may start or end, with what is known of the text between two neighbours.
struct CellPlaces {
    struct Place {
        /// Index of the first byte of the next cell.
        var start: Int
        /// Where a cell that ends here ends: white space before the place is no part of it.
        var end: Int
        /// Log odds of a cut here.
        var score: Double
        /// How parentheses opened and closed between the place before and this one: sum, and lowest on the way.
        var depth = 0
        var lowest = 0
        /// True when a small letter stands here.
        var startsSmall = false
    }

    private(set) var places: [Place] = []
    var count: Int { places.count }

    subscript(index: Int) -> Place { places[index] }

    /// - Parameter cuts: inside the line, sorted, one a place.
    init(line: GluedLine, cuts: [Cut]) {
        places.reserveCapacity(cuts.count + 2)
        places.append(Place(start: 0, end: 0, score: 0))
        for cut in cuts { places.append(Place(start: cut.place, end: cut.place, score: cut.score)) }
        places.append(Place(start: line.bytes.count, end: line.bytes.count, score: 0))
        describe(line)
    }

    private mutating func describe(_ line: GluedLine) {
        let scan = line.scan
        var item = 0
        var bracket = 0
        for index in places.indices {
            var place = places[index]
            while bracket < scan.brackets.count, scan.items[scan.brackets[bracket]].place < place.start {
                place.depth += scan.items[scan.brackets[bracket]].kind == .open ? 1 : -1
                place.lowest = min(place.lowest, place.depth)
                bracket += 1
            }
            item = scan.firstItem(at: place.start, from: item)
            if item < scan.items.count, scan.items[item].kind == .lower { place.startsSmall = true }
            var last = item
            while last > 0, scan.items[last - 1].kind == .space {
                last -= 1
                place.end = scan.items[last].place
            }
            places[index] = place
        }
    }
}

/// The text between two places of a line, as a cell.
struct Piece {
    /// Indices in ``CellPlaces``.
    var from: Int
    var to: Int
    /// Bytes of the line, white space at the end left out.
    var start: Int
    var end: Int
    /// True when every parenthesis that opens in the text closes in it.
    var isBalanced: Bool
    var startsSmall: Bool
    var count: Int { end - start }
}
