import ArgumentParser
import Curation
import JSON

/// `curate schema validate`
struct SchemaValidate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Check data against a schema.",
        discussion: """
            Files that end in .jsonl or .ndjson are read as JSON Lines, those in .yaml or .yml as YAML, others as JSON.

            Examples:
              curate schema validate -s book.schema.json --jobs 2 books.jsonl
              curate schema validate -s 'all.json#/$defs/book' --registry s a.yaml
              curate schema validate -s book.schema.json --format basic book.json

            Exit codes: 0 all is valid, 1 something is not, 2 a wrong call, a file that can't be
            read, or a schema that is not sound.
            """)

    @Argument(help: "Files to check.")
    var files: [String]

    @Option(name: .shortAndLong, help: "The schema, or a part of it behind #.")
    var schema: String

    @Option(
        name: .long,
        help: "text, or one of the standard's forms (flag, basic, detailed), an object a document or line.")
    var format: SchemaReportFormat = .text

    @Option(name: .shortAndLong, help: ArgumentHelp("Workers for JSON Lines.", valueName: "n"))
    var jobs: Int = 1

    @OptionGroup var source: SchemaSourceOptions

    func validate() throws {
        guard jobs > 0 else { throw ValidationError("--jobs must be at least 1, found \(jobs)") }
    }

    func run() async throws {
        var problems = 0
        do {
            var schemas = try SchemaFiles(source)
            let schema = try schemas.schema(schema)
            let plan = SchemaLinesPlan(schema)
            for file in files {
                if file.hasSuffix(".jsonl") || file.hasSuffix(".ndjson") {
                    problems += try await SchemaLinesFile(path: file, plan: plan, schema: schema, format: format)
                        .check(jobs: jobs)
                } else {
                    problems += try check(file, schema)
                }
            }
        } catch {
            StandardOutput.flush()
            Talk.say("curate: \(error)")
            throw ExitCode(2)
        }
        StandardOutput.flush()
        if problems > 0 { throw ExitCode(1) }
    }

    /// Checks a file that is one document. A text that is none is a finding, as a line of JSON Lines is. Not inlined, as
    /// in `Ingest`: errors in an async function make Swift 6.3's optimiser crash.
    @inline(never)
    private func check(_ file: String, _ schema: Schema) throws(SchemaFileError) -> Int {
        do {
            return check(try SchemaFiles.document(file), schema, file: file)
        } catch {
            guard let mistake = error.mistake else { throw error }
            let message = "\(mistake.line):\(mistake.column): \(mistake.message)"
            if format == .text {
                StandardOutput.write("\(file):\(mistake.line):\(mistake.column): error: \(mistake.message)\n")
            } else {
                StandardOutput.write(
                    SchemaReportFormat.line(SchemaLineOutput.refused(message), file: file, line: nil))
            }
            return 1
        }
    }

    private func check(_ document: JSONDocument, _ schema: Schema, file: String) -> Int {
        var found: [SchemaLineFinding] = []
        for key in document.duplicateKeys {
            found.append(SchemaLineFinding(line: key.line, problem: .duplicateKey(key)))
        }
        for violation in schema.validate(document) {
            found.append(SchemaLineFinding(line: violation.line, problem: .violation(violation)))
        }
        guard let form = format.form else {
            for finding in found { StandardOutput.write(SchemaReportFormat.text(finding, file: file)) }
            return found.count
        }
        // The standard's forms have no place for these.
        for key in document.duplicateKeys {
            Talk.say("\(file):\(key.line):\(key.column): the member name `\(key.key)` is there again")
        }
        StandardOutput.write(SchemaReportFormat.line(schema.output(document, form: form), file: file, line: nil))
        return found.count
    }
}
