internal import Glibc
internal import Synchronization

/// Pages on disk instead of in memory: one file to which entries are only ever appended.
///
/// What an earlier run kept is read and never changed. New entries go behind it when the pack is to be kept, otherwise to
/// a file without a name, which vanishes with the object. When the disk takes no more, they stay in memory and the file
/// gets back its length: a cache takes no room from what must be written.
final class PagePack: Sendable {
    /// How a pack is found again by the next run.
    struct Kept: Sendable, Hashable {
        /// Its name below `.curate/`.
        var name: String
        /// Its bytes so far; what stands behind them in the file is nobody's.
        var length: Int
    }

    private struct State {
        /// Where new entries go; nil when they are held.
        var descriptor: Int32?
        /// What is not yet in the file, or all new entries when they are held.
        var pending: [UInt8] = []
        /// Where ``pending`` begins.
        var start: Int
    }

    /// The part from earlier runs, when there is one.
    private let base: Int32?
    private let baseLength: Int
    /// Where new entries stand in their file less where they stand in the pack.
    private let shift: Int
    private let state: Mutex<State>
    /// The file's name below `.curate/`; nil for a pack that is not kept.
    private let name: String?

    private static let block = 1 << 20

    /// - Parameters:
    ///   - kept: what the run before left; nil to begin anew.
    ///   - isKept: false to change no file of the workspace.
    init(in workspace: Workspace, kept: Kept?, isKept: Bool) {
        let name = kept?.name ?? PagePack.newName(in: workspace)
        let path = workspace.path("\(CommitJournal.folder)/\(name)")
        base = kept.flatMap { _ in PagePack.opened(path, O_RDONLY) }
        baseLength = kept?.length ?? 0
        var descriptor: Int32?
        if isKept {
            try? DurableFile.makeFolder(workspace.path(CommitJournal.folder))
            descriptor = PagePack.opened(path, O_RDWR | O_CREAT)
            // A run that was killed may have left more.
            if let opened = descriptor, ftruncate(opened, baseLength) != 0 {
                close(opened)
                descriptor = nil
            }
        } else {
            descriptor = PagePack.nameless()
        }
        self.name = isKept && descriptor != nil ? name : nil
        shift = isKept ? 0 : baseLength
        state = Mutex(State(descriptor: descriptor, start: baseLength))
    }

    deinit {
        if let base { close(base) }
        state.withLock { state in if let descriptor = state.descriptor { close(descriptor) } }
    }

    /// Puts bytes behind all others.
    func append(_ bytes: [UInt8]) -> PageSlot {
        state.withLock { state in
            let slot = PageSlot(offset: state.start + state.pending.count, bytes: bytes)
            state.pending += bytes
            if state.descriptor != nil, state.pending.count > PagePack.block { write(&state) }
            return slot
        }
    }

    /// The bytes of a slot.
    ///
    /// - Throws: ``StoreDamage`` when others stand there.
    func bytes(_ slot: PageSlot) throws(StoreDamage) -> [UInt8] {
        let found: [UInt8]?
        if slot.offset < baseLength {
            found = base.flatMap { PagePack.read($0, slot.length, at: slot.offset) }
        } else {
            found = state.withLock { state in
                if slot.offset >= state.start {
                    let first = slot.offset - state.start
                    guard first + slot.length <= state.pending.count else { return nil }
                    return Array(state.pending[first..<first + slot.length])
                }
                return state.descriptor.flatMap { PagePack.read($0, slot.length, at: slot.offset - shift) }
            }
        }
        guard let found, slot.holds(found) else { throw StoreDamage() }
        return found
    }

    /// Makes sure that the file has all entries.
    ///
    /// - Returns: how to find them again; nil when they could not be kept.
    func keep() -> Kept? {
        state.withLock { state in
            if !state.pending.isEmpty { write(&state) }
            guard let name, state.descriptor != nil else { return nil }
            return Kept(name: name, length: state.start)
        }
    }

    // MARK: Files

    private func write(_ state: inout State) {
        guard let descriptor = state.descriptor else { return }
        if PagePack.write(state.pending, to: descriptor, at: state.start - shift) {
            state.start += state.pending.count
            state.pending = []
            return
        }
        let length = state.start - baseLength
        guard let written = length == 0 ? [] : PagePack.read(descriptor, length, at: baseLength - shift) else { return }
        ftruncate(descriptor, baseLength - shift)
        close(descriptor)
        state.descriptor = nil
        state.pending = written + state.pending
        state.start = baseLength
    }

    private static func opened(_ path: String, _ flags: Int32) -> Int32? {
        let descriptor = open(path, flags | O_CLOEXEC, 0o666)
        return descriptor < 0 ? nil : descriptor
    }

    private static func nameless() -> Int32? {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array((folder + "/curate-XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { return nil }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(name)
        return descriptor
    }

    private static func read(_ descriptor: Int32, _ count: Int, at offset: Int) -> [UInt8]? {
        guard count >= 0, offset >= 0 else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = pread(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, offset + filled)
                if got < 0 && errno == EINTR { continue }
                if got <= 0 { break }
                filled += got
            }
        }
        return bytes.count == count ? bytes : nil
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, at offset: Int) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                let written = pwrite(
                    descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start, offset + start)
                if written < 0 && errno == EINTR { continue }
                if written <= 0 { return false }
                start += written
            }
            return true
        }
    }

    // MARK: Names

    private static let prefix = "pages-"

    /// A name that no pack has.
    private static func newName(in workspace: Workspace) -> String {
        let taken = Set(names(in: workspace))
        var number = 1
        while taken.contains("\(prefix)\(number)") { number += 1 }
        return "\(prefix)\(number)"
    }

    private static func names(in workspace: Workspace) -> [String] {
        workspace.names(in: CommitJournal.folder).filter { $0.hasPrefix(prefix) }
    }

    /// Removes packs that nobody needs. The workspace's lock must be held.
    static func removeAll(but kept: String?, in workspace: Workspace) {
        for name in names(in: workspace) where name != kept {
            try? DurableFile.remove(workspace.path("\(CommitJournal.folder)/\(name)"))
        }
    }
}
