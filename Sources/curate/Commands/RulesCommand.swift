import ArgumentParser
import Curation
import JSON

/// `curate rules`
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List the rules of validate, or explain one.",
        discussion: """
            Examples:
              curate rules                     all rules with their severity
              curate rules doi-form            one rule: why, what it finds, what it lets pass
              curate rules --json | jq -r .id  for programs
              curate rules --markdown          the whole as documentation (RULES.md)
            """)

    @Argument(help: "Rules to explain, by id. Default: list all.")
    var ids: [String] = []

    @Flag(name: .long, help: "As JSON Lines, with reasons and examples.")
    var json = false

    @Flag(name: .long, help: "As Markdown, all rules.")
    var markdown = false

    func validate() throws {
        if json, markdown { throw ValidationError("Give --json or --markdown, not both.") }
        if markdown, !ids.isEmpty { throw ValidationError("--markdown writes all rules; take the ids away.") }
        let known = Set(Rules.descriptions.map(\.id))
        for id in ids where !known.contains(id) {
            throw ValidationError("There is no rule '\(id)'. `curate rules` lists them.")
        }
    }

    func run() {
        if markdown { return StandardOutput.write(Rules.markdown) }
        let wanted = Set(ids)
        let rules = Rules.descriptions.filter { ids.isEmpty || wanted.contains($0.id) }
        if json {
            for rule in rules { StandardOutput.write(JSONWriter.compact(rule.json) + [0x0A]) }
        } else if ids.isEmpty {
            var table = TextColumns(["RULE", "SEVERITY", "ASKS FOR"])
            for rule in rules { table.add([rule.id, rule.severity.rawValue, rule.summary]) }
            StandardOutput.write(table.text)
            Talk.say(Count.text(rules.count, "rule"))
        } else {
            StandardOutput.write(rules.map(\.text).joined(separator: "\n"))
        }
    }
}
