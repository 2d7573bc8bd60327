import Curation
import Testing

@Suite struct ExportFormatTests {
    private func text(_ format: ExportFormat, _ records: [MethodRecord] = SampleRecords.all) -> String {
        String(decoding: format.export(records), as: UTF8.self)
    }

    @Test(arguments: ExportFormat.allCases)
    func theOrderOfRecordsDoesNotMatter(format: ExportFormat) {
        #expect(format.export(SampleRecords.all) == format.export(SampleRecords.all.reversed()))
    }

    @Test(arguments: ExportFormat.allCases)
    func noRecordsGiveAReadableFile(format: ExportFormat) {
        #expect(!format.summary.isEmpty)
        let expected: [ExportFormat: Bool] = [.jsonl: true, .bibtex: true, .markdown: true]
        #expect(format.export([]).isEmpty == (expected[format] ?? false))
    }

    @Test func aliasesAreOneRowEach() {
        let expected = [
            "id,alias,language,kind,isPreferred,of",
            "bare,מבחן,he,label,true,",
            "multi-head-self-attention,Multi-head self-attention,en,label,true,",
            "multi-head-self-attention,다중 헤드 셀프 어텐션,ko,label,true,",
            "multi-head-self-attention,Tự chú ý đa đầu,vi,label,true,",
            "multi-head-self-attention,Öz-Dikkat ve Çok Başlı Dikkat,tr,translation,false,",
            "multi-head-self-attention,scaled dot-product attention,en,variant,false,",
            "transformer,Transformer,en,label,true,",
        ]
        #expect(text(.aliasesCSV) == expected.map { $0 + "\r\n" }.joined())
    }

    @Test func abbreviationsSayWhatTheyStandFor() {
        let record = MethodRecord(
            id: "svm",
            aliases: [
                Alias(text: "SVM", language: "und", kind: .abbreviation, of: "support-vector machine"),
                Alias(text: "SVC", language: "und", kind: .abbreviation),
            ])
        let rows = text(.aliasesCSV, [record])
        #expect(rows.contains("\r\nsvm,SVM,und,abbreviation,false,support-vector machine\r\n"))
        #expect(rows.hasSuffix("\r\nsvm,SVC,und,abbreviation,false,\r\n"))
    }

    @Test func originatorsComeWithTheirKinds() {
        let record = MethodRecord(
            id: "x",
            originators: [
                Originator(family: "Lee", given: "A.", kind: .person, affiliation: "Lab", years: "198X"),
                Originator(literal: "Folk practice"),
            ])
        #expect(text(.csv, [record]).contains(",\"Lee, A. (Lab, 198X) | Folk practice\",person | unknown,"))
    }

    @Test func csvQuotesAndGuards() {
        let rows = Array(text(.csv).utf8).split(separator: 0x0D).map { String(decoding: $0, as: UTF8.self) }
        #expect(rows[1].hasPrefix("\nbare,,he=מבחן,,,,,,'=cmd|' /C calc'!A0,"))
        #expect(
            rows[2].contains(
                ",\"Lets every position look at every other, \"\"in parallel\"\".\",1,2,PUBLISHED,1,2,PUBLISHED,"))
        let open = String(decoding: ExportFormat.csv.export([SampleRecords.bare], guardsFormulas: false), as: UTF8.self)
        #expect(open.contains(",=cmd|' /C calc'!A0,"))
    }

    @Test(
        "cells that a spreadsheet would run",
        arguments: [
            ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""),
            ("=a,b", "\"'=a,b\""), ("1=1", "1=1"), ("—", "—"), ("a\nb", "\"a\nb\""), ("\"", "\"\"\"\""), ("", ""),
        ])
    func guardedCells(type: String, cell: String) {
        let record = MethodRecord(id: "x", type: type)
        #expect(text(.csv, [record]).contains("\r\nx,,,,,,,,\(cell),,"))
    }

    @Test func worksOfTwoRecordsAreOneBibTeXEntry() {
        // Both printings know as much; the one whose text comes first in byte order is kept.
        let expected = """
            @misc{vaswani-2017-attention,
              author = {Vaswani, A.},
              title = {{Attention is all you need}},
              year = {2017},
              doi = {10.5555/3295222},
              keywords = {multi-head-self-attention, transformer},
            }

            """
        #expect(text(.bibtex) == expected)
    }

    @Test func bibTeXEscapes() {
        var work = Work()
        work.type = "report"
        work.title = "50% of A&B_{c} ~ #1"
        work.author = [.init(literal: "R & D"), .init(family: "Waals", given: "J.", nonDroppingParticle: "van der")]
        work.authorsIncomplete = true
        work.page = "1-9"
        work.publisher = "OpenAI"
        let record = MethodRecord(id: "x", seminalSources: [SeminalSource(text: "t", link: .none, work: work)])
        let expected = """
            @techreport{r-d-50,
              author = {{R \\& D} and van der Waals, J. and others},
              title = {{50\\% of A\\&B\\_\\{c\\} \\textasciitilde{} \\#1}},
              pages = {1--9},
              institution = {OpenAI},
              keywords = {x},
            }

            """
        #expect(text(.bibtex, [record]) == expected)
    }

    @Test func markdownReadsLikeADocument() {
        let expected = """
            ## Transformer

            `transformer` · v2 · 1 source · REVIEW

            - **Field**: Deep learning
            - **Origin year**: 2017
            - **Seminal source**: Vaswani, A. (2017). Attention is all you need. DOI ↗

            A network built of attention \\& nothing else.

            """
        #expect(text(.markdown, [SampleRecords.transformer]) == expected)
    }

    @Test func skosIsTurtle() {
        let record = MethodRecord(
            id: "t", labels: ["en": "T \"x\"", "sr-Latn": "Te"],
            aliases: [
                Alias(text: "T \"x\"", language: "en", kind: .variant),
                Alias(text: "tt", language: "und", kind: .gloss),
            ],
            family: Concept(id: "f", labels: ["en": "F"]), status: .deprecated)
        let expected = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            <https://curate.example/id/fields> a skos:ConceptScheme .

            <https://curate.example/id/families> a skos:ConceptScheme .

            <https://curate.example/id/families/f>
              a skos:Concept ;
              skos:inScheme <https://curate.example/id/families> ;
              skos:prefLabel "F"@en .

            <https://curate.example/id/methods> a skos:ConceptScheme .

            <https://curate.example/id/methods/t>
              a skos:Concept ;
              skos:inScheme <https://curate.example/id/methods> ;
              skos:prefLabel "T \\"x\\""@en ;
              skos:prefLabel "Te"@sr-Latn ;
              skos:altLabel "tt" ;
              skos:broader <https://curate.example/id/families/f> ;
              owl:versionInfo "1" ;
              owl:deprecated true .

            """
        #expect(text(.skos, [record]) == expected)
    }

    @Test func distinctWorksOfOneIDGetADigest() {
        var records: [MethodRecord] = []
        for (id, title) in [("a", "Attention one"), ("b", "Attention two")] {
            let work = SampleRecords.work("Vaswani", "A.", 2017, title)
            records.append(MethodRecord(id: id, seminalSources: [SeminalSource(text: title, link: .none, work: work)]))
        }
        let keys = text(.bibtex, records).split(separator: "\n").filter { $0.hasPrefix("@") }
        #expect(keys.count == 2)
        #expect(Set(keys).count == 2)
        #expect(keys.allSatisfy { $0.hasPrefix("@misc{vaswani-2017-attention-") && $0.utf8.count == 29 + 8 + 1 })
    }
}
