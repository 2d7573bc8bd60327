import Glibc

/// What can be fuzzed; the raw value is the name on the command line and of the folder of seeds.
enum FuzzTarget: String, CaseIterable {
    case html, scanner, text, mhtml, warc, archive, charset, json, pattern
    case citations, people, years, aliases

    /// The target that the environment names.
    static let chosen = getenv("CURATE_FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

    /// Runs the code on an input and stops the program when a promise is broken.
    func check(_ bytes: [UInt8]) {
        let clock = CPUClock()
        switch self {
        case .html: PageOracle.check(bytes, name: "page.html")
        case .scanner: ScannerOracle.check(bytes)
        case .text: PageOracle.check(bytes, name: "page.txt")
        case .mhtml: PageOracle.check(bytes, name: "page.mhtml")
        case .warc: PageOracle.check(bytes, name: "crawl.warc")
        case .archive: PageOracle.check(bytes, name: "pages.zip")
        case .charset: CharsetOracle.check(bytes)
        case .json: JSONOracle.check(bytes)
        case .pattern: PatternOracle.check(bytes)
        case .citations: ParserOracle.citations(bytes)
        case .people: ParserOracle.people(bytes)
        case .years: ParserOracle.years(bytes)
        case .aliases: ParserOracle.aliases(bytes)
        }
        clock.demand(secondsFor: bytes.count)
    }
}
