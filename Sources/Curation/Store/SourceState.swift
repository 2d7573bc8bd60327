/// What is kept of a source: how it is known as unchanged, and what reading it gave.
struct SourceState: Sendable {
    /// As it was given to the reader.
    var path: String
    /// As ``PageSource/assetFolder``.
    var assetFolder: String?
    /// nil when the file must be read to know whether it changed.
    var stamp: FileStamp?
    /// SHA-256 of the file, with its asset folder; empty when only the stamp can tell.
    var digest: [UInt8]
    var items: [SourceItem]
}

/// What one item of a source is.
enum SourceItem: Sendable {
    case problem(ReadProblem)
    case page(ReadPage)
}

/// A page in the pack, with what memory keeps of it.
struct ReadPage: Sendable {
    struct Reading: Sendable {
        var slots: PageSlots
        var brief: PageBrief
    }

    /// The page as it was read alone.
    var first: Reading
    /// The same as read again with what other pages know; nil for all but text dumps.
    var again: Reading?

    /// What counts.
    var current: Reading { again ?? first }
}

/// Where a page stands in the pack, and what resolution needs of its columns.
struct PageSlots: Sendable, Hashable, Storable {
    var page: PageSlot
    var profiles: PageSlot

    init(page: PageSlot, profiles: PageSlot) {
        (self.page, self.profiles) = (page, profiles)
    }

    /// In bytes.
    var length: Int { page.length + profiles.length }

    func write(to writer: inout ByteWriter) {
        for slot in [page, profiles] { writer.append(slot) }
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        (page, profiles) = (try reader.value(), try reader.value())
    }
}

extension SourceState: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(path)
        writer.append(optional: assetFolder)
        writer.append(optional: stamp)
        writer.append(bytes: digest)
        writer.append(list: items)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        path = try reader.text()
        assetFolder = try reader.optional()
        stamp = try reader.optional()
        digest = try reader.byteList()
        items = try reader.list()
    }
}

extension SourceItem: Storable {
    func write(to writer: inout ByteWriter) {
        switch self {
        case .problem(let problem):
            writer.append(true)
            writer.append(problem.code)
            writer.append(problem.path)
            writer.append(problem.message)
            writer.append(optional: problem.digest)
        case .page(let page):
            writer.append(false)
            writer.append(page.first)
            writer.append(optional: page.again)
        }
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        if try reader.flag() {
            self = .problem(
                ReadProblem(
                    code: try reader.text(), path: try reader.text(), message: try reader.text(),
                    digest: try reader.optional()))
        } else {
            self = .page(ReadPage(first: try reader.value(), again: try reader.optional()))
        }
    }
}

extension ReadPage.Reading: Storable {
    func write(to writer: inout ByteWriter) {
        writer.append(slots)
        writer.append(brief)
    }

    init(from reader: inout ByteReader) throws(StoreDamage) {
        self.init(slots: try reader.value(), brief: try reader.value())
    }
}
