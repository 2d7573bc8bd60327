import Curation

/// Small records with everything that writers find hard: several scripts, quotes, commas, missing values.
enum SampleRecords {
    static let attention = MethodRecord(
        id: "multi-head-self-attention",
        labels: ["en": "Multi-head self-attention", "ko": "다중 헤드 셀프 어텐션", "vi": "Tự chú ý đa đầu"],
        aliases: [
            Alias(text: "Öz-Dikkat ve Çok Başlı Dikkat", language: "tr", kind: .translation),
            Alias(text: "scaled dot-product attention", language: "en", kind: .variant),
        ],
        field: Concept(id: "deep-learning", labels: ["en": "Deep learning", "ko": "딥러닝"]),
        family: Concept(id: "machine-learning", labels: ["en": "Machine learning"]),
        type: "Attention mechanism (Transformer core)",
        originYear: OriginYear(text: "2017", edtf: "2017", first: 2017, last: 2017),
        originators: [Originator(family: "Vaswani", given: "A.", etAl: true)],
        seminalSources: [
            SeminalSource(
                text: "Vaswani, A. et al. (2017). Attention Is All You Need. NeurIPS. link ↗", link: .link,
                work: work("Vaswani", "A.", 2017, "Attention Is All You Need", in: "NeurIPS"))
        ],
        relatedCount: 5, summary: ["en": "Lets every position look at every other, \"in parallel\"."],
        version: 1, sourceCount: 2, status: .published,
        upstream: Stamp(version: 1, sourceCount: 2, status: "PUBLISHED"),
        provenance: [
            PageProvenance(
                page: String(repeating: "a", count: 64), path: "raw/ko.txt",
                address: "https://scholargate.app/ko/compare", language: "ko", rendering: .table,
                accessed: "2026-06-20", column: 0, name: "다중 헤드 셀프 어텐션",
                cells: [
                    .originYear: .init(line: 7, confidence: 1, needsReview: false),
                    .aliases: .init(line: 11, confidence: 0.5, needsReview: true),
                ])
        ],
        contentHash: String(repeating: "0", count: 64))

    /// Almost everything is missing, and the type looks like a formula.
    static let bare = MethodRecord(
        id: "bare", labels: ["he": "מבחן"], type: "=cmd|' /C calc'!A0", status: .draft,
        contentHash: String(repeating: "1", count: 64))

    static let transformer = MethodRecord(
        id: "transformer", labels: ["en": "Transformer"],
        field: Concept(id: "deep-learning", labels: ["en": "Deep learning"]),
        originYear: OriginYear(text: "2017", edtf: "2017", first: 2017, last: 2017),
        seminalSources: [
            SeminalSource(
                text: "Vaswani, A. (2017). Attention is all you need. DOI ↗", link: .doi,
                work: work("Vaswani", "A.", 2017, "Attention is all you need", doi: "10.5555/3295222"))
        ],
        summary: ["en": "A network built of attention & nothing else."], version: 2, sourceCount: 1, status: .review,
        contentHash: String(repeating: "2", count: 64))

    static let all = [transformer, attention, bare]

    static let description = DatasetDescription(
        title: "Sample", description: "Three records.", licence: "CC-BY-4.0",
        licenceURL: "https://creativecommons.org/licenses/by/4.0/",
        creators: [.init(name: "Ada", orcid: "https://orcid.org/0000-0002-1825-0097")], attribution: "After pages.",
        keywords: ["methods"])

    static func work(
        _ family: String, _ given: String, _ year: Int, _ title: String, in container: String? = nil,
        doi: String? = nil
    ) -> Work {
        var work = Work()
        work.type = container == nil ? "article" : "paper-conference"
        work.author = [.init(family: family, given: given)]
        work.issued = year
        work.title = title
        work.containerTitle = container
        work.doi = doi
        return work
    }
}
