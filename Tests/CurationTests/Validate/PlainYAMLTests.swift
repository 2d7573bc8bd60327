import Foundation
import JSON
import Testing

@testable import Curation

/// The quick reader must give the document that Yams gives, or none.
@Suite struct PlainYAMLTests {
    /// Every value and key with its place.
    private static func described(_ node: JSONNode) -> [String] {
        let place = "\(node.pointer) \(node.line):\(node.column)"
        switch node.kind {
        case .object:
            let members = node.members.flatMap { member in
                ["key \(member.key.string ?? "") \(member.key.line):\(member.key.column)"] + described(member.value)
            }
            return ["object \(place)"] + members
        case .array: return ["array \(place)"] + node.children.flatMap(described)
        default: return ["\(String(decoding: JSONWriter.compact(node.value), as: UTF8.self)) \(place)"]
        }
    }

    private static func byYams(_ text: String) throws -> [String] {
        let size = text.utf8.count
        return described(try YAMLDocument.parseByYams(text, file: "a.yaml", size: size).root)
    }

    /// nil where the quick reader leaves the text to Yams.
    private static func plainly(_ text: String) -> [String]? {
        PlainYAML.document(Array(text.utf8)[...]).map { described($0.root) }
    }

    private static func files(below folder: String) throws -> [String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: Repository.path(folder))
        return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map { folder + "/" + $0 }
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Repository.bytes(path), as: UTF8.self)
    }

    /// They are what every run reads first.
    @Test func filesOfSchemasArePlain() throws {
        let paths = try Self.files(below: "schemas")
        #expect(paths.count > 30)
        for path in paths {
            let text = try Self.text(path)
            #expect(Self.plainly(text) == (try Self.byYams(text)), "\(path)")
        }
    }

    @Test(arguments: ["curated", "scripts"])
    func otherFilesReadTheSame(folder: String) throws {
        for path in try Self.files(below: folder) {
            let text = try Self.text(path)
            if let plain = Self.plainly(text) { #expect(plain == (try Self.byYams(text)), "\(path)") }
        }
    }

    @Test(arguments: [
        "a: 1\n", "a: b: c", "a:b: c\n", "a: b:c\n", "- a\n- b\n", "a:\n- x\n- y\nb: z\n", "a:\n  - x\n  -  y\n",
        "a:\n  b:\n    c: 1\n  d: 2\ne: 3\n", "- a: 1\n  b: 2\n- a: 3\n", "- a:\n  - x\n  b: y\n", "- a:\n    b: 1\n",
        "# x\na: 1\n\n   \n  # y\nb: 2\n", "a: 'it''s'\n", "a: 'x'\nb: \"y z\"\nc: ''\nd: \"\"\n", "a: {}\nb: []\n",
        "a: x #y\n", "a: x#y\n", "a: http://x.y/z\n", "a: tiếng Việt 漢\nb: 1\n", "a: ~\nb: null\nc: true\nd: 0x1F\n",
        "a: 1.50\nb: .inf\n", "a:   x\n", "a: x \n", "a: x\n b: y\n", "a:\nb: 1\n", "a:\n", "a: 1\na: 2\n", "é: 1\n",
        "- - a\n", "-\n", "- \n", "--- \na: 1\n", "...\n", ".a: 1\n", "<<: 1\n", "? a\n: b\n", "a: |\n  x\n",
        "a: >-\n  x\n",
        "a: [1, 2]\n", "a: {b: 1}\n", "a: &x 1\n", "a: *x\n", "a: !!str 1\n", "a: \"x\\ty\"\n", "a: 'x' y\n",
        "a: x\ny: z\n q\n",
        "a:\t1\n", "a: 1\r\nb: 2\r\n", "a: \u{85}b\n", "a: b\u{2028}c\n", "a: \u{FEFF}b\n", "  a: 1\n", "- a\nb: 1\n",
        "a: 1\n- b\n", "a :  1\n", "a b: c d\n", "a: %x\n", "%x: a\n", "a: @x\n", "a: -x\n", "a: - x\n", "a: :x\n",
        "a: ?x\n",
        "", "# x\n", "x\n", "a: x\n#b: y\n", "a: x,y [z] {w}\n", "a:\n  - x\n - y\n", "a:\n - x\n - y\n",
        "a:\n # x\n - y\n",
        "12: a\n012: b\n", "a: no\nb: 12:30\nc: 2026-06-20\n", "a: 'b'#c\n", "a: \"b\" #c\n", "a #b: c\n", "a: b: \n",
    ])
    func shapes(yaml: String) throws {
        guard let plain = Self.plainly(yaml) else { return }
        #expect(plain == (try Self.byYams(yaml)))
    }

    @Test(arguments: [
        "a: 1\n", "a:\n- x\n- y\nb: z\n", "- a: 1\n  b: 2\n", "# x\na: 1\n", "a: 'x'\n", "a: {}\n", "a: tiếng Việt\n",
        "a:\n  b:\n    c: 1\n  d: 2\ne: 3\n",
    ])
    func usualShapesNeedNoYams(yaml: String) {
        #expect(Self.plainly(yaml) != nil)
    }

    /// What damage may bring in: all that means something to YAML.
    private static let pieces = [
        " ", "  ", "\n", "\n\n", ":", ": ", ":\n", "-", "- ", "\n- ", "#", " # ", "'", "\"", "''", "\\", "{}", "[]",
        "[", "]",
        "{", "}", ",", "&a ", "*a", "!", "|", ">", "%", "@", "`", "?", "? ", "---\n", "...\n", "<<", "~", "null", "1",
        "-1",
        ".5", "\t", "\r\n", "é", "\u{85}", "\u{2028}", "\u{FEFF}", "a: ", "a:\n", "x",
    ]

    private static func damaged(_ text: String, _ numbers: inout SeededNumbers) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = Int.random(in: 0..<lines.count, using: &numbers)
        lines = Array(lines[start..<min(start + Int.random(in: 1...8, using: &numbers), lines.count)])
        for _ in 0..<Int.random(in: 0...3, using: &numbers) {
            let line = Int.random(in: 0..<lines.count, using: &numbers)
            var scalars = Array(lines[line].unicodeScalars)
            switch Int.random(in: 0..<6, using: &numbers) {
            case 0: lines.swapAt(line, Int.random(in: 0..<lines.count, using: &numbers))
            case 1: lines.insert(lines[line], at: line)
            case 2: lines[line] = String(repeating: " ", count: Int.random(in: 1...2, using: &numbers)) + lines[line]
            case 3: if lines[line].first == " " { lines[line].removeFirst() }
            case 4: if !scalars.isEmpty { scalars.remove(at: Int.random(in: scalars.indices, using: &numbers)) }
            default:
                let piece = pieces[Int.random(in: pieces.indices, using: &numbers)]
                scalars.insert(contentsOf: piece.unicodeScalars, at: Int.random(in: 0...scalars.count, using: &numbers))
            }
            if scalars.count != lines[line].unicodeScalars.count {
                lines[line] = String(String.UnicodeScalarView(scalars))
            }
        }
        return lines.joined(separator: "\n") + (Bool.random(using: &numbers) ? "\n" : "")
    }

    /// 20,000 damaged pieces of files: whatever the quick reader takes, Yams reads the same, errors included.
    @Test func damagedTextsReadTheSameOrAreLeftToYams() throws {
        var texts = try ["schemas/languages/vi.yaml", "schemas/vocabularies/fields.yaml"].map(Self.text)
        texts.append("a:\n- b: 'c'\n  d:\n  - e\n  - \"f g\"\n  h: {}\n- b: 1\n# i\nj:\n  k: ~\n  l: []\n")
        var numbers = SeededNumbers(seed: 7)
        var taken = 0
        for round in 0..<20_000 {
            let text = Self.damaged(texts[round % texts.count], &numbers)
            guard let plain = Self.plainly(text) else { continue }
            taken += 1
            let yams = try? Self.byYams(text)
            guard plain != yams else { continue }
            Issue.record("\(text.debugDescription): \(plain) and \(yams ?? ["no document"])")
            return
        }
        #expect(taken > 4000)
    }
}
