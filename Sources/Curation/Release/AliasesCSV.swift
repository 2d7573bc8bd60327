/// `aliases.csv`: every name of every method, one a row, for look-up tables.
enum AliasesCSV {
    /// The columns of the first row: the method's id, the name, its BCP 47 tag, `label` or an alias kind, `true` for
    /// the preferred name of its language, and the name that an abbreviation stands for, where it is known.
    static let columns = ["id", "alias", "language", "kind", "isPreferred", "of"]

    /// The file's bytes: methods by id, of each first the preferred names by tag, then the aliases in their own order.
    static func write(_ records: [MethodRecord], guardsFormulas: Bool = true) -> [UInt8] {
        var writer = CSVWriter(guardsFormulas: guardsFormulas)
        writer.add(columns)
        for record in records.sortedByID {
            for (tag, name) in record.labels.sortedByTag {
                writer.add([record.id, name, tag, "label", "true", ""])
            }
            for alias in record.aliases {
                writer.add([record.id, alias.text, alias.language, alias.kind.rawValue, "false", alias.of ?? ""])
            }
        }
        return writer.bytes
    }
}
