import Testing

@testable import Curation

@Suite("Lists of paths")
struct PathListTests {
    private static let lists: [(list: String, isNullSeparated: Bool, paths: [String])] = [
        ("a.html\nb c.html\n", false, ["a.html", "b c.html"]), ("a\r\nb\r\n", false, ["a", "b"]),
        ("\n\na\n\n", false, ["a"]), ("last", false, ["last"]), ("", false, []), ("./x//y/\n", false, ["x/y"]),
        ("-\n", false, ["./-"]), ("a\nb\u{0}c\r\u{0}", true, ["a\nb", "c\r"]), ("\u{0}\u{0}", true, []),
        ("\u{BE44}.html\n", false, ["\u{BE44}.html"]),
    ]

    @Test("Lines and zero bytes", arguments: lists)
    func list(list: String, isNullSeparated: Bool, paths: [String]) {
        let sources = PathList.sources(of: Array(list.utf8), isNullSeparated: isNullSeparated)
        #expect(sources.map(\.path) == paths)
        #expect(sources.allSatisfy { $0.problem == nil && !$0.isStandardInput })
    }

    @Test("A name that is no UTF-8 is a source with a problem; a zero byte in a line too")
    func badNames() {
        for bytes in [[0x61, 0xFF, 0x0A], [0x61, 0x00, 0x62, 0x0A]] as [[UInt8]] {
            let sources = PathList.sources(of: bytes, isNullSeparated: false)
            #expect(sources.map { $0.problem?.code } == ["file-name"])
        }
    }

    @Test("A list that is not there")
    func missing() {
        let error = #expect(throws: PathListError.self) {
            try PathList.sources(in: "/nowhere/list", isNullSeparated: false)
        }
        #expect(error?.description == "/nowhere/list: There is no such file. Check the name.")
    }
}
