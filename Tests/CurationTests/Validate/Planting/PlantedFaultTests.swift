import Foundation
import JSON
import Testing

@testable import Curation

/// Faults that are planted in a good dataset, and nothing else, are what the report names, at the right place.
@Suite struct PlantedFaultTests {
    /// `CURATE_PLANT_SEEDS` asks for more or fewer.
    private static let seeds = ProcessInfo.processInfo.environment["CURATE_PLANT_SEEDS"].flatMap { UInt64($0) } ?? 1000
    private static let schemas: SchemaSet? = try? SchemaSet(folder: TemporaryWorkspace.repository + "/schemas")

    private static func report(_ files: [String: String], cache: ValidationCache? = nil) throws -> [String] {
        var run = ValidationRun(
            schemas: try #require(schemas), cache: cache, read: { files[$0].map { Array($0.utf8) } })
        for path in files.keys.sortedByBytes {
            run.check(file: path, bytes: Array((files[path] ?? "").utf8), at: path)
        }
        return run.finish(isWholeWorkspace: true, knownPages: GoodDataset.pages)
            .map { "\($0.file):\($0.line):\($0.column) [\($0.rule)]" }.sortedByBytes
    }

    @Test func theGoodDatasetHasNoFindings() throws {
        #expect(try Self.report(GoodDataset.base.files()) == [])
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
        let found = try Self.report(files)
        #expect(expected.filter { !found.contains($0) } == [], "missing")
        #expect(found.filter { !expected.contains($0) } == [], "too many")
        #expect(found.count == expected.count)
    }

    /// What can't be read is one finding: no rule takes what stands there for missing.
    @Test func aMistakeOfSyntaxHidesNothing() throws {
        let base = GoodDataset.base.files()
        // A release's bytes have a digest, and extracted lines are told by what is in them.
        let files = base.keys.filter { !$0.hasSuffix("methods.jsonl") && $0 != "pages.jsonl" }.sortedByBytes
        #expect(files.count > 25)
        for path in files {
            let lines = (base[path] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
            for number in Set([0, path.hasSuffix(".jsonl") ? max(0, lines.count - 2) : 0]) {
                var damaged = base
                let line = path.hasSuffix(".yaml") ? "a: @\n" + lines[number] : "{," + lines[number].dropFirst()
                damaged[path] = (lines[..<number] + [line] + lines[(number + 1)...]).joined(separator: "\n")
                let column = path.hasSuffix(".yaml") ? 4 : 2
                #expect(try Self.report(damaged) == ["\(path):\(number + 1):\(column) [syntax]"])
            }
        }
    }

    /// Every keyword of the project's schemas that can fail is broken by some planter.
    @Test func everyKeywordIsPlanted() throws {
        let schemas = try #require(Self.schemas)
        let base = GoodDataset.base.files()
        var planted: Set<String> = []
        for (index, planter) in Planter.all.enumerated() where planter.rules.contains("schema") {
            var dataset = GoodDataset.base
            _ = planter.plant(&dataset, index % GoodDataset.count, index)
            for (path, text) in dataset.files() where text != base[path] {
                guard let kind = FileKind.of(path: path), let schema = schemas[kind.schema] else { continue }
                for document in DocumentText.all(in: Array(text.utf8), of: kind) {
                    guard let document = document.parsed(file: path, kind: kind).document else { continue }
                    for violation in schema.validate(document.document) {
                        planted.formUnion(violation.keywordLocation.split(separator: "/").map { String($0) })
                    }
                }
            }
        }
        let used = try Self.usedKeywords()
        #expect(used.count >= 20)
        // `if` only chooses, and annotations say nothing.
        let silent: Set = ["if", "$comment", "$defs", "$id", "$schema", "title", "description"]
        #expect(used.subtracting(planted).subtracting(silent) == [])
    }

    private static func usedKeywords() throws -> Set<String> {
        let folder = TemporaryWorkspace.repository + "/schemas"
        var used: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".schema.json") {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            var open = [try JSONDocument.parse(Array(data)).value]
            while let schema = open.popLast() {
                for member in schema.objectValue?.members ?? [] {
                    used.insert(member.key)
                    switch member.key {
                    case "properties", "$defs": open += member.value.objectValue?.members.map { $0.value } ?? []
                    case "const", "enum", "required": break
                    default: open += member.value.arrayValue ?? [member.value]
                    }
                }
            }
        }
        return used
    }

    /// One to six faults of any kind at once, for each seed. What did not change is taken from a cache, as in real runs.
    @Test func manyFaultsAtOnce() throws {
        let workspace = try TemporaryWorkspace(["raw/a.html": ""])
        defer { workspace.remove() }
        let caches = try (0..<Self.workers).map { number in
            for folder in ["raw", "schemas"] { try workspace.write("\(number)/\(folder)/x", []) }
            return ValidationCache(
                workspace: try Workspace(root: "\(workspace.root)/\(number)"), schemaFolder: workspace.root,
                reading: ReadOptions(), workers: 1)
        }
        for cache in caches { #expect(try Self.report(GoodDataset.base.files(), cache: cache) == []) }
        let problems = ParallelMap.map(count: Self.workers, workers: Self.workers, piece: 1) { number in
            (0..<Self.seeds).filter { Int($0) % Self.workers == number }.flatMap { seed in
                (try? Self.problems(seed: seed, caches[number])) ?? ["seed \(seed) can't be run"]
            }
        }
        #expect(Array(problems.joined().prefix(10)) == [])
    }

    private static let workers = 2

    /// What the report lacks, and what it should not have.
    private static func problems(seed: UInt64, _ cache: ValidationCache) throws -> [String] {
        var numbers = SeededNumbers(seed: seed)
        var dataset = GoodDataset.base
        let faults = plant(Int.random(in: 1...6, using: &numbers), in: &dataset, &numbers)
        let files = dataset.files()
        let expected = faults.compactMap { $0.expectation(in: files, of: dataset) }.sortedByBytes
        let found = try report(files, cache: cache)
        if expected == found, expected.count == faults.count { return [] }
        return ["seed \(seed): \(faults.count) faults, expected \(expected), found \(found)"]
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
