internal import JSON

/// Addresses of arXiv lead to a paper.
struct ArXivFormRule: RecordRule {
    static let id = "arxiv-form"
    static let severity = Finding.Severity.warning
    static let summary = "An address of arXiv holds an identifier that arXiv gives out."
    static let rationale = """
        The identifier begins with year and month since April 2007 (`1706.03762`), and with the archive before \
        (`cs/0112017`); a digit too few leads to another paper or nowhere.
        """
    static let examples: [RuleExample] = [
        .good(
            #"{"id":"a","seminalSources":[{"URL":"https://arxiv.org/abs/1706.03762v5"},{"URL":"http://arxiv.org/pdf/0704.0001.pdf"}]}"#
        ),
        .good(
            #"{"id":"a","seminalSources":[{"URL":"https://arxiv.org/abs/math.GT/0309136"},{"URL":"https://a.org/abs/1"}]}"#
        ),
        .bad(
            #"{"id":"a","seminalSources":[{"URL":"https://arxiv.org/abs/1706.3762"}]}"#,
            finds: "`1706.3762` is not an identifier of arXiv"),
        .bad(
            #"{"id":"a","seminalSources":[{"URL":"https://arxiv.org/abs/1713.03762"}]}"#,
            finds: "`1713.03762` is not an identifier of arXiv"),
    ]

    func check(record: SourceDocument) -> [Finding] {
        record.root.works.compactMap { work in
            guard let node = work["URL"], let address = node.string, let name = Self.identifier(in: address),
                !Self.isWellFormed(name)
            else { return nil }
            let text = String(decoding: name, as: UTF8.self)
            let fix = "Look the paper up, and correct the address with `curate decide value`."
            return finding(in: record, at: node, "`\(text)` is not an identifier of arXiv", fix: fix)
        }
    }

    /// What stands behind `arxiv.org/abs/` or `arxiv.org/pdf/`, without file ending and version; nil for others.
    private static func identifier(in address: String) -> ArraySlice<UInt8>? {
        let bytes = Array(address.utf8)
        for start in ["https://", "http://"].flatMap({ [$0 + "arxiv.org/", $0 + "www.arxiv.org/"] }) {
            for folder in ["abs/", "pdf/"] where bytes.starts(with: (start + folder).utf8) {
                var name = bytes[(start.utf8.count + folder.utf8.count)...].prefix { $0 != 0x3F && $0 != 0x23 }
                if name.suffix(4).elementsEqual(".pdf".utf8) { name = name.dropLast(4) }
                let digits = name.reversed().prefix(while: \.isDigit).count
                if digits > 0, name.dropLast(digits).last == UInt8(ascii: "v") { name = name.dropLast(digits + 1) }
                return name
            }
        }
        return nil
    }

    private static func isWellFormed(_ name: ArraySlice<UInt8>) -> Bool {
        if let slash = name.lastIndex(of: UInt8(ascii: "/")) {
            let number = name[(slash + 1)...]
            return slash > name.startIndex && number.count == 7 && number.allSatisfy(\.isDigit) && hasMonth(number)
        }
        let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isDigit) }), parts[0].count == 4 else {
            return false
        }
        // Four digits a month until 2014, five since.
        let isLong = parts[0].lexicographicallyPrecedes("1501".utf8) == false
        return parts[1].count == (isLong ? 5 : 4) && hasMonth(parts[0])
    }

    private static func hasMonth(_ number: ArraySlice<UInt8>) -> Bool {
        let digits = number.prefix(4).suffix(2).map { Int($0 - 0x30) }
        return (1...12).contains(digits[0] * 10 + digits[1])
    }
}
