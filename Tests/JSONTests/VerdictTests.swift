import Foundation
import Testing

@testable import JSON

/// The quick verdict against the full run and reader: it may not know, but never be wrong.
struct VerdictTests {
    private static func verdict(_ run: VerdictRun, _ text: [UInt8]) -> SchemaVerdict {
        var padded = text + [UInt8](repeating: 0, count: JSONScan.padding)
        return padded.withUnsafeMutableBufferPointer { run.verdict($0.baseAddress!, count: text.count) }
    }

    private func schema(_ text: String, options: SchemaOptions = .standard) throws -> Schema {
        var registry = SchemaRegistry()
        try registry.add(try JSONDocument.parse(Array(text.utf8)), uri: "test://schema", file: nil)
        return try registry.compile("test://schema", options: options)
    }

    /// Every case of the official suite, and how many need the full run.
    @Test(arguments: [("", 1299), ("optional/format/", 764)])
    func officialSuite(_ folder: String, _ expected: Int) throws {
        guard let suite = Standards.folder("json-schema-test-suite") else { return }
        let base = suite.appendingPathComponent("draft2020-12/\(folder)")
        let remotes = try SuiteRemotes.registry(in: suite)
        var wrong: [String] = []
        var unknown: [String: Int] = [:]
        var known = 0
        for file in try Standards.jsonFiles(in: base) {
            for group in try JSONDocument.parse(Standards.bytes(file, in: base)).root.children {
                let options = SchemaOptions(unknownKeywords: .ignore, assertFormats: !folder.isEmpty)
                let text = JSONWriter.compact(try #require(group["schema"]).value)
                var registry = remotes
                try registry.add(JSONDocument.parse(text), uri: "test://schema", file: file)
                guard let schema = try? registry.compile("test://schema", options: options) else { continue }
                let run = SchemaLinesPlan(schema).verdict.map { VerdictRun($0, limits: .default) }
                for test in group["tests"]?.children ?? [] {
                    let data = try #require(test["data"])
                    let isValid = schema.validate(data).isEmpty
                    let verdict = run.map { Self.verdict($0, JSONWriter.compact(data.value)) }
                    if verdict ?? .unknown == .unknown {
                        unknown[file, default: 0] += 1
                    } else if (verdict == .valid) == isValid {
                        known += 1
                    } else {
                        wrong.append("\(file): \(test["description"]?.string ?? "")")
                    }
                }
            }
        }
        #expect(wrong == [])
        // Dynamic references are the full run's alone, and `$ref`s to the metaschema lead to them.
        #expect(unknown.values.reduce(0, +) + known == expected)
        let dynamic = ["defs", "dynamicRef", "ref", "unevaluatedItems", "unevaluatedProperties"]
        #expect(unknown.keys.sorted() == (folder.isEmpty ? dynamic.map { $0 + ".json" } : []))
    }

    /// What the scan accepts the reader accepts; what it turns down has a reason.
    @Test func parsingSuite() throws {
        guard let suite = Standards.folder("json-test-suite") else { return }
        let folder = suite.appendingPathComponent("test_parsing")
        let run = VerdictRun(try #require(SchemaLinesPlan(try schema("true")).verdict), limits: .default)
        var turnedDown: [String] = []
        for file in try Standards.jsonFiles(in: folder) {
            let bytes = try Standards.bytes(file, in: folder)
            let document = try? JSONDocument.parse(bytes)
            let isQuick = Self.verdict(run, bytes) == .valid
            #expect(!isQuick || document != nil, "\(file)")
            if document != nil, !isQuick { turnedDown.append(file) }
        }
        #expect(turnedDown == ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"])
    }

    /// Texts with bytes changed, cut or doubled: the same answer as the reader and the full run give.
    @Test func brokenRecords() throws {
        let schema = try schema(Self.recordSchema, options: .strict)
        let run = VerdictRun(try #require(SchemaLinesPlan(schema).verdict), limits: .default)
        var random = SystemRandom(state: 7)
        var counts = [0, 0, 0]
        for round in 0..<8_000 {
            var text = Array(Self.records[round % Self.records.count].utf8)
            if round >= Self.records.count {
                for _ in 0...random.below(2) { Self.damage(&text, &random) }
            }
            let document = try? JSONDocument.parse(text)
            let isValid = document.map { $0.duplicateKeys.isEmpty && schema.validate($0).isEmpty } ?? false
            switch Self.verdict(run, text) {
            case .valid:
                counts[0] += 1
                #expect(isValid, "\(String(decoding: text, as: UTF8.self))")
            case .invalid:
                counts[1] += 1
                #expect(!isValid, "\(String(decoding: text, as: UTF8.self))")
                // A newline inside would make lines of it.
                if text.contains(0x0A) { continue }
                #expect(try Self.findings(schema, text) == schema.validate(try #require(document)))
            case .unknown:
                counts[2] += 1
                #expect(document?.duplicateKeys.isEmpty != true, "\(String(decoding: text, as: UTF8.self))")
            }
        }
        #expect(counts.allSatisfy { $0 > 150 }, "\(counts)")
    }

    /// What the stream finds, which passes over parts that the verdict calls sound.
    private static func findings(_ schema: Schema, _ text: [UInt8]) throws -> [SchemaViolation] {
        var found: [SchemaViolation] = []
        var lines = SchemaLines(schema)
        text.withUnsafeBytes { bytes in
            lines.add(bytes) { _ in }
            lines.finish { finding in
                if case .violation(let violation) = finding.problem { found.append(violation) }
            }
        }
        return found
    }

    private static func damage(_ text: inout [UInt8], _ random: inout SystemRandom) {
        guard !text.isEmpty else { return }
        let place = random.below(text.count)
        let bytes = Array("\"\\{}[]:, 0123456789-+.eEtfnaul\u{1}é".utf8) + [0, 10, 13, 0x80, 0xC3, 0xED, 0xF4, 0xFF]
        switch random.below(6) {
        case 0: text.remove(at: place)
        case 1: text.insert(bytes[random.below(bytes.count)], at: place)
        case 2: text[place] = bytes[random.below(bytes.count)]
        case 3: text.removeSubrange(place..<min(text.count, place + 1 + random.below(12)))
        case 4: text.insert(contentsOf: text[place..<min(text.count, place + 1 + random.below(30))], at: place)
        default: text.swapAt(place, random.below(text.count))
        }
    }

    private struct SystemRandom {
        var state: UInt64

        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
    }

    private static let records = [
        #"{"id":"a-1","labels":{"en":"a b","ko":"분석"},"kind":"x","year":1999,"parts":[1,2,[null]],"size":1.5}"#,
        #"{"id":"b","labels":{},"kind":null,"year":-5,"x-1":"\u00e9\n","parts":[],"more":{"a":1,"b":[true,false]}}"#,
        #" { "id" : "c" , "labels" : {"vi":"x"}, "kind": {"id":"k"}, "year":2e3, "either":{"a":1} }"#,
        #"{"id":"d","labels":{"en":"\ud83d\ude00"},"kind":"yz","year":0,"either":{"b":"2","c":[1,2]},"unique":[1,1.5,"1"]}"#,
    ]

    private static let recordSchema = ##"""
        {"type":"object","required":["id","labels","kind","year"],"allOf":[{"$ref":"#/$defs/base"}],
         "properties":{"kind":{"oneOf":[{"$ref":"#/$defs/name"},{"type":"null"},{"type":"object","required":["id"]}]},
           "parts":{"type":"array","items":{"type":["integer","array"]},"maxItems":4},
           "size":{"type":"number","multipleOf":0.5,"exclusiveMaximum":10},
           "more":{"type":"object","dependentRequired":{"a":["b"]},"propertyNames":{"maxLength":2}},
           "either":{"anyOf":[{"required":["a"],"properties":{"a":{"type":"integer"}}},
             {"required":["b"],"properties":{"b":{"enum":["2",2,null]}}}],
             "if":{"required":["c"]},"then":{"properties":{"c":{"contains":{"const":2}}}},
             "unevaluatedProperties":false},
           "unique":{"uniqueItems":true,"prefixItems":[{"const":1}],"unevaluatedItems":{"not":{"type":"null"}}}},
         "patternProperties":{"^x-":{"type":"string","maxLength":3}},
         "unevaluatedProperties":false,
         "$defs":{"name":{"type":"string","minLength":1,"maxLength":2},
           "base":{"properties":{"id":{"type":"string","pattern":"^[a-z]+(-[0-9]+)*$"},
             "labels":{"additionalProperties":{"type":"string","minLength":1},"propertyNames":{"pattern":"^[a-z]{2}$"}},
             "year":{"type":"integer","minimum":-9999,"maximum":9999}}}}}
        """##

    @Test func patternsAgreeWithTheMachine() throws {
        let patterns = [
            "^[a-z0-9]+(-[a-z0-9]+)*$", "^[0-9a-f]{3}$", "^[a-z]+$", "a|bc", "^(a|b)*c$", "[^a]b", "^.{2,3}$", "é+$",
            "^$", "", "b$|^a", "^\\s*$", "(ab){2}", "^[가-힣]+$", "[^\\s]+x", "$^", "a^", "(^a|b)c",
        ]
        let texts = [
            "", "a", "b", "ab", "abc", "bc", "a-b", "-", "abab", "aé", "éé", "분석", " \u{A0}", "😀x", "fff", "c", "ac",
        ]
        for text in patterns {
            let pattern = try SchemaPattern(text)
            #expect(pattern.table != nil, "\(text)")
            for value in texts { #expect(pattern.matches(value) == pattern.runMachine(value), "\(text) \(value)") }
        }
    }

    /// Many names in one object, names that differ in their middle, names beyond the symbols that have bits.
    @Test func namesAreToldApart() throws {
        let schema = try schema(#"{"properties":{"abcdefghijklmnopqrstuvwxyz":{"type":"null"}},"required":["z"]}"#)
        let run = VerdictRun(try #require(SchemaLinesPlan(schema).verdict), limits: .default)
        let many = (0..<500).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
        #expect(Self.verdict(run, Array("{\"z\":1,\(many)}".utf8)) == .valid)
        #expect(Self.verdict(run, Array("{\"z\":1,\(many),\"k77\":1}".utf8)) == .unknown)
        #expect(Self.verdict(run, Array(#"{"z":1,"abcdefghijklmnopqrstuvwxyz":null}"#.utf8)) == .valid)
        #expect(Self.verdict(run, Array(#"{"z":1,"abcdefghijkXmnopqrstuvwxyz":1}"#.utf8)) == .valid)
        #expect(Self.verdict(run, Array(#"{"z":1,"abcdefghijklmnopqrstuvwxy\u007a":1}"#.utf8)) == .invalid)
        #expect(Self.verdict(run, Array(#"{"z":1,"a":{"z":1},"z":2}"#.utf8)) == .unknown)
        #expect(Self.verdict(run, Array(#"{"z":1,"a":{"z":1},"b":{"z":1}}"#.utf8)) == .valid)
    }

    /// Depth is bounded, and what is deeper is left to the reader and its message.
    @Test func depthIsBounded() throws {
        let run = VerdictRun(try #require(SchemaLinesPlan(try schema("true")).verdict), limits: .default)
        for (depth, expected) in [(512, SchemaVerdict.valid), (513, .unknown), (100_000, .unknown)] {
            let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            #expect(Self.verdict(run, Array(text.utf8)) == expected)
        }
    }
}
