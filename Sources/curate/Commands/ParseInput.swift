import ArgumentParser
import Curation
import JSON

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The lines that `curate parse` reads, one at a time: an input of any length takes the memory of its longest line.
struct ParseInput: ParsableArguments {
    @Argument(help: "Files with one text a line; `-` is standard input, which is read when none is named.")
    var files: [String] = []

    func validate() throws {
        guard files.count(where: { $0 == "-" }) < 2 else {
            throw ValidationError("standard input can be read once only")
        }
    }

    /// Hands every line to `body`, in order. A line that is not UTF-8 is said on standard error, and `bad` gets it.
    ///
    /// - Throws: `ExitCode(1)` at the end when there was one; `ValidationError` when a file can't be read.
    func forEachLine(_ body: (String) -> Void, bad: (Problem) -> Void) throws {
        var failures = 0
        for file in files.isEmpty ? ["-"] : files {
            try Self.readLines(of: file) { line, number in
                if let text = Self.text(line) {
                    body(text)
                } else {
                    failures += 1
                    let problem = Problem(file: file, line: number, column: Self.column(ofDamage: line))
                    Talk.say("curate: \(problem)")
                    bad(problem)
                }
            }
        }
        if failures > 0 {
            StandardOutput.flush()
            throw ExitCode(1)
        }
    }

    /// Nil for what is not UTF-8.
    private static func text(_ line: UnsafeBufferPointer<UInt8>) -> String? {
        guard let valid = try? UTF8Span(validating: line.span) else { return nil }
        return String(copying: valid)
    }

    /// A line that is not UTF-8.
    struct Problem: CustomStringConvertible {
        var file: String
        /// From 1.
        var line: Int
        /// From 1, in characters (Unicode scalars).
        var column: Int

        private static let message = "these bytes are not UTF-8; convert the file, for example with iconv"

        var description: String { "\(file):\(line):\(column): \(Self.message)" }

        /// `{"text": null, "error", "line", "column"}`: stands for the line, so that the output has as many.
        var json: JSONValue {
            [
                "text": .null, "error": .string(Self.message), "line": .number(JSONNumber(line)),
                "column": .number(JSONNumber(column)),
            ]
        }
    }

    private static func column(ofDamage line: UnsafeBufferPointer<UInt8>) -> Int {
        var column = 1
        var decoder = UTF8()
        var bytes = line.makeIterator()
        while case .scalarValue = decoder.decode(&bytes) { column += 1 }
        return column
    }

    private static func readLines(of file: String, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) throws {
        do {
            try TextLines.forEach(of: file, body)
        } catch {
            throw ValidationError("\(error.file): can't be read (\(String(cString: strerror(error.systemError))))")
        }
    }
}
