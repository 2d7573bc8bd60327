import Glibc

/// libFuzzer's entry for programs that have a `main` of their own.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Runs one fuzz target, named by `CURATE_FUZZ_TARGET`, under libFuzzer with its usual arguments. `scripts/fuzz` builds
/// and calls it.
@main
struct FuzzProgram {
    static func main() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        guard FuzzTarget.chosen != nil else {
            print(
                "CURATE_FUZZ_TARGET names no target; expected one of "
                    + FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))
            exit(2)
        }
        exit(
            runDriver(&count, &arguments) { start, count in
                let bytes = Array(UnsafeBufferPointer(start: start, count: count))
                FuzzTarget.chosen?.check(bytes)
                return 0
            })
    }
}
