import Testing

@testable import Curation

/// The forms in which a comparison stands on an HTML page: all give the same page object.
@Suite struct HTMLFormTests {
    static let forms =
        HTMLTableForms.structure + HTMLTableForms.spans + HTMLTableForms.turned + HTMLTableForms.several
        + HTMLElementForms.roles + HTMLElementForms.repeated + HTMLElementForms.lists + HTMLSavedForms.all

    @Test(arguments: forms)
    func form(_ form: HTMLForm) throws {
        let page = try Extraction.page("p.html", "<!DOCTYPE html><html lang=en><body>\(form.html)</body></html>")
        #expect(HTMLForm.text(page) == form.expected)
        #expect(HTMLForm.codes(page) == form.codes)
        #expect(page.language == "en" && page.rendering == .html)
    }
}
