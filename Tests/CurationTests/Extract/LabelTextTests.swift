import Testing

@testable import Curation

@Suite struct LabelTextTests {
    @Test(arguments: [
        ("Field", "Field"), ("  Field \t", "Field"), ("Field≠", "Field"), ("Field ≠", "Field"), ("Field≠≠", "Field"),
        ("Field:", "Field"), ("Field : ≠", "Field"), ("Field≠:", "Field"), ("\u{A0}Field\u{A0}", "Field"),
        // NFD, the mark included.
        ("Ho\u{323}", "Họ"), ("Field=\u{338}", "Field"),
        // Spaces of any kind and number are one.
        ("Năm\u{A0}ra \u{3000} đời", "Năm ra đời"), ("기원\u{2003}연도", "기원 연도"), ("기원 \n 연도", "기원 연도"),
        // What can't be seen: zero-width (non-)joiner, soft hyphen, direction marks, word joiner, byte order mark.
        ("روش\u{200C}ها", "روشها"), ("روش\u{200D}ها", "روشها"), ("Fach\u{AD}gebiet", "Fachgebiet"),
        ("\u{200F}المجال\u{200E}", "المجال"), ("\u{202B}المجال\u{202C}", "المجال"),
        ("\u{2067}المجال\u{2069}", "المجال"),
        ("Fi\u{2060}eld", "Field"), ("\u{FEFF}Field", "Field"),
        ("", ""), ("≠", ""), (":", ""), (" ≠ : ", ""),
        // What stays: other marks, inner colons, case.
        ("a:b", "a:b"), ("FIELD", "FIELD"), ("≠Field", "≠Field"),
    ])
    func key(label: String, expected: String) {
        #expect(LabelText.key(Array(label.utf8)[...]).elementsEqual(expected.utf8))
    }

    @Test(arguments: [
        ("Field≠", true), ("Field ≠ ", true), ("≠", true), ("Field", false), ("Field =", false), ("", false),
    ])
    func differs(label: String, expected: Bool) {
        #expect(LabelText.differs(Array(label.utf8)[...]) == expected)
    }

    /// How many bytes of the line the label takes, with the spaces and joiners that stand in it.
    @Test(arguments: [
        ("Họ", "HọMachine learning", 4), ("Họ", "Học sâu", 4), ("Năm ra đời", "Năm\u{A0}ra đời2017", 15),
        ("روشها", "روش\u{200C}هاX", 13), ("Field", "Fi\u{AD}eldX", 7), ("Field", "Fiel", nil), ("Field", "Fie1d", nil),
        ("Field", "", nil), ("Year of", "Yearof", nil), ("", "Field", 0),
    ])
    func prefixLength(key: String, line: String, expected: Int?) {
        #expect(LabelText.prefixLength(of: Array(key.utf8), in: Array(line.utf8)[...]) == expected)
    }
}
