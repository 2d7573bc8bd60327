import Curation
import Testing

@Suite struct HTMLTableTests {
    private func page(_ language: String, _ records: [MethodRecord], heading: String = "H") -> String {
        HTMLTable(ComparisonTable(records: records, language: language, labels: [:], heading: heading)).render()
    }

    @Test(arguments: [("ar", "rtl"), ("fa", "rtl"), ("he", "rtl"), ("en", "ltr"), ("ko", "ltr")])
    func theDirectionIsThatOfTheReader(language: String, direction: String) {
        let page = page(language, [SampleRecords.bare])
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\" dir=\"\(direction)\">\n"))
    }

    @Test func valuesAreEscapedAndMarkedWithTheirLanguage() {
        let record = MethodRecord(
            id: "a", labels: ["en": "<script>alert(\"x\")</script>"], type: "a & b", summary: ["en": "S"])
        let page = page("he", [record], heading: "<b>")
        #expect(!page.contains("<script>"))
        #expect(
            page.contains(
                """
                <th scope="col" lang="en" dir="ltr">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; <small>[en]</small></th>
                """))
        #expect(page.contains("<h1>&lt;b&gt;</h1>"))
        #expect(page.contains("<tr><th scope=\"row\">Type</th><td dir=\"auto\">a &amp; b</td></tr>"))
        #expect(
            page.contains(
                "<tr><th scope=\"row\">Summary</th><td lang=\"en\" dir=\"ltr\">S <small>[en]</small></td></tr>"))
    }

    @Test func differingRowsAreMarked() {
        let page = page("en", [SampleRecords.attention, SampleRecords.transformer])
        #expect(
            page.contains(
                """
                <tr class="differs"><th scope="row">Related <span class="mark">≠</span></th><td dir="auto">5</td>\
                <td class="missing">—</td></tr>
                """))
        #expect(
            page.contains(
                "<tr><th scope=\"row\">Origin year</th><td dir=\"auto\">2017</td><td dir=\"auto\">2017</td></tr>"))
    }
}
