/// What is known of which method a column, or a group of columns, is: sorted marks, each once.
///
/// A group's pages contradict each other now and then. Where a row has one value a method, a value that less than a fifth
/// as many columns show as the most frequent one is left out: one wrong page must not make its group agree with the
/// method that the wrong value comes from.
struct IdentityMarks: Sendable {
    /// What counts.
    private(set) var marks: [IdentityMark]
    /// All that any column shows.
    private var all: [IdentityMark]
    /// How many columns show each of ``all``; empty when each does so once.
    private var counts: [Int32] = []

    private static let leastShare: Int32 = 5

    init(_ marks: some Collection<IdentityMark>) {
        var unique: [IdentityMark] = []
        unique.reserveCapacity(marks.count)
        for mark in marks.sorted() where mark != unique.last { unique.append(mark) }
        self.marks = unique
        all = unique
    }

    /// Takes in what is known of another.
    mutating func formUnion(_ other: IdentityMarks) {
        var union: [IdentityMark] = []
        var sums: [Int32] = []
        union.reserveCapacity(all.count + other.all.count)
        sums.reserveCapacity(all.count + other.all.count)
        var (left, right) = (0, 0)
        while left < all.count || right < other.all.count {
            let isLeft = right == other.all.count || left < all.count && all[left] <= other.all[right]
            let isRight = left == all.count || right < other.all.count && other.all[right] <= all[left]
            union.append(isLeft ? all[left] : other.all[right])
            sums.append((isLeft ? count(left) : 0) + (isRight ? other.count(right) : 0))
            left += isLeft ? 1 : 0
            right += isRight ? 1 : 0
        }
        (all, counts) = (union, sums)
        marks = Self.telling(all, counts)
    }

    private func count(_ index: Int) -> Int32 { counts.isEmpty ? 1 : counts[index] }

    /// The marks without rare values of rows that have one value.
    private static func telling(_ all: [IdentityMark], _ counts: [Int32]) -> [IdentityMark] {
        var marks: [IdentityMark] = []
        marks.reserveCapacity(all.count)
        var start = 0
        while start < all.count {
            let row = all[start].row
            let end = all[start...].firstIndex { $0.row != row } ?? all.count
            let most = all[start].hasOneValue ? counts[start..<end].max() ?? 0 : 0
            for index in start..<end where counts[index] * leastShare >= most { marks.append(all[index]) }
            start = end
        }
        return marks
    }

    /// The marks of a kind.
    func marks(_ kind: IdentityMark.Kind) -> ArraySlice<IdentityMark> {
        let first = lowerBound(kind.rawValue)
        return marks[first..<lowerBound(kind.rawValue + 1)]
    }

    func contains(_ mark: IdentityMark) -> Bool {
        let index = lowerBound { $0 < mark }
        return index < marks.count && marks[index] == mark
    }

    private func lowerBound(_ kind: UInt64) -> Int { lowerBound { $0.kind < kind } }

    private func lowerBound(_ isBefore: (IdentityMark) -> Bool) -> Int {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(marks[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
