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
        line.scan.items.withUnsafeBufferPointer { items in
            // Sound: `item` and `last` are compared with the ends before they are used.
            var item = 0
            for index in places.indices {
                var place = places[index]
                while item < items.count, items[item].place < place.start {
                    switch items[item].kind {
                    case .open where items[item].scalar.value < 0x80: place.depth += 1
                    case .close where items[item].scalar.value < 0x80:
                        place.depth -= 1
                        place.lowest = min(place.lowest, place.depth)
                    default: break
                    }
                    item &+= 1
                }
                if item < items.count, case .lower = items[item].kind { place.startsSmall = true }
                var last = item
                while last > 0, case .space = items[last &- 1].kind {
                    last &-= 1
                    place.end = items[last].place
                }
                places[index] = place
            }
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
