/// The label of a row that the pages of a language agree on.
struct LabelVote {
    /// nil when the pages show none that is sure.
    private(set) var label: String?
    /// How many pages show it.
    private(set) var votes = 0
    /// True when a page that keeps its borders shows it, or two pages whose cells begin differently.
    private(set) var isAgreed = false
    /// What other pages show instead, with how many do; sorted.
    private(set) var others: [(label: String, votes: Int)] = []

    init(_ samples: [LanguageLearning.Sample]) {
        let bordered = samples.filter { $0.glued == nil && $0.isSure && !$0.label.isEmpty }
        if bordered.isEmpty {
            readGlued(samples)
        } else {
            count(bordered.map(\.label))
            isAgreed = label != nil
        }
    }

    /// The most frequent one; of equals none.
    private mutating func count(_ labels: [String]) {
        var counts: [[UInt8]: Int] = [:]
        for label in labels { counts[Array(label.utf8), default: 0] += 1 }
        let ranked = counts.map { (String(decoding: $0.key, as: UTF8.self), $0.value) }.sorted(by: Self.precedes)
        guard let first = ranked.first else { return }
        let isTied = ranked.count > 1 && ranked[1].1 == first.1
        if !isTied { (label, votes) = first }
        others = Array(ranked.dropFirst(isTied ? 0 : 1))
    }

    /// More votes first, then byte order.
    static func precedes(_ left: (String, Int), _ right: (String, Int)) -> Bool {
        left.1 != right.1 ? left.1 > right.1 : left.0.utf8.lexicographicallyPrecedes(right.0.utf8)
    }

    /// In text dumps the label is glued to the first cell, but all pages of a language begin with it: what they have in
    /// common holds it.
    private mutating func readGlued(_ samples: [LanguageLearning.Sample]) {
        let lines = samples.compactMap(\.glued)
        guard let first = lines.first else { return }
        let common = lines.dropFirst().reduce(first[...]) { common, line in
            common.prefix(zip(common, line).prefix { $0 == $1 }.count)
        }
        let sure = samples.filter { $0.isSure && !$0.label.isEmpty }.map(\.label)
        let fitting = sure.filter { common.starts(withBytes: Array($0.utf8)) }
        count(fitting)
        others += Set(sure.filter { !common.starts(withBytes: Array($0.utf8)) }.map { Array($0.utf8) })
            .sorted { $0.lexicographicallyPrecedes($1) }
            .map { other in
                (String(decoding: other, as: UTF8.self), sure.count { $0.utf8.elementsEqual(other) })
            }
        isAgreed = votes >= 2 && others.isEmpty
        if label == nil { takeCommon(Self.wholeScalars(common), lines: lines) }
    }

    /// Where no page shows the label's end, three lines that go on with three different letters do.
    private mutating func takeCommon(_ common: TextBytes, lines: [[UInt8]]) {
        guard common.count >= 2, others.isEmpty else { return }
        let next = Set(lines.compactMap { $0[common.count...].trimmed.string.unicodeScalars.first?.value })
        guard next.count >= 3 else { return }
        label = common.trimmed.string
        votes = lines.count
        isAgreed = true
    }

    /// Without a scalar that was cut.
    private static func wholeScalars(_ bytes: TextBytes) -> TextBytes {
        var end = bytes.endIndex
        while end > bytes.startIndex, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
        guard end > bytes.startIndex else { return bytes[..<end] }
        let lead = bytes[end - 1]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        return end - 1 + length == bytes.endIndex ? bytes : bytes[..<(end - 1)]
    }
}
