import Foundation
import Testing

@testable import Curation

/// Faults that are planted in a good dataset, and nothing else, are what the report names, at the right place.
@Suite struct PlantedFaultTests {
    /// `CURATE_PLANT_SEEDS` asks for more or fewer.
    private static let seeds = ProcessInfo.processInfo.environment["CURATE_PLANT_SEEDS"].flatMap { UInt64($0) } ?? 1000
    private static let schemas: SchemaSet? = try? SchemaSet(folder: TemporaryWorkspace.repository + "/schemas")

    private func report(_ files: [String: String]) throws -> [String] {
        var run = ValidationRun(schemas: try #require(Self.schemas), read: { files[$0].map { Array($0.utf8) } })
        for path in files.keys.sortedByBytes {
            run.check(file: path, bytes: Array((files[path] ?? "").utf8), at: path)
        }
        return run.finish(isWholeWorkspace: true, knownPages: GoodDataset.pages)
            .map { "\($0.file):\($0.line):\($0.column) [\($0.rule)]" }.sortedByBytes
    }

    @Test func theGoodDatasetHasNoFindings() throws {
        #expect(try report(GoodDataset.base.files()) == [])
        #expect(GoodDataset.pages.count >= 6)
    }

    /// Every rule has a planter, but for those that a run in memory can't meet: of files, and of settings.
    @Test func everyRuleIsPlanted() {
        let planted = Set(Planter.all.flatMap(\.rules))
        let rules = Set(Rules.descriptions.map(\.id)).subtracting(["file-problem", "schema-missing", "ignore-unused"])
        #expect(rules.subtracting(planted) == [] && planted.subtracting(rules) == [])
    }

    @Test(arguments: Planter.all.indices)
    func eachFaultAlone(index: Int) throws {
        var dataset = GoodDataset.base
        let faults = Planter.all[index].plant(&dataset, index % GoodDataset.count, index)
        let files = dataset.files()
        let expected = faults.compactMap { $0.expectation(in: files, of: dataset) }.sortedByBytes
        #expect(expected.count == faults.count && !faults.isEmpty)
        let found = try report(files)
        #expect(expected.filter { !found.contains($0) } == [], "missing")
        #expect(found.filter { !expected.contains($0) } == [], "too many")
        #expect(found.count == expected.count)
    }

    /// One to six faults of any kind at once, for each seed.
    @Test func manyFaultsAtOnce() throws {
        for seed in 0..<Self.seeds {
            var numbers = SeededNumbers(seed: seed)
            var dataset = GoodDataset.base
            let faults = Self.plant(Int.random(in: 1...6, using: &numbers), in: &dataset, &numbers)
            let files = dataset.files()
            let expected = faults.compactMap { $0.expectation(in: files, of: dataset) }.sortedByBytes
            let found = try report(files)
            #expect(expected.count == faults.count && expected.filter { !found.contains($0) } == [], "seed \(seed)")
            #expect(found.filter { !expected.contains($0) } == [], "seed \(seed)")
            #expect(found.count == expected.count, "seed \(seed)")
        }
    }

    /// Plants faults that don't touch the same parts.
    private static func plant(
        _ count: Int, in dataset: inout GoodDataset, _ numbers: inout SeededNumbers
    ) -> [PlantedFault] {
        var touched: Set<String> = []
        var faults: [PlantedFault] = []
        for number in 0..<count {
            guard let planter = Planter.all.randomElement(using: &numbers) else { continue }
            let record = Int.random(in: 0..<GoodDataset.count, using: &numbers)
            let parts = planter.touches.map { $0.hasPrefix("*") || $0.hasPrefix("+") ? $0 : "\(record) \($0)" }
            // A fault in two records stands beside no fault in the same part of any.
            let rivals = parts.flatMap { part in
                part.hasPrefix("*")
                    ? [part, "+" + part.dropFirst()] : part.hasPrefix("+") ? ["*" + part.dropFirst()] : [part]
            }
            if !touched.isDisjoint(with: rivals) { continue }
            touched.formUnion(parts)
            faults += planter.plant(&dataset, record, number)
        }
        return faults
    }
}
