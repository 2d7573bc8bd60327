import Testing

@testable import Markup

/// What the quick check lets pass must be what normalising in full leaves alone.
@Suite struct InertScalarsTests {
    private static func scalars(in range: ClosedRange<Int>) -> [Unicode.Scalar] {
        range.compactMap { Unicode.Scalar(UInt32($0)) }
    }

    /// Foundation's own normalisation is not asked: Swift's strings compare by canonical equivalence.
    @Test func stayAsTheyAre() {
        for range in InertScalars.ranges {
            for scalar in Self.scalars(in: range) where scalar.properties.generalCategory != .unassigned {
                #expect(scalar.properties.canonicalCombiningClass == .notReordered, "\(scalar)")
                #expect(!scalar.properties.changesWhenNFKCCaseFolded || Self.isItsOwnForm(scalar), "\(scalar)")
                #expect(!scalar.properties.isGraphemeExtend || !Self.combines(scalar), "\(scalar)")
            }
        }
    }

    /// Marks that stay where they are: their classes are Unicode's, nothing before joins them, and out of order they move.
    @Test func marks() {
        let marks = (0x300...0xFFFF).compactMap { Unicode.Scalar(UInt32($0)) }.filter {
            InertScalars.markClass(of: Int($0.value)) > 0
        }
        #expect(marks.count == 23)
        for mark in marks {
            let markClass = InertScalars.markClass(of: Int(mark.value))
            #expect(mark.properties.canonicalCombiningClass.rawValue == UInt8(markClass), "\(mark.value)")
            #expect(!Self.combines(mark), "\(mark.value)")
            for second in marks {
                let text = Array("\u{0E01}\(mark)\(second)a".utf8)
                let isOrdered = markClass <= InertScalars.markClass(of: Int(second.value))
                #expect(UnicodeForm.isSurelyNFC(text[...]) == isOrdered)
                #expect(UnicodeForm.nfc(text) == (isOrdered ? text : Array("\u{0E01}\(second)\(mark)a".utf8)))
            }
        }
    }

    /// Normalised behind a letter that keeps the quick check from answering.
    private static func isItsOwnForm(_ scalar: Unicode.Scalar) -> Bool {
        var text = Array("e\u{301}".utf8)
        text.append(contentsOf: String(scalar).utf8)
        var expected = Array("\u{E9}".utf8)
        expected.append(contentsOf: String(scalar).utf8)
        return UnicodeForm.nfc(text) == expected
    }

    /// Whether the scalar joins any letter before it.
    private static func combines(_ scalar: Unicode.Scalar) -> Bool {
        // U+0344 is in no range: it keeps the quick check from answering and decomposes by itself.
        let bases: [UInt32] = [
            0x61, 0x65, 0x6F, 0x9C7, 0xB47, 0xB92, 0xBC6, 0xBC7, 0xC46, 0xCC6, 0xCCA, 0xD46, 0xD47, 0x1025,
        ]
        return bases.compactMap { Unicode.Scalar($0) }.contains { base in
            var text = Array("\u{344}".utf8)
            text.append(contentsOf: String(base).utf8)
            text.append(contentsOf: String(scalar).utf8)
            var expected = Array("\u{308}\u{301}".utf8)
            expected.append(contentsOf: String(base).utf8)
            expected.append(contentsOf: String(scalar).utf8)
            return UnicodeForm.nfc(text) != expected
        }
    }
}
