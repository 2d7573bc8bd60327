import Testing

@testable import Curation

struct WorkKeyTests {
    private func work(_ text: String) -> Work { CitationParser.parse(text)[0].work }

    @Test func doiWins() {
        let work = work(
            "Student (1908). The probable error of a mean. Biometrika, 6(1), 1–25. doi:10.1093/BIOMET/6.1.1")
        #expect(WorkKey.all(work) == ["doi:10.1093/biomet/6.1.1", "student|1908|the probable error of a mean"])
    }

    @Test func marksAndCaseDoNotMatter() {
        let one = WorkKey.make(work("Hu, E. J. et al. (2022). LoRA: Low-Rank Adaptation. ICLR. link ↗"))
        let two = WorkKey.make(work("HU, E. (2022). “Lora – Low‑rank adaptation”. ICLR."))
        #expect(one == "hu|2022|lora low rank adaptation")
        #expect(two == one)
    }

    @Test func tooLittle() {
        #expect(WorkKey.make(work("Attention Is All You Need")) == nil)
        #expect(WorkKey.make(Work()) == nil)
    }

    @Test(arguments: [
        ("Vaswani, A. et al. (2017). Attention Is All You Need. NeurIPS.", "vaswani-2017-attention"),
        ("Devlin, J. et al. (2019). BERT: Pre-training. NAACL.", "devlin-2019-bert"),
        ("Student (1908). The probable error of a mean. Biometrika, 6(1), 1–25.", "student-1908-probable"),
        ("van der Maaten, L. (2008). Visualizing data using t-SNE. JMLR, 9.", "maaten-2008-visualizing"),
        ("Öztürk, M. (2010). Doğrusal regresyon. Seçkin Yayıncılık.", "ozturk-2010-dogrusal"),
        ("(2001).", "2001"), ("DOI ↗", "work"),
    ])
    func identifier(text: String, identifier: String) {
        #expect(work(text).identifier == identifier)
    }

    /// Small words have seven letters at most; a title of nothing else gives its first.
    @Test(arguments: [
        ("Of towards", "of"), ("Towards the of", "towards"), ("Of the", "of"), ("Of the towardsX", "towardsx"),
        ("The how-to of 2", "2"), ("'", "work"), ("der é", "e"),
    ])
    func identifierOfTitle(title: String, identifier: String) {
        var work = Work()
        work.title = title
        #expect(work.identifier == identifier)
    }
}
