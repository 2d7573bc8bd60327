/// One thing that documents are compared by, such as their names.
///
/// Facts hang on the document's bytes and its file alone, so that they are kept from run to run. A topic that several
/// rules look at has a file of its own; where one rule does, the rule itself is the topic.
protocol FactTopic: Sendable {
    /// What the document says; nothing for kinds that the topic is not about.
    static func facts(of view: DocumentView) -> [Fact]
}
