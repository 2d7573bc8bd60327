/// Looks for cycles among numbered things that lead to each other.
enum SchemaCycle {
    private enum Visit {
        case none, open, done
    }

    /// The first thing found that leads back to itself, or nil. Depth costs no call stack.
    static func find(_ next: [[Int]]) -> Int? {
        var visits = [Visit](repeating: .none, count: next.count)
        for start in next.indices where visits[start] == .none {
            var path = [(item: start, taken: 0)]
            visits[start] = .open
            while let (item, taken) = path.last {
                guard taken < next[item].count else {
                    visits[item] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].taken += 1
                let target = next[item][taken]
                if visits[target] == .open { return target }
                if visits[target] == .none {
                    visits[target] = .open
                    path.append((target, 0))
                }
            }
        }
        return nil
    }
}
