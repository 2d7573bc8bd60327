import Foundation
import Testing

/// A release that is stopped at any moment is there as a whole or not at all, and can be made again.
@Suite struct KilledReleaseTests {
    @Test func killedAtManyMoments() throws {
        let folder = try Folder()
        let releases = folder.path + "/curated/releases"
        for name in ["schemas", "curated"] {
            try FileManager.default.copyItem(atPath: "\(Program.repository)/\(name)", toPath: "\(folder.path)/\(name)")
        }
        try FileManager.default.createDirectory(atPath: folder.path + "/raw", withIntermediateDirectories: true)
        try? FileManager.default.removeItem(atPath: releases)
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try folder.run("release", "t1").code == 0)
        let duration = start.duration(to: clock.now)
        let seconds = Double(duration.components.attoseconds) * 1e-18 + Double(duration.components.seconds)
        let whole = try folder.contents("curated/releases")
        #expect(whole.count > 8)
        var (there, missing) = (0, 0)
        // How late the next one is stopped, in times of a whole release: what was measured may not hold any more.
        var pace = 0.7
        for number in 0..<40 {
            try FileManager.default.removeItem(atPath: releases + "/t1")
            let delay = seconds * pace * (0.6 + Double(number % 8) / 10)
            _ = try Program.shell(
                "\"$0\" release t1 >/dev/null 2>&1 & pid=$!; sleep \(delay); kill -9 $pid; wait $pid", in: folder.path)
            if FileManager.default.fileExists(atPath: releases + "/t1") {
                there += 1
                pace *= 0.8
            } else {
                missing += 1
                pace *= 1.2
                #expect(try folder.run("verify").code == 0)
                #expect(try folder.run("release", "t1").code == 0)
            }
            // A draft that was left is a hidden folder until the next release takes it away.
            #expect(try folder.contents("curated/releases").filter { !$0.key.contains(".t1.draft") } == whole)
        }
        #expect(there > 0 && missing > 0, "\(there) \(missing)")
    }
}
