import Testing

@testable import Curation

struct SlugTests {
    @Test(arguments: [
        ("Student's t-Test", "students-t-test"), ("Student’s t‑Test", "students-t-test"),
        ("Kruskal–Wallis Test", "kruskal-wallis-test"), ("Multi-Head Self-Attention", "multi-head-self-attention"),
        ("LoRA and PEFT", "lora-and-peft"), ("GARCH(1,1)", "garch-1-1"), ("Cohen's κ", "cohens-kappa"),
        ("χ² Test", "chi2-test"), ("Poincaré Map", "poincare-map"), ("Łukasiewicz Logic", "lukasiewicz-logic"),
        ("Straßen", "strassen"), ("İstatistik Yöntemi", "istatistik-yontemi"), ("Tự chú ý đa đầu", "tu-chu-y-da-dau"),
        ("  --A  B--", "a-b"), ("回帰分析", ""), ("ＡＢＣ法", "abc"), ("", ""), ("Cafe\u{301} au lait", "cafe-au-lait"),
    ])
    func make(name: String, slug: String) {
        #expect(Slug.make(from: name) == slug)
    }
}
