import Foundation
import Testing

@testable import Curation

/// A text dump that did not change is read again when another page teaches something else about it, and only then.
@Suite struct TaughtPagesTests {
    /// Three counts for four methods; which one vanished is known from the teacher, in another language.
    private static let taught = "damaged/vanished-values.txt"
    private static let teacher = "el/arima-garch-var.html"
    /// A method of the dump that the teacher does not have: only what is read of the dump can change it.
    private static let untaught = "Prueba de Dickey-Fuller aumentada"

    @Test func aTextDumpFollowsItsTeacher() async throws {
        let remembering = try WorkspaceCopy(pages: [Self.taught])
        let forgetting = try WorkspaceCopy(pages: [Self.taught])
        var seen: [Int?] = []
        for step in ["alone", "taught", "taught otherwise", "alone again"] {
            for copy in [remembering, forgetting] { try Self.take(step, in: copy) }
            try await remembering.ingestRemembering()
            try await forgetting.ingest()
            #expect(remembering.digests() == forgetting.digests(), "\(step)")
            seen.append(try Self.count(in: remembering))
        }
        // Each step shows in the record, or the test would prove nothing.
        #expect(seen[0] != seen[1] && seen[1] != seen[2], "\(seen)")
        #expect(seen[0] == seen[3])
    }

    private static func count(in copy: WorkspaceCopy) throws -> Int? {
        let records = try Workspace(root: copy.root).records()
        return try #require(records.first { $0.labels["es"] == untaught }).relatedCount
    }

    private static func take(_ step: String, in copy: WorkspaceCopy) throws {
        let path = "\(copy.root)/raw/\(teacher)"
        switch step {
        case "taught": try copy.add(teacher)
        case "taught otherwise":
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let changed = text.replacing("<td>5</td>\n<td>4</td>", with: "<td>5</td>\n<td>9</td>")
            try #require(changed != text)
            try changed.write(toFile: path, atomically: true, encoding: .utf8)
        case "alone again": try copy.remove("raw/\(teacher)")
        default: break
        }
    }
}
