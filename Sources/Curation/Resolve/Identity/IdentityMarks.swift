/// What is known of which method a column, or a group of columns, is: sorted marks, each once.
///
/// A group's pages contradict each other now and then. Where a row has one value a method, a value that less than a fifth
/// as many columns show as the most frequent one is left out: one wrong page must not make its group agree with the
/// method that the wrong value comes from.
///
/// A class, because it is handed on by the million: one reference is counted then, not four arrays.
final class IdentityMarks: Sendable {
    /// What counts.
    let marks: [IdentityMark]
    /// The texts of names among the marks, ascending, each mark once.
    let names: [NamedMark]
    /// All that any column shows.
    private let all: [IdentityMark]
    /// How many columns show each of ``all``; empty when each does so once.
    private let counts: [Int32]

    private static let leastShare: Int32 = 5

    /// Those of one column.
    init(_ marks: some Collection<IdentityMark>, names: [NamedMark] = []) {
        var unique: [IdentityMark] = []
        unique.reserveCapacity(marks.count)
        for mark in marks.sorted() where mark != unique.last { unique.append(mark) }
        (self.marks, all, counts, self.names) = (unique, unique, [], names)
    }

    /// Those of all members of a group; what ``union(_:)`` makes of the columns one by one.
    convenience init(_ profiles: IdentityProfiles, _ members: ArraySlice<Int32>) {
        var (gathered, names): ([IdentityMark], [NamedMark]) = ([], [])
        for member in members {
            gathered += profiles.marks(Int(member))
            NamedMark.append(of: Int(member), in: profiles, to: &names)
        }
        guard members.count > 1 else {
            self.init(marks: gathered, all: gathered, counts: [], names: names)
            return
        }
        gathered.sort()
        var (all, counts): ([IdentityMark], [Int32]) = ([], [])
        for mark in gathered {
            if mark == all.last {
                counts[counts.count - 1] += 1
            } else {
                all.append(mark)
                counts.append(1)
            }
        }
        // Without the room that was kept for more: there are many groups.
        self.init(
            marks: Self.telling(all, counts), all: all.map(\.self), counts: counts.map(\.self),
            names: NamedMark.unique(names))
    }

    private init(marks: [IdentityMark], all: [IdentityMark], counts: [Int32], names: [NamedMark]) {
        (self.marks, self.all, self.counts, self.names) = (marks, all, counts, names)
    }

    static let empty = IdentityMarks([])

    /// What is known of both together.
    func union(_ other: IdentityMarks) -> IdentityMarks {
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
        return IdentityMarks(
            marks: Self.telling(union, sums), all: union, counts: sums, names: NamedMark.unique(names + other.names))
    }

    private func count(_ index: Int) -> Int32 { counts.isEmpty ? 1 : counts[index] }

    /// The marks without rare values of rows that have one value.
    private static func telling(_ all: [IdentityMark], _ counts: [Int32]) -> [IdentityMark] {
        var marks: [IdentityMark] = []
        marks.reserveCapacity(all.count)
        var start = 0
        while start < all.count {
            let row = all[start].row
            var (end, most): (Int, Int32) = (start, 0)
            while end < all.count, all[end].row == row {
                most = max(most, counts[end])
                end += 1
            }
            if !all[start].hasOneValue { most = 0 }
            for index in start..<end where counts[index] * leastShare >= most { marks.append(all[index]) }
            start = end
        }
        return marks
    }

    /// Where the marks of a kind stand.
    static func range(_ kind: IdentityMark.Kind, in marks: borrowing Span<IdentityMark>) -> Range<Int> {
        let first = lowerBound(kind.rawValue, marks)
        return first..<lowerBound(kind.rawValue + 1, marks)
    }

    private static func lowerBound(_ kind: UInt64, _ marks: borrowing Span<IdentityMark>) -> Int {
        lowerBound(IdentityMark(bits: kind << IdentityMark.valueBits), marks)
    }

    private static func lowerBound(_ mark: IdentityMark, _ marks: borrowing Span<IdentityMark>) -> Int {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            if marks[middle] < mark { low = middle + 1 } else { high = middle }
        }
        return low
    }

    static func contains(_ mark: IdentityMark, in marks: borrowing Span<IdentityMark>) -> Bool {
        let index = lowerBound(mark, marks)
        return index < marks.count && marks[index] == mark
    }

    /// The marks of a kind.
    func marks(_ kind: IdentityMark.Kind) -> ArraySlice<IdentityMark> {
        let marks = marks
        return marks[Self.range(kind, in: marks.span)]
    }

    func contains(_ mark: IdentityMark) -> Bool {
        let marks = marks
        return Self.contains(mark, in: marks.span)
    }

    /// The text of a name.
    func name(_ mark: IdentityMark) -> NamedMark? {
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].mark < mark { low = middle + 1 } else { high = middle }
        }
        return low < names.count && names[low].mark == mark ? names[low] : nil
    }
}
