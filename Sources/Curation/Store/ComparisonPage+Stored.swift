/// A page as bytes, whole: what is read back is equal in everything.
///
/// What names the page comes first, then the columns, each with its length, so that one column can be had without the
/// others; then the rest.
extension ComparisonPage {
    var stored: [UInt8] {
        var writer = ByteWriter()
        writer.append(MethodMention.Page(self))
        writer.append(columns.count)
        for column in columns {
            var part = ByteWriter()
            part.append(column)
            writer.append(bytes: part.bytes)
        }
        writer.append(encoding)
        writer.append(optional: heading)
        writer.append(isComplete)
        writer.append(list: rows)
        writer.append(list: diagnostics)
        for word in [frame.heading, frame.dataset, frame.sources, frame.assistant] { writer.append(optional: word) }
        writer.append(optional: capture)
        return writer.bytes
    }

    /// - Throws: ``StoreDamage`` when the bytes are no stored page.
    init(stored bytes: [UInt8]) throws(StoreDamage) {
        var reader = ByteReader(bytes)
        let page = try reader.value(MethodMention.Page.self)
        var columns: [Column] = []
        for _ in 0..<(try reader.count()) {
            _ = try reader.number()
            columns.append(try reader.value())
        }
        self.init(
            path: page.path, digest: page.digest, language: page.language, rendering: page.rendering,
            encoding: try reader.value(), heading: try reader.optional(), address: page.address,
            accessed: page.accessed, isComplete: try reader.flag(), rows: try reader.list(), columns: columns,
            diagnostics: try reader.list())
        frame.heading = try reader.optional()
        frame.dataset = try reader.optional()
        frame.sources = try reader.optional()
        frame.assistant = try reader.optional()
        capture = try reader.optional()
        guard reader.isAtEnd else { throw StoreDamage() }
    }

    /// One column of a stored page, without reading the others.
    ///
    /// - Parameter index: the column's place among the columns of the page.
    static func column(
        _ index: Int, ofStored bytes: [UInt8]
    ) throws(StoreDamage) -> (page: MethodMention.Page, column: Column) {
        var reader = ByteReader(bytes)
        let page = try reader.value(MethodMention.Page.self)
        guard index < (try reader.count()) else { throw StoreDamage() }
        for _ in 0..<index { try reader.skip(try reader.number()) }
        _ = try reader.number()
        return (page, try reader.value())
    }
}

extension MethodMention.Page: Storable {
    init(_ page: ComparisonPage) {
        self.init(
            digest: page.digest, path: page.path, address: page.address, language: page.language,
            rendering: page.rendering, accessed: page.accessed)
    }

    func write(to writer: inout ByteWriter) {
        writer.append(digest)
        writer.append(path)
        writer.append(optional: address)
        writer.append(optional: language)
        writer.append(rendering.rawValue)
        writer.append(optional: accessed)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        self.init(
            digest: try reader.text(), path: try reader.text(), address: try reader.optional(),
            language: try reader.optional(), rendering: try reader.choice(), accessed: try reader.optional())
    }
}

extension Column: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(position)
        writer.append(name)
        writer.append(optional: nameEnglish)
        writer.append(optional: slug)
        writer.append(optional: stamp)
        for row in RowKey.allCases { writer.append(optional: cells[row]) }
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        self.init(
            position: try reader.number(), name: try reader.text(), nameEnglish: try reader.optional(),
            slug: try reader.optional(), stamp: try reader.optional())
        for row in RowKey.allCases { cells[row] = try reader.optional() }
    }
}

extension Stamp: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(optional: version)
        writer.append(optional: sourceCount)
        writer.append(optional: status)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        self.init(version: try reader.optional(), sourceCount: try reader.optional(), status: try reader.optional())
    }
}

extension Cell: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(text)
        writer.append(confidence.bitPattern)
        writer.append(needsReview)
        writer.append(line)
        writer.append(list: links)
        writer.append(list: candidates)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        self.init(
            text: try reader.text(), confidence: Double(bitPattern: try reader.word()),
            needsReview: try reader.flag(), line: try reader.number(), links: try reader.list(),
            candidates: try reader.list())
    }
}

extension Cell.Link: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(text)
        writer.append(target)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        self.init(text: try reader.text(), target: try reader.text())
    }
}

extension ComparisonPage.Row: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(key.rawValue)
        writer.append(label)
        writer.append(optional: differs)
        writer.append(labelConfidence.bitPattern)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        self.init(key: try reader.choice(), label: try reader.text(), differs: try reader.optional())
        labelConfidence = Double(bitPattern: try reader.word())
    }
}

extension Diagnostic: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(severity.rawValue)
        writer.append(code)
        writer.append(message)
        writer.append(optional: line)
        writer.append(optional: residue)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        self.init(
            severity: try reader.choice(), code: try reader.text(), message: try reader.text(),
            line: try reader.optional(), residue: try reader.optional())
    }
}

extension EncodingDecision: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(name)
        writer.append(reason.rawValue)
        writer.append(isDoubtful)
        for text in [detector, proof, overrules] { writer.append(optional: text) }
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        self.init(name: try reader.text(), reason: try reader.choice(), isDoubtful: try reader.flag())
        detector = try reader.optional()
        proof = try reader.optional()
        overrules = try reader.optional()
    }
}

extension Capture: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(form.rawValue)
        for text in [address, day, payloadOf] { writer.append(optional: text) }
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        self.init(
            form: try reader.choice(), address: try reader.optional(), day: try reader.optional(),
            payloadOf: try reader.optional())
    }
}

extension QuarantineEntry: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(path)
        writer.append(optional: digest)
        writer.append(code)
        writer.append(message)
        writer.append(optional: line)
        writer.append(optional: text)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        self.init(
            path: try reader.text(), digest: try reader.optional(), code: try reader.text(),
            message: try reader.text(), line: try reader.optional(), text: try reader.optional())
    }
}
