/// A finding that the report must have, and where.
struct PlantedFault: Sendable {
    /// How the place is found in the file's text.
    enum Place {
        /// The value that a JSON pointer leads to.
        case value(String)
        /// The member name that a JSON pointer leads to.
        case key(String)
        /// The same on one line of a JSON Lines file, counted from 0.
        case valueOnLine(Int, String)
        case keyOnLine(Int, String)
        /// So many scalars behind the beginning of the last occurrence of a text.
        case text(String, skip: Int)
        /// Line and column themselves.
        case at(Int, Int)
    }

    let rule: String
    /// The path that the file should have.
    let file: String
    let place: Place

    /// `file:line:column [rule]` as the report must say it.
    func expectation(in files: [String: String], of dataset: GoodDataset) -> String? {
        let file = dataset.path(of: file)
        if case .at(let line, let column) = place { return "\(file):\(line):\(column) [\(rule)]" }
        guard let source = files[file] else { return nil }
        let text = Array(source.unicodeScalars)
        guard let offset = offset(in: text) else { return nil }
        let found = TextPlaces.place(of: offset, in: text)
        return "\(file):\(found.line):\(found.column) [\(rule)]"
    }

    private func offset(in text: [Unicode.Scalar]) -> Int? {
        switch place {
        case .value(let pointer): return TextPlaces.value(Self.path(pointer), in: text)
        case .key(let pointer): return TextPlaces.value(Self.path(pointer), isKey: true, in: text)
        case .valueOnLine(let line, let pointer):
            return Self.start(of: line, in: text).flatMap { TextPlaces.value(Self.path(pointer), in: text, from: $0) }
        case .keyOnLine(let line, let pointer):
            return Self.start(of: line, in: text).flatMap {
                TextPlaces.value(Self.path(pointer), isKey: true, in: text, from: $0)
            }
        case .text(let part, let skip): return TextPlaces.last(part, in: text).map { $0 + skip }
        case .at: return nil
        }
    }

    private static func path(_ pointer: String) -> [String] { pointer.split(separator: "/").map { String($0) } }

    private static func start(of line: Int, in text: [Unicode.Scalar]) -> Int? {
        if line == 0 { return 0 }
        let ends = text.indices.filter { text[$0] == "\n" }
        return line <= ends.count ? ends[line - 1] + 1 : nil
    }
}
