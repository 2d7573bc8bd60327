import Foundation

/// The repository that these tests belong to.
enum Repository {
    static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized

    /// A path inside it as the system needs it.
    static func path(_ relative: String) -> String { root.appending(path: relative).path(percentEncoded: false) }

    static func bytes(_ relative: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: relative)))
    }
}
