import Curation
import Foundation
import Testing

@Suite("Finding pages")
struct PageFinderTests {
    private func find(_ folder: ScratchFolder, _ paths: [String]) -> (sources: [String], problems: [String]) {
        let found = PageFinder.sources(in: paths)
        let sources = found.filter { $0.problem == nil }
        let problems = found.compactMap(\.problem)
        return (sources.map { folder.short($0.path) }, problems.map { folder.short($0.description) })
    }

    private static let skipped =
        "The name does not end like a saved page or an archive of pages (.html, .txt, .md, .mhtml, .warc.gz, .zip, ...),"
        + " so it was left out. Name the file itself to read it anyway. [file-skipped]"

    @Test("A folder's files come sorted by bytes; hidden files, README.md and assets are passed over")
    func folder() throws {
        let folder = try ScratchFolder()
        for name in [
            "b.html", "B.htm", "\u{E9}.txt", "a/z.md", "a.html", "a/y b.warc.gz", "README.md", "a/readme.md",
            ".hidden.html",
            ".git/x.html", "b_files/frame.html", "c_files/page.html", "a.files/x.html", "notes.js", "x.tar.zst",
            "x.ZIP",
        ] {
            try folder.write(name)
        }
        let (sources, problems) = find(folder, [folder.path + "/"])
        #expect(
            sources == [
                "T/B.htm", "T/a.html", "T/a/y b.warc.gz", "T/a/z.md", "T/b.html", "T/c_files/page.html", "T/x.ZIP",
                "T/x.tar.zst", "T/\u{E9}.txt",
            ])
        #expect(problems == ["T/notes.js: " + PageFinderTests.skipped])
    }

    @Test("The order of the arguments is kept, duplicates come once, named files are never left out")
    func arguments() throws {
        let folder = try ScratchFolder()
        try folder.write("b/2.html")
        try folder.write("b/1.html")
        try folder.write("README.md")
        try folder.write("odd.js")
        let root = folder.path
        let (sources, problems) = find(
            folder, [root + "/odd.js", "-", root + "/b/2.html", root + "//b", root + "/README.md", "-", root + "/none"])
        #expect(sources == ["T/odd.js", "-", "T/b/2.html", "T/b/1.html", "T/README.md", "T/none"])
        #expect(problems == [])
    }

    private static let paths: [(String, String)] = [
        ("./a.html", "a.html"), ("././a.html", "a.html"), ("a//b///c", "a/b/c"), ("raw/", "raw"), ("/", "/"),
        (".", "."),
        ("./", "."), ("../a", "../a"), ("-", "-"), ("./-", "./-"), ("", ""), (".//x", "x"),
    ]

    @Test("Paths are shown as written, without ./ in front", arguments: paths)
    func display(path: String, shown: String) {
        #expect(PageSource(path: path).path == shown)
    }

    @Test("A loop through a link is reported once, and a second way to a folder too")
    func loop() throws {
        let folder = try ScratchFolder()
        try folder.write("a/b/page.html")
        try folder.link("a/b/up", to: "../..")
        try folder.link("z", to: "a")
        let (sources, problems) = find(folder, [folder.path])
        #expect(sources == ["T/a/b/page.html"])
        #expect(
            problems == [
                "T/a/b/up: The folder contains itself through a link (it is T), so it was not entered again."
                    + " Remove the link. [folder-loop]",
                "T/z: The link leads to a folder that is read as T/a already, so it was left out. [folder-repeated]",
            ])
    }

    @Test("Links, pipes and odd names inside a folder", .timeLimit(.minutes(1)))
    func special() throws {
        let folder = try ScratchFolder()
        try folder.write("good.html")
        try folder.link("alias.html", to: "good.html")
        try folder.link("gone.html", to: "nowhere")
        try folder.link("self.html", to: "self.html")
        #expect(mkfifo(folder.path + "/pipe.html", 0o644) == 0)
        let bad = Array((folder.path + "/").utf8) + [0xFF, 0x2E, 0x74, 0x78, 0x74, 0]
        bad.withUnsafeBufferPointer { name in
            name.withMemoryRebound(to: CChar.self) { name in
                if let file = fopen(name.baseAddress, "w") { fclose(file) }
            }
        }
        let (sources, problems) = find(folder, [folder.path])
        #expect(sources == ["T/alias.html", "T/good.html"])
        #expect(
            problems == [
                "T/gone.html: The link leads nowhere: its target is missing. Restore the target or remove the link."
                    + " [file-missing]",
                "T/pipe.html: This is a FIFO (named pipe); a regular file with a saved page was expected."
                    + " To read a stream, pipe it in and name it `-`. [file-special]",
                "T/self.html: The link leads back to itself. Remove it or correct its target. [file-unreadable]",
                "T/\u{FFFD}.txt: The name has bytes that are not valid UTF-8, or a zero byte. Rename the file. [file-name]",
            ])
    }

    @Test("A folder without pages is reported")
    func emptyFolder() throws {
        let folder = try ScratchFolder()
        try folder.write("README.md")
        let (sources, problems) = find(folder, [folder.path])
        #expect(sources == [])
        #expect(
            problems == [
                "T: No saved page was found in this folder. Name the files, or a folder that has pages. [folder-empty]"
            ])
    }
}
