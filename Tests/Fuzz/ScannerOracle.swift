@testable import Markup

/// Where the fast scanner takes a page, it gives the document that libxml2 gives.
enum ScannerOracle {
    static func check(_ bytes: [UInt8]) {
        // The read stage hands over UTF-8 without NUL; both ways rely on it.
        let page = UTF8Repair.repaired(bytes.filter { $0 != 0 }).text
        compare(page)
        // Few mutated pages stay well-formed as a whole, so the bytes are tried as the inside of a plain page too.
        compare(Array("<!DOCTYPE html><html lang=en><head><title>x</title></head><body>".utf8) + page + tail)
    }

    private static let tail = Array("</body></html>".utf8)

    private static func compare(_ page: [UInt8]) {
        guard let fast = HTMLScanner.document(of: page) else { return }
        let reference = HTMLParser.parse(page, isReference: true)
        guard let difference = difference(fast, reference) else { return }
        Finding.report("\(difference) in \(String(decoding: page, as: UTF8.self))")
    }

    /// What differs first; nil when nothing does.
    private static func difference(_ left: HTMLDocument, _ right: HTMLDocument) -> String? {
        if left.interruption != right.interruption { return "interruption \(String(describing: right.interruption))" }
        if left.leadingComments != right.leadingComments { return "leading comments" }
        for (index, (one, other)) in zip(left.nodes, right.nodes).enumerated()
        where one.kind != other.kind || one.name != other.name || one.parent != other.parent || one.end != other.end
            || one.line != other.line || one.content != other.content
        {
            return "node \(index): scanner \(one), libxml2 \(other)"
        }
        if left.nodes.count != right.nodes.count { return "\(left.nodes.count) nodes, not \(right.nodes.count)" }
        for (index, (one, other)) in zip(left.attributes, right.attributes).enumerated()
        where one.name != other.name || one.value != other.value {
            return "attribute \(index): scanner \(one), libxml2 \(other)"
        }
        if left.attributes.count != right.attributes.count { return "number of attributes" }
        return left.bytes == right.bytes ? nil : "texts"
    }
}
