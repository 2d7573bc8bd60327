/// Where a record begins in a file that can be read from any place.
struct RecordPlace: Hashable {
    /// The place in the file: of the record itself, or of the gzip member that it begins in.
    var file: Int
    /// The number of that gzip member; 0 in a file without compression.
    var member = 0
    /// Unpacked bytes between the member's beginning and the record's.
    var inner = 0
}
