internal import JSON

extension Validator {
    /// The settings of a workspace; the default ones when it has no ``ValidationSettings/file``.
    ///
    /// - Throws: ``ValidationSetupError`` when the file is not what its schema asks for, or names a rule that does not
    ///   exist.
    public func settings(workspace root: String) throws(ValidationSetupError) -> ValidationSettings {
        let path = root.isEmpty || root == "." ? ValidationSettings.file : "\(root)/\(ValidationSettings.file)"
        do throws(ReadFailure) {
            _ = try FileStatus(path: path)
        } catch {
            if error.problem.code == "file-missing" { return ValidationSettings() }
        }
        let bytes = try Self.bytes(path)
        let document: JSONDocument
        do throws(YAMLError) {
            document = try YAMLDocument.parse(bytes, file: path)
        } catch {
            throw ValidationSetupError(file: path, line: error.line, column: error.column, message: error.message)
        }
        try follow(.validation, document, file: path)
        return try ValidationSettings(document, file: path)
    }

    /// Reads a file of known findings.
    ///
    /// - Throws: ``ValidationSetupError`` when it is not there or not what its schema asks for.
    public func baseline(file: String) throws(ValidationSetupError) -> Baseline {
        let bytes = try Self.bytes(file)
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument.parse(bytes)
        } catch {
            throw ValidationSetupError(error, file: file)
        }
        try follow(.baseline, document, file: file)
        return Baseline(document)
    }

    private func follow(_ kind: FileKind, _ document: JSONDocument, file: String) throws(ValidationSetupError) {
        guard let schema = schemas[kind.schema] else {
            throw ValidationSetupError(
                file: file, message: "there is no schema `\(kind.schema).schema.json` to read this file by")
        }
        if let first = schema.validate(document).first {
            throw ValidationSetupError(file: file, line: first.line, column: first.column, message: first.message)
        }
    }

    private static func bytes(_ path: String) throws(ValidationSetupError) -> [UInt8] {
        do {
            let opened = try RegularFile(path: path)
            return try opened.prefix(opened.size)
        } catch {
            throw ValidationSetupError(file: path, message: error.problem.message)
        }
    }
}
