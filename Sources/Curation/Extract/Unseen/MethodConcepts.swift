/// Field and family of methods that records already know: they tell which concept a name in a new language stands for.
public struct MethodConcepts: Sendable {
    private var concepts: [String: [RowKey: String]] = [:]

    /// Nothing known.
    public init() {}

    /// - Parameter records: their ids are the methods' slugs.
    public init(_ records: [MethodRecord]) {
        for record in records {
            var known: [RowKey: String] = [:]
            known[.field] = record.field?.id
            known[.family] = record.family?.id
            concepts["s:\(record.id)"] = known
            if let name = record.labels["en"] { concepts["e:\(name)"] = known }
        }
    }

    /// The concept that a method has in a row; nil when the method is not known.
    func concept(_ row: RowKey, slug: String?, nameEnglish: String?) -> String? {
        (slug.flatMap { concepts["s:\($0)"] } ?? nameEnglish.flatMap { concepts["e:\($0)"] })?[row]
    }
}
