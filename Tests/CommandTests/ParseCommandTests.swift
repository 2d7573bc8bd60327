import Foundation
import JSON
import Testing

/// `curate parse` as other programs use it.
@Suite struct ParseCommandTests {
    private static func run(_ arguments: [String], _ input: [UInt8]) throws -> Program.Outcome {
        let folder = try Folder()
        try folder.write("in.txt", input)
        return try Program.run(["parse"] + arguments, in: folder.path, input: folder.path + "/in.txt")
    }

    private static func run(_ arguments: [String], _ input: String) throws -> Program.Outcome {
        try run(arguments, Array(input.utf8))
    }

    private static func objects(_ outcome: Program.Outcome) throws -> [JSONValue] {
        try outcome.lines.map { try JSONDocument.parse(Array($0.utf8)).value }
    }

    @Test(arguments: ["citations", "people", "years", "aliases"])
    func everyLineGivesAnObjectInOrder(_ what: String) throws {
        let lines = ["Vaswani, A. et al.", "", "1945 / 1947", "Öz-Dikkat (Self-Attention)", "回归分析"]
        let outcome = try Self.run([what], lines.joined(separator: "\r\n") + "\n")
        #expect(outcome.code == 0)
        #expect(outcome.talk == "")
        #expect(try Self.objects(outcome).map { $0["text"]?.stringValue } == lines)
    }

    @Test func eachParserGivesItsMembers() throws {
        let citation = try Self.run(["citations"], "Cohen, J. (1960). A coefficient of agreement. Sage. DOI ↗")
        #expect(try Self.objects(citation).first?["sources"]?.arrayValue?.count == 1)
        let people = try Self.run(["people"], "Vaswani, A. et al.")
        #expect(people.text.contains("\"family\":\"Vaswani\""))
        let year = try Self.run(["years"], "1969")
        #expect(try Self.objects(year).first?["edtf"]?.stringValue == "1969")
        let aliases = try Self.run(
            ["aliases", "--name-english", "Support Vector Machine", "--language", "ko"],
            "SVM, support vector machine, 지지 벡터 기계")
        let list = try Self.objects(aliases).first?["aliases"]?.arrayValue ?? []
        #expect(list.map { $0["text"]?.stringValue } == ["SVM", "지지 벡터 기계"])
        #expect(list.first?["of"]?.stringValue == "Support Vector Machine")
        #expect(list.last?["language"]?.stringValue == "ko")
    }

    @Test func aliasesTakeNamesFromJSONLines() throws {
        let cell = #"{"text":"PCA","name":"주성분 분석","nameEnglish":"Principal Component Analysis","pageLanguage":"ko"}"#
        let outcome = try Self.run(["aliases", "--jsonl"], cell + "\n")
        #expect(outcome.text.contains(#""of":"Principal Component Analysis""#))
        let bad = try Self.run(["aliases", "--jsonl"], "PCA\n" + cell)
        #expect(bad.code == 1)
        #expect(bad.talk == "curate: expected a JSON object with `text`, found: PCA\n")
        #expect(bad.lines.count == 2)
    }

    @Test func worksComeAsCSLJSONAndBibTeX() throws {
        let line = "Cohen, J. (1960). A coefficient of agreement. Sage.\n"
        let items = try JSONDocument.parse(try Self.run(["citations", "--format", "csl-json"], line + line).output)
            .value
        #expect(Set(items.arrayValue?.compactMap { $0["id"]?.stringValue } ?? []).count == 2)
        let none = try Self.run(["citations", "--format", "csl-json"], "")
        #expect(try JSONDocument.parse(none.output).value.arrayValue?.isEmpty == true)
        let entries = try Self.run(["citations", "--format", "bibtex"], line + line)
        #expect(entries.text.hasPrefix("@"))
        #expect(entries.text.split(separator: "@").count == 1)
    }

    /// One line a reference, also where a line of input has two: in its own form, or in that of the 7th edition.
    @Test func citationsAsReferences() throws {
        let lines = """
            Engle, R. F. & Granger, C. W. J. (1987). Co-integration. Econometrica, 55(2), 251-276. doi:10.2307/1913236
            Student (1908). The probable error of a mean. Biometrika, 6(1), 1-25

            """
        let asPrinted = """
            Engle, R. F. & Granger, C. W. J. (1987). Co-integration. Econometrica, 55(2), 251\u{2013}276. \
            doi:10.2307/1913236
            Student (1908). The probable error of a mean. Biometrika, 6(1), 1\u{2013}25

            """
        #expect(try Self.run(["citations", "--format", "apa"], lines).text == asPrinted)
        let seventh = """
            Engle, R. F., & Granger, C. W. J. (1987). Co-integration. Econometrica, 55(2), 251\u{2013}276. \
            https://doi.org/10.2307/1913236
            Student. (1908). The probable error of a mean. Biometrika, 6(1), 1\u{2013}25.

            """
        #expect(try Self.run(["citations", "--format", "apa-7"], lines).text == seventh)
    }

    @Test func bytesThatAreNoTextAreSaidAndTheRestIsRead() throws {
        let outcome = try Self.run(["years"], Array("1969\né 19".utf8) + [0xFF] + Array("\n1970".utf8))
        #expect(outcome.code == 1)
        #expect(
            outcome.talk == "curate: -:2:5: these bytes are not UTF-8; convert the file, for example with iconv\n")
        let objects = try Self.objects(outcome)
        #expect(objects.map { $0["edtf"]?.stringValue } == ["1969", nil, "1970"])
        #expect(objects[1]["line"]?.intValue == 2)
        #expect(objects[1]["column"]?.intValue == 5)
    }

    @Test func whatIsPassedOverIsTold() throws {
        let outcome = try Self.run(["people"], "\u{FEFF}Student\u{200B}\n")
        #expect(
            outcome.text.contains(
                #""removed":[{"character":"U+200B","offset":7,"count":1,"becameSpace":false}]"#))
    }

    @Test func filesAreReadInOrder() throws {
        let folder = try Folder()
        try folder.write("a.txt", Array("1969".utf8))
        try folder.write("b.txt", Array("1970\n".utf8))
        let outcome = try Program.run(["parse", "years", "b.txt", "a.txt"], in: folder.path)
        #expect(try Self.objects(outcome).map { $0["edtf"]?.stringValue } == ["1970", "1969"])
        let missing = try Program.run(["parse", "years", "none.txt"], in: folder.path)
        #expect(missing.code == 2)
        #expect(missing.talk.hasPrefix("curate: none.txt: can't be read (No such file or directory)"))
    }

    @Test func longInputIsStreamed() throws {
        let lines = String(repeating: "Late 1990s–2000s\n", count: 20_000)
        let outcome = try Self.run(["years"], lines)
        #expect(outcome.lines.count == 20_000)
        #expect(Set(outcome.lines).count == 1)
    }
}
