/// A list of paths in a file, as `find` writes it: one a line, or each ended by a zero byte.
public enum PathList {
    /// The most bytes of a list: millions of paths.
    private static let maximumBytes = 1 << 30

    /// Reads a list.
    ///
    /// Nothing in it is special: `-` is a file of this name. Empty entries are passed over. In a list of lines, a carriage
    /// return before the line feed belongs to the line's end. A name that is no UTF-8 gives a source with a problem.
    ///
    /// - Parameters:
    ///   - path: the list's own path; `-` is standard input.
    ///   - isNullSeparated: whether a zero byte ends each entry, so that names may hold line feeds.
    /// - Throws: ``PathListError`` when the list can't be read.
    public static func sources(in path: String, isNullSeparated: Bool) throws(PathListError) -> [PageSource] {
        sources(of: try bytes(of: path), isNullSeparated: isNullSeparated)
    }

    /// The sources of a list in memory.
    static func sources(of list: [UInt8], isNullSeparated: Bool) -> [PageSource] {
        list.split(separator: isNullSeparated ? 0 : 0x0A).compactMap { entry in
            let name = !isNullSeparated && entry.last == 0x0D ? entry.dropLast() : entry
            guard !name.isEmpty else { return nil }
            let text = String(decoding: name, as: UTF8.self)
            guard text.utf8.elementsEqual(name), !name.contains(0) else {
                return PageSource(problem: .badName(text))
            }
            return PageSource(path: text == "-" ? "./-" : text)
        }
    }

    private static func bytes(of path: String) throws(PathListError) -> [UInt8] {
        do throws(ReadFailure) {
            if path == "-" {
                let spool = try StandardInput.spooled(limit: maximumBytes)
                return try withExtendedLifetime(spool) { () throws(ReadFailure) in
                    switch spool.container {
                    case .bytes(let bytes): bytes
                    case .file(let place): try RegularFile(path: place).prefix(spool.count)
                    }
                }
            }
            let file = try RegularFile(path: path)
            guard file.size <= maximumBytes else {
                throw ReadFailure(problem: .tooLarge(path, bytes: file.size, limit: maximumBytes))
            }
            return try file.prefix(file.size)
        } catch {
            throw PathListError(path: path, message: error.problem.message)
        }
    }
}
