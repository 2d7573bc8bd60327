import Foundation

/// The data that lies beside the repository and is no part of it.
enum SharedFolder {
    /// `name` below `../shared` seen from the repository's root, or below the folder that the environment variable
    /// `CURATE_SHARED` names; nil, with a printed reason, when it is absent.
    static func file(_ name: String) -> URL? {
        var candidates: [URL] = []
        if let named = ProcessInfo.processInfo.environment["CURATE_SHARED"], !named.isEmpty {
            candidates.append(URL(filePath: named))
        }
        candidates.append(Repository.root.appending(path: "../shared").standardized)
        for folder in candidates {
            let file = folder.appending(path: name)
            if FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) { return file }
        }
        print("skipped: there is no \(name) in ../shared beside the repository, nor in $CURATE_SHARED")
        return nil
    }
}
