import Curation
import JSON

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A file in JSON Lines that is checked in pieces of whole lines, one after the other or several at the same time. What
/// is said does not depend on how many.
struct SchemaLinesFile {
    let path: String
    let plan: SchemaLinesPlan
    let schema: Schema
    let format: SchemaReportFormat

    private static let pieceSize = 4 << 20

    /// What one piece gave; lines count from the piece's start.
    private struct Report: Sendable {
        var number: Int
        var findings: [SchemaLineFinding] = []
        var outputs: [SchemaLineOutput] = []
        var lines = 0
        var systemError: Int32 = 0
    }

    /// Checks the file and writes what it finds in the file's order.
    /// - Returns: The number of findings.
    func check(jobs: Int) async throws -> Int {
        let cuts = try self.cuts()
        return try await withThrowingTaskGroup(of: Report.self) { group in
            var next = 0
            var waiting: [Int: Report] = [:]
            var written = 0
            var firstLine = 1
            var count = 0
            // No more than a few pieces are ahead of the one that is written next, so memory stays flat.
            while written < cuts.count {
                while next < cuts.count, next < written + jobs * 2, next - written - waiting.count < jobs {
                    let piece = next
                    group.addTask { report(piece, cuts[piece]) }
                    next += 1
                }
                guard let done = try await group.next() else { break }
                waiting[done.number] = done
                while let report = waiting.removeValue(forKey: written) {
                    guard report.systemError == 0 else { throw unreadable(report.systemError) }
                    write(report, firstLine)
                    count += report.findings.count + report.outputs.filter { !$0.isValid }.count
                    firstLine += report.lines
                    written += 1
                }
            }
            return count
        }
    }

    private func write(_ report: Report, _ firstLine: Int) {
        if format == .text {
            for var finding in report.findings {
                finding.line += firstLine - 1
                StandardOutput.write(SchemaReportFormat.text(finding, file: path))
            }
        } else {
            for output in report.outputs {
                StandardOutput.write(
                    SchemaReportFormat.line(output.value, file: path, line: firstLine - 1 + output.line))
            }
        }
    }

    private func unreadable(_ systemError: Int32) -> SchemaFileError {
        SchemaFileError(description: "\(path): can't be read (\(String(cString: strerror(systemError))))")
    }

    private func open() -> Int32 { Glibc.open(path, O_RDONLY | O_CLOEXEC) }

    /// Parts of the file that start and end with a line.
    private func cuts() throws -> [Range<Int>] {
        let descriptor = open()
        guard descriptor >= 0 else { throw unreadable(errno) }
        defer { close(descriptor) }
        let size = Int(lseek(descriptor, 0, SEEK_END))
        guard size >= 0 else { throw unreadable(errno) }
        var cuts: [Range<Int>] = []
        var start = 0
        var bytes = [UInt8](repeating: 0, count: 1 << 14)
        while start < size {
            // From one byte back on, because a line may end right before the piece's size is reached.
            var end = min(size, start + Self.pieceSize)
            while end < size {
                let got = pread(descriptor, &bytes, bytes.count, end - 1)
                if got < 0, errno == EINTR { continue }
                guard got >= 0 else { throw unreadable(errno) }
                if let newline = bytes.prefix(got).firstIndex(of: 0x0A) {
                    end += newline
                    break
                }
                end = got == 0 ? size : end + got
            }
            end = min(end, size)
            cuts.append(start..<end)
            start = end
        }
        return cuts
    }

    private func report(_ number: Int, _ range: Range<Int>) -> Report {
        var report = Report(number: number)
        let descriptor = open()
        guard descriptor >= 0 else {
            report.systemError = errno
            return report
        }
        defer { close(descriptor) }
        var place = range.lowerBound
        var systemError: Int32 = 0
        let read = { (space: UnsafeMutableRawBufferPointer) -> Int in
            while true {
                let got = pread(descriptor, space.baseAddress, min(space.count, range.upperBound - place), place)
                if got < 0, errno == EINTR { continue }
                if got < 0 { systemError = errno }
                place += max(0, got)
                return got
            }
        }
        if let form = format.form {
            var bytes: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let got = piece.withUnsafeMutableBytes(read)
                if got <= 0 { break }
                bytes += piece.prefix(got)
            }
            report.outputs = SchemaLineOutput.all(of: bytes, schema, plan, form)
            report.lines = bytes.count { $0 == 0x0A } + (bytes.last == 0x0A || bytes.isEmpty ? 0 : 1)
            report.systemError = systemError
            return report
        }
        var lines = SchemaLines(plan)
        let note = { (finding: SchemaLineFinding) in report.findings.append(finding) }
        while lines.fill(read, report: note) {}
        lines.finish(report: note)
        report.lines = lines.nextLine - 1
        report.systemError = systemError
        return report
    }
}
