import Foundation

import JSON

/// The remote schemas of the official JSON Schema Test Suite.
enum SuiteRemotes {
    /// A registry with the suite's remote schemas under the addresses its README gives them.
    static func registry(in folder: URL) throws -> SchemaRegistry {
        var registry = SchemaRegistry()
        let remotes = folder.appendingPathComponent("remotes/draft2020-12")
        for file in try Standards.jsonFiles(in: remotes, recursive: true) {
            let document = try JSONDocument.parse(Standards.bytes(file, in: remotes))
            let uri = "http://localhost:1234/draft2020-12/\(file)"
            try registry.add(document, uri: uri, file: file)
        }
        return registry
    }
}
