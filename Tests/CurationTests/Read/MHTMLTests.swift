import Curation
import Testing

@Suite("Web archives (MHTML)")
struct MHTMLTests {
    private static let head = """
        From: <Saved by Blink>\r
        Snapshot-Content-Location: https://example.org/ko/compare?slugs=a%2Cb\r
        Subject: =?utf-8?Q?x?=\r
        Date: Sat, 20 Jun 2026 23:30:00 -0500\r
        MIME-Version: 1.0\r
        Content-Type: multipart/related;\r
        \ttype="text/html";\r
        \tboundary="----Boundary--a=b----"\r
        \r

        """

    private func page(_ text: String) -> [String] { transcript(read("p.mhtml", text)) }

    private static func parts(_ parts: String...) -> String {
        parts.map { "------Boundary--a=b----\r\n" + $0 + "\r\n" }.joined() + "------Boundary--a=b------\r\n"
    }

    @Test("A page as a browser saves it: folded header, quoted boundary, quoted-printable, image beside it")
    func browser() throws {
        let text =
            MHTMLTests.head
            + MHTMLTests.parts(
                "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0=",
                "Content-Type: text/html\r\nContent-ID: <f@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                    + "Content-Location: https://example.org/part\r\n\r\n"
                    + "<html><head><meta charset=3D\"UTF-8\"><b>=EB=B9=84=\r\n=EA=B5=90</b>",
                "Content-Type: text/html\r\n\r\n<p>frame")
        #expect(
            page(text) == [
                "p.mhtml text/html utf-8 meta-declaration <https://example.org/ko/compare?slugs=a%2Cb> 2026-06-21: "
                    + "<html><head><meta charset=\"UTF-8\"><b>\u{BE44}\u{AD50}</b>"
            ])
        guard case .page(let page)? = read("p.mhtml", text).first else { return }
        #expect(page.digest == SHA256Digest.hex(Array(text.utf8)))
    }

    @Test("The start parameter chooses, the charset of the part counts, base64 is decoded, LF alone ends lines")
    func startPart() {
        let text = """
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary=xx; start="<two@x>"

            preamble
            --xx
            Content-Type: text/html
            Content-ID: <one@x>

            one
            --xx
            Content-Type: text/html; charset=EUC-KR
            Content-ID: <two@x>
            Content-Transfer-Encoding: BASE64
            Content-Location: <https://example.org/
             two>

            uvGxsw==
            --xx--
            epilogue
            """
        #expect(page(text) == ["p.mhtml text/html euc-kr transport-header <https://example.org/two>: \u{BE44}\u{AD50}"])
    }

    @Test("Multiparts inside, a boundary that starts like another, and a file cut before its end")
    func nested() {
        let text = """
            Content-Type: multipart/related; boundary=a
            MIME-Version: 1.0

            --a
            Content-Type: multipart/alternative; boundary=ab

            --ab
            Content-Type: text/plain

            words
            --ab
            Content-Type: text/html

            <p>page
            --abc
            cut
            """
        #expect(page(text) == ["p.mhtml text/html utf-8 valid-utf-8: <p>page\n--abc\ncut"])
    }

    @Test("A message that is one page without parts, under any name")
    func single() {
        let text = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Location: http://a/\n\n<p>x"
        #expect(transcript(read("page.eml", text)) == ["page.eml text/html utf-8 transport-header <http://a/>: <p>x"])
    }

    @Test("A text that has a colon in its first line is no message")
    func noMessage() {
        #expect(
            page("Compare: methods\n\nContent-Type: none") == [
                "p.mhtml text/plain utf-8 valid-utf-8: Compare: methods\n\nContent-Type: none"
            ])
    }

    @Test("Messages for damaged archives")
    func damage() {
        #expect(
            page(MHTMLTests.head) == [
                "p.mhtml: The web archive (MHTML) has no parts. Save the page again. [mhtml-damaged]"
            ])
        #expect(
            page(MHTMLTests.head + MHTMLTests.parts("Content-Type: image/png\r\n\r\nx")) == [
                "p.mhtml: The web archive (MHTML) has no part that is HTML or plain text. Save the page again. [mhtml-damaged]"
            ])
        #expect(
            page(MHTMLTests.head + MHTMLTests.parts("Content-Type: text/html\r\n\r\n")) == [
                "p.mhtml: The web archive (MHTML) has an empty page. Save the page again. [mhtml-damaged]"
            ])
    }

    private static let quoted: [(String, String)] = [
        ("a=3Db", "a=b"), ("=c3=a9=C3=A9", "\u{E9}\u{E9}"), ("a=\r\nb", "ab"), ("a=\nb", "ab"), ("a= \t\r\nb", "ab"),
        ("a  \r\nb\t\nc", "a\r\nb\nc"), ("a =20\r\nb", "a  \r\nb"), ("a=", "a"), ("a=4", "a=4"), ("a=GZb", "a=GZb"),
        ("a=3", "a=3"), ("==41", "=A"), ("a b  ", "a b  "), ("a\rb", "a\rb"), ("x=\r\n=\r\ny", "xy"),
    ]

    @Test("Quoted-printable", arguments: quoted)
    func quotedPrintable(input: String, expected: String) {
        let message =
            "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: Quoted-Printable\n\n"
        guard case .page(let page)? = read("p.mht", message + input).first else {
            return #expect(Bool(false), "no page")
        }
        #expect(page.text == Array(expected.utf8))
    }

    private static let groups: [(String, String)] = [
        ("YQ==", "a"), ("YWI=", "ab"), ("YWJj", "abc"), ("YW\r\nJj\n", "abc"), ("YQ", "a"), ("YWI", "ab"),
        ("YWJj!YWJj", "abcabc"),
        ("YQ==YWJj", "a"),
    ]

    @Test("Base64", arguments: groups)
    func base64(input: String, expected: String) {
        let message = "MIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
        guard case .page(let page)? = read("p.mht", message + input).first else {
            return #expect(Bool(false), "no page")
        }
        #expect(page.text == Array(expected.utf8))
    }

    private static let dates: [(String, String?)] = [
        ("Sat, 20 Jun 2026 23:30:00 -0500", "2026-06-21"), ("20 Jun 2026 23:30 +0000", "2026-06-20"),
        ("Sun, 1 Mar 2026 00:10:00 +0900 (KST)", "2026-02-28"), ("Fri, 1 Mar 2024 00:10:00 +0900", "2024-02-29"),
        ("1 Jan 2026 00:00:00 +0100", "2025-12-31"), ("31 Dec 2025 23:00:00 EST", "2026-01-01"),
        ("1 jan 99 12:00 GMT", "1999-01-01"),
        ("1 Jan 26 12:00 Z", "2026-01-01"), ("29 Feb 2025 12:00:00 +0000", nil), ("yesterday", nil),
        ("20 Foo 2026 10:00", nil),
        ("20 Jun 2026 25:00", nil), ("20 Jun 2026", nil), ("", nil), ("29 Feb 2000 12:00:00 nowhere", "2000-02-29"),
        ("1 Mar 1900 00:00 +0001", "1900-02-28"),
    ]

    @Test("Mail dates become days in UTC", arguments: dates)
    func date(field: String, day: String?) {
        let items = read("p.mht", "Date: \(field)\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>x")
        guard case .page(let page)? = items.first else { return #expect(Bool(false), "no page") }
        #expect(page.captured == day)
    }
}
