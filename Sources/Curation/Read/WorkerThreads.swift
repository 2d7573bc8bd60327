internal import Glibc

/// Threads that do one job and end. Threads of their own, because a job may wait for another one, which the threads of
/// tasks must not.
struct WorkerThreads {
    private var handles: [pthread_t] = []

    private final class Job {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Starts threads that all do the same; fewer where the system does not allow as many.
    init(count: Int, _ job: @escaping @Sendable () -> Void) {
        for _ in 0..<count {
            var handle = pthread_t()
            let context = Unmanaged.passRetained(Job(job))
            let status = pthread_create(
                &handle, nil,
                { context in
                    guard let context else { return nil }
                    Unmanaged<Job>.fromOpaque(context).takeRetainedValue().run()
                    return nil
                }, context.toOpaque())
            if status == 0 { handles.append(handle) } else { context.release() }
        }
    }

    /// Waits until all have ended.
    func join() {
        for handle in handles { pthread_join(handle, nil) }
    }
}
