import Testing

@testable import Markup

@Suite struct AttributeLimitTests {
    /// A tag with a number of attributes in one of the forms that HTML has.
    private static func tag(_ count: Int, _ form: (Int) -> String) -> String {
        "<p" + (0..<count).map { " " + form($0) }.joined() + ">"
    }

    private static let forms: [@Sendable (Int) -> String] = [
        { "a\($0)" }, { "a\($0)=x" }, { "a\($0)='x y'" }, { "a\($0)=\"> b c\"" }, { "a\($0) = x" }, { "a\($0)=\n'x'" },
        { "a\($0)=x=y" },
    ]

    @Test(arguments: forms.indices)
    func countsAttributes(index: Int) {
        let form = Self.forms[index]
        let least = Self.tag(AttributeLimit.count, form)
        #expect(AttributeLimit.applied(to: Array(least.utf8)) == nil)
        let more = Self.tag(AttributeLimit.count + 1, form)
        let page = AttributeLimit.applied(to: Array((more + "x<b>").utf8))?.page
        let kept = String(decoding: page ?? [], as: UTF8.self)
        #expect(
            kept.hasPrefix(least.dropLast() + " ") && kept.hasSuffix(">x<b>") && kept.utf8.count == more.utf8.count + 4)
    }

    /// What comments and text hold is left alone; a tag without end is cut too.
    @Test(arguments: [
        ("<!-- <p", "-->", false), ("x < y", ">", false), ("<1", ">", false), ("\n\n<p", "", true),
        ("\n\n<p", ">", true),
    ])
    func whatIsATag(start: String, end: String, isCut: Bool) {
        let text = start + (0..<1000).map { " a\($0)" }.joined() + end
        let result = AttributeLimit.applied(to: Array(text.utf8))
        #expect((result != nil) == isCut)
        if isCut { #expect(result?.line == 3) }
    }

    /// Text, known attributes in front, and line numbers stay as they are, with and without the fast scanner.
    @Test func theRestIsRead() throws {
        let names = (0..<1000).map { " a\($0)" }.joined(separator: "\n")
        let text = "<html><head></head><body><p id=first\(names) href=last>text</p>\n<i>end</i></body></html>"
        for isReference in [true, false] {
            let document = HTMLParser.parse(Array(text.utf8), isReference: isReference)
            #expect(document.interruption == .tooManyAttributes(line: 256, limit: 256))
            let texts = document.nodes.filter { $0.kind == .text }.map {
                String(decoding: document.bytes[Int($0.content.lowerBound)..<Int($0.content.upperBound)], as: UTF8.self)
            }
            #expect(texts.filter { $0 != "\n" } == ["text", "end"])
            let last = try #require(document.nodes.lastIndex { $0.kind == .element })
            #expect(document.nodes[last].line == 1001)
            #expect(document.nodes.indices.allSatisfy { document.value(.href, of: $0) == nil })
        }
    }
}
