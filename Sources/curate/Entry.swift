import ArgumentParser
import Curation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Where the program starts, and the only place where it ends.
@main
struct Entry {
    /// The work runs on the pool; the main thread only waits. An asynchronous `main` would end the main thread instead,
    /// which tools that count instructions (valgrind) can't follow.
    static func main() {
        // A limit on the size of files is a full disk: an error of the write, not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        Task.detached {
            await run()
            exit(0)
        }
        EarlyLanguages.begin(CommandLine.arguments)
        while true { pause() }
    }

    private static func run() async {
        var isParsed = false
        do {
            var command = try Curate.parseAsRoot()
            isParsed = true
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            StandardOutput.flush()
        } catch {
            StandardOutput.flush()
            finish(error, isParsed: isParsed)
        }
    }

    /// Exit codes: 0 done (and help), 1 findings, 2 a wrong call or a run that could not be done.
    private static func finish(_ error: any Error, isParsed: Bool) -> Never {
        if let code = error as? ExitCode { exit(code.rawValue) }
        let text = Curate.fullMessage(for: error)
        if Curate.exitCode(for: error) == .success {
            StandardOutput.write(text + "\n")
            StandardOutput.flush()
            exit(0)
        }
        // Usage helps with a wrong call only, not with a run that could not be done.
        let message = isParsed ? Curate.message(for: error) : text
        Talk.say("curate: " + (message.hasPrefix("Error: ") ? String(message.dropFirst(7)) : message))
        exit(2)
    }
}
