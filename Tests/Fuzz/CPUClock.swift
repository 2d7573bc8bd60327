import Glibc

/// Measures the processor time of one input: unlike the time on the wall it does not depend on what else runs.
struct CPUClock {
    private let start = CPUClock.now()

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Stops when an input of this length took longer than it may: 2 s for up to 64 KiB, and in proportion above.
    func demand(secondsFor count: Int) {
        let allowed = 2 * max(1, Double(count) / 65_536)
        let used = CPUClock.now() - start
        if used > allowed {
            Finding.report("\(count) bytes took \(used) s of processor time, allowed are \(allowed) s")
        }
    }
}
