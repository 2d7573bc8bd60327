import ArgumentParser
import Curation

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How pages are read.
struct RunOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Pages to read at the same time. The output does not depend on it.", valueName: "n"))
    var jobs: Int = Self.processors

    /// Processors that the program may use.
    static var processors: Int { ProcessInfo.processInfo.activeProcessorCount }

    @Option(
        name: .long,
        help: ArgumentHelp("Refuse files and archive members larger than this many MiB.", valueName: "MiB"))
    var maxSize: Int = 64

    func validate() throws {
        guard jobs > 0 else { throw ValidationError("--jobs must be at least 1, found \(jobs)") }
        guard maxSize > 0 else { throw ValidationError("--max-size must be at least 1, found \(maxSize)") }
    }

    var reading: ReadOptions { ReadOptions(maximumBytes: maxSize << 20) }

    /// The day that `SOURCE_DATE_EPOCH` fixes (reproducible-builds.org), `YYYY-MM-DD`; nil when it is not set.
    static func fixedDay() throws -> String? {
        guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !text.isEmpty else { return nil }
        guard let seconds = Int(text), seconds >= 0 else {
            throw ValidationError("SOURCE_DATE_EPOCH must be a number of seconds since 1970, found '\(text)'")
        }
        return CalendarDay.text(secondsSince1970: seconds)
    }
}
