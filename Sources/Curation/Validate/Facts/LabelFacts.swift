/// The names of records, with their languages.
enum LabelFacts: FactTopic {
    static func facts(of view: DocumentView) -> [Fact] { view.names.labels.map { Fact($0.key.hash) } }
}
