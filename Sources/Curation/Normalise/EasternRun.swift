/// Where a run of Chinese, Japanese or Korean letters is cut, as its words are not parted by spaces.
enum EasternRun {
    /// The offsets between the pieces, ascending; none where the run is one piece.
    ///
    /// - Parameter isBehindNumber: A number stands right in front: `3` of `3巻第2号`.
    static func cuts(of bytes: [UInt8], _ run: Range<Int>, isBehindNumber: Bool) -> [Int] {
        var cuts: [Int] = []
        var start = run.lowerBound
        var end = run.upperBound
        let next = run.upperBound < bytes.count ? bytes[run.upperBound] : .space
        // `年第`, `巻第`, `年版`
        if isBehindNumber, run.count > 3, starts(bytes, at: start, withOneOf: units),
            units.contains(where: { starts(bytes, at: start + 3, with: $0) }) || isMarkOfNumber(bytes, start + 3..<end)
                || starts(bytes, at: start + 3, withOneOf: editions)
        {
            start += 3
            cuts.append(start)
        }
        if let prefix = prefixes.first(where: { starts(bytes, at: start, with: $0) && end - start > $0.count + 3 }) {
            start += prefix.count
            cuts.append(start)
        }
        // `社会科学第3巻`
        if next.isDigit, end - start > 3, isMarkOfNumber(bytes, end - 3..<end) { cuts.append(end - 3) }
        if !next.isDigit, !isClosingQuote(bytes, end),
            let suffix = suffixes.first(where: { ends(bytes, start..<end, with: $0) })
        {
            end -= suffix.count
            cuts.append(end)
        }
        return cuts
    }

    private static func isMarkOfNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.count == 3 && numberMarks.contains { starts(bytes, at: range.lowerBound, with: $0) }
    }

    private static func starts(_ bytes: [UInt8], at index: Int, with word: [UInt8]) -> Bool {
        guard index + word.count <= bytes.count else { return false }
        for offset in word.indices where bytes[index + offset] != word[offset] { return false }
        return true
    }

    private static func starts(_ bytes: [UInt8], at index: Int, withOneOf words: [[UInt8]]) -> Bool {
        words.contains { starts(bytes, at: index, with: $0) }
    }

    /// With two letters in front at least.
    private static func ends(_ bytes: [UInt8], _ range: Range<Int>, with word: [UInt8]) -> Bool {
        range.count >= word.count + 6 && starts(bytes, at: range.upperBound - word.count, with: word)
            // `鈴木ら`, but not `さくら`.
            && !(word == others && bytes[range.upperBound - 6] == 0xE3)
    }

    private static let others = Array("ら".utf8)

    /// A title may end like a role (`入門編』`).
    private static func isClosingQuote(_ bytes: [UInt8], _ index: Int) -> Bool {
        starts(bytes, at: index, withOneOf: closingQuotes)
    }

    private static let closingQuotes = list("\u{300F} \u{300D} \u{300B} \u{3009} \u{201D}")

    private static func list(_ words: String) -> [[UInt8]] { words.split(separator: " ").map { Array($0.utf8) } }

    private static let units = list("年 月 日 期 卷 巻 号 號 辑 輯 册 冊 년 권 호")
    private static let editions = list("版 出版 閲覧 アクセス 確認 取得 参照 訪問 检索 访问 검색 접속 인출")
    private static let numberMarks = list("第 제")
    /// In front of a container or its editors.
    private static let prefixes = list("載於 载于 收录于 收錄於 發表於 发表于")
    /// Roles behind names, the longer ones first, and kinds of thesis behind a university.
    private static let suffixes = list(
        "博士学位论文 硕士学位论文 博士学位論文 修士学位論文 博士學位論文 碩士學位論文 박사학위논문 석사학위논문 博士論文 修士論文 卒業論文 博士论文 硕士论文 碩士論文 編著 编著 主編 主编 監修 編集 "
            + "共編 編 编 著 監訳 共訳 訳 译 譯 ほか 等人 等 他 ら")
}
