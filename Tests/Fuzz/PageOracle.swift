import Markup

@testable import Curation
@testable import JSON

/// What must hold for any bytes that are read as pages.
enum PageOracle {
    /// Small, so that an input that unpacks to much is stopped early and its memory can be told from a leak.
    private static let options = ReadOptions(
        maximumBytes: 1 << 20, maximumMembers: 500, maximumTotalBytes: 8 << 20)
    private static let extractor: PageExtractor = {
        do {
            return PageExtractor(catalog: try LanguageCatalog(schemaFolder: "schemas"))
        } catch {
            fatalError("run in the repository's folder: \(error)")
        }
    }()

    /// Reads the bytes as a file of this name and checks every page.
    static func check(_ bytes: [UInt8], name: String) {
        var items = 0
        PageReader(options: options).read(path: name, bytes: bytes) { item in
            items += 1
            switch item {
            case .page(let page): check(page)
            case .problem(let problem): checkLine(JSONWriter.compact(problem.json), methods: 0)
            }
        }
        if items == 0 { Finding.report("neither a page nor a problem came out") }
    }

    private static func check(_ saved: SavedPage) {
        if !UTF8Scan(saved.text).isValid { Finding.report("the page's text is not UTF-8") }
        if saved.text.contains(0) { Finding.report("the page's text holds NUL") }
        let page = extractor.extract(saved)
        let line = JSONWriter.compact(page.json)
        if JSONWriter.compact(extractor.extract(saved).json) != line { Finding.report("two runs differ") }
        checkLine(line, methods: page.columns.count)
        checkColumns(page)
        switch page.rendering {
        case .html: HTMLTextOracle.check(page, text: saved.text)
        case .table: TableTextOracle.check(page, text: saved.text)
        case .flat: FlatTextOracle.check(page, text: saved.text)
        }
    }

    private static func checkColumns(_ page: ComparisonPage) {
        if page.columns.isEmpty && !page.diagnostics.contains(where: { $0.severity != .note }) {
            Finding.report("no methods, and no diagnostic says why")
        }
        for (position, column) in page.columns.enumerated() {
            if column.position != position { Finding.report("column \(position) says that it is \(column.position)") }
            for cell in column.cells.values {
                if cell.text.isEmpty { Finding.report("an empty cell that is not null") }
                if !(0...1).contains(cell.confidence) { Finding.report("confidence \(cell.confidence)") }
                if cell.line < 1 { Finding.report("a cell on line \(cell.line)") }
            }
        }
    }

    // MARK: - The line of the contract

    private static let rowKeys = RowKey.allCases.map(\.rawValue)

    private static func checkLine(_ line: [UInt8], methods: Int) {
        if line.contains(0x0A) { Finding.report("a line break in the line") }
        let root: JSONNode
        do {
            root = try JSONDocument.parse(line).root
        } catch {
            Finding.report("the line is no JSON: \(error)")
        }
        demand(["page", "rows", "methods", "diagnostics"], of: root)
        guard let list = root["methods"], list.count == methods else { Finding.report("methods are missing") }
        for method in list.children {
            demand(
                ["position", "name", "nameEnglish", "slug", "version", "sourceCount", "status", "cells"], of: method)
            if let cells = method["cells"] { demand(rowKeys, of: cells) }
        }
    }

    private static func demand(_ keys: [String], of node: JSONNode) {
        for key in keys where node[key] == nil { Finding.report("\(node.pointer) has no \(key)") }
    }
}
