@testable import JSON

/// What is read is written again so that it reads the same.
enum JSONOracle {
    static func check(_ bytes: [UInt8]) {
        guard let document = try? JSONDocument.parse(bytes) else { return }
        let value = document.value
        for text in [JSONWriter.compact(value), JSONWriter.pretty(value, sortKeys: false)] {
            do {
                let again = try JSONDocument.parse(text)
                if JSONWriter.compact(again.value) != JSONWriter.compact(value) {
                    Finding.report("read back, it differs")
                }
            } catch {
                Finding.report("what was written can't be read: \(error)")
            }
        }
        let canonical = JSONWriter.canonical(value)
        do {
            if JSONWriter.canonical(try JSONDocument.parse(canonical).value) != canonical {
                Finding.report("the canonical form is not its own canonical form")
            }
        } catch {
            Finding.report("the canonical form can't be read: \(error)")
        }
    }
}
