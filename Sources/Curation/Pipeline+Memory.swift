/// What runs keep for each other, in `.curate/`: see ``IngestMemory``.
extension Pipeline {
    /// What the run before left; nil when there is nothing that may be used.
    func memory() -> IngestMemory? {
        guard let digest = options.setting?.digest else { return nil }
        return IngestMemory(of: workspace, setting: digest, workers: options.workers)
    }

    /// Makes what a run of this pipeline kept count for the next one, with the findings that it led to. The workspace's
    /// lock must be held.
    public func remember(_ report: IngestReport) {
        guard var index = report.memory else { return }
        index.report = report.stored
        index.save(to: workspace)
    }

    // MARK: Is anything to be done?

    /// All sources below `raw/`.
    func sources() -> [PageSource] { PageFinder.sources(in: [workspace.path("raw")]) }

    /// The sources as they are now, beside what the run before kept.
    func looks(at sources: [PageSource], _ memory: IngestMemory?) -> [SourceCheck.Look] {
        SourceCheck(memory?.sources ?? SourceTable(), reading: options.reading)
            .look(at: sources, workers: options.workers)
    }

    /// The report of a run that has nothing to do; nil when anything is not as the run before left it.
    func unchanged(since memory: IngestMemory, _ looks: [SourceCheck.Look]) -> IngestReport? {
        guard looks.count == memory.sources.count, looks.allSatisfy({ $0.known != nil }),
            memory.index.fixedDay == options.fixedDay, !workspace.isInterrupted,
            var report = IngestReport(memory.index.report), areFilesUnchanged(memory), options.setting?.isSame == true
        else { return nil }
        report.isUnchanged = true
        return report
    }

    private func areFilesUnchanged(_ memory: IngestMemory) -> Bool {
        let files = workspace.curatedFiles
        guard files.count == memory.files.files.count else { return false }
        let workspace = workspace
        return ParallelMap.map(count: files.count, workers: options.workers, piece: 64) { index in
            memory.files.files[files[index]]?.holds(for: workspace.path(files[index])) ?? false
        }.allSatisfy(\.self)
    }

    /// The records whose files are as they were left.
    func recordsAsLeft(_ memory: IngestMemory) -> [String: RecordState] {
        let ids = Array(memory.files.records.keys)
        let workspace = workspace
        let isAsLeft = ParallelMap.map(count: ids.count, workers: options.workers, piece: 64) { index in
            let file = "\(Workspace.methodsFolder)/\(ids[index]).json"
            guard let state = memory.files.files[file], let record = memory.files.records[ids[index]] else {
                return false
            }
            return SHA256Digest.hexadecimal(state.digest) == record.digest && state.holds(for: workspace.path(file))
        }
        var left = memory.files.records
        for (id, isAsLeft) in zip(ids, isAsLeft) where !isAsLeft { left[id] = nil }
        return left
    }

    /// How many of the pages the records spoke of before the run.
    func countSpokenOf(_ pages: [PageIntake.Page], _ memory: IngestMemory?, areRecordsAsLeft: Bool) -> Int {
        if let memory, areRecordsAsLeft {
            let others = Set(pages.lazy.filter { !$0.isKnown }.map { MentionID(page: $0.brief) })
            let spokenOf = memory.spokenOf(others, workers: options.workers)
            return pages.count { $0.isKnown ? $0.brief.namedCount > 0 : spokenOf.contains(MentionID(page: $0.brief)) }
        }
        var known: Set<MentionID> = []
        for name in workspace.names(in: Workspace.methodsFolder) where name.hasSuffix(".json") {
            // One that was damaged is written again; nothing is known of what it spoke of.
            let record = try? workspace.record(String(name.dropLast(5)))
            known.formUnion(record?.provenance.map { MentionID(pageDigest: $0.page, column: 0) } ?? [])
        }
        return pages.count { known.contains(MentionID(page: $0.brief)) }
    }

    // MARK: After a run

    /// Writes what is kept of a run, unless something changed meanwhile, or nothing can be kept.
    ///
    /// - Parameters:
    ///   - digests: of the files that the run wrote or found as they should be.
    ///   - report: told what was kept, and what is known of the files of `curated/`.
    func keep(
        _ intake: PageIntake, _ production: RecordProduction, _ digests: [String: String],
        _ resolution: StoredResolution, _ ledger: Ledger, before: IngestMemory?, in report: inout IngestReport
    ) {
        guard let setting = options.setting, setting.isSame, let digest = setting.digest, let pack = intake.pack.keep(),
            let files = filesNow(digests, before: before?.files.files ?? [:])
        else { return }
        report.knownFiles = files.compactMapValues { $0.stamp == nil ? nil : $0.digest }
        let (workspace, states) = (workspace, FileStates(records: production.states, files: files))
        let (sources, keptPack) = intake.sources.tidied(pack, used: intake.lengthInPack, in: workspace)
        let others = ParallelMap.both(workers: options.workers) {
            MemoryPart(.records, states.stored, in: workspace)
        } _: {
            MemoryPart(.resolution, resolution.bytes, in: workspace)
        }
        guard let parts = parts(of: sources, before: before), let recordPart = others.0, let resolutionPart = others.1,
            let ledgerPart = MemoryPart(.ledger, ledger.storedLines, in: workspace)
        else { return }
        report.memory = MemoryIndex(
            setting: digest, pack: keptPack, sources: parts.base, changes: parts.changes, records: recordPart,
            resolution: resolutionPart, ledger: ledgerPart,
            spokenOf: intake.pages.count { $0.brief.namedCount > 0 }, fixedDay: options.fixedDay)
    }

    /// The files of the sources: the large one is that of the run before as long as little changed since it was written.
    private func parts(
        of sources: SourceTable, before: IngestMemory?
    ) -> (base: MemoryPart, changes: MemoryPart)? {
        if let base = before?.index.sources, sources.isMostlyAsBefore {
            return MemoryPart(.changes, sources.storedChanges, in: workspace).map { (base, $0) }
        }
        let whole = sources.whole
        guard let base = MemoryPart(.sources, whole.storedBase, in: workspace, workers: options.workers),
            let changes = MemoryPart(.changes, whole.storedChanges, in: workspace)
        else { return nil }
        return (base, changes)
    }

    /// All files of `curated/`; nil when one is not what the run left there.
    private func filesNow(_ digests: [String: String], before: [String: FileState]) -> [String: FileState]? {
        let moment = FileStamp.now
        let names = workspace.curatedFiles
        let workspace = workspace
        let states = ParallelMap.map(count: names.count, workers: options.workers, piece: 64) { index in
            FileState(path: workspace.path(names[index]), at: moment, before: before[names[index]])
        }
        var files: [String: FileState] = [:]
        for (name, state) in zip(names, states) {
            guard let state else { return nil }
            if let digest = digests[name], SHA256Digest.hexadecimal(state.digest) != digest { return nil }
            files[name] = state
        }
        return digests.keys.allSatisfy { files[$0] != nil } ? files : nil
    }
}

extension Workspace {
    /// All files below `curated/`, relative to the workspace, sorted.
    fileprivate var curatedFiles: [String] {
        var files: [String] = []
        var folders = ["curated"]
        while let folder = folders.popLast() {
            for entry in (try? FolderListing.entries(in: path(folder))) ?? [] {
                let file = "\(folder)/\(String(decoding: entry.name, as: UTF8.self))"
                let isFolder = !entry.isFile && (try? FileStatus(path: path(file)))?.kind == .folder
                // A link may lead back.
                if isFolder { if !FileStatus.isLink(path(file)) { folders.append(file) } } else { files.append(file) }
            }
        }
        return files.sortedByBytes
    }
}
