import Testing

@testable import Curation

struct ComparisonKeyTests {
    @Test(arguments: [
        ("Kaplan–Meier  Estimator", "kaplan meier estimator"), ("KAPLAN-MEIER estimator.", "kaplan meier estimator"),
        ("İNCE AYAR", "ince ayar"), ("ınce ayar", "ince ayar"), ("I", "i"), ("Straße", "strasse"), ("ＧＰＴ", "gpt"),
        ("Student’s t-test", "student's t test"), ("“quoted”", "quoted"), ("(enclosed)", "enclosed"),
        ("GARCH(1,1)", "garch(1,1)"), ("ends with (", "ends with"), ("می\u{200C}شود", "میشود"),
        ("\u{FEFF}a\u{200F}", "a"),
        ("a\u{A0}b", "a b"), ("…", ""), ("", ""), ("A — B", "a b"), ("soft\u{AD}hyphen", "softhyphen"),
        ("(a) and (b)", "(a) and (b)"),
    ])
    func key(text: String, key: String) {
        #expect(Array(ComparisonKey.key(text).utf8) == Array(key.utf8))
    }

    @Test func composedAndDecomposedMeet() {
        #expect(ComparisonKey.bytes("öz-dikkat") == ComparisonKey.bytes("o\u{308}z dikkat"))
    }
}
