internal import Synchronization

/// The files that were no more what they were when they were read a second time.
final class LateChanges: Sendable {
    private let files = Mutex<Set<String>>([])

    func note(_ file: String) { files.withLock { _ = $0.insert(file) } }

    /// One finding a file.
    var findings: [Finding] { files.withLock { $0.map(DocumentText.changed) } }
}
