import Foundation
import Testing

/// A run that is stopped at any moment leaves the old state or the new one, and the next command goes on from there.
@Suite(.serialized) struct KilledRunTests {
    /// Two pages are in; a third is added, one is changed, and a decision makes one record of two.
    private struct Case {
        let folder: Folder
        /// What `curated/` holds before and after the run.
        let before: [String: [UInt8]]
        let after: [String: [UInt8]]

        static let pages = [
            "raw/ko.txt": "ko/compare-attention.txt", "raw/forest.html": "ko/random-forest-xgboost.html",
        ]
        static let arguments = ["decide", "same", "random-forest", "xgboost", "--because", "test"]

        init() throws {
            let whole = try Folder(Self.pages)
            #expect(try whole.run("init").code == 0)
            #expect(try whole.run("ingest", "--quiet").code == 0)
            before = try whole.contents("curated")
            folder = whole
            let other = try Folder()
            try Self.copy(whole, to: other)
            #expect(try Program.run(Self.arguments, in: other.path).code == 0)
            after = try other.contents("curated")
            #expect(before != after)
        }

        /// The workspace as it was before the run.
        func copy(to other: Folder) throws { try Self.copy(folder, to: other) }

        private static func copy(_ folder: Folder, to other: Folder) throws {
            // What the runs before remembered is there, so that a run that is killed may leave a memory that lies.
            for name in ["raw", "schemas", "curated", ".curate"] {
                try FileManager.default.copyItem(atPath: "\(folder.path)/\(name)", toPath: "\(other.path)/\(name)")
            }
        }

        /// Looks at what a stopped run left: `verify` finishes or drops it, finds nothing wrong, and the next run comes to
        /// what an undisturbed one does. True when the new state counted.
        func check(_ other: Folder, _ what: String, goesOn: Bool = true) throws -> Bool {
            let verified = try other.run("verify")
            #expect(verified.code == 0, "\(what): \(verified.text) \(verified.talk)")
            let left = try other.contents("curated")
            #expect(
                left == before || left == after,
                "\(what): \(Self.differing(left, before)) \(Self.differing(left, after))")
            if goesOn {
                let next = left == after ? ["ingest"] : Self.arguments
                #expect(try Program.run(next, in: other.path).code == 0, "\(what)")
                #expect(try other.contents("curated") == after, "\(what)")
                let staged =
                    (try? FileManager.default.contentsOfDirectory(atPath: other.path + "/.curate/staging")) ?? []
                #expect(staged == [], "\(what)")
            }
            return left == after
        }

        private static func differing(_ one: [String: [UInt8]], _ other: [String: [UInt8]]) -> [String] {
            Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }.sorted()
        }
    }

    private static let points = ["opened", "staged", "listed", "committed", "moved", "removed", "applied", "closed"]

    @Test func killedAtEveryNamedPoint() throws {
        let stopped = try Case()
        var seen = (old: 0, new: 0)
        for point in Self.points {
            for count in 1...(point == "staged" || point == "moved" ? 40 : 1) {
                let other = try Folder()
                try stopped.copy(to: other)
                let fault = "\(point):\(count):kill"
                let run = try Program.run(Case.arguments, in: other.path, environment: ["CURATE_FAULT": fault])
                // There is no such point any more: the run ended.
                if run.code == 0 {
                    #expect(count > 4, "\(fault)")
                    break
                }
                #expect(run.code == 137 || run.code == 9, "\(fault): \(run.code) \(run.talk)")
                let isNew = try stopped.check(other, fault, goesOn: count < 3)
                let counts = ["committed", "moved", "removed", "applied", "closed"].contains(point)
                #expect(isNew == counts, "\(fault)")
                if isNew { seen.new += 1 } else { seen.old += 1 }
            }
        }
        #expect(seen.old >= 6 && seen.new >= 8)
    }

    /// The disk is full at each point: nothing is changed, or what was begun is finished when there is room again.
    @Test func fullAtEveryNamedPoint() throws {
        let stopped = try Case()
        for point in Self.points where point != "closed" {
            let other = try Folder()
            try stopped.copy(to: other)
            let run = try Program.run(
                Case.arguments, in: other.path, environment: ["CURATE_FAULT": "\(point):1:full"])
            #expect(run.code == 2, "\(point)")
            #expect(run.talk == "curate: (\(point)) can't be written: No space left on device\n")
            _ = try stopped.check(other, point)
        }
    }

    /// `kill -9` after a random time, most of it around the moment when files are written.
    @Test func killedAtRandomMoments() throws {
        let stopped = try Case()
        let clock = ContinuousClock()
        let other = try Folder()
        try stopped.copy(to: other)
        let duration = try clock.measure { _ = try Program.run(Case.arguments, in: other.path) }
        let seconds = Double(duration.components.attoseconds) * 1e-18 + Double(duration.components.seconds)
        var generator = SplitMix64(seed: 20_261_121)
        var killed = 0
        for number in 0..<200 {
            try FileManager.default.removeItem(atPath: other.path + "/curated")
            try FileManager.default.copyItem(
                atPath: stopped.folder.path + "/curated", toPath: other.path + "/curated")
            let share = Double(generator.next() >> 11) * 0x1p-53
            let delay = seconds * (number % 4 == 0 ? share : 0.5 + share * 0.55)
            let run = try Program.shell(
                "\"$0\" \(Case.arguments.joined(separator: " ")) & pid=$!; sleep \(delay); kill -9 $pid; wait $pid",
                in: other.path)
            if run.code != 0 { killed += 1 }
            _ = try stopped.check(other, "after \(delay) s", goesOn: number % 20 == 0)
        }
        #expect(killed > 20)
    }

    /// A limit on the size of files is met in the middle of a file, as a full disk is.
    @Test func aFileThatGrowsTooLargeChangesNothing() throws {
        let stopped = try Case()
        for blocks in [0, 1, 4] {
            let other = try Folder()
            try stopped.copy(to: other)
            let run = try Program.shell(
                "(ulimit -f \(blocks); \"$0\" \(Case.arguments.joined(separator: " ")) 2>&1) | cat", in: other.path)
            #expect(run.text.contains("File too large"), "\(blocks): \(run.text)")
            #expect(try !stopped.check(other, "\(blocks) blocks"))
        }
    }

    /// A disk of its own, where one can be had, with too little room for the new files.
    @Test func aFullDiskChangesNothing() throws {
        let stopped = try Case()
        let other = try Folder()
        let mounted = try Program.shell("mount -t tmpfs -o size=12m tmpfs .", in: other.path).code == 0
        guard mounted else { return }
        defer { _ = try? Program.shell("umount -l \"$PWD\"", in: other.path) }
        // The folder that was mounted over is another one than the shell stands in, so it is asked for by name.
        try stopped.copy(to: other)
        for room in [4, 40, 120] {
            _ = try Program.shell(
                "dd if=/dev/zero of=\"$PWD/fill\" bs=1K 2>/dev/null; truncate -s -\(room)K \"$PWD/fill\"",
                in: other.path)
            let run = try Program.run(Case.arguments, in: other.path)
            #expect(run.code == 0 || run.code == 2 && run.talk.contains("No space left on device"), "\(run.talk)")
            try FileManager.default.removeItem(atPath: other.path + "/fill")
            if run.code == 2 { #expect(try !stopped.check(other, "\(room) K", goesOn: false)) }
        }
    }

    @Test func aFileThatCannotBeWrittenChangesNothing() throws {
        let stopped = try Case()
        for name in ["redirects.jsonl", "decisions/identity.yaml"] {
            let other = try Folder()
            try stopped.copy(to: other)
            try other.write("curated/\(name)/in-the-way", [])
            let run = try Program.run(Case.arguments, in: other.path)
            #expect(run.code == 2)
            #expect(
                run.talk.hasSuffix("curated/\(name) can't be written: a folder is in its place\n")
                    || run.talk.contains("curated/\(name) can't be read"), "\(run.talk)")
            try FileManager.default.removeItem(atPath: "\(other.path)/curated/\(name)")
            #expect(try !stopped.check(other, name))
        }
    }
}
