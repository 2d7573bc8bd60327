import Foundation
import JSON
import Testing

@testable import Curation

/// The project's own schemas: what they let pass and what not.
@Suite struct SchemaFileTests {
    private static let digest = String(repeating: "a", count: 64)
    private static let because = #""because":"x""#

    private static let ledger = """
        {"seq":1,"at":null,"id":"a-b","event":"created","version":1,"status":"DRAFT","contentHash":"\(digest)",\
        "changes":["x"],"previous":"\(digest)","record":{"id":"a-b","labels":{"en":"A"},"aliases":[],"field":null}}
        """
    private static let cell = #"{"text":"2017","confidence":1.0,"needsReview":false,"line":12}"#
    private static let extract = """
        {"page":{"path":"p","sha256":"\(digest)","language":"vi","rendering":"flat","heading":"h","url":null,\
        "accessed":"2026-06-20","complete":true,"encoding":{"name":"utf-8","reason":"valid-utf-8","doubtful":false}},\
        "rows":[{"key":"originYear","label":"l","differs":null}],"methods":[{"position":0,"name":"n",\
        "nameEnglish":null,"slug":null,"version":1,"sourceCount":2,"status":"PUBLISHED",\
        "cells":{"originYear":\(cell),"type":null}}],\
        "diagnostics":[{"severity":"warning","code":"page-cut","message":"m","line":12}]}
        """

    /// A schema's name, a document, and what is wrong with it by pointer and keyword.
    private static let cases: [(String, String, [String])] = [
        ("ledger", ledger, []),
        ("ledger", ledger.replacing(#""id":"a-b","labels""#, #""labels""#), ["/record required"]),
        ("ledger", ledger.replacing(#""at":null"#, #""at":"20.6.2026""#), ["/at pattern"]),
        ("ledger", ledger.replacing(#""event":"created""#, #""event":"made""#), ["/event enum"]),
        ("ledger", ledger.replacing(#""field":null"#, #""field":7"#), ["/record/field oneOf"]),
        ("ledger", ledger.replacing(#""field":null"#, #""color":1"#), ["/record/color additionalProperties"]),
        ("ledger", ledger.replacing(#""event":"created""#, #""event":"merged""#), [" required"]),
        ("ledger", ledger.replacing(#""event":"created""#, #""event":"merged","into":"b""#), []),
        ("ledger-head", #"{"entries":3,"head":"\#(digest)","records":"\#(digest)"}"#, []),
        ("ledger-head", #"{"entries":0,"head":"\#(digest)","records":"x"}"#, ["/entries minimum", "/records pattern"]),
        ("redirect", #"{"id":"a","into":"b","at":null,\#(because)}"#, []),
        ("redirect", #"{"id":"a","into":"B","at":null}"#, [" required", "/into pattern"]),
        ("quarantine", #"{"path":"p","sha256":null,"code":"file-empty","message":"m","line":null,"text":null}"#, []),
        (
            "quarantine", #"{"path":"","sha256":null,"code":"File","message":"m","line":null,"text":null}"#,
            ["/path minLength", "/code pattern"]
        ),
        ("extract", extract, []),
        ("extract", extract.replacing(cell, #""2017""#), ["/methods/0/cells/originYear type"]),
        ("extract", extract.replacing("1.0", "1.01"), ["/methods/0/cells/originYear/confidence maximum"]),
        ("extract", extract.replacing(#""type":null"#, #""kind":null"#), ["/methods/0/cells/kind enum"]),
        ("decisions", #"{"decisions":[{"same":["a","b"],\#(because),"by":"x","date":"2026-01-31"}]}"#, []),
        ("decisions", #"{"decisions":[{"same":["a","b"],\#(because),"evidence":["0123456789abcdef"]}]}"#, []),
        (
            "decisions", #"{"decisions":[{"same":["a","b"],\#(because),"evidence":["2001"]}]}"#,
            ["/decisions/0/evidence/0 pattern"]
        ),
        ("decisions", #"{"decisions":[{"same":["a"],\#(because)}]}"#, ["/decisions/0/same minItems"]),
        (
            "decisions", #"{"decisions":[{"different":["a","b"],"becuase":"x"}]}"#,
            ["/decisions/0 required", "/decisions/0/becuase additionalProperties"]
        ),
        ("decisions", #"{"decisions":[{"record":"a","field":"originYear","value":2018,\#(because)}]}"#, []),
        (
            "decisions", #"{"decisions":[{"record":"a","field":"year","value":"1",\#(because)}]}"#,
            ["/decisions/0/field enum"]
        ),
        ("decisions", #"{"decisions":[{"record":"a","language":"no","label":"x",\#(because)}]}"#, []),
        ("decisions", #"{"decisions":[{"record":"a","status":"REVIEW",\#(because)}]}"#, []),
        ("decisions", #"{"decisions":[{"record":"a","status":"PUBLISHED",\#(because)}]}"#, ["/decisions/0 required"]),
        (
            "decisions", #"{"decisions":[{"record":"a","status":"PUBLISHED","contentHash":"\#(digest)",\#(because)}]}"#,
            []
        ),
        ("vocabulary", #"[{"id":"a","prefLabel":"A","broader":"b"}]"#, []),
        (
            "validation",
            #"{"failOn":"note","severity":{"a-b":"off"},"ignore":[{"rule":"a","record":"b","pointer":"/x~1",\#(because)}]}"#,
            []
        ),
        ("validation", #"{"ignore":[{"rule":"a",\#(because)}]}"#, ["/ignore/0 anyOf"]),
        (
            "validation", #"{"ignore":[{"rule":"a","file":"b"}],"failOn":"off"}"#,
            ["/ignore/0 required", "/failOn enum"]
        ),
        ("baseline", #"{"baseline":1,"findings":[]}"#, []),
        ("baseline", #"{"baseline":2}"#, [" required", "/baseline const"]),
        ("vocabulary", #"[{"id":"A b","prefLabel":"A"}]"#, ["/0/id pattern"]),
        (
            "ingest-report",
            """
            {"pages":{"read":1,"quarantined":0,"unchanged":0},"renderings":{"html":1},"languages":{"und":1},\
            "methods":{"total":1,"new":1,"changed":0,"unchanged":0,"removed":0},"status":{"DRAFT":1},"review":0,\
            "findings":{"error":0,"warning":0,"note":0},"rewritten":["a"],"seconds":0.5}
            """, []
        ),
    ]

    @Test(arguments: cases.indices)
    func documents(index: Int) throws {
        let (name, text, expected) = Self.cases[index]
        let schema = try #require(try SchemaSet(folder: TemporaryWorkspace.repository + "/schemas")[name])
        let violations = schema.validate(try JSONDocument.parse(Array(text.utf8)))
        #expect(violations.map { "\($0.instancePointer) \($0.keyword)" } == expected, "\(violations)")
    }

    /// The schemas are documentation too: every member says what it is.
    @Test(arguments: [
        "ledger", "quarantine", "review", "decisions", "language", "vocabulary", "extract", "ingest-report",
        "clusters",
    ])
    func everyMemberIsDescribed(name: String) throws {
        let file = try RegularFile(path: TemporaryWorkspace.repository + "/schemas/\(name).schema.json")
        let root = try JSONDocument.parse(try file.prefix(file.size)).root
        #expect(root["$id"]?.string == "https://curate.example/schemas/\(name).schema.json")
        var open = [root]
        while let node = open.popLast() {
            for member in (node["properties"]?.members ?? []) + (node["$defs"]?.members ?? [])
            where member.value["const"] == nil {
                #expect(member.value["description"]?.string?.hasSuffix(".") == true, "\(member.value.pointer)")
            }
            if node["properties"] != nil, node["if"] == nil, !node.pointer.hasSuffix("/if") {
                #expect(node["additionalProperties"]?.bool == false, "\(node.pointer) is not closed")
            }
            open += node.children
        }
    }
}

extension String {
    fileprivate func replacing(_ old: String, _ new: String) -> String { replacingOccurrences(of: old, with: new) }
}
