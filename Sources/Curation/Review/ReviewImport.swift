/// Answers of several people put together: what they agree on becomes decisions, what they don't is shown.
public struct ReviewImport: Sendable {
    /// To be written.
    public private(set) var decisions: [Decision] = []
    /// Answers that were not taken, each with its place and the reason.
    public private(set) var problems: [String] = []

    /// - Parameters:
    ///   - files: the filled-in lines of each file.
    ///   - queue: the questions that are open now.
    ///   - because: the reason where a line has none.
    ///   - by: who decided, where a line has none.
    ///   - problem: what is wrong with a decision, in words; nil when it can be applied.
    public init(
        _ files: [[ReviewAnswers.Line]], queue: ReviewQueue, because: String, by: String?, date: String?,
        problem: (Decision) -> String?
    ) {
        let questions = Dictionary(queue.questions.map { ($0.item.item, $0) }, uniquingKeysWith: { first, _ in first })
        var byItem: [String: [ReviewAnswers.Line]] = [:]
        var order: [String] = []
        for line in files.joined() {
            if byItem[line.item] == nil { order.append(line.item) }
            byItem[line.item, default: []].append(line)
        }
        for item in order {
            let lines = byItem[item] ?? []
            guard let question = questions[item] else {
                for line in lines {
                    problems.append(
                        "\(line.place): the question q-\(item) is not open any more; its answer is not taken")
                }
                continue
            }
            add(lines, to: question, because: because, by: by, date: date, problem: problem)
        }
    }

    private mutating func add(
        _ lines: [ReviewAnswers.Line], to question: ReviewQuestion, because: String, by: String?, date: String?,
        problem: (Decision) -> String?
    ) {
        var contents: [(line: ReviewAnswers.Line, content: Decision.Content)] = []
        for line in lines {
            do throws(ReviewError) {
                contents.append((line, try question.content(for: line.answer)))
            } catch {
                problems.append("\(line.place): \(error.message)")
            }
        }
        guard contents.count == lines.count, let first = contents.first else { return }
        guard contents.allSatisfy({ $0.content == first.content }) else {
            let answers = contents.map {
                "\($0.line.place)\($0.line.by.map { " (\($0))" } ?? "") says \(Self.words($0.content))"
            }
            problems.append(
                "\(question.item.record ?? "") \(question.item.row?.rawValue ?? ""): \(answers.joined(separator: ", "))"
                    + "; not taken")
            return
        }
        let people = Self.distinct(contents.compactMap { $0.line.by ?? by })
        let reasons = Self.distinct(contents.compactMap(\.line.because))
        let decision = Decision(
            content: first.content, because: reasons.isEmpty ? because : reasons.joined(separator: "; "),
            by: people.isEmpty ? nil : people.joined(separator: ", "), date: date)
        if let problem = problem(decision) {
            problems.append("\(first.line.place): \(problem)")
        } else {
            decisions.append(decision)
        }
    }

    private static func words(_ content: Decision.Content) -> String {
        Decision(content: content, because: "", by: nil, date: nil).words
    }

    /// Each text once, in the order in which they came.
    private static func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
