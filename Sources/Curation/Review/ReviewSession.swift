/// A walk through the questions: which one is asked, what was answered, and what a line of input does.
public struct ReviewSession {
    /// What came of a line of input.
    public enum Event: Sendable, Hashable {
        /// To be written down.
        case answered(Decision)
        /// To be taken out again.
        case takenBack(Decision)
        /// To be said to the person; the question stays.
        case said(String)
        /// Nothing is to be done.
        case moved
    }

    private let questions: [ReviewQuestion]
    private let problem: (Decision) -> String?
    private var position = 0
    /// The questions that were answered, in order, with what was decided.
    private var answered: [(position: Int, decision: Decision)] = []
    private var hasQuit = false
    private var because: String
    private let by: String?
    private let date: String?

    /// - Parameter problem: what is wrong with a decision, in words; nil when it can be applied.
    public init(
        _ queue: ReviewQueue, because: String, by: String?, date: String?, problem: @escaping (Decision) -> String?
    ) {
        questions = queue.questions
        self.because = because
        self.by = by
        self.date = date
        self.problem = problem
    }

    /// True when the person quit. Behind the last question the last answer may still be taken back.
    public var isDone: Bool { hasQuit }

    private var isAtEnd: Bool { position >= questions.count }

    private static let end = "no question is left; u takes the last answer back, q ends\n"

    /// The question as people see it.
    public var screen: String {
        guard !isAtEnd else { return "\n" + Self.end }
        return "\n" + ReviewSheet(questions[position], number: position + 1, of: questions.count).text
    }

    /// What was decided, in the order of the answers.
    public var decisions: [Decision] { answered.map(\.decision) }

    /// Does what a line says.
    public mutating func handle(_ line: String) -> Event {
        switch ReviewCommand(line) {
        case nil: return .said("'\(line)' is no answer; ? explains the keys\n")
        case .help: return .said(ReviewCommand.explanation)
        case .because(let reason):
            because = reason
            return .said("because: \(reason)\n")
        case .quit:
            hasQuit = true
            return .moved
        case .undo: return undo()
        case .skip, .answer:
            if isAtEnd { return .said(Self.end) }
        }
        if case .answer(let answer) = ReviewCommand(line) { return take(answer) }
        position += 1
        return .moved
    }

    private mutating func take(_ answer: ReviewQuestion.Answer) -> Event {
        do throws(ReviewError) {
            let content = try questions[position].content(for: answer)
            let decision = Decision(content: content, because: because, by: by, date: date)
            if let problem = problem(decision) { return .said(problem + "\n") }
            answered.append((position, decision))
            position += 1
            return .answered(decision)
        } catch {
            return .said(error.message + "\n")
        }
    }

    private mutating func undo() -> Event {
        guard let last = answered.popLast() else { return .said("nothing was answered yet\n") }
        position = last.position
        return .takenBack(last.decision)
    }
}
