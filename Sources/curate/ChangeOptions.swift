import ArgumentParser
import Curation

/// How a command that changes a workspace gets the right to do so.
struct ChangeOptions: ParsableArguments {
    @Flag(name: .long, help: "Give up when another process is changing the workspace, instead of waiting for it.")
    var noWait = false

    /// Takes the workspace's lock, and finishes what a killed run left half done.
    func lock(_ workspace: Workspace, _ command: String) throws -> WorkspaceLock {
        try Self.lock(workspace, command, waits: !noWait)
    }

    /// The same for a command without the option.
    static func lock(_ workspace: Workspace, _ command: String, waits: Bool = true) throws -> WorkspaceLock {
        let lock = try WorkspaceLock(workspace, holder: "curate \(command)", waits: waits) {
            Talk.say("curate: \($0)")
        }
        let count = try workspace.recover()
        if count > 0 { Talk.say("curate: an interrupted run was finished: \(Count.text(count, "file"))") }
        return lock
    }
}
