/// Who may wait for a ``Monitor``'s value to change.
struct Waiters: OptionSet {
    let rawValue: Int

    static let workers = Waiters(rawValue: 1)
    static let consumer = Waiters(rawValue: 2)
}
