import Curation
import Foundation

/// A temporary folder that is removed with the object.
final class ScratchFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "curate-read-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, making its folders.
    @discardableResult
    func write(_ name: String, _ bytes: [UInt8] = Array("page".utf8)) throws -> String {
        let file = path + "/" + name
        let folder = (file as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }

    /// A path without the folder's own.
    func short(_ text: String) -> String { text.replacingOccurrences(of: path, with: "T") }
}

/// What reading gave, as lines that a table can hold.
func transcript(_ items: [ReadItem]) -> [String] {
    items.map { item in
        switch item {
        case .page(let page):
            var line = "\(page.path) \(page.mediaType.rawValue) \(page.encoding.name) \(page.encoding.reason.rawValue)"
            if page.encoding.isDoubtful { line += " doubtful" }
            if let address = page.address { line += " <\(address)>" }
            if let captured = page.captured { line += " \(captured)" }
            return line + ": " + String(decoding: page.text, as: UTF8.self)
        case .problem(let problem): return problem.description
        }
    }
}

/// Reads bytes as a file of this name.
func read(
    _ path: String, _ bytes: [UInt8], _ options: ReadOptions = ReadOptions(), labels: KnownLabels? = nil
) -> [ReadItem] {
    var items: [ReadItem] = []
    PageReader(options: options, labels: labels).read(path: path, bytes: bytes) { items.append($0) }
    return items
}

func read(_ path: String, _ text: String) -> [ReadItem] { read(path, Array(text.utf8)) }

/// Reads a file on disk.
func readFile(_ path: String, _ options: ReadOptions = ReadOptions()) -> [ReadItem] {
    var items: [ReadItem] = []
    PageReader(options: options).read(PageSource(path: path)) { items.append($0) }
    return items
}
