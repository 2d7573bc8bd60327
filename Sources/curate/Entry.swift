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
    static func main() async {
        do {
            var command = try Curate.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            StandardOutput.flush()
        } catch {
            StandardOutput.flush()
            finish(error)
        }
    }

    /// Exit codes: 0 done (and help), 1 findings, 2 a wrong call or a run that could not be done.
    private static func finish(_ error: any Error) -> Never {
        if let code = error as? ExitCode { exit(code.rawValue) }
        let text = Curate.fullMessage(for: error)
        if Curate.exitCode(for: error) == .success {
            StandardOutput.write(text + "\n")
            StandardOutput.flush()
            exit(0)
        }
        Talk.say(text.hasPrefix("Error: ") ? "curate: " + text.dropFirst(7) : text)
        exit(2)
    }
}
