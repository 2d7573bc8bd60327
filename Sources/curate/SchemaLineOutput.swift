import JSON

/// What the standard's output says of one line of a file in JSON Lines.
struct SchemaLineOutput: Sendable {
    /// The line, from 1.
    let line: Int
    let isValid: Bool
    let value: JSONValue

    /// The outputs of all lines but those of white space only.
    static func all(
        of bytes: [UInt8], _ schema: Schema, _ plan: SchemaLinesPlan, _ form: SchemaOutputForm
    ) -> [SchemaLineOutput] {
        var quick = SchemaQuickCheck(plan)
        // Of a valid text every form says the same.
        let fine = Schema.outputOfValid(form)
        var found: [SchemaLineOutput] = []
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
            if quick.isValid(line) {
                found.append(SchemaLineOutput(line: number + 1, isValid: true, value: fine))
            } else {
                found.append(SchemaLineOutput(line: number + 1, Array(line), schema, form))
            }
        }
        return found
    }

    private init(line: Int, isValid: Bool, value: JSONValue) {
        self.line = line
        self.isValid = isValid
        self.value = value
    }

    private init(line: Int, _ text: [UInt8], _ schema: Schema, _ form: SchemaOutputForm) {
        self.line = line
        do throws(JSONError) {
            let document = try JSONDocument.parse(text)
            if let key = document.duplicateKeys.first {
                let finding = SchemaLineFinding(line: line, problem: .duplicateKey(key))
                value = Self.refused("\(finding.column): \(finding.message)")
            } else {
                value = schema.output(document, form: form)
            }
        } catch {
            value = Self.refused("\(error.column): \(error.message)")
        }
        isValid = value["valid"]?.boolValue == true
    }

    /// The output of what is no value that a schema could be asked about.
    static func refused(_ message: String) -> JSONValue {
        ["valid": false, "keywordLocation": "", "instanceLocation": "", "error": .string(message)]
    }
}
