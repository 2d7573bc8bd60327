import JSON
import Testing

@testable import Curation

@Suite struct YAMLDocumentTests {
    private func json(_ yaml: String) throws -> String {
        let document = try YAMLDocument.parse(Array(yaml.utf8), file: "a.yaml")
        return String(decoding: JSONWriter.compact(document.value), as: UTF8.self)
    }

    private func problem(_ bytes: [UInt8]) -> String {
        do {
            _ = try YAMLDocument.parse(bytes, file: "a.yaml")
            return "no error"
        } catch {
            return error.description
        }
    }

    @Test(arguments: [
        ("no", #""no""#), ("yes", #""yes""#), ("on", #""on""#), ("Off", #""Off""#), ("y", #""y""#),
        ("true", "true"), ("True", "true"), ("FALSE", "false"), ("tRUE", #""tRUE""#), ("'true'", #""true""#),
        ("null", "null"), ("~", "null"), ("", "null"), ("\"\"", #""""#), ("'null'", #""null""#),
        ("12", "12"), ("-12", "-12"), ("+12", "12"), ("007", "7"), ("0", "0"), ("-0", "-0"), ("0x1F", "31"),
        ("0o17", "15"), ("0b11", #""0b11""#), ("1_000", #""1_000""#), ("12:30", #""12:30""#),
        ("1.5", "1.5"), (".5", "0.5"), ("5.", "5"), ("-.5e3", "-0.5e3"), ("1E+02", "1e02"), ("1e", #""1e""#),
        (".", #"".""#), ("-x", #""-x""#), ("0x", #""0x""#), ("0x-1", #""0x-1""#), ("1.2.3", #""1.2.3""#),
        ("2026-06-20", #""2026-06-20""#), ("\"12\"", #""12""#), ("!!str 12", #""12""#), ("=", #""=""#),
    ])
    func scalars(text: String, expected: String) throws {
        #expect(try json("a: \(text)\n") == "{\"a\":\(expected)}")
    }

    @Test(arguments: [
        ("- a\n- {b: [1, 2]}\n", #"["a",{"b":[1,2]}]"#),
        ("a: |\n  x\n  y\nb: >-\n  x\n  y\n", #"{"a":"x\ny\n","b":"x y"}"#),
        ("a: &x [1]\nb: *x\n", #"{"a":[1],"b":[1]}"#),
        ("no: 1\n2: 3\n", #"{"no":1,"2":3}"#),
        ("\u{FEFF}a: 1\r\nb: 2\r\n", #"{"a":1,"b":2}"#),
        ("# remark\n---\na: 1\n...\n", #"{"a":1}"#),
        ("nativeName: Tiếng Việt\n", #"{"nativeName":"Tiếng Việt"}"#),
    ])
    func documents(yaml: String, expected: String) throws {
        #expect(try json(yaml) == expected)
    }

    @Test func placesAreThoseOfTheText() throws {
        let yaml = "tag: 'no'\nlabels:\n  é𝒜: {x: 1}\n"
        let root = try YAMLDocument.parse(Array(yaml.utf8), file: "a.yaml").root
        #expect([root["tag"]?.line, root["tag"]?.column] == [1, 6])
        let member = try #require(root["labels"]?.members.first)
        #expect([member.key.line, member.key.column] == [3, 3])
        #expect([member.value["x"]?.line, member.value["x"]?.column] == [3, 11])
        #expect(member.value["x"]?.pointer == "/labels/é𝒜/x")
    }

    @Test(arguments: [
        ("", "a.yaml:1:1: expected a YAML document, found nothing but white space and comments"),
        ("# x\n", "a.yaml:1:1: expected a YAML document, found nothing but white space and comments"),
        (
            "é: 1\nb: [1, 2\n",
            "a.yaml:3:1: expected `,` or `]` in the list, found neither"
        ),
        ("a: 1\nb: 2\na: 3\n", "a.yaml:3:1: expected every key once, found `a` again; it stands first at 1:1"),
        (
            "- x: 1\n  'no': 2\n  y:\n    no: 0\n  no : 3\n",
            "a.yaml:5:3: expected every key once, found `no` again; it stands first at 2:3"
        ),
        (
            "- {a : \"x\\\", a\", é: [{a: 1}, 'a: 2, a'], b: 1,\n   'a': 2}\n",
            "a.yaml:2:4: expected every key once, found `a` again; it stands first at 1:4"
        ),
        ("{a: 1, a: 2}\n", "a.yaml:1:8: expected every key once, found `a` again; it stands first at 1:2"),
        ("a: .nan\n", "a.yaml:1:4: expected a finite number, found `.nan`; put it in quotation marks when it is text"),
        (
            "a: -.inf\n",
            "a.yaml:1:4: expected a finite number, found `-.inf`; put it in quotation marks when it is text"
        ),
        ("? [a]\n: 1\n", "a.yaml:1:3: expected a text as key, found a list or a mapping"),
        ("<<: {a: 1}\n", "a.yaml:1:1: expected a key, found the merge key `<<`, which YAML 1.2 no longer has"),
        (
            "a: !!binary aGk=\n", "a.yaml:1:4: expected a value without a tag, found the tag `tag:yaml.org,2002:binary`"
        ),
        (
            "a: *x\n",
            "a.yaml:1:4: expected an anchor before its alias, found none; put text with `*` in quotation marks"
        ),
        (
            "a:\n\t- b\n",
            "a.yaml:2:1: expected spaces in front of the value, found a tab, which YAML does not allow here"
        ),
        ("a: @b\n", "a.yaml:1:4: expected a value, found `@`, which begins none; put the text in quotation marks"),
        (
            "title: A: B\n",
            "a.yaml:1:9: expected no `: ` here, found one; put the text in quotation marks, or correct the indentation"
        ),
        (
            "a: 1\n b: 2\n",
            "a.yaml:2:3: expected no `: ` here, found one; put the text in quotation marks, or correct the indentation"
        ),
        ("a: 'x\n", "a.yaml:2:1: expected a closing quotation mark, found the end of the file"),
        ("a: 1\n--- \nb: 2\n", "a.yaml:2:1: expected one document, found another behind it"),
        (
            "a: \u{7}\n",
            "a.yaml:1:4: expected text, found a character that YAML does not allow (U+0007): "
                + "control characters are not allowed"
        ),
    ])
    func mistakes(yaml: String, expected: String) {
        #expect(problem(Array(yaml.utf8)) == expected)
    }

    @Test func invalidUTF8HasItsPlace() {
        #expect(
            problem(Array("a: 1\né: ".utf8) + [0xFF, 0x0A])
                == "a.yaml:2:4: expected valid UTF-8, found bytes that are not; save the file as UTF-8")
    }

    @Test func depthIsLimited() {
        let levels = YAMLDocument.maximumDepth
        let fits = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        #expect(problem(Array(fits.utf8)) == "no error")
        #expect(
            problem(Array("[\(fits)]".utf8))
                == "a.yaml:1:65: expected at most 64 lists and mappings inside each other, found more")
        let deep = String(repeating: "[", count: 100_000)
        #expect(
            problem(Array(deep.utf8)).hasSuffix("expected at most 64 lists and mappings inside each other, found more"))
    }

    @Test func aliasesDoNotExplode() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let alias = "*a\(level - 1)"
            yaml += "a\(level): &a\(level) [\(Array(repeating: alias, count: 9).joined(separator: ", "))]\n"
        }
        #expect(
            problem(Array(yaml.utf8)).hasSuffix(
                "expected a document of a sensible size, found aliases that multiply it"))
    }
}
