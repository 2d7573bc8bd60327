#if DEBUG
    internal import Glibc
#endif

/// The named moments of a commit, in their order. Tests stop a run at each of them.
enum CommitPoint: String, CaseIterable {
    /// The folder for new files is there and empty.
    case opened
    /// One more new file is written beside.
    case staged
    /// The list of what is to be moved is written under another name.
    case listed
    /// The list has its name: from here on the new state counts.
    case committed
    /// One more file is in its place.
    case moved
    /// One more file is removed.
    case removed
    /// Everything is in its place, and the list is still there.
    case applied
    /// The list is gone.
    case closed

    #if DEBUG
        /// What `CURATE_FAULT` asks for in a build for tests: `POINT:COUNT:kill` or `POINT:COUNT:full`.
        private static let fault: (point: String, count: Int, kind: String)? = {
            guard let text = getenv("CURATE_FAULT") else { return nil }
            let parts = String(cString: text).split(separator: ":").map(String.init)
            guard parts.count == 3, let count = Int(parts[1]) else { return nil }
            return (parts[0], count, parts[2])
        }()
    #endif

    /// Passes the moment for the `count`-th time in a commit, 1 for the first.
    func pass(_ count: Int = 1) throws(WorkspaceError) {
        #if DEBUG
            guard let fault = Self.fault, fault.point == rawValue, fault.count == count else { return }
            if fault.kind == "kill" { kill(getpid(), SIGKILL) }
            throw DurableFile.failure("written", "(\(rawValue))", ENOSPC)
        #endif
    }
}
