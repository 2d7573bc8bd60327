import Foundation

/// A temporary folder with pages of the repository; it is removed with the object.
final class Folder {
    let path: String

    /// - Parameter pages: names in the folder, each with the page below `raw/` that is copied there.
    init(_ pages: [String: String] = [:]) throws {
        path = NSTemporaryDirectory() + "curate-command-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, page) in pages { try write(name, try Self.page(page)) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The bytes of a page of the repository.
    static func page(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: Program.repository + "/raw/" + name)))
    }

    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
        let file = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }

    /// Every file below a folder with its bytes.
    func contents(_ folder: String) throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder) {
            guard let data = FileManager.default.contents(atPath: "\(path)/\(folder)/\(name)") else { continue }
            contents[name] = Array(data)
        }
        return contents
    }

    /// When every file below a folder was last written.
    func times(_ folder: String) throws -> [String: Date] {
        var times: [String: Date] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder) {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(folder)/\(name)")
            times[name] = attributes[.modificationDate] as? Date
        }
        return times
    }

    func run(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) throws
        -> Program.Outcome
    {
        try Program.run(arguments, in: path, input: input, environment: environment)
    }
}
