/// Rows of comma-separated values (RFC 4180): UTF-8 without a byte order mark, CR LF behind every row.
struct CSVWriter {
    /// Whether a cell that a spreadsheet would run as a formula gets an apostrophe in front.
    ///
    /// The characters are those that OWASP names for CSV injection: `=`, `+`, `-`, `@`, tab and carriage return.
    let guardsFormulas: Bool
    private(set) var bytes: [UInt8] = []

    init(guardsFormulas: Bool) {
        self.guardsFormulas = guardsFormulas
    }

    /// Adds one row.
    mutating func add(_ cells: [String]) {
        for (position, cell) in cells.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            add(cell: cell)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func add(cell: String) {
        let isGuarded = guardsFormulas && Self.startsFormula(cell)
        let quotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }
        if quotes { bytes.append(0x22) }
        if isGuarded { bytes.append(UInt8(ascii: "'")) }
        for byte in cell.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        if quotes { bytes.append(0x22) }
    }

    private static func startsFormula(_ cell: String) -> Bool {
        switch cell.utf8.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }
}
