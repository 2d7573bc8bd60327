/// Something wrong with one line of a file in JSON Lines.
public struct SchemaLineFinding: Sendable, Hashable {
    /// What is wrong.
    public enum Problem: Sendable, Hashable {
        /// The line is no JSON text; its places count from the line's start.
        case json(JSONError)
        /// A member name is there twice.
        case duplicateKey(JSONDuplicateKey)
        /// The value breaks the schema.
        case violation(SchemaViolation)
    }

    /// The line in the file, from 1.
    public var line: Int
    public let problem: Problem

    /// Makes a finding.
    public init(line: Int, problem: Problem) {
        self.line = line
        self.problem = problem
    }

    /// The column in the line, from 1 in Unicode scalars.
    public var column: Int {
        switch problem {
        case .json(let error): error.column
        case .duplicateKey(let key): key.place.column
        case .violation(let violation): violation.column
        }
    }

    /// What was expected and what was found.
    public var message: String {
        switch problem {
        case .json(let error): error.message
        case .duplicateKey(let key): "expected every member name once, found \(JSONMessage.quoted(key.key)) again"
        case .violation(let violation): violation.message
        }
    }

    /// The RFC 6901 pointer to the value, from the root of the line's value; empty where the line is no JSON.
    public var pointer: String {
        switch problem {
        case .json: ""
        case .duplicateKey(let key): key.pointer
        case .violation(let violation): violation.instancePointer
        }
    }
}
