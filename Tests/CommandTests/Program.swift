import Foundation

/// The built program, run as a process.
struct Program {
    /// What a run left.
    struct Outcome {
        var code: Int32
        var output: [UInt8]
        /// What was said on standard error.
        var talk: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [Substring] { text.split(separator: "\n") }
    }

    /// A run that hangs must not hold everybody up.
    private static let secondsAllowed = "120"

    /// The program lies beside the test bundle; when the bundle runs from elsewhere, in the default place.
    static let path: String = {
        let runner = CommandLine.arguments.first ?? ""
        let beside = (runner as NSString).deletingLastPathComponent + "/curate"
        return FileManager.default.isExecutableFile(atPath: beside) ? beside : repository + "/.build/debug/curate"
    }()

    /// The repository that these tests belong to.
    static let repository: String = (1...3).reduce(#filePath) { path, _ in
        (path as NSString).deletingLastPathComponent
    }

    /// Runs the program with nothing of this process's environment but the search path.
    static func run(
        _ arguments: [String], in folder: String, input: String? = nil, environment: [String: String] = [:]
    ) throws -> Outcome {
        try start(["timeout", secondsAllowed, path] + arguments, in: folder, input: input, environment: environment)
    }

    /// Runs a line of shell in which `$0` is the program.
    static func shell(_ line: String, in folder: String, environment: [String: String] = [:]) throws -> Outcome {
        try start(
            ["timeout", secondsAllowed, "bash", "-c", line, path], in: folder, input: nil, environment: environment)
    }

    private static func start(
        _ command: [String], in folder: String, input: String?, environment: [String: String]
    ) throws -> Outcome {
        let scratch = NSTemporaryDirectory() + "curate-run-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        // Files, not pipes: a pipe that nobody reads stops the program.
        for name in ["out", "err"] { try Data().write(to: URL(fileURLWithPath: "\(scratch)/\(name)")) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let base = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "CURATE_SCHEMAS": repository + "/schemas",
        ]
        process.environment = base.merging(environment) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: input ?? "/dev/null")
        process.standardOutput = FileHandle(forWritingAtPath: scratch + "/out")
        process.standardError = FileHandle(forWritingAtPath: scratch + "/err")
        try process.run()
        process.waitUntilExit()
        return Outcome(
            code: process.terminationStatus,
            output: Array(try Data(contentsOf: URL(fileURLWithPath: scratch + "/out"))),
            talk: String(decoding: try Data(contentsOf: URL(fileURLWithPath: scratch + "/err")), as: UTF8.self))
    }
}
