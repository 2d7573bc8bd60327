import ArgumentParser

/// Whether what a program may put right is put right.
struct FixOptions: ParsableArguments {
    @Flag(
        name: .long,
        help: "Put right what can be done safely: show the diff on standard error, write the files, check again.")
    var fix = false

    @Flag(name: .long, help: "With --fix: print the diff on standard output and write nothing.")
    var dryRun = false

    func validate() throws {
        if dryRun, !fix { throw ValidationError("--dry-run says what --fix would do; give both") }
    }
}
