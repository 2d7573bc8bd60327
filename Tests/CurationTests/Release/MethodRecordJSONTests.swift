import Curation
import JSON
import Testing

@Suite struct MethodRecordJSONTests {
    @Test(arguments: SampleRecords.all)
    func readsBackWhatItWrites(record: MethodRecord) throws {
        let bytes = JSONWriter.pretty(record.json)
        let again = try MethodRecord(json: JSONDocument.parse(bytes).value)
        #expect(again == record)
        #expect(JSONWriter.pretty(again.json) == bytes)
    }

    @Test func missingValuesAreWrittenAsNull() {
        let expected = """
            {"aliases":[],"contentHash":"","family":null,"field":null,"id":"x","labels":{},"originYear":null,\
            "originators":[],"provenance":[],"relatedCount":null,"seminalSources":[],"sourceCount":0,"status":"DRAFT",\
            "summary":{},"type":null,"upstream":null,"version":1}
            """
        #expect(String(decoding: JSONWriter.canonical(MethodRecord(id: "x").json), as: UTF8.self) == expected)
    }

    @Test func theHashIsOverTheContentOnly() {
        // printf '<canonical content>' | sha256sum
        let bare = MethodRecord(id: "x")
        #expect(bare.computeContentHash() == "03748f085c4240478bafa0e53ac52764d589ef1c451a2e061237b32205bd873d")
        var other = bare
        other.version = 9
        other.sourceCount = 9
        other.status = .published
        other.upstream = Stamp(version: 1, sourceCount: 1, status: "PUBLISHED")
        other.provenance = SampleRecords.attention.provenance
        other.contentHash = "abc"
        #expect(other.computeContentHash() == bare.computeContentHash())
        other.relatedCount = 0
        #expect(other.computeContentHash() != bare.computeContentHash())
    }

    @Test func nfcAndNFDHaveDifferentHashes() {
        let composed = MethodRecord(id: "x", labels: ["fr": "\u{E9}"])
        let decomposed = MethodRecord(id: "x", labels: ["fr": "e\u{301}"])
        #expect(composed.computeContentHash() != decomposed.computeContentHash())
    }

    @Test(
        "what can't be read says why",
        arguments: [
            ("[]", "the value: expected an object, found an array"), ("{}", "/id: expected a string, found nothing"),
            (#"{"id":1}"#, "/id: expected a string, found the number 1"),
            (#"{"id":"x"}"#, "/version: expected an integer, found nothing"),
            (#"{"id":"x","labels":{"en":null}}"#, "/labels/en: expected a string, found null"),
            (
                #"{"id":"x","aliases":[{"text":"a","language":"é"}]}"#,
                "/aliases/0/kind: expected a string, found nothing"
            ),
        ])
    func messages(text: String, message: String) throws {
        let json = try JSONDocument.parse(Array(text.utf8)).value
        let error = #expect(throws: RecordDecodingError.self) { try MethodRecord(json: json) }
        #expect(error?.description == message)
    }

    @Test func anUnknownRowOrStatusIsAnError() throws {
        var json = SampleRecords.attention.json.objectValue ?? JSONObject()
        json["status"] = "PUBLIC"
        let status = #expect(throws: RecordDecodingError.self) { try MethodRecord(json: .object(json)) }
        #expect(
            status?.description == "/status: expected one of DRAFT, REVIEW, PUBLISHED, DEPRECATED, found \"PUBLIC\"")
        var page = SampleRecords.attention.provenance[0].json.objectValue ?? JSONObject()
        page["cells"] = ["colour": nil]
        let row = #expect(throws: RecordDecodingError.self) { try PageProvenance(json: .object(page)) }
        #expect(
            row?.description == """
                /cells: expected the rows field, family, originYear, originator, type, seminalSource, aliases, relatedCount, \
                summary, found "colour"
                """)
    }
}
