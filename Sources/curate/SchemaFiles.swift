import ArgumentParser
import Curation
import JSON

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Schema files by their places on disk, so that relative references between them resolve.
struct SchemaFiles {
    private let options: SchemaOptions
    private var registry = SchemaRegistry()
    /// The URIs of what is in the registry, by path.
    private var uris: [String: String] = [:]

    /// Reads the schemas that others refer to.
    init(_ source: SchemaSourceOptions) throws {
        var options = source.strict ? SchemaOptions.strict : .standard
        if source.formats { options.assertFormats = true }
        self.options = options
        for path in source.registry {
            for file in Self.files(path) { try add(file) }
        }
    }

    /// Compiles the schema of a file, or the part of it that a fragment behind `#` names.
    mutating func schema(_ name: String) throws -> Schema {
        let parts = name.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        // A file whose name has a # is meant rather than a fragment.
        let isWhole = parts.count == 1 || FileManager.default.fileExists(atPath: name)
        var uri = try add(isWhole ? name : String(parts[0]))
        if !isWhole { uri += "#" + parts[1] }
        return try registry.compile(uri, options: options)
    }

    /// Compiles a schema that stands inside a file. Its references are relative to the file.
    func schema(_ document: JSONDocument, file: String, number: Int) throws -> Schema {
        var registry = registry
        let uri = Self.uri(file) + "?group=\(number)"
        try registry.add(document, uri: uri, file: file)
        return try registry.compile(uri, options: options)
    }

    @discardableResult
    private mutating func add(_ path: String) throws -> String {
        let uri = Self.uri(path)
        if let known = uris[uri] { return known }
        try registry.add(try Self.document(path), uri: uri, file: path)
        uris[uri] = uri
        return uri
    }

    /// Reads a file as JSON, or as YAML by its ending.
    static func document(_ path: String) throws(SchemaFileError) -> JSONDocument {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw SchemaFileError(description: "\(path): expected a file that can be read, found none")
        }
        if path.hasSuffix(".yaml") || path.hasSuffix(".yml") { return try yaml(Array(data), path) }
        do throws(JSONError) {
            return try JSONDocument.parse(Array(data))
        } catch {
            throw SchemaFileError(
                description: "\(path):\(error)", mistake: (error.line, error.column, error.message))
        }
    }

    private static func yaml(_ bytes: [UInt8], _ path: String) throws(SchemaFileError) -> JSONDocument {
        do throws(YAMLError) {
            return try YAMLDocument.parse(bytes, file: path)
        } catch {
            throw SchemaFileError(description: "\(error)", mistake: (error.line, error.column, error.message))
        }
    }

    private static func files(_ path: String) -> [String] {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path) else { return [path] }
        let found = names.filter { name in
            [".json", ".yaml", ".yml"].contains { name.hasSuffix($0) }
        }
        return found.isEmpty ? [path] : found.sorted().map { "\(path)/\($0)" }
    }

    /// The `file` URI of a path.
    private static func uri(_ path: String) -> String {
        let base = path.hasPrefix("/") ? "" : FileManager.default.currentDirectoryPath + "/"
        var parts: [Substring] = []
        for part in (base + path).split(separator: "/") where part != "." {
            if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
        }
        return "file:///" + parts.map { escaped(String($0)) }.joined(separator: "/")
    }

    private static func escaped(_ part: String) -> String {
        part.utf8.map { byte -> String in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: return String(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                return digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            }
        }.joined()
    }
}
