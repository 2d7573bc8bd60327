import Foundation
import JSON
import Testing

/// Every input that is no page gives its message, and the page beside it is read all the same.
@Suite struct ExtractCommandTests {
    private static let tablePage = "ko/compare-attention.txt"

    /// Makes one odd input in a folder.
    struct OddInput: Sendable, CustomTestStringConvertible {
        var name: String
        /// What standard error says behind `curate: `, whole.
        var talk: String
        var code: Int32 = 1
        /// How many methods the line of the odd input has.
        var methods = 0
        var make: @Sendable (Folder) throws -> Void

        var testDescription: String { name }
    }

    private static let notText =
        "This is binary data, not text; a page saved as HTML or as text was expected. Save the page itself. [file-binary]"

    static let inputs: [OddInput] = [
        OddInput(
            name: "empty.html",
            talk: "empty.html: There is not a single byte in it; a saved page was expected. Save the page again. "
                + "[file-empty]"
        ) { try $0.write("empty.html", []) },
        OddInput(
            name: "image.html",
            talk:
                "image.html: This is a PNG image; a page saved as HTML or as text was expected. Save the page itself. "
                + "[file-binary]"
        ) {
            try $0.write("image.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        },
        OddInput(name: "noise.txt", talk: "noise.txt: " + notText) { folder in
            try folder.write("noise.txt", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 &+ $0 >> 3) })
        },
        OddInput(
            name: "plain.html",
            talk:
                "plain.html: expected a table with at least 3 known row labels, found 1 other table; check that it is "
                + "a comparison page, or that schemas/languages/ has its language [no-comparison]"
        ) { try $0.write("plain.html", "<!doctype html><p>Hi <table><tr><td>x</table>".utf8) },
        OddInput(
            name: "none.html", talk: "none.html: There is no such file. Check the name. [file-missing]"
        ) { _ in },
        OddInput(
            name: "dangling.html",
            talk:
                "dangling.html: The link leads nowhere: its target is missing. Restore the target or remove the link. "
                + "[file-missing]"
        ) { try $0.link("dangling.html", to: "nowhere") },
        OddInput(
            name: "loop.html",
            talk: "loop.html: The link leads back to itself. Remove it or correct its target. [file-unreadable]"
        ) { try $0.link("loop.html", to: "loop.html") },
        OddInput(
            name: "folder.html",
            talk: "folder.html: No saved page was found in this folder. Name the files, or a folder that has pages. "
                + "[folder-empty]"
        ) { folder in
            try FileManager.default.createDirectory(
                atPath: folder.path + "/folder.html", withIntermediateDirectories: true)
        },
        OddInput(
            name: "fifo.html",
            talk: "fifo.html: This is a FIFO (named pipe); a regular file with a saved page was expected. To read a "
                + "stream, pipe it in and name it `-`. [file-special]"
        ) { folder in #expect(mkfifo(folder.path + "/fifo.html", 0o600) == 0) },
        OddInput(
            name: "cut-header.md",
            talk: "cut-header.md: the copy ends inside the header of its table: there is no row to read [page-cut]"
        ) { folder in
            let page = try Folder.page(tablePage)
            let header = try #require(page.firstIndex(of: UInt8(ascii: "|")))
            try folder.write("cut-header.md", page[..<(header + 40)] + [0x20])
        },
        OddInput(name: "utf16bare.txt", talk: "", code: 0, methods: 3) { folder in
            try folder.write("utf16bare.txt", utf16(try Folder.page(tablePage), mark: false))
        },
        OddInput(
            name: "big.html",
            talk:
                "big.html: The file has 209715200 bytes; a page may have at most 67108864. Check that it is one page, "
                + "or split it. [file-too-large]"
        ) { folder in
            try folder.write("big.html", [])
            #expect(truncate(folder.path + "/big.html", 200 << 20) == 0)
        },
        OddInput(name: "utf16.txt", talk: "", code: 0, methods: 3) { folder in
            try folder.write("utf16.txt", utf16(try Folder.page(tablePage), mark: true))
        },
        OddInput(
            name: "charset.html",
            talk:
                "charset.html: warning: read as utf-8 (valid-utf-8), but the bytes do not fit it or a declaration says "
                + "otherwise; look for wrong letters [encoding-doubtful]", code: 0, methods: 3
        ) { folder in
            let page = String(decoding: try Folder.page("ko/random-forest-xgboost.html"), as: UTF8.self)
            try folder.write("charset.html", page.replacing("charset=\"utf-8\"", with: "charset=\"iso-8859-1\"").utf8)
        },
        OddInput(name: "nested.html", talk: "", code: 0, methods: 3) { folder in
            let page = String(decoding: try Folder.page("ko/random-forest-xgboost.html"), as: UTF8.self)
            let nested = page.replacing("<table", with: String(repeating: "<div>", count: 300) + "<table")
                .replacing("</table>", with: "</table>" + String(repeating: "</div>", count: 300))
            try folder.write("nested.html", nested.utf8)
        },
    ]

    private static func utf16(_ page: [UInt8], mark: Bool) -> [UInt8] {
        (mark ? [0xFF, 0xFE] : [])
            + String(decoding: page, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    @Test(arguments: inputs)
    func oddInputsDoNotStopTheBatch(_ input: OddInput) throws {
        let folder = try Folder(["good.html": "ko/random-forest-xgboost.html"])
        try input.make(folder)
        let alone = try folder.run("extract", "good.html")
        #expect(alone.code == 0)
        #expect(alone.talk == "")
        // 600 MB of addresses: a file that is read whole would not fit.
        let outcome = try Program.shell(
            "ulimit -v 600000; exec \"$0\" extract \(input.name) good.html --jobs 2", in: folder.path)
        #expect(outcome.code == input.code)
        #expect(outcome.talk == (input.talk.isEmpty ? "" : "curate: \(input.talk)\n"))
        #expect(outcome.lines.count == 2)
        #expect(outcome.lines.last == alone.lines.last)
        let first = try JSONDocument.parse(Array(try #require(outcome.lines.first).utf8)).value
        #expect(first["page"]?["path"]?.stringValue == input.name)
        #expect(first["methods"]?.arrayValue?.count == input.methods)
        if input.code == 1, case .array(let diagnostics)? = first["diagnostics"] {
            let message = diagnostics.first?["message"]?.stringValue ?? "none"
            #expect(input.talk.contains(message))
        }
    }

    @Test func aPageCutInARowIsReadWithAWarning() throws {
        let folder = try Folder(["good.html": "ko/random-forest-xgboost.html"])
        let page = try Folder.page(Self.tablePage)
        try folder.write("cut-row.md", page[..<(page.count * 2 / 3)])
        let outcome = try folder.run("extract", "cut-row.md", "good.html")
        #expect(outcome.code == 0)
        #expect(outcome.lines.count == 2)
        let said = outcome.talk.split(separator: "\n")
        #expect(said.allSatisfy { $0.hasPrefix("curate: cut-row.md") && $0.contains(": warning: ") })
        #expect(said.contains { $0.hasSuffix("the last cell is cut and to be reviewed [page-cut]") })
        let first = try JSONDocument.parse(Array(outcome.lines[0].utf8)).value
        #expect(first["page"]?["complete"]?.boolValue == false)
    }

    @Test func aFolderLoopIsSeen() throws {
        let folder = try Folder(["tree/a/good.html": "ko/random-forest-xgboost.html"])
        try folder.link("tree/a/up", to: "..")
        let outcome = try folder.run("extract", "tree")
        #expect(outcome.code == 1)
        #expect(
            outcome.talk
                == "curate: tree/a/up: The folder contains itself through a link (it is tree), so it was not entered "
                + "again. Remove the link. [folder-loop]\n")
        // Lines come in the order of the paths, also those of what can't be read.
        #expect(outcome.lines.count == 2)
        #expect(outcome.lines.first?.contains("\"path\":\"tree/a/good.html\"") == true)
        #expect(outcome.lines.last?.contains("\"path\":\"tree/a/up\"") == true)
    }

    @Test func standardInputIsAPageToo() throws {
        let folder = try Folder(["good.html": "ko/random-forest-xgboost.html"])
        let file = try folder.run("extract", "good.html")
        let stream = try folder.run("extract", "-", input: folder.path + "/good.html")
        #expect(stream.code == 0)
        #expect(stream.text.replacing("\"path\":\"-\"", with: "\"path\":\"good.html\"") == file.text)
        let empty = try folder.run("extract", "-")
        #expect(empty.code == 1)
        #expect(
            empty.talk
                == "curate: -: There is not a single byte in it; a saved page was expected. Save the page again. "
                + "[file-empty]\n")
    }

    @Test func theNumberOfWorkersDoesNotShow() throws {
        let pages = Program.repository + "/raw"
        let folder = try Folder()
        let one = try folder.run("extract", pages, "--jobs", "1")
        let many = try folder.run("extract", pages, "--jobs", "8")
        #expect(one.output.elementsEqual(many.output))
        #expect(one.talk == many.talk)
        #expect(one.lines.count > 70)
    }

    @Test func aClosedPipeEndsQuietly() throws {
        let outcome = try Program.shell(
            "\"$0\" extract \(Program.repository)/raw/ko \(Program.repository)/raw/vi \(Program.repository)/raw/de | head -1",
            in: NSTemporaryDirectory())
        #expect(outcome.code == 0)
        #expect(outcome.talk == "")
        #expect(outcome.lines.count == 1)
    }

    @Test func aFullDiskIsNoSuccess() throws {
        let folder = try Folder(["good.html": "ko/random-forest-xgboost.html"])
        let outcome = try Program.shell("exec \"$0\" extract good.html > /dev/full", in: folder.path)
        #expect(outcome.code == 2)
        #expect(outcome.talk == "curate: standard output can't be written (No space left on device)\n")
    }

    @Test func listsOfPathsComeBehindThePaths() throws {
        let folder = try Folder([
            "a b.html": "ko/random-forest-xgboost.html", "c.txt": "ko/compare-attention.txt",
        ])
        let direct = try folder.run("extract", "--alone", "c.txt", "a b.html", "gone.html")
        try folder.write("list", Array("a b.html\r\n\ngone.html\n".utf8))
        try folder.write("list0", Array("a b.html\0gone.html\0".utf8))
        for arguments in [["list"], ["list0", "--null"], ["-"]] {
            let outcome = try Program.run(
                ["extract", "--alone", "c.txt", "--files-from"] + arguments, in: folder.path,
                input: arguments == ["-"] ? folder.path + "/list" : nil)
            #expect(outcome.code == 1)
            #expect(outcome.output == direct.output)
            #expect(outcome.talk == direct.talk)
        }
        #expect(direct.talk == "curate: gone.html: There is no such file. Check the name. [file-missing]\n")
        try folder.write("empty", [])
        let empty = try folder.run("extract", "--files-from", "empty")
        #expect(empty.code == 0)
        #expect(empty.output.isEmpty)
        let gone = try folder.run("extract", "--files-from", "nowhere")
        #expect(gone.code == 2)
        #expect(gone.talk == "curate: nowhere: There is no such file. Check the name.\n")
    }

    /// The peak of a crawl's memory, in KiB, does not follow its length, however many workers there are.
    @Test(arguments: ["1", "8"]) func aLongCrawlNeedsNoMemory(jobs: String) throws {
        let folder = try Folder()
        let page = try Folder.page("ko/random-forest-xgboost.html")
        let record =
            Array(
                ("WARC/1.1\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: \(page.count)\r\n\r\n")
                    .utf8)
            + page + [13, 10, 13, 10]
        try folder.write("short.warc", Array(repeatElement(record, count: 60).joined()))
        try folder.write("long.warc", Array(repeatElement(record, count: 1200).joined()))
        func peak(_ name: String) throws -> Int {
            let outcome = try Program.shell(
                "python3 -c 'import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=open(\"out\", \"w\")); "
                    + "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)' "
                    + "\"$0\" extract \(name) --jobs \(jobs); wc -l < out",
                in: folder.path)
            let lines = outcome.lines
            #expect(Int(lines.last?.filter(\.isNumber) ?? "") == (name == "long.warc" ? 1200 : 60))
            return Int(lines.dropLast().last ?? "") ?? .max
        }
        let (short, long) = (try peak("short.warc"), try peak("long.warc"))
        #expect(long < 64 << 10)
        #expect(long < short + (16 << 10))
    }

    /// Addresses and entities in a page open nothing.
    @Test func noFileOutsideTheInputIsOpenedAndNoNetworkIsUsed() throws {
        let folder = try Folder()
        try folder.write("secret.txt", Array("SECRET".utf8))
        let page = String(decoding: try Folder.page("ko/random-forest-xgboost.html"), as: UTF8.self)
        let secret = "file://\(folder.path)/secret.txt"
        let entity = "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"\(secret)\">]>"
        let bait =
            "<base href=\"\(secret)\"><link rel=stylesheet href=\"https://example.org/x.css\">"
            + "<iframe src=\"\(secret)\"></iframe><img src=\"http://127.0.0.1:9/x.png\">&x;"
        try folder.write("page.xhtml", Array((entity + page.replacing("<body", with: bait + "<body")).utf8))
        let outcome = try Program.shell(
            "strace -f -e trace=open,openat,connect,socket -o trace \"$0\" extract page.xhtml; code=$?; "
                + "command -v strace >/dev/null || code=0; exit $code", in: folder.path)
        #expect(!outcome.text.contains("SECRET"))
        guard let trace = try? folder.text("trace") else { return }
        #expect(outcome.code == 0)
        #expect(!trace.contains("secret.txt"))
        #expect(!trace.contains("AF_INET"))
    }

    @Test func schemasMustBeFound() throws {
        let folder = try Folder(["good.html": "ko/random-forest-xgboost.html"])
        let outcome = try folder.run("extract", "good.html", "--schemas", "nowhere")
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.talk.hasPrefix("curate: nowhere/languages"))
    }
}
