/// What a person says to a question: a key, and for some keys a text behind it.
public enum ReviewCommand: Sendable, Hashable {
    case answer(ReviewQuestion.Answer)
    case skip, undo, quit, help
    /// The reason for this and the following answers.
    case because(String)

    /// Keys that want a text, with what is asked for.
    public static let prompts: [Character: String] = [
        "t": "value", "s": "same as id", "d": "different from id", "b": "because",
    ]

    /// One line for people.
    public static let keys =
        "[a]ccept  [1-9] choose  [t]ype  [s]ame  [d]ifferent  [n]ext  [u]ndo  [b]ecause  [q]uit  [?]"

    public static let explanation = """
        a        accept: what was taken is right, or the decision still holds
        1 ... 9  choose another reading
        t TEXT   type the value, as a page would print it
        s ID     the record is the same method as ID
        d ID     the record is another method than ID
        n        next: skip the question
        u        undo the last answer and go back to its question
        b TEXT   the reason for this and the following answers
        q        quit; what was answered stays, and is applied now

        """

    /// Reads a line: the key, and behind a space its text. nil when it is none of them.
    public init?(_ line: String) {
        let line = line.drop { $0 == " " }
        guard let key = line.first else { return nil }
        let text = String(line.dropFirst().drop { $0 == " " })
        switch key {
        case "a" where text.isEmpty: self = .answer(.accept)
        case "n" where text.isEmpty: self = .skip
        case "u" where text.isEmpty: self = .undo
        case "q" where text.isEmpty: self = .quit
        case "?": self = .help
        case "t" where !text.isEmpty: self = .answer(.value(text))
        case "s": self = .answer(.same(text))
        case "d": self = .answer(.different(text))
        case "b" where !text.isEmpty: self = .because(text)
        default:
            guard let number = Int(line), number > 0 else { return nil }
            self = .answer(.candidate(number))
        }
    }
}
