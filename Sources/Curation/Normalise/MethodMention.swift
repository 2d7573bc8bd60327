/// A method as one page shows it: one column of one page, with its claims. The thing that is resolved.
public struct MethodMention: Sendable {
    /// The page that the column stands on.
    public struct Page: Sendable, Hashable {
        public var digest: String
        public var path: String
        public var address: String?
        public var language: String?
        public var rendering: Rendering
        public var accessed: String?
    }

    public var page: Page
    /// 0 for the first column.
    public var column: Int
    /// The name in the page's language.
    public var name: String
    /// The name in the citation line, or the name itself on an English page.
    public var nameEnglish: String?
    public var slug: String?
    public var stamp: Stamp?
    /// In the order of the rows.
    public var claims: [Claim]

    /// The claim of a row.
    public func claim(_ row: RowKey) -> Claim? { claims.first { $0.row == row } }

    /// Orders mentions the same way in every run: by page path and digest, then column.
    static func precedes(_ left: MethodMention, _ right: MethodMention) -> Bool {
        if !left.page.path.utf8.elementsEqual(right.page.path.utf8) {
            return left.page.path.utf8.lexicographicallyPrecedes(right.page.path.utf8)
        }
        return left.page.digest != right.page.digest
            ? left.page.digest.utf8.lexicographicallyPrecedes(right.page.digest.utf8) : left.column < right.column
    }
}
