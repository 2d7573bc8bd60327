/// What the first letters of a word say in scripts without capitals.
enum CaselessPrefix {
    /// The classes of a Thai word by its beginning; none for other words.
    static func classes(of bytes: [UInt8], _ word: Range<Int>) -> CitationWordClass {
        guard bytes[word.lowerBound] == 0xE0, word.count > 9 else { return [] }
        for (prefix, classes) in thai where bytes[word].starts(with: prefix) { return classes }
        return []
    }

    private static let thai: [([UInt8], CitationWordClass)] = {
        let words: [(CitationWordClass, String)] = [
            (.thesis, "วิทยานิพนธ์ ดุษฎีนิพนธ์ สารนิพนธ์ ปริญญานิพนธ์"), (.journal, "วารสาร"),
            (.university, "มหาวิทยาลัย จุฬาลงกรณ์มหาวิทยาลัย"), (.publisher, "สำนักพิมพ์ โรงพิมพ์"), (.reportNoun, "รายงานการวิจัย"),
            (.organisation, "กระทรวง สำนักงาน"), (.place, "กรุงเทพ"),
            (.retrieved, "สืบค้น เข้าถึง"), (.conference, "การประชุมวิชาการ การสัมมนาวิชาการ"),
        ]
        return words.flatMap { classes, list in list.split(separator: " ").map { (Array($0.utf8), classes) } }
    }()

    /// Whether a word begins with `and` in a way that says so: in Arabic in front of the article, in Hebrew in front of an
    /// initial or of a family name with a comma behind it and one initial.
    static func isConjoined(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
        let text = bytes[word]
        if text.starts(with: "وال".utf8) { return word.count > 8 }
        guard text.starts(with: "ו".utf8) else { return false }
        let next = word.upperBound < bytes.count ? bytes[word.upperBound] : .space
        if word.count == 4 { return next == UInt8(ascii: ".") || next == UInt8(ascii: "'") }
        // `וכהן, ש.`, `וקרומר-נבו, מ.`
        var end = word.upperBound
        if next == UInt8(ascii: "-") {
            end += 1
            while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
        }
        let initial = end + 2
        return end < bytes.count && bytes[end] == UInt8(ascii: ",") && initial + 2 < bytes.count
            && bytes[initial] >= 0xD7
            && (bytes[initial + 2] == UInt8(ascii: ".") || bytes[initial + 2] == UInt8(ascii: "'"))
    }
}
