/// The report as bytes, as a run would give it that finds everything as this one left it.
extension IngestReport {
    var stored: [UInt8] {
        var writer = ByteWriter()
        for number in [pagesRead, memory?.spokenOf ?? 0, quarantined, methods, review] { writer.append(number) }
        writer.append(renderings.count)
        for rendering in Rendering.allCases {
            guard let count = renderings[rendering] else { continue }
            writer.append(rendering.rawValue)
            writer.append(count)
        }
        writer.append(languages.count)
        for language in languages.keys.sortedByBytes {
            writer.append(language)
            writer.append(languages[language] ?? 0)
        }
        writer.append(statuses.count)
        for status in LifecycleStatus.allCases {
            guard let count = statuses[status] else { continue }
            writer.append(status.rawValue)
            writer.append(count)
        }
        writer.append(cutBlocks.count)
        for block in cutBlocks {
            writer.append(block.kind)
            writer.append(block.size)
        }
        writer.append(bytes: Finding.packed(findings))
        return writer.bytes
    }

    /// nil when the bytes are no stored report.
    init?(_ bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        guard let report = try? IngestReport(from: &reader), reader.isAtEnd else { return nil }
        self = report
    }

    private init(from reader: inout ByteReader) throws(StoreDamage) {
        pagesRead = try reader.number()
        pagesUnchanged = try reader.number()
        quarantined = try reader.number()
        methods = try reader.number()
        review = try reader.number()
        for _ in 0..<(try reader.count()) {
            let rendering = try reader.choice(Rendering.self)
            renderings[rendering] = try reader.number()
        }
        for _ in 0..<(try reader.count()) {
            let language = try reader.text()
            languages[language] = try reader.number()
        }
        for _ in 0..<(try reader.count()) {
            let status = try reader.choice(LifecycleStatus.self)
            statuses[status] = try reader.number()
        }
        for _ in 0..<(try reader.count()) {
            cutBlocks.append(Resolution.CutBlock(kind: try reader.text(), size: try reader.number()))
        }
        guard let list = Finding.unpacked(try reader.byteList()[...]) else { throw StoreDamage() }
        findings = list
    }
}
