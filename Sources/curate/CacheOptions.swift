import ArgumentParser

/// Whether what earlier runs kept is used.
struct CacheOptions: ParsableArguments {
    @Flag(
        name: .long,
        help: "Read every page and make every record anew, and keep nothing in .curate/ for the next run.")
    var noCache = false
}
