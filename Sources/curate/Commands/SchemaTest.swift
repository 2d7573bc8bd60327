import ArgumentParser
import JSON

/// `curate schema test`
struct SchemaTest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run tests of schemas.",
        discussion: """
            A test file has the form of the official JSON Schema Test Suite: an array of groups with "description", \
            "schema" and "tests", each of these with "description", "data" and "valid".

            Example:
              curate schema test --registry schemas tests/*.yaml

            Exit codes: 0 all came out as they say, 1 some did not, 2 a file that can't be used.
            """)

    @Argument(help: "Test files, in JSON or YAML.")
    var files: [String]

    @OptionGroup var source: SchemaSourceOptions

    func run() throws {
        var passed = 0
        var failed = 0
        do {
            let schemas = try SchemaFiles(source)
            for file in files {
                for (number, group) in try SchemaFiles.document(file).root.children.enumerated() {
                    let wrong = try wrongTests(group, schemas, file: file, number: number)
                    failed += wrong.count
                    passed += (group["tests"]?.count ?? 0) - wrong.count
                    wrong.forEach { StandardOutput.write($0 + "\n") }
                }
            }
        } catch {
            StandardOutput.flush()
            Talk.say("curate: \(error)")
            throw ExitCode(2)
        }
        StandardOutput.write("\(passed) passed, \(failed) failed\n")
        StandardOutput.flush()
        if failed > 0 { throw ExitCode(1) }
    }

    /// Runs the tests of a group and tells of those that came out otherwise.
    private func wrongTests(_ group: JSONNode, _ schemas: SchemaFiles, file: String, number: Int) throws -> [String] {
        guard let node = group["schema"], let tests = group["tests"] else {
            throw SchemaFileError(
                description: "\(file):\(group.line):\(group.column): expected a group with \"schema\" and \"tests\"")
        }
        let schema = try schemas.schema(
            try JSONDocument.parse(JSONWriter.compact(node.value)), file: file, number: number)
        var wrong: [String] = []
        for test in tests.children {
            let place = "\(file):\(test.line):\(test.column)"
            guard let data = test["data"], let isValid = test["valid"]?.bool else {
                throw SchemaFileError(description: "\(place): expected a test with \"data\" and \"valid\"")
            }
            let violations = schema.validate(data)
            guard violations.isEmpty != isValid else { continue }
            let name = "\(group["description"]?.string ?? ""), \(test["description"]?.string ?? "")"
            let found = violations.first.map { "invalid: \($0.message)" } ?? "valid"
            wrong.append("\(place): expected \(isValid ? "valid" : "invalid"), found \(found) (\(name))")
        }
        return wrong
    }
}
