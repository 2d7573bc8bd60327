import Curation
import Synchronization

/// The languages, read on one processor while another parses the command line: both take about as long, and `extract`
/// can't begin without either.
enum EarlyLanguages {
    typealias Loading = Task<Result<LanguageCatalog, any Error>, Never>

    /// Kept to the end of the program: giving the tables back is work for nobody.
    private static let begun = Mutex<(folder: String, loading: Loading)?>(nil)

    /// Begins with the folder that is used where none is named, when the command line seems to call `extract`. That it
    /// does not after all, or names a folder, costs some work for nothing and changes no result.
    static func begin(_ arguments: [String]) {
        guard arguments.dropFirst().first == "extract", !arguments.contains(where: { $0.hasPrefix("--schemas") }),
            let folder = SchemaFolderOptions.found()
        else { return }
        _ = loading(folder)
    }

    private static func languages(in folder: String) -> Result<LanguageCatalog, any Error> {
        Result { try LanguageCatalog(schemaFolder: folder) }
    }

    /// The languages of a folder, which may be on their way.
    static func loading(_ folder: String) -> Loading {
        begun.withLock { begun in
            if let begun, begun.folder == folder { return begun.loading }
            let loading = Task.detached { languages(in: folder) }
            begun = (folder, loading)
            return loading
        }
    }
}
