import Testing

@testable import JSON

/// The regular expressions of ECMA-262 that schemas use.
struct SchemaPatternTests {
    @Test(
        arguments: [
            ("b", "abc", true), ("^b", "abc", false), ("c$", "abc", true), ("abc$", "abc\n", false),
            ("^a.c$", "a\nc", false), ("^.$", "😀", true), ("^(ab|cd)*$", "abcdab", true),
            ("^(ab|cd)*$", "abcda", false), ("^a{2,3}$", "a", false), ("^a{2,3}$", "aaa", true),
            ("^a{2,3}$", "aaaa", false), ("^a{2}$", "aa", true), ("^a{2,}?$", "aaaaa", true),
            ("^(?:a?){3}$", "aa", true), ("^(a*)*$", "aaa", true), ("^(|a)+$", "aa", true),
            ("^[^a-c]+$", "xyz", true), ("^[^a-c]+$", "xbz", false), ("^[\\w.-]+$", "a.b-c_1", true),
            ("^\\d$", "٣", false), ("^\\w$", "é", false), ("^\\s$", "\u{FEFF}", true),
            ("^\\p{Lu}\\P{L}$", "É1", true), ("^[\\p{L}\\d]+$", "漢1", true), ("^[^\\D]$", "5", true),
            ("\\bcat\\b", "a cat.", true), ("\\bcat\\b", "concat", false), ("a\\Bb", "ab", true),
            ("^(?!draft)[a-z]+$", "draft1", false), ("^(?!draft)[a-z]+$", "final", true),
            ("^(?=.*\\d)(?=.*[a-z]).{3,}$", "ab1", true), ("^(?=.*\\d)(?=.*[a-z]).{3,}$", "abc", false),
            ("^\\u00e9\\x41\\u{1F600}\\cA\\0$", "éA😀\u{1}\0", true), ("^\\ud83d\\ude00$", "😀", true),
            ("^\\/\\.\\-$|x", "x", nil), ("^[\\-/]$", "-", true), ("(?<year>\\d{4})", "in 2024", true),
            ("", "", true), ("[]", "a", false), ("[^]", "\n", true), ("a||b", "", true),
        ] as [(String, String, Bool?)])
    func matches(_ pattern: String, _ text: String, _ expected: Bool?) {
        #expect((try? SchemaPattern(pattern))?.matches(text) == expected)
    }

    /// Letters with accents compare by code points, not by canonical equivalence.
    @Test func comparesCodePoints() throws {
        #expect(try SchemaPattern("^\u{E9}$").matches("e\u{301}") == false)
        #expect(try SchemaPattern("^..$").matches("e\u{301}"))
    }

    @Test(arguments: [
        ("a)", "expected '(' before ')', found ')'", 2),
        ("*a", "expected a character or '\\' before a special character, found '*'", 1),
        ("[a", "expected ']' at the end of a class, found the end of the pattern", 3),
        ("[z-a]", "expected a range from low to high, found the reverse", 2),
        ("a{3,2}", "expected a number of repetitions from low to high, found the reverse", 2),
        ("\\a", "expected a special character or one of the letters of ECMA-262 after '\\', found 'a'", 2),
        ("(?<=a)b", "expected a regular expression without look-behind", 1),
        ("\\p{Klingon}", "expected a Unicode general category, found \"Klingon\"", 4),
        ("(a{1000}){1000}", "expected a regular expression of at most 20000 steps, found a larger one", 1),
    ])
    func refuses(_ pattern: String, _ message: String, _ position: Int) {
        do {
            _ = try SchemaPattern(pattern)
            Issue.record("\(pattern) was accepted")
        } catch {
            #expect(error.message == message)
            #expect(error.position == position)
        }
    }

    /// Patterns that ruin engines that backtrack, and one that could ruin the assembler.
    @Test func neverBacktracks() throws {
        let text = String(repeating: "a", count: 2_000) + "!"
        #expect(try SchemaPattern("^(a+)+$").matches(text) == false)
        #expect(try SchemaPattern("^(a|a)*$").matches(text) == false)
        let nested = String(repeating: "(", count: 90) + String(repeating: "){1}", count: 90)
        #expect(try SchemaPattern(nested).matches(text))
    }
}
