import Curation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Where answers come from: single keys on a terminal, lines elsewhere.
///
/// While a key is waited for, the terminal neither waits for the line's end nor shows what is typed. It is put back
/// before anything else happens: when the key came, when the program is ended or stopped by a signal, and at its end.
struct ReviewKeyboard {
    private let isTerminal = isatty(0) == 1

    /// How the terminal was before; set while it is changed. Written by the main flow before the handlers are set, and
    /// only read by them.
    nonisolated(unsafe) private static var saved = termios()
    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]

    /// The next answer: a line such as `t 2001`; nil at the end of input.
    func next(prompt: String) -> String? {
        guard isTerminal else { return readLine() }
        Talk.ask(prompt + " ")
        guard let key = Self.key() else { return nil }
        Talk.say(key == "\n" ? "" : String(key))
        if key == "\n" { return "n" }
        guard let question = ReviewCommand.prompts[key] else { return String(key) }
        Talk.ask("\(question): ")
        guard let text = readLine() else { return nil }
        return "\(key) \(text)"
    }

    /// Waits for one key. nil at the end of input.
    private static func key() -> Character? {
        guard tcgetattr(0, &saved) == 0 else { return readLine()?.first ?? nil }
        watch()
        change()
        defer {
            tcsetattr(0, TCSANOW, &saved)
            for number in signals { signal(number, SIG_DFL) }
            signal(SIGCONT, SIG_DFL)
        }
        var byte: UInt8 = 0
        while true {
            let count = read(0, &byte, 1)
            if count < 0, errno == EINTR { continue }
            // Control-D is the end of input, as on a terminal that waits for lines.
            guard count == 1, byte != 0x04 else { return nil }
            if byte == 0x0D || byte == 0x0A || byte == 0x20 { return "\n" }
            if byte > 0x20, byte < 0x7F { return Character(Unicode.Scalar(byte)) }
        }
    }

    private static func change() {
        var changed = saved
        changed.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(0, TCSANOW, &changed)
    }

    /// Puts the terminal back before a signal does its work, and changes it again when the program goes on.
    private static func watch() {
        for number in signals {
            signal(number) { number in
                // Sound: only functions that a handler may call, and a value that is not written meanwhile.
                tcsetattr(0, TCSANOW, &ReviewKeyboard.saved)
                signal(number, SIG_DFL)
                raise(number)
            }
        }
        signal(SIGCONT) { _ in
            ReviewKeyboard.watch()
            ReviewKeyboard.change()
        }
    }
}
