import ArchiveBytes
import Curation
import Foundation
import Testing

@Suite("Files that give no page")
struct FileProblemTests {
    @Test("What is at the path", .timeLimit(.minutes(1)))
    func opening() throws {
        let folder = try ScratchFolder()
        try folder.write("file.html")
        try folder.link("gone.html", to: "nowhere")
        #expect(mkfifo(folder.path + "/pipe.html", 0o644) == 0)
        let expected = [
            ("none.html", "There is no such file. Check the name. [file-missing]"),
            ("file.html/inner", "There is no such file. Check the name. [file-missing]"),
            (
                "gone.html",
                "The link leads nowhere: its target is missing. Restore the target or remove the link. [file-missing]"
            ),
            (
                "pipe.html",
                "This is a FIFO (named pipe); a regular file with a saved page was expected."
                    + " To read a stream, pipe it in and name it `-`. [file-special]"
            ),
        ]
        for (name, message) in expected {
            #expect(transcript(readFile(folder.path + "/" + name)) == [folder.path + "/" + name + ": " + message])
        }
        #expect(
            transcript(readFile(folder.path)) == [
                folder.path + ": This is a folder; a file with a saved page was expected. Name the files in it."
                    + " [file-is-folder]"
            ])
        #expect(
            transcript(readFile("a\u{0}b")) == [
                "a\u{0}b: The name has bytes that are not valid UTF-8, or a zero byte. Rename the file. [file-name]"
            ])
        #expect(
            transcript(readFile("/dev/zero")) == [
                "/dev/zero: This is a device; a regular file with a saved page was expected."
                    + " To read a stream, pipe it in and name it `-`. [file-special]"
            ])
    }

    @Test("A file above the limit is not read, by its size alone")
    func tooLarge() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("big.html")
        #expect(truncate(path, 200 << 20) == 0)
        #expect(
            transcript(readFile(path)) == [
                path + ": The file has 209715200 bytes; a page may have at most 67108864."
                    + " Check that it is one page, or split it. [file-too-large]"
            ])
    }

    @Test("A container above the page limit is streamed")
    func largeContainer() throws {
        let folder = try ScratchFolder()
        let page = [UInt8](repeating: 0x61, count: 900)
        let path = try folder.write("pages.zip", ArchiveBytes.zip((1...9).map { ("\($0).txt", page) }))
        let items = readFile(path, ReadOptions(maximumBytes: 1000))
        #expect(items.count == 9)
        #expect(transcript(items).first?.hasPrefix(path + "!/1.txt text/plain utf-8 valid-utf-8: aaa") == true)
    }

    private static let pdf = Array("%PDF-1.7\n".utf8)
    private static let content: [(name: String, bytes: [UInt8], message: String)] = [
        (
            "x.html", [],
            "There is not a single byte in it; a saved page was expected. Save the page again. [file-empty]"
        ),
        (
            "x.html", pdf,
            "This is a PDF document; a page saved as HTML or as text was expected. Save the page itself. [file-binary]"
        ),
        (
            "x.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0],
            "This is a PNG image; a page saved as HTML or as text was expected. Save the page itself. [file-binary]"
        ),
        (
            "x.txt", (0...255).map { UInt8($0) },
            "This is binary data, not text; a page saved as HTML or as text was expected. Save the page itself."
                + " [file-binary]"
        ),
        (
            "x.txt", [UInt8](repeating: 0, count: 5000),
            "This is binary data, not text; a page saved as HTML or as text was expected. Save the page itself."
                + " [file-binary]"
        ),
        (
            "x.txt", [UInt8](repeating: 1, count: 50) + [UInt8](repeating: 0x61, count: 100),
            "This is binary data, not text; a page saved as HTML or as text was expected. Save the page itself."
                + " [file-binary]"
        ),
    ]

    @Test("What is in the file", arguments: content)
    func contents(name: String, bytes: [UInt8], message: String) throws {
        let items = read(name, bytes)
        #expect(transcript(items) == [name + ": " + message])
        guard case .problem(let problem)? = items.first else { return }
        #expect(problem.digest == SHA256Digest.hex(bytes))
        let folder = try ScratchFolder()
        let path = try folder.write(name, bytes)
        #expect(transcript(readFile(path)) == [path + ": " + message])
    }

    @Test("SHA-256 of the standard's examples")
    func digest() {
        #expect(SHA256Digest.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            SHA256Digest.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
