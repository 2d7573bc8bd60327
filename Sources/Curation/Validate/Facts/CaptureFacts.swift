internal import JSON

/// The year of the newest page behind each record.
enum CaptureFacts: FactTopic {
    static func facts(of view: DocumentView) -> [Fact] {
        guard view.kind == .method else { return [] }
        let years = (view.source.root["provenance"]?.children ?? []).compactMap { page in
            page["accessed"]?.string.flatMap { Int($0.prefix(4)) }
        }
        return years.max().map { [Fact(0, UInt64(bitPattern: Int64($0)))] } ?? []
    }
}

extension RuleContext {
    /// The year of the newest page behind any record; nil when no page has a day, or a record could not be read.
    var newestCaptureYear: Int? {
        guard isComplete(.method) else { return nil }
        return facts(CaptureFacts.self).entries.map { Int(Int64(bitPattern: $0.value)) }.max()
    }
}
