import Markup
import Testing

@Suite("Decoding of character encodings")
struct CharacterDecoderTests {
    private static let exact: [(label: String, name: String, bytes: [UInt8], text: String)] = [
        (
            "utf-16le", "utf-16le",
            [0x44, 0xBE, 0x50, 0xAD, 0x20, 0x00, 0x41, 0x00, 0x3D, 0xD8, 0x00, 0xDE],
            "\u{BE44}\u{AD50} A\u{1F600}"
        ),
        (
            "utf-16be", "utf-16be",
            [0xBE, 0x44, 0xAD, 0x50, 0x00, 0x20, 0x00, 0x41, 0xD8, 0x3D, 0xDE, 0x00],
            "\u{BE44}\u{AD50} A\u{1F600}"
        ),
        (
            "utf-16", "utf-16le",
            [0x6E, 0x00, 0xE9, 0x00],
            "n\u{E9}"
        ),
        (
            "utf-32le", "utf-32le",
            [0x44, 0xBE, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00, 0x00, 0xF6, 0x01, 0x00],
            "\u{BE44}A\u{1F600}"
        ),
        (
            "utf-32be", "utf-32be",
            [0x00, 0x00, 0xBE, 0x44, 0x00, 0x00, 0x00, 0x41, 0x00, 0x01, 0xF6, 0x00],
            "\u{BE44}A\u{1F600}"
        ),
        (
            "euc-kr", "euc-kr",
            [0xBA, 0xF1, 0xB1, 0xB3, 0x20, 0xB9, 0xE6, 0xB9, 0xFD],
            "\u{BE44}\u{AD50} \u{BC29}\u{BC95}"
        ),
        (
            "ks_c_5601-1987", "euc-kr",
            [0x8C, 0x63, 0xB9, 0xE6, 0xB0, 0xA2, 0xC7, 0xCF],
            "\u{B620}\u{BC29}\u{AC01}\u{D558}"
        ),
        (
            "cp949", "euc-kr",
            [0x94, 0xEE],
            "\u{BDC1}"
        ),
        (
            "shift_jis", "shift_jis",
            [0x94, 0xE4, 0x8A, 0x72, 0xB1, 0x81, 0x60, 0x87, 0x40],
            "\u{6BD4}\u{8F03}\u{FF71}\u{FF5E}\u{2460}"
        ),
        (
            "Windows-31J", "shift_jis",
            [0x8E, 0xE8, 0x96, 0x40, 0x5C],
            "\u{624B}\u{6CD5}\u{5C}"
        ),
        (
            "euc-jp", "euc-jp",
            [0xC8, 0xE6, 0xB3, 0xD3, 0xBC, 0xEA, 0xCB, 0xA1],
            "\u{6BD4}\u{8F03}\u{624B}\u{6CD5}"
        ),
        (
            "iso-2022-jp", "iso-2022-jp",
            [0x1B, 0x24, 0x42, 0x48, 0x66, 0x33, 0x53, 0x1B, 0x28, 0x42, 0x20, 0x61],
            "\u{6BD4}\u{8F03} a"
        ),
        (
            "gb2312", "gbk",
            [0xB7, 0xBD, 0xB7, 0xA8, 0xB1, 0xC8, 0xBD, 0xCF],
            "\u{65B9}\u{6CD5}\u{6BD4}\u{8F83}"
        ),
        (
            "gbk", "gbk",
            [0xE6, 0x67, 0x96, 0x7C],
            "\u{9394}\u{6771}"
        ),
        (
            "gb18030", "gb18030",
            [0xB7, 0xBD, 0x81, 0x35, 0xFE, 0x32, 0x94, 0x39, 0xFC, 0x36],
            "\u{65B9}\u{1E9E}\u{1F600}"
        ),
        (
            "big5", "big5",
            [0xA4, 0xE8, 0xAA, 0x6B, 0xA4, 0xF1, 0xB8, 0xFB],
            "\u{65B9}\u{6CD5}\u{6BD4}\u{8F03}"
        ),
        (
            "windows-1251", "windows-1251",
            [0xD1, 0xF0, 0xE0, 0xE2, 0xED, 0xE5, 0xED, 0xE8, 0xE5, 0x20, 0xB9],
            "\u{421}\u{440}\u{430}\u{432}\u{43D}\u{435}\u{43D}\u{438}\u{435} \u{2116}"
        ),
        (
            "windows-1254", "windows-1254",
            [0xDD, 0xE7, 0xF0, 0xFD, 0xFE, 0xF6, 0x96, 0x80],
            "\u{130}\u{E7}\u{11F}\u{131}\u{15F}\u{F6}\u{2013}\u{20AC}"
        ),
        (
            "iso-8859-9", "windows-1254",
            [0xDD, 0xD0, 0xDE],
            "\u{130}\u{11E}\u{15E}"
        ),
        (
            "koi8-r", "koi8-r",
            [0xED, 0xC5, 0xD4, 0xCF, 0xC4],
            "\u{41C}\u{435}\u{442}\u{43E}\u{434}"
        ),
        (
            "koi8-u", "koi8-u",
            [0xA7, 0xD6, 0xC1, 0xCB],
            "\u{457}\u{436}\u{430}\u{43A}"
        ),
        (
            "tis-620", "windows-874",
            [0xC7, 0xD4, 0xB8, 0xD5, 0xA1, 0xD2, 0xC3],
            "\u{E27}\u{E34}\u{E18}\u{E35}\u{E01}\u{E32}\u{E23}"
        ),
        (
            "latin1", "windows-1252",
            [0x93, 0xE9, 0x94, 0x80],
            "\u{201C}\u{E9}\u{201D}\u{20AC}"
        ),
        (
            " ASCII\t", "windows-1252",
            [0xE9],
            "\u{E9}"
        ),
        (
            "iso-8859-2", "iso-8859-2",
            [0xF8, 0xBE, 0xF9],
            "\u{159}\u{17E}\u{16F}"
        ),
        (
            "windows-1250", "windows-1250",
            [0xD8, 0x8E, 0x84],
            "\u{158}\u{17D}\u{201E}"
        ),
        (
            "windows-1253", "windows-1253",
            [0xCC, 0xDD, 0xE8, 0xEF, 0xE4, 0xEF, 0xF2],
            "\u{39C}\u{3AD}\u{3B8}\u{3BF}\u{3B4}\u{3BF}\u{3C2}"
        ),
        (
            "iso-8859-7", "iso-8859-7",
            [0xCC, 0xDD, 0xE8, 0xEF, 0xE4, 0xEF, 0xF2],
            "\u{39C}\u{3AD}\u{3B8}\u{3BF}\u{3B4}\u{3BF}\u{3C2}"
        ),
        (
            "windows-1255", "windows-1255",
            [0xF9, 0xE9, 0xE8, 0xE4],
            "\u{5E9}\u{5D9}\u{5D8}\u{5D4}"
        ),
        (
            "iso-8859-8-i", "iso-8859-8-i",
            [0xF9, 0xE9, 0xE8, 0xE4],
            "\u{5E9}\u{5D9}\u{5D8}\u{5D4}"
        ),
        (
            "windows-1256", "windows-1256",
            [0xD8, 0xD1, 0xED, 0xDE, 0xC9],
            "\u{637}\u{631}\u{64A}\u{642}\u{629}"
        ),
        (
            "windows-1257", "windows-1257",
            [0xE0, 0xFE, 0xEB],
            "\u{105}\u{17E}\u{117}"
        ),
        (
            "ibm866", "ibm866",
            [0x8C, 0xA5, 0xE2, 0xAE, 0xA4],
            "\u{41C}\u{435}\u{442}\u{43E}\u{434}"
        ),
        (
            "macintosh", "macintosh",
            [0x8E, 0xA0],
            "\u{E9}\u{2020}"
        ),
        (
            "utf8", "utf-8",
            [0xC3, 0xA9],
            "\u{E9}"
        ),
    ]

    @Test("Bytes of every kind of encoding", arguments: exact)
    func decoding(label: String, name: String, bytes: [UInt8], text: String) throws {
        let decoder = try #require(CharacterDecoder(label: label))
        #expect(decoder.name == name)
        let decoded = decoder.utf8(from: bytes)
        #expect(decoded.text == Array(text.utf8))
        #expect(decoded.replacements == 0)
    }

    private static let damaged: [(label: String, bytes: [UInt8], text: String, replacements: Int)] = [
        ("utf-8", [0x61, 0xFF, 0x62], "a\u{FFFD}b", 1),
        ("utf-8", [0xE2, 0x82], "\u{FFFD}", 1),
        ("utf-8", [0xE2, 0x82, 0x41], "\u{FFFD}A", 1),
        ("utf-8", [0xF0, 0x9F, 0x98], "\u{FFFD}", 1),
        ("utf-8", [0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
        ("utf-8", [0xC0, 0x80, 0xF5], "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
        ("utf-16le", [0x00, 0xD8, 0x41, 0x00], "\u{FFFD}A", 1),
        ("utf-16le", [0x41, 0x00, 0x42], "A\u{FFFD}", 1),
        ("utf-16be", [0xDC, 0x00, 0x00, 0x41], "\u{FFFD}A", 1),
        ("utf-32le", [0x00, 0x00, 0x11, 0x00, 0x41, 0x00, 0x00, 0x00], "\u{FFFD}A", 1),
        ("euc-kr", [0xBA, 0x3C, 0x62], "\u{FFFD}<b", 1),
        ("euc-kr", [0x41, 0xBA], "A\u{FFFD}", 1),
        ("euc-kr", [0xFF, 0xFF, 0x41], "\u{FFFD}A", 1),
        ("shift_jis", [0x41, 0x82], "A\u{FFFD}", 1),
        ("windows-1253", [0xD2, 0x41], "\u{FFFD}A", 1),
        ("windows-874", [0xDB], "\u{FFFD}", 1),
    ]

    @Test("Invalid input is replaced and counted, and what follows is kept", arguments: damaged)
    func damage(label: String, bytes: [UInt8], text: String, replacements: Int) throws {
        let decoded = try #require(CharacterDecoder(label: label)).utf8(from: bytes)
        #expect(String(decoding: decoded.text, as: UTF8.self).unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(decoded.replacements == replacements)
    }

    @Test(
        "Gaps of the Windows code pages are C1 controls, as in browsers",
        arguments: [
            ("windows-1252", [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8]), ("windows-1251", [0x98]),
            ("windows-1254", [0x8E, 0x9E]),
        ])
    func controls(label: String, bytes: [UInt8]) throws {
        let decoded = try #require(CharacterDecoder(label: label)).utf8(from: bytes)
        #expect(decoded.text == bytes.flatMap { [0xC2, $0] })
        #expect(decoded.replacements == 0)
    }

    @Test(
        "Labels that browsers refuse",
        arguments: ["", "utf-7", "iso-2022-kr", "hz-gb-2312", "x-user-defined", "nonsense", "utf-8x"])
    func refused(label: String) {
        #expect(CharacterDecoder(label: label) == nil)
    }

    @Test(
        "Only encodings with shifts or wide units need decoding of ASCII",
        arguments: [
            ("utf-8", true), ("windows-1254", true), ("euc-kr", true), ("big5", true), ("iso-2022-jp", false),
            ("utf-16le", false),
        ])
    func compatibility(label: String, expected: Bool) throws {
        #expect(try #require(CharacterDecoder(label: label)).isASCIICompatible == expected)
    }

    @Test("Texts longer than the conversion buffer, with pairs across its end", arguments: 0..<4)
    func long(shift: Int) throws {
        let ascii = [UInt8](repeating: 0x61, count: shift)
        let pairs = (0..<30_000).flatMap { _ in [0xB0, 0xA1] as [UInt8] }
        let decoded = try #require(CharacterDecoder(label: "euc-kr")).utf8(from: ascii + pairs)
        // Not `==`: a failed comparison of long arrays is reported by a difference, which takes minutes.
        #expect(decoded.text.elementsEqual(ascii + Array(String(repeating: "\u{AC00}", count: 30_000).utf8)))
        #expect(decoded.replacements == 0)
    }

    private static let scans: [(bytes: [UInt8], valid: Int, multi: Int, nul: Bool)] = [
        ([], 0, 0, false),
        (Array("12345678".utf8), 8, 0, false),
        (Array("1234567\u{0}abc".utf8), 11, 0, true),
        (Array("abc\u{0}".utf8), 4, 0, true),
        (Array("12345678\u{E9}\u{D55C}\u{1F600}".utf8), 17, 3, false),
        ([0x61, 0xC1, 0x80], 1, 0, false),
        ([0xE0, 0x9F, 0xBF], 0, 0, false),
        ([0xF4, 0x90, 0x80, 0x80], 0, 0, false),
        ([0xED, 0x9F, 0xBF, 0xEE, 0x80, 0x80], 6, 2, false),
        ([0x61, 0xE2, 0x82], 1, 0, false),
    ]

    @Test("The scan finds the longest valid prefix", arguments: scans)
    func scan(bytes: [UInt8], valid: Int, multi: Int, nul: Bool) {
        let scan = UTF8Scan(bytes)
        #expect(scan.validCount == valid)
        #expect(scan.isValid == (valid == bytes.count))
        #expect(scan.multiByteCount == multi)
        #expect(scan.isASCII == (multi == 0))
        #expect(scan.hasNUL == nul)
    }

    @Test("Scan and repair agree with the standard library on all pairs and many triples of bytes")
    func agreement() throws {
        let decoder = try #require(CharacterDecoder(label: "utf-8"))
        let leads: [UInt8] = [
            0x00, 0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5,
            0xFF,
        ]
        var wrong: [[UInt8]] = []
        for first in leads {
            for second in leads {
                for third in leads {
                    for fourth in leads {
                        let bytes = [first, second, third, fourth, 0x41]
                        let expected = String(decoding: bytes, as: UTF8.self)
                        if decoder.utf8(from: bytes).text != Array(expected.utf8) { wrong.append(bytes) }
                        if UTF8Scan(bytes).isValid != (String(validating: bytes, as: UTF8.self) != nil) {
                            wrong.append(bytes)
                        }
                    }
                }
            }
        }
        #expect(wrong == [])
    }

    /// 64 bytes are looked at at once: what counts stands at every place of three such blocks.
    @Test func scanOfBlocks() {
        var wrong: [String] = []
        for count in [63, 64, 65, 130, 192, 200] {
            for place in 0..<count {
                var bytes = [UInt8](repeating: 0x01, count: count)
                bytes[place] = 0
                let zero = UTF8Scan(bytes)
                if !zero.hasNUL || !zero.isValid || !zero.isASCII { wrong.append("NUL at \(place) of \(count)") }
                bytes[place] = 0x80
                let broken = UTF8Scan(bytes)
                if broken.hasNUL || broken.validCount != place { wrong.append("80 at \(place) of \(count)") }
                bytes.replaceSubrange(place...place, with: [0xF0, 0x9F, 0x98, 0x80])
                let sound = UTF8Scan(bytes)
                if sound.hasNUL || !sound.isValid || sound.multiByteCount != 1 {
                    wrong.append("U+1F600 at \(place) of \(count)")
                }
            }
        }
        #expect(wrong == [])
    }
}
