import Foundation
import Testing

@testable import Curation

@Suite struct UnifiedDiffTests {
    private func diff(_ before: String, _ after: String, file: String = "f") -> String {
        String(
            decoding: UnifiedDiff.render(file: file, before: Array(before.utf8), after: Array(after.utf8)),
            as: UTF8.self)
    }

    @Test func changesWithWhatIsAroundThem() {
        let before = (1...20).map { "line \($0)\n" }.joined()
        let after = before.replacing("line 5\n", with: "LINE 5\nmore\n").replacing("line 15\n", with: "")
        #expect(
            diff(before, after) == """
                --- a/f
                +++ b/f
                @@ -2,7 +2,8 @@
                 line 2
                 line 3
                 line 4
                -line 5
                +LINE 5
                +more
                 line 6
                 line 7
                 line 8
                @@ -12,7 +13,6 @@
                 line 12
                 line 13
                 line 14
                -line 15
                 line 16
                 line 17
                 line 18

                """)
    }

    @Test(arguments: [
        ("", "", ""), ("a\n", "a\n", ""),
        (
            "a", "b",
            "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"
        ),
        ("a\n", "", "--- a/f\n+++ b/f\n@@ -1 +0,0 @@\n-a\n"), ("", "a\n", "--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+a\n"),
        ("a\r\n", "b\r\n", "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\r\n+b\r\n"),
    ])
    func edges(before: String, after: String, expected: String) {
        #expect(diff(before, after) == expected)
    }

    @Test func oddNamesAreQuoted() {
        #expect(diff("a\n", "b\n", file: "x\n\"é\u{7F}").hasPrefix("--- \"a/x\\012\\\"é\\177\"\n+++ \"b/x\\012"))
    }

    /// git takes what comes out, and makes of the old text the new one.
    @Test func gitAppliesIt() throws {
        for seed in 1...20 {
            var state = UInt64(seed)
            func roll(_ limit: UInt64) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int((state >> 33) % limit)
            }
            let before = (0..<40).map { _ in "\(roll(6))\n" }
            var after = before
            for _ in 0..<5 {
                switch roll(3) {
                case 0: after.remove(at: roll(UInt64(after.count)))
                case 1: after.insert("new \(roll(9))\n", at: roll(UInt64(after.count)))
                default: after[roll(UInt64(after.count))] = "changed\n"
                }
            }
            let folder = try TemporaryWorkspace(["f": before.joined()])
            defer { folder.remove() }
            try folder.write("p", Array(diff(before.joined(), after.joined()).utf8))
            let outcome = ChildProcess.run(["git", "-C", folder.root, "apply", "p"])
            #expect(outcome?.code == 0, "\(seed): \(String(decoding: outcome?.errors ?? [], as: UTF8.self))")
            let file = try RegularFile(path: folder.root + "/f")
            #expect(try file.prefix(file.size) == Array(after.joined().utf8))
        }
    }
}
