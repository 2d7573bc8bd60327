/// Everything that the findings of a run depend on, but for the program.
struct ValidationInput {
    let schemas: SchemaSet
    let files: [LoadedFile]
    let releaseFiles: [String: ReleaseFileState]
    let listed: [Finding]
    let knownPages: Set<String>?
    let isWholeWorkspace: Bool
    /// How many threads digest it at the same time.
    let workers: Int

    /// SHA-256 over all of it.
    var digest: [UInt8] {
        var bytes = schemas.digest
        // No path, digest or name holds a zero byte in its text, and digests are of one length.
        for file in files {
            bytes += Array(file.file.utf8) + [0, UInt8(file.texts.count > 0 ? 1 : 0)]
            bytes += Array("\(file.kind?.schema ?? "") \(file.texts.count)".utf8) + [0]
            for text in file.texts { bytes += text.digest }
            bytes += Self.digest(of: file.findings)
        }
        for (path, state) in releaseFiles.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            bytes += Array("\(path)\0\(state.bytes) \(state.sha256)\0".utf8)
        }
        bytes += Self.digest(of: listed)
        bytes += Array("\(isWholeWorkspace) \(knownPages?.count ?? -1)\0".utf8)
        return SHA256Digest.bytes(bytes + digest(of: Array(knownPages ?? [])))
    }

    /// The sum of what SHA-256 makes of each page: it hangs on no order, and nothing has to be sorted.
    private func digest(of pages: [String]) -> [UInt8] {
        let numbers = ParallelMap.map(count: pages.count, workers: workers, piece: 1024) { page in
            // Sound: the digest has the 32 bytes.
            SHA256Digest.bytes(Array(pages[page].utf8)).withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
        }
        let sum = numbers.reduce(.zero, &+)
        return (0..<4).flatMap { lane in (0..<8).map { UInt8(truncatingIfNeeded: sum[lane] >> UInt64(8 * $0)) } }
    }

    private static func digest(of findings: [Finding]) -> [UInt8] { SHA256Digest.bytes(Finding.packed(findings)) }
}
