internal import JSON

extension RuleContext {
    /// The year of the newest page behind any record; nil when no page has a day, or a record could not be read.
    var newestCaptureYear: Int? {
        guard isComplete(.method) else { return nil }
        var newest: Int?
        for page in records.flatMap({ $0.root["provenance"]?.children ?? [] }) {
            guard let day = page["accessed"]?.string, let year = Int(day.prefix(4)) else { continue }
            newest = max(newest ?? year, year)
        }
        return newest
    }
}
