import Testing

@testable import Curation

@Suite struct LanguageTagFormTests {
    @Test(arguments: [
        "no", "EN", "zh-Hant-TW", "sr-Latn", "de-CH-1996", "sl-rozaj-biske", "es-419", "zh-cmn-Hans-CN", "und",
        "x-private", "en-x-a-b", "de-DE-u-co-phonebk", "en-a-myext-b-another", "i-klingon", "sgn-BE-FR", "abcde",
    ])
    func wellFormed(tag: String) {
        #expect(LanguageTagForm.isWellFormed(tag))
    }

    @Test(arguments: [
        "", "e", "en_US", "en-", "-en", "en--US", "x", "en-x", "en-u", "de-1996-1996", "en-a-xx-a-yy", "toolongtag",
        "tr-TUR-X", "1en", "é", "en-US-GB", "ar-a-aaa-b-bbb-a-ccc",
    ])
    func notWellFormed(tag: String) {
        #expect(!LanguageTagForm.isWellFormed(tag))
    }
}
