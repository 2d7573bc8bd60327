/// Sets that are joined by and by: a union-find forest.
struct DisjointSets {
    private var parent: [Int32]

    init(count: Int) { parent = (0..<count).map { Int32($0) } }

    mutating func join(_ one: Int32, _ other: Int32) {
        let (left, right) = (root(one), root(other))
        if left != right { parent[Int(max(left, right))] = min(left, right) }
    }

    private mutating func root(_ member: Int32) -> Int32 {
        var member = member
        while parent[Int(member)] != member {
            parent[Int(member)] = parent[Int(parent[Int(member)])]
            member = parent[Int(member)]
        }
        return member
    }

    /// The sets of the members that count, ascending in each, in the order of their first ones.
    consuming func sets(where counts: (Int32) -> Bool) -> [[Int32]] {
        var (sets, numbers): ([[Int32]], [Int32: Int]) = ([], [:])
        for member in parent.indices.map({ Int32($0) }) where counts(member) {
            let root = root(member)
            if let number = numbers[root] {
                sets[number].append(member)
            } else {
                numbers[root] = sets.count
                sets.append([member])
            }
        }
        return sets
    }
}
