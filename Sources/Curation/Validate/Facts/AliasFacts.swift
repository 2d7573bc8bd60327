/// The other names of records, with their languages.
enum AliasFacts: FactTopic {
    static func facts(of view: DocumentView) -> [Fact] { view.names.aliases.map { Fact($0.key.hash) } }
}
