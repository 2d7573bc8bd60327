/// Validates JSON Lines as they come: bytes in, findings out, in memory for one piece of the file.
///
/// Each line is one JSON text in UTF-8; lines of white space only are passed over. A line is first looked at without
/// making anything of it, which tells most valid ones in one pass over the bytes. Only other lines are read with their
/// places and checked by ``Schema/validate(_:)``, so a finding is the same either way.
///
///     var lines = SchemaLines(schema)
///     while try lines.fill({ try file.read(into: $0) }, report: show) {}
///     lines.finish(report: show)
public struct SchemaLines: ~Copyable {
    private let schema: SchemaProgram
    private let limits: JSONLimits
    private let run: VerdictRun?
    /// The bytes not yet dealt with, from the start of a line on, and ``JSONScan/padding`` more.
    private var buffer: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0
    /// Bytes of the unfinished line that have no newline among them.
    private var searched = 0
    /// Whether the rest of a line that is too long is being passed over.
    private var isSkipping = false

    /// The line that comes next, from 1.
    public private(set) var nextLine: Int
    /// The lines with a value so far.
    public private(set) var recordCount = 0
    /// Those of them without findings.
    public private(set) var validCount = 0

    /// The bytes that are asked for at a time.
    private static let pieceSize = 1 << 18

    /// Starts before the first line. The limits hold for each line.
    public init(_ schema: Schema, limits: JSONLimits = .default, firstLine: Int = 1) {
        self.init(SchemaLinesPlan(schema), limits: limits, firstLine: firstLine)
    }

    /// Starts before the first line with what was made ready before.
    public init(_ plan: SchemaLinesPlan, limits: JSONLimits = .default, firstLine: Int = 1) {
        schema = plan.schema
        self.limits = limits
        nextLine = firstLine
        run = plan.verdict.map { VerdictRun($0, limits: limits) }
        capacity = Self.pieceSize * 2
        buffer = .allocate(capacity: capacity + JSONScan.padding)
        buffer.initialize(repeating: 0, count: capacity + JSONScan.padding)
    }

    deinit {
        buffer.deallocate()
    }

    /// Takes the next bytes from a reader that fills some of the memory it is given and says how many bytes; 0 at the
    /// end. Deals with all lines that are complete then.
    /// - Returns: Whether there may be more.
    public mutating func fill(
        _ read: (UnsafeMutableRawBufferPointer) throws -> Int, report: (SchemaLineFinding) -> Void
    ) rethrows -> Bool {
        makeRoom()
        let space = UnsafeMutableRawBufferPointer(start: buffer + count, count: capacity - count)
        let added = min(max(0, try read(space)), space.count)
        count += added
        takeLines(report)
        return added > 0
    }

    /// Takes the next bytes, and deals with all lines that are complete then.
    public mutating func add(_ bytes: UnsafeRawBufferPointer, report: (SchemaLineFinding) -> Void) {
        var rest = bytes[...]
        while !rest.isEmpty {
            _ = fill(
                { space in
                    let piece = rest.prefix(space.count)
                    space.copyBytes(from: piece)
                    rest = rest.dropFirst(piece.count)
                    return piece.count
                }, report: report)
        }
    }

    /// Deals with a last line that has no newline. Then a next file may follow.
    public mutating func finish(report: (SchemaLineFinding) -> Void) {
        if count > 0, !isSkipping { check(buffer, count, report) }
        if count > 0 || isSkipping { nextLine += 1 }
        isSkipping = false
        count = 0
        searched = 0
    }
}

extension SchemaLines {
    private mutating func makeRoom() {
        guard capacity - count < Self.pieceSize else { return }
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + JSONScan.padding)
        larger.initialize(repeating: 0, count: capacity * 2 + JSONScan.padding)
        larger.update(from: buffer, count: count)
        buffer.deallocate()
        buffer = larger
        capacity *= 2
    }

    private mutating func takeLines(_ report: (SchemaLineFinding) -> Void) {
        var start = 0
        while let end = newline(from: max(start, searched)) {
            if !isSkipping { check(buffer + start, end - start, report) }
            isSkipping = false
            nextLine += 1
            start = end + 1
            searched = start
        }
        keep(from: start, report)
    }

    /// Moves what is left of an unfinished line to the front, unless it is too long to go on.
    private mutating func keep(from start: Int, _ report: (SchemaLineFinding) -> Void) {
        buffer.update(from: buffer + start, count: count - start)
        count -= start
        if count > limits.maximumBytes, !isSkipping {
            report(SchemaLineFinding(line: nextLine, problem: .json(.tooLarge(count, limit: limits.maximumBytes))))
            recordCount += 1
            isSkipping = true
        }
        if isSkipping { count = 0 }
        searched = count
    }

    /// The place of the next newline.
    private func newline(from start: Int) -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var cursor = start
        while cursor < count {
            let word = JSONScan.word(buffer + cursor) ^ (ones &* 0x0A)
            let marks = (word &- ones) & ~word & (ones &* 0x80)
            if marks != 0 {
                let found = cursor + marks.trailingZeroBitCount &>> 3
                return found < count ? found : nil
            }
            cursor &+= 8
        }
        return nil
    }

    private mutating func check(
        _ start: UnsafeMutablePointer<UInt8>, _ length: Int, _ report: (SchemaLineFinding) -> Void
    ) {
        var verdict = SchemaVerdict.unknown
        if let run {
            // The scan asks for a zero behind the text; there is a byte in any case, the newline or the padding.
            let behind = start[length]
            start[length] = 0
            verdict = run.verdict(start, count: length)
            start[length] = behind
            if verdict == .valid {
                recordCount += 1
                validCount += 1
                return
            }
        }
        checkFully(UnsafeBufferPointer(start: start, count: length), verdict == .invalid ? run : nil, report)
    }

    /// Reads a line with its places and checks it; where it was scanned, parts that are known to be sound are not
    /// looked at again.
    private mutating func checkFully(
        _ line: UnsafeBufferPointer<UInt8>, _ quick: VerdictRun?, _ report: (SchemaLineFinding) -> Void
    ) {
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
        recordCount += 1
        let number = nextLine
        do throws(JSONError) {
            let document = try JSONDocument.parse(Array(line), limits: limits)
            let repeated = document.duplicateKeys
            var full = SchemaRun(schema, quick: quick)
            let violations = full.validate(document.root)
            for key in repeated { report(SchemaLineFinding(line: number, problem: .duplicateKey(key))) }
            for violation in violations { report(SchemaLineFinding(line: number, problem: .violation(violation))) }
            if repeated.isEmpty, violations.isEmpty { validCount += 1 }
        } catch {
            report(SchemaLineFinding(line: number, problem: .json(error)))
        }
    }
}
