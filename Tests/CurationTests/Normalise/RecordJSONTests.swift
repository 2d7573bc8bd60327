import JSON
import Testing

@testable import Curation

struct RecordJSONTests {
    private func text(_ json: JSONValue) -> String { String(decoding: JSONWriter.compact(json), as: UTF8.self) }

    @Test func everySourceComesBack() throws {
        for (text, _) in CitationParserTests.rows {
            for source in CitationParser.parse(text) { #expect(try SeminalSource(json: source.json) == source) }
        }
    }

    @Test func everyOriginatorComesBack() throws {
        for (text, _) in OriginatorParserTests.rows {
            for originator in OriginatorParser.parse(text) {
                #expect(try Originator(json: originator.json) == originator)
            }
        }
    }

    @Test func everyYearAndAliasComesBack() throws {
        for (text, _) in OriginYearParserTests.rows {
            let year = OriginYearParser.parse(text)
            #expect(try OriginYear(json: year.json) == year)
        }
        for (text, _) in AliasTable.rows {
            for alias in AliasParser.parse(text, name: nil, nameEnglish: nil) {
                #expect(try Alias(json: alias.json) == alias)
            }
        }
    }

    @Test func sourceAsJSON() {
        let source = CitationParser.parse("Hu, E. J. et al. (2022). LoRA. ICLR. link ↗")[0]
        #expect(
            text(source.json) == #"""
                {"text":"Hu, E. J. et al. (2022). LoRA. ICLR. link ↗","link":"link","residue":"","work":{"id":\#
                "hu-2022-lora","type":"paper-conference","author":[{"family":"Hu","given":"E. J."}],"issued":{\#
                "date-parts":[[2022]]},"title":"LoRA","container-title":"ICLR","custom":{"authorsIncomplete":true}}}
                """#)
    }

    @Test func smallTypesAsJSON() {
        #expect(
            text(OriginYearParser.parse("1950s").json)
                == #"{"text":"1950s","edtf":"195X","first":1950,"last":1959,"precision":"decade","needsReview":false}"#)
        #expect(
            text(Originator(literal: "OpenAI").json) == #"{"literal":"OpenAI","etAl":false}"#)
        #expect(
            text(Alias(text: "SVM", language: "und", kind: .abbreviation).json)
                == #"{"text":"SVM","language":"und","kind":"abbreviation"}"#)
        #expect(
            text(Concept(id: "deep-learning", labels: ["vi": "Học sâu", "ko": "딥러닝"]).json)
                == #"{"id":"deep-learning","labels":{"ko":"딥러닝","vi":"Học sâu"}}"#)
    }

    @Test func conceptComesBack() throws {
        let concept = Concept(id: "statistics", labels: ["en": "Statistics", "tr": "İstatistik"])
        #expect(try Concept(json: concept.json) == concept)
    }

    @Test func messages() {
        #expect(
            message { try Alias(json: ["text": "a", "language": "en", "kind": "nickname"]) }
                == "/kind: expected one of translation, abbreviation, variant, gloss, found \"nickname\"")
        #expect(
            message { try Alias(json: ["text": 1, "language": "en", "kind": "gloss"]) }
                == "/text: expected a string, found the number 1")
        #expect(message { try OriginYear(json: []) } == "the value: expected an object, found an array")
        #expect(
            message { try OriginYear(json: ["text": "x", "first": "1990"]) }
                == "/first: expected an integer, found a string")
        #expect(
            message { try Originator(json: ["etAl": true]) }
                == "the value: expected an object with \"literal\" or \"family\", found neither")
        #expect(
            message { try SeminalSource(json: ["text": "x", "link": "doi", "residue": "", "work": ["author": [5]]]) }
                == pointer("work", "type") + ": expected a string, found nothing")
        #expect(
            message { try SeminalSource(json: ["text": "x", "work": ["type": "book", "author": [[:], 5]]]) }
                == pointer("work", "author", "1") + ": expected an object, found the number 5")
        #expect(
            message { try Work(cslJSON: ["type": "book", "issued": ["date-parts": [["2017"]]]]) }
                == "/issued/date-parts/0: expected integers, found a string")
        #expect(
            message { try Concept(json: ["id": "a", "labels": ["en": nil]]) }
                == "/labels/en: expected a string, found null")
    }

    /// A JSON Pointer (RFC 6901) of names that need no escape.
    private func pointer(_ tokens: String...) -> String { tokens.map { "/" + $0 }.joined() }

    private func message(_ read: () throws -> some Sendable) -> String {
        do {
            _ = try read()
            return "no error"
        } catch {
            return "\(error)"
        }
    }
}
