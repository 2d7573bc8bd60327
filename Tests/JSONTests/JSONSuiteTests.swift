import Foundation
import Testing

import JSON

/// The JSONTestSuite of Nicolas Seriot.
struct JSONSuiteTests {
    /// What RFC 8259 leaves to implementations, as decided here.
    ///
    /// - Numbers of any size are accepted, because their text is kept.
    /// - Lone surrogates and broken UTF-8 are refused, because no Swift string can hold them.
    /// - Other encodings and byte order marks are refused: RFC 8259, section 8.1 asks for UTF-8.
    /// - 500 levels are within the default limit of 512.
    private static let decisions: [String: Bool] = [
        "i_number_double_huge_neg_exp.json": true,
        "i_number_huge_exp.json": true,
        "i_number_neg_int_huge_exp.json": true,
        "i_number_pos_double_huge_exp.json": true,
        "i_number_real_neg_overflow.json": true,
        "i_number_real_pos_overflow.json": true,
        "i_number_real_underflow.json": true,
        "i_number_too_big_neg_int.json": true,
        "i_number_too_big_pos_int.json": true,
        "i_number_very_big_negative_int.json": true,
        "i_object_key_lone_2nd_surrogate.json": false,
        "i_string_1st_surrogate_but_2nd_missing.json": false,
        "i_string_1st_valid_surrogate_2nd_invalid.json": false,
        "i_string_UTF-16LE_with_BOM.json": false,
        "i_string_UTF-8_invalid_sequence.json": false,
        "i_string_UTF8_surrogate_U+D800.json": false,
        "i_string_incomplete_surrogate_and_escape_valid.json": false,
        "i_string_incomplete_surrogate_pair.json": false,
        "i_string_incomplete_surrogates_escape_valid.json": false,
        "i_string_invalid_lonely_surrogate.json": false,
        "i_string_invalid_surrogate.json": false,
        "i_string_invalid_utf-8.json": false,
        "i_string_inverted_surrogates_U+1D11E.json": false,
        "i_string_iso_latin_1.json": false,
        "i_string_lone_second_surrogate.json": false,
        "i_string_lone_utf8_continuation_byte.json": false,
        "i_string_not_in_unicode_range.json": false,
        "i_string_overlong_sequence_2_bytes.json": false,
        "i_string_overlong_sequence_6_bytes.json": false,
        "i_string_overlong_sequence_6_bytes_null.json": false,
        "i_string_truncated-utf-8.json": false,
        "i_string_utf16BE_no_BOM.json": false,
        "i_string_utf16LE_no_BOM.json": false,
        "i_structure_500_nested_arrays.json": true,
        "i_structure_UTF-8_BOM_empty_object.json": false,
    ]

    @Test func allCases() throws {
        guard let suite = Standards.folder("json-test-suite") else { return }
        let folder = suite.appendingPathComponent("test_parsing")
        var wrong: [String] = []
        let files = try Standards.jsonFiles(in: folder)
        for file in files {
            let expected = file.hasPrefix("y_") || Self.decisions[file] == true
            let bytes = try Standards.bytes(file, in: folder)
            let isAccepted = (try? JSONDocument.parse(bytes)) != nil
            if isAccepted != expected { wrong.append(file) }
        }
        #expect(wrong == [])
        #expect(files.count == 318)
        #expect(files.filter { $0.hasPrefix("i_") } == Self.decisions.keys.sorted())
    }

    /// What is accepted reads the same after it has been written.
    @Test func writtenTextsReadTheSame() throws {
        guard let suite = Standards.folder("json-test-suite") else { return }
        let folder = suite.appendingPathComponent("test_parsing")
        for file in try Standards.jsonFiles(in: folder) {
            let bytes = try Standards.bytes(file, in: folder)
            guard let document = try? JSONDocument.parse(bytes) else { continue }
            let value = document.value
            #expect(try JSONDocument.parse(JSONWriter.compact(value)).value == value, "\(file)")
            #expect(try JSONDocument.parse(JSONWriter.pretty(value)).value == value, "\(file)")
        }
    }
}
