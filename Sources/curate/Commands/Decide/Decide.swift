import ArgumentParser

/// `curate decide`
struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Write down what a person decided, and apply it.",
        discussion: """
            Decisions are entries of YAML in curated/decisions/, made for review and for editing by hand; every ingest \
            reads them again. Each says who decided, when, why, and on what evidence: digests of what pages printed then. \
            When pages print something else later, the decision still holds and is listed as stale.

            Examples:
              curate decide same cox-model cox-regression --because "two spellings"
              curate decide value random-forest originYear 2001 --because "Breiman"
              curate decide label pca ko "주성분 분석" --because "usual term"
              curate decide language anova "Varianzanalyse" de --because "German"
              curate decide list --stale
              curate decide undo
            """,
        subcommands: [
            DecideSame.self, DecideDifferent.self, DecideValue.self, DecideLabel.self, DecideLanguage.self,
            DecideStatus.self, DecideConfirm.self, DecideUndo.self, DecideList.self,
        ])
}
