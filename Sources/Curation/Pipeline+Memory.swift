/// What runs keep for each other, in `.curate/`: see ``IngestMemory``.
extension Pipeline {
    /// What the run before left; nil when there is nothing that may be used.
    func memory() -> IngestMemory? {
        guard let digest = options.setting?.digest else { return nil }
        return IngestMemory(of: workspace, setting: digest)
    }

    /// Keeps what a run of this pipeline read and wrote for the next one, with the findings that it led to. The
    /// workspace's lock must be held.
    public func remember(_ report: IngestReport) {
        guard var memory = report.memory else { return }
        memory.report = report.stored
        memory.tidy(in: workspace)
        memory.save(to: workspace)
    }

    // MARK: Is anything to be done?

    /// The report of a run that has nothing to do; nil when anything is not as the run before left it.
    func unchanged(since memory: IngestMemory) -> IngestReport? {
        guard memory.fixedDay == options.fixedDay, !workspace.isInterrupted, var report = IngestReport(memory.report),
            areSourcesUnchanged(memory), areFilesUnchanged(memory), options.setting?.isSame == true
        else { return nil }
        report.isUnchanged = true
        return report
    }

    private func areSourcesUnchanged(_ memory: IngestMemory) -> Bool {
        let sources = PageFinder.sources(in: [workspace.path("raw")])
        guard sources.count == memory.sources.count else { return false }
        let reading = options.reading
        return ParallelMap.map(count: sources.count, workers: options.workers, piece: 256) { index in
            SourceCheck.isUnchanged(sources[index], memory.sources[index], reading)
        }.allSatisfy(\.self)
    }

    private func areFilesUnchanged(_ memory: IngestMemory) -> Bool {
        let files = workspace.curatedFiles
        guard files.count == memory.files.count else { return false }
        let workspace = workspace
        return ParallelMap.map(count: files.count, workers: options.workers, piece: 64) { index in
            memory.files[files[index]]?.holds(for: workspace.path(files[index])) ?? false
        }.allSatisfy(\.self)
    }

    /// The records whose files are as they were left.
    func recordsAsLeft(_ memory: IngestMemory) -> [String: RecordState] {
        let records = memory.records.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        let workspace = workspace
        let areLeft = ParallelMap.map(count: records.count, workers: options.workers, piece: 64) { index in
            let file = "\(Workspace.methodsFolder)/\(records[index].key).json"
            return memory.files[file]?.holds(for: workspace.path(file)) ?? false
        }
        return Dictionary(uniqueKeysWithValues: zip(records, areLeft).filter(\.1).map { ($0.0.key, $0.0.value) })
    }

    /// Digests of the pages that the records of `curated/` speak of.
    func pagesSpokenOf(_ memory: IngestMemory?, areRecordsAsLeft: Bool) -> Set<String> {
        if let memory, areRecordsAsLeft { return memory.spokenOf }
        var known: Set<String> = []
        for name in workspace.names(in: Workspace.methodsFolder) where name.hasSuffix(".json") {
            // One that was damaged is written again; nothing is known of what it spoke of.
            let record = try? workspace.record(String(name.dropLast(5)))
            known.formUnion(record?.provenance.map(\.page) ?? [])
        }
        return known
    }

    // MARK: After a run

    /// What is kept of a run; nil when something changed meanwhile, or nothing can be kept.
    ///
    /// - Parameter digests: of the files that the run wrote or found as they should be.
    func kept(
        _ intake: PageIntake, _ production: RecordProduction, _ digests: [String: String],
        _ resolution: StoredResolution,
        before: IngestMemory?
    ) -> IngestMemory? {
        guard let setting = options.setting, setting.isSame, let digest = setting.digest, let pack = intake.pack.keep(),
            let files = filesNow(digests, before: before?.files ?? [:])
        else { return nil }
        var memory = IngestMemory(setting: digest, pack: pack, resolution: resolution)
        memory.sources = intake.readings.map(\.state)
        memory.records = production.states
        memory.files = files
        memory.spokenOf = Set(
            intake.pages.lazy.filter { $0.brief.columns.contains { !$0.name.isEmpty } }.map(\.brief.page.digest))
        memory.fixedDay = options.fixedDay
        return memory
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
