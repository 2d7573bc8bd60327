/// Joins the segments of long records (ISO 28500 section 7) as they come.
struct RecordSegments {
    /// What is there of one record.
    private struct Pending {
        /// The first segment; its block grows.
        var record: WARCRecord
        var next = 2
    }

    private var pending: [Pending] = []
    /// Records whose segments need not be joined: no pages, or reported.
    private var dropped: Set<String> = []
    private let maximumBytes: Int

    /// Records that are joined at the same time.
    private static let maximumPending = 4
    private static let maximumDropped = 1 << 12

    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    /// What a segment gives.
    enum Outcome {
        /// More segments are to come.
        case waiting
        /// The whole record, and of how many segments.
        case whole(WARCRecord, count: Int)
        /// A record that can't be joined; `reason` continues "The WARC record is in segments, and ...".
        case broken(number: Int, reason: String)
    }

    /// Takes the first segment of a record that may be a page.
    mutating func begin(_ record: WARCRecord) -> Outcome {
        pending.append(Pending(record: record))
        if pending.count > Self.maximumPending {
            return broken(at: 0, "more than \(Self.maximumPending) such records are open")
        }
        return .waiting
    }

    /// Remembers a segmented record that is no page, so that its segments are passed over.
    mutating func drop(_ header: HeaderFields) {
        guard header["warc-segment-number"] != nil, dropped.count < Self.maximumDropped,
            let id = header.address("warc-record-id")
        else { return }
        dropped.insert(id)
    }

    /// Takes a `continuation` record.
    mutating func add(_ record: WARCRecord) -> Outcome {
        guard let origin = record.header.address("warc-segment-origin-id") else {
            return .broken(number: record.number, reason: "this one does not say of which record")
        }
        if dropped.contains(origin) { return .waiting }
        guard let index = pending.firstIndex(where: { $0.record.id == origin }) else {
            return .broken(number: record.number, reason: "the first one, \(origin), is not before it in this file")
        }
        let expected = pending[index].next
        guard let segment = record.segment, segment == expected else {
            return broken(
                at: index,
                "segment \(record.segment.map { String($0) } ?? "without number") came where segment "
                    + "\(expected) was expected")
        }
        guard pending[index].record.block.count + record.block.count <= maximumBytes else {
            return broken(at: index, "they have more than the \(maximumBytes) bytes that a page may have")
        }
        pending[index].record.block += record.block
        pending[index].next += 1
        guard let total = record.header["warc-segment-total-length"] else { return .waiting }
        let whole = pending.remove(at: index).record
        guard Int(total) == whole.block.count else {
            return .broken(
                number: whole.number, reason: "they have \(whole.block.count) bytes together instead of \(total)")
        }
        return .whole(whole, count: segment)
    }

    /// The records whose last segment did not come.
    mutating func unfinished() -> [Outcome] {
        defer { pending = [] }
        return pending.map {
            .broken(number: $0.record.number, reason: "segment \($0.next) is not in this file")
        }
    }

    private mutating func broken(at index: Int, _ reason: String) -> Outcome {
        let record = pending.remove(at: index).record
        if let id = record.id, dropped.count < Self.maximumDropped { dropped.insert(id) }
        return .broken(number: record.number, reason: reason)
    }
}
