internal import JSON

/// The compiled schemas of one folder, by name.
struct SchemaSet: Sendable {
    private static let base = "https://curate.example/schemas/"
    private static let ending = ".schema.json"
    private let schemas: [String: Schema]
    /// SHA-256 over the names and bytes of all schemas, for caches.
    let digest: [UInt8]

    /// Compiles every `*.schema.json` of a folder, strictly: a keyword that JSON Schema 2020-12 does not have is an error.
    init(folder: String) throws(ValidationSetupError) {
        var registry = SchemaRegistry()
        let names = try Self.names(in: folder)
        var digests: [UInt8] = []
        for name in names {
            let file = "\(folder)/\(name)\(Self.ending)"
            let bytes = try Self.bytes(file)
            let document = try Self.document(bytes, file)
            digests += Array(name.utf8) + [0] + SHA256Digest.bytes(bytes)
            do {
                try registry.add(document, uri: Self.base + name + Self.ending, file: file)
            } catch {
                throw ValidationSetupError(error, file: file)
            }
        }
        var schemas: [String: Schema] = [:]
        for name in names {
            do {
                schemas[name] = try registry.compile(Self.base + name + Self.ending)
            } catch {
                throw ValidationSetupError(error, file: "\(folder)/\(name)\(Self.ending)")
            }
        }
        self.schemas = schemas
        digest = SHA256Digest.bytes(digests)
    }

    /// The schema of a name; nil when the folder has no such file.
    subscript(name: String) -> Schema? { schemas[name] }

    private static func names(in folder: String) throws(ValidationSetupError) -> [String] {
        let entries: [[UInt8]]
        do {
            entries = try FolderListing.names(in: folder)
        } catch {
            throw ValidationSetupError(file: folder, message: error.problem.message)
        }
        let names = entries.map { String(decoding: $0, as: UTF8.self) }.filter { $0.hasSuffix(ending) }
        guard !names.isEmpty else {
            throw ValidationSetupError(
                file: folder, message: "expected files named `*\(ending)`, found none; name the folder with the schemas"
            )
        }
        return names.map { String($0.dropLast(ending.count)) }
    }

    private static func bytes(_ file: String) throws(ValidationSetupError) -> [UInt8] {
        do {
            let opened = try RegularFile(path: file)
            return try opened.prefix(opened.size)
        } catch {
            throw ValidationSetupError(file: file, message: error.problem.message)
        }
    }

    private static func document(_ bytes: [UInt8], _ file: String) throws(ValidationSetupError) -> JSONDocument {
        do {
            let document = try JSONDocument.parse(bytes)
            if let twice = document.duplicateKeys.first {
                let message = "expected every member name once, found `\(twice.key)` again"
                throw ValidationSetupError(file: file, line: twice.line, column: twice.column, message: message)
            }
            return document
        } catch let error as JSONError {
            throw ValidationSetupError(error, file: file)
        } catch let error as ValidationSetupError {
            throw error
        } catch {
            throw ValidationSetupError(file: file, message: "\(error)")
        }
    }
}
