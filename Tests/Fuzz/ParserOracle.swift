import JSON

@testable import Curation

/// What must hold for every text that the parsers of cells get: numbers are not lost, and the result reads back the same
/// from its JSON.
enum ParserOracle {
    static func citations(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let sources = CitationParser.parse(text)
        if sources.isEmpty, !PrintedText(text).bytes.isEmpty { Finding.report("no work for a text") }
        for source in sources {
            readBack(source.json) { try SeminalSource(json: $0).json }
            demandNumbers(of: source.text, in: source.json["work"], source.residue)
            let printed = CitationStyle.apa.reference(source, asPrinted: true)
            if source.work.title != nil, printed.isEmpty { Finding.report("a work with a title is written as nothing") }
        }
    }

    static func people(_ bytes: [UInt8]) {
        for originator in OriginatorParser.parse(String(decoding: bytes, as: UTF8.self)) {
            readBack(originator.json) { try Originator(json: $0).json }
        }
    }

    static func years(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let year = OriginYearParser.parse(text)
        if year.text != text { Finding.report("the printed text changed") }
        if let first = year.first, let last = year.last, first > last { Finding.report("\(first) is behind \(last)") }
        if year.edtf == nil, !year.needsReview, !PrintedText(text).bytes.isEmpty {
            Finding.report("no year, and nobody is to look")
        }
    }

    static func aliases(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let aliases = AliasParser.parse(text, name: nil, nameEnglish: nil)
        var keys = Set<[UInt8]>()
        for alias in aliases {
            readBack(alias.json) { try Alias(json: $0).json }
            if alias.text.isEmpty { Finding.report("an alias without text") }
            if !keys.insert(Array((alias.language + alias.text).utf8)).inserted {
                Finding.report("'\(alias.text)' is there twice")
            }
        }
    }

    private static func readBack(_ json: JSONValue, by reader: (JSONValue) throws -> JSONValue) {
        guard let again = try? reader(json), JSONWriter.compact(again) == JSONWriter.compact(json) else {
            Finding.report("read back, it differs: \(String(decoding: JSONWriter.compact(json), as: UTF8.self))")
        }
    }

    /// Years, volumes, pages, identifiers: runs of three ASCII digits and more stand in some member or in the residue.
    /// Not asked where a text may count its years by another era.
    private static func demandNumbers(of text: String, in work: JSONValue?, _ residue: String) {
        guard text.unicodeScalars.allSatisfy({ $0.value < 0x0590 }) else { return }
        let kept = Array((String(decoding: JSONWriter.compact(work ?? .null), as: UTF8.self) + residue).utf8)
        for run in PrintedText(text).bytes.split(whereSeparator: { !(0x30...0x39).contains($0) }) where run.count >= 3 {
            if kept[...].firstIndex(ofBytes: Array(run)) == nil {
                Finding.report("'\(String(decoding: Array(run), as: UTF8.self))' is lost")
            }
        }
    }
}
